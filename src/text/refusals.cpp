// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/limits.h"
#include "text/lists.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text/weight_sentences.h"

namespace ketaplan::text {

namespace {

bool isPreparationUnit(Unit unit)
{
    return unit == Unit::mL || unit == Unit::mLPerH || unit == Unit::mgPerMl || unit == Unit::percent;
}

/// One refusal while it is put into words.
struct Wording {
    const Reason& reason;
    const ProtocolTable& table;
    Figures figures;

    bool mayShow(const std::optional<Figure>& figure) const
    {
        return figure && (figures == Figures::all || !isPreparationUnit(figure->exact.unit) || reason.compared);
    }

    std::string value(std::string_view before) const
    {
        return mayShow(reason.value) ? std::string(before) + shown(*reason.value) : std::string{};
    }

    std::string bound(std::string_view before) const
    {
        return mayShow(reason.bound) ? std::string(before) + shown(*reason.bound) : std::string{};
    }
};

template <typename Element>
std::vector<std::string> labelsOf(const std::vector<Element>& elements, const std::vector<std::string>& ids)
{
    std::vector<std::string> labels;
    for (const std::string& id : ids) {
        const Element* element = find(elements, id);
        labels.push_back("\u201C" + (element ? element->label : id) + "\u201D");
    }
    return labels;
}

/// "product", "container" or "pump", where the reason names others in its place.
std::string missing(const Reason& reason)
{
    std::vector<std::string> kinds;
    if (!reason.products.empty())
        kinds.push_back("product");
    if (!reason.containers.empty())
        kinds.push_back("container");
    if (!reason.pumps.empty())
        kinds.push_back("pump");
    return kinds.empty() ? "what is ordered" : "the " + andList(kinds) + " of this order";
}

/// What would do, as far as the reason says it; of what is missing from the shelf, what is there.
std::string remedies(const Wording& wording)
{
    std::vector<std::string> ways;
    if (!wording.reason.products.empty())
        ways.push_back("product " + orList(labelsOf(wording.table.products, wording.reason.products)));
    if (!wording.reason.containers.empty())
        ways.push_back("container " + orList(labelsOf(wording.table.containers, wording.reason.containers)));
    if (!wording.reason.pumps.empty())
        ways.push_back("pump " + orList(labelsOf(wording.table.pumps, wording.reason.pumps)));
    if (!wording.reason.concentrations.empty() && wording.figures == Figures::all) {
        std::vector<std::string> concentrations;
        for (const Figure& figure : wording.reason.concentrations)
            concentrations.push_back(shown(figure));
        ways.push_back("concentration " + orList(concentrations));
    }
    const std::string lead = wording.reason.code == Refusal::notStocked ? " It has: " : " What would do: ";
    return ways.empty() ? "" : lead + joined(ways, "; ") + ".";
}

/// What is left for the dose, in the order's unit.
std::string allowedDoses(const Reason& reason)
{
    if (!reason.doseBound)
        return {};
    if (reason.lowest && reason.highest)
        return " As ordered otherwise, the protocol allows " + number(*reason.lowest) + " to " + shown(*reason.highest) + ".";
    if (reason.highest)
        return " As ordered otherwise, the protocol allows up to " + shown(*reason.highest) + ".";
    if (reason.lowest)
        return " As ordered otherwise, the protocol allows " + shown(*reason.lowest) + " or more.";
    return {};
}

std::string crossed(const Wording& wording, Verdict verdict)
{
    const Reason& reason = wording.reason;
    const std::string name = reason.quantity ? subject(*reason.quantity, reason.of) : "A value";
    const std::string of = wording.mayShow(reason.bound) ? " of " + shown(*reason.bound) : "";
    const std::string side = verdict == Verdict::belowAbsolute ? "below" : "above";
    const std::string weights = reason.compared ? ": " + comparison(*reason.compared) : "";
    return name + wording.value(" ") + " is " + side + " the absolute bound" + of + weights + ". It cannot be acknowledged."
        + allowedDoses(reason);
}

template <typename FromCode>
std::string allowedChoices(const std::vector<std::string>& codes, FromCode fromCode)
{
    std::vector<std::string> labels;
    for (const std::string& one : codes)
        if (const auto known = fromCode(one))
            labels.push_back(label(*known));
    return labels.empty() ? "" : " It allows: " + orList(labels) + ".";
}

std::string cannotBeDelivered(const Wording& wording)
{
    const Reason& reason = wording.reason;
    const std::string what = reason.quantity ? lowerFirst(subject(*reason.quantity, reason.of)) : "the order";
    return "No step of the instruments keeps the absolute bounds: " + what + wording.value(" ")
        + " cannot be delivered." + allowedDoses(reason);
}

std::string main(const Wording& wording)
{
    const Reason& reason = wording.reason;
    switch (reason.code) {
    case Refusal::belowAbsolute: return crossed(wording, Verdict::belowAbsolute);
    case Refusal::aboveAbsolute: return crossed(wording, Verdict::aboveAbsolute);
    case Refusal::contentOnly: return "This protocol is for reading: it has no dose that can be planned.";
    case Refusal::dosingWeightNotAllowed:
        return "The protocol does not allow this dosing weight." + allowedChoices(reason.allowed, weightBasisFromCode);
    case Refusal::modeDoesNotFit:
        return "The mode and the ordered concentration do not fit: a standard concentration needs one, the patient's dose in "
               "the container has none."
            + allowedChoices(reason.allowed, modeFromCode);
    case Refusal::bolusNotAllowed: return "This protocol allows no loading bolus.";
    case Refusal::stepsNotAllowed: return "This protocol does not allow the dose to be stepped.";
    case Refusal::needsStandardMode:
        return "A loading bolus, steps and a change while the pump runs need a standard concentration: the patient's dose in the "
               "container is given as a whole.";
    case Refusal::notStocked: return "By its policy, this site does not stock " + missing(reason) + ".";
    case Refusal::needsHeight: return "This dosing weight is reckoned from the height. The height is not recorded.";
    case Refusal::needsSex: return "This dosing weight is reckoned from the sex, female or male. It is not recorded so.";
    case Refusal::wrongForm: return "The product holds another form of the drug than the protocol is for.";
    case Refusal::tooSmallToMeasure:
        return "The drug volume" + wording.value(" ") + " is too small to be measured" + wording.bound(": the smallest is ")
            + ". A weaker product or a larger container makes it larger.";
    case Refusal::cannotBeDelivered: return cannotBeDelivered(wording);
    case Refusal::methodDoesNotFit:
        return "This way of filling does not fit the container or the mode." + allowedChoices(reason.allowed, methodFromCode);
    case Refusal::containerTooSmall:
        return "The container is too small" + wording.value(": it has to hold ") + wording.bound(", and holds ") + ".";
    case Refusal::mustDilute: return "This product is never used undiluted, and here less diluent than drug would be added.";
    case Refusal::pumpCannot:
        return "The pump cannot run this: " + (wording.mayShow(reason.value) ? shown(*reason.value) : "the rate or the container")
            + " is outside what it takes" + wording.bound(", its bound is ") + ".";
    case Refusal::tableRetired: return "The protocol table is retired. Nothing is planned from it.";
    case Refusal::tablePastGrace: return "The review of the protocol table is overdue beyond its grace. Nothing is planned from it.";
    case Refusal::tableNotInForce:
        return "The protocol table is in force from " + shown(wording.table.identity.effective) + ". Before that day nothing is planned from it.";
    case Refusal::siteNotInForce:
        return "The site's policy is in force from " + shown(wording.table.site->effective.value()) + ". Before that day nothing is planned with it.";
    case Refusal::overflow: return "The figures are outside what can be reckoned exactly. Check the numbers of the order.";
    }
    return {};
}

} // namespace

std::string sentence(const Reason& reason, const ProtocolTable& table, Figures figures)
{
    const Wording wording{reason, table, figures};
    return placed(reason.step ? stepName(*reason.step) : "", main(wording)) + remedies(wording);
}

} // namespace ketaplan::text
