// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/table_sentences.h"

#include "text/content_sentences.h"
#include "text/limits.h"
#include "text/lists.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

namespace ketaplan::text {

namespace {

std::string shownIn(const Rational& number, Unit unit)
{
    return shown(Quantity{number, unit});
}

std::string capital(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

/// Where the item depends on an ordered value: "above 1 mg/kg/h".
std::string boundsOf(const Applicability& applies)
{
    std::vector<std::string> parts;
    if (applies.above)
        parts.push_back("above " + shownIn(*applies.above, applies.unit));
    if (applies.below)
        parts.push_back("below " + shownIn(*applies.below, applies.unit));
    return andList(parts);
}

std::string sexOf(Sex sex)
{
    return sex == Sex::female ? "unless the sex is male" : "where the sex is " + lowerFirst(label(sex));
}

} // namespace

std::string approval(const Approval& approval)
{
    return approval.name + ", " + approval.role + ", " + shown(approval.date);
}

std::string approvalsNote(const TableIdentity& table)
{
    return table.approvals.empty() ? "No approval is recorded in this table."
                                   : "Approvals stand here as they are recorded in the file. They are not authenticated.";
}

std::string certaintyInFull(const ProtocolTable& table, const std::vector<std::string>& sources)
{
    if (sources.empty())
        return {};
    const std::string note = certaintyNote(table, sources);
    return note.empty() ? capital(label(certaintyOf(table, sources))) + "." : note;
}

std::string sourceInFull(const ProtocolTable& table, const Source& source)
{
    std::string result = citation(table, source.id) + ".";
    if (!source.url.empty())
        result += " " + source.url;
    if (!source.published.empty())
        result += " Published " + source.published + ".";
    if (!source.population.empty())
        result += " Concerns: " + withUnitsKept(source.population) + ".";
    return result;
}

std::string contentOnly()
{
    return "Content only: shown as published and not calculated.";
}

std::string recommendedDose(const Protocol& protocol)
{
    return protocol.dose ? rangeText(protocol.dose->limit.recommended, protocol.dose->unit) : "content only, not calculated";
}

std::string recommendedDuration(const Protocol& protocol)
{
    return protocol.duration ? rangeText(protocol.duration->limit.recommended, Unit::min) : std::string();
}

std::string startOf(const DoseRule& rule)
{
    std::vector<std::string> parts;
    if (rule.start)
        parts.push_back("starts at " + shownIn(*rule.start, rule.unit));
    if (rule.step)
        parts.push_back("rate card in steps of " + shownIn(*rule.step, rule.unit));
    return joined(parts, "; ");
}

std::string startOf(const DurationRule& rule)
{
    return rule.start ? "starts at " + shown(rule.start->quantity()) : std::string();
}

std::string noBolus()
{
    return "No loading bolus: an order with one is refused.";
}

std::string noSteps()
{
    return "No steps: an order in steps is refused.";
}

std::string applicability(const ScreeningItem& item, const ProtocolTable& table)
{
    std::vector<std::string> parts;
    const Applicability& applies = item.appliesTo;
    if (applies.sex)
        parts.push_back(sexOf(*applies.sex));
    if (applies.quantity)
        parts.push_back("where " + lowerFirst(label(*applies.quantity)) + " is " + boundsOf(applies));
    const std::string asked = parts.empty() ? std::string() : "Asked " + joined(parts, ", ") + ".";
    const std::string of = ofProtocols(item.protocols, table);
    return asked + (asked.empty() || of.empty() ? "" : " ") + of;
}

std::string ofProtocols(const std::vector<std::string>& protocols, const ProtocolTable& table)
{
    std::vector<std::string> titles;
    for (const std::string& id : protocols)
        if (const Protocol* protocol = find(table.protocols, id))
            titles.push_back(protocol->title);
    return titles.empty() ? std::string() : "Of: " + joined(titles, ", ") + ".";
}

std::string containerFacts(const Container& container)
{
    const std::string overfill = container.overfill ? "overfill " + number(container.overfill->low.quantity()) + " to "
                                                          + shown(container.overfill->high.quantity())
                                                    : std::string("overfill not known");
    return capital(label(container.kind)) + " of " + shown(container.volume.quantity()) + ", " + overfill;
}

namespace {

std::string rateSteps(const Pump& pump)
{
    std::vector<std::string> parts;
    for (const RateStep& step : pump.rateSteps)
        parts.push_back(shown(step.step.quantity()) + " up to " + shown(step.upTo.quantity()));
    return joined(parts, ", then ");
}

std::string kindsOf(const Pump& pump)
{
    std::vector<std::string> kinds;
    for (const ContainerKind kind : pump.kinds)
        kinds.push_back(label(kind));
    return orList(kinds);
}

} // namespace

std::string pumpFacts(const Pump& pump)
{
    const std::string lowest = pump.minRate ? "from " + shown(pump.minRate->quantity()) + " " : std::string();
    const std::string line = pump.lineVolume ? shown(pump.lineVolume->quantity()) : "set by local policy";
    return "Takes a " + kindsOf(pump) + ". Runs " + lowest + "up to " + shown(pump.maxRate.quantity()) + ", in steps of "
        + rateSteps(pump) + ". Volumes in steps of " + shown(pump.volumeStep.quantity()) + ". Line volume: " + line + ".";
}

std::string syringeFacts(const MeasuringSyringe& syringe)
{
    return "Graduated in " + shown(syringe.graduation.quantity()) + ", measures no less than "
        + shown(syringe.smallestMeasure.quantity()) + ".";
}

std::string medicineWithBrands(const Medicine& medicine)
{
    return medicine.brands.empty() ? medicine.name : medicine.name + " (" + joined(medicine.brands, ", ") + ")";
}

} // namespace ketaplan::text
