// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/label.h"

#include "report/frame.h"
#include "text/label_sentences.h"
#include "text/line_sentences.h"
#include "text/order_sentences.h"
#include "text/quantity_text.h"

#include <algorithm>

namespace ketaplan {

namespace {

using report::KeyFigure;

constexpr std::size_t shownHashDigits = 8;

KeyFigure keyFigure(const std::string& label, const Figure& figure)
{
    return {label, text::number(figure), text::unitLabel(figure.exact.unit)};
}

/// mL/h, mL and mg/h together with the concentration, so that none is read for another.
std::vector<KeyFigure> keyed(const Plan& plan)
{
    const std::string at = "That is, at " + text::strength(plan.preparation->concentration);
    if (!text::hasProgramme(plan))
        return {keyFigure("Pump rate", plan.pump->rate), keyFigure("Volume to be infused", plan.pump->volume), keyFigure(at, plan.pump->doseRate)};
    const PumpLine& first = text::lineToKey(plan);
    return {keyFigure("First rate", *first.rate), keyFigure("Volume of this line", first.volume), keyFigure(at, first.doseRate)};
}

} // namespace

const std::vector<LabelSize>& labelSizes()
{
    static const std::vector<LabelSize> sizes = {{"100x70", 100, 70}, {"105x74", 105, 74}, {"102x76", 102, 76}, {"102x102", 102, 102},
                                                 {"102x152", 102, 152}};
    return sizes;
}

std::optional<LabelSize> labelSize(std::string_view id)
{
    const auto found = std::find_if(labelSizes().begin(), labelSizes().end(), [&](const LabelSize& size) { return size.id == id; });
    return found == labelSizes().end() ? std::nullopt : std::optional(*found);
}

std::optional<Label> makeLabel(const Plan& plan, const ProtocolTable& table, const Stamp& stamp)
{
    if (text::noLabel(plan))
        return std::nullopt;
    const Report frame = report::frame(plan, table, stamp);
    Label label;
    label.name = frame.banner.name;
    label.born = plan.patient.born ? text::shown(*plan.patient.born) : frame.banner.born;
    label.id = frame.banner.id;
    label.content = text::labelContent(plan, table);
    label.strength = text::labelStrength(plan, table);
    label.making = text::labelMaking(plan, table);
    label.diluent = text::labelDiluent(plan, table);
    label.dose = text::labelDose(plan);
    label.keyed = keyed(plan);
    label.notices = text::labelNotices(plan, table);
    label.blanks = text::labelEntries(table);
    label.standing = frame.standing;
    label.count = text::labelCount();
    label.tableLine = "Table " + plan.table.id + " " + plan.table.version + ", " + plan.table.sha256.substr(0, shownHashDigits);
    label.programLine = "Plan of " + text::shown(plan.ordered.date) + ", printed " + stamp.printedAt;
    return label;
}

std::string toText(const Label& label)
{
    std::string text = label.name + "\nBorn " + label.born + "   ID " + label.id + "\n\n" + label.content.withoutEmphasis() + "\n"
        + label.strength.withoutEmphasis() + "\n" + label.making.withoutEmphasis() + "\n" + label.diluent + "\n" + label.dose.withoutEmphasis()
        + "\n\n";
    for (const KeyFigure& figure : label.keyed)
        text += figure.label + ": " + figure.number + "\u00A0" + figure.unit + "\n";
    text += "\n";
    for (const std::string& notice : label.notices)
        text += notice + "\n";
    text += "\n";
    for (const std::string& blank : label.blanks)
        text += blank + ": ____________________\n";
    return text + "\n" + label.standing + "   " + label.count + "\n" + label.programLine + "\n" + label.tableLine + "\n";
}

} // namespace ketaplan
