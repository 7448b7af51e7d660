// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/basis.h"

#include "core/plan/context.h"
#include "text/basis_parts.h"
#include "text/line_sentences.h"
#include "text/quantity_text.h"

#include <algorithm>
#include <iterator>

namespace ketaplan::text {

namespace {

bool hasFigures(const Plan& plan)
{
    return plan.status != Status::refused && plan.status != Status::contraindicated && plan.dose && plan.preparation && plan.pump;
}

/// A programme has a rate and a volume in each line, and none for the whole.
bool holdsForTheWhole(PlanFigure figure, const Plan& plan)
{
    const bool isOfLine = figure == PlanFigure::doseRate || figure == PlanFigure::pumpRate || figure == PlanFigure::volume;
    return !isOfLine || !hasProgramme(plan);
}

const Figure& figureOf(const Plan& plan, PlanFigure figure)
{
    switch (figure) {
    case PlanFigure::totalDose: return plan.dose->totalDose;
    case PlanFigure::doseRate: return plan.dose->doseRate;
    case PlanFigure::drugVolume: return plan.preparation->drugVolume;
    case PlanFigure::diluentVolume: return plan.preparation->diluentVolume;
    case PlanFigure::concentration: return plan.preparation->concentration;
    case PlanFigure::pumpRate: return plan.pump->rate;
    case PlanFigure::volume: return plan.pump->volume;
    case PlanFigure::duration: return plan.pump->duration;
    case PlanFigure::deliveredDose: break;
    }
    return plan.pump->deliveredDose;
}

std::optional<Basis> basisOfFigure(PlanFigure figure, const Plan& plan, const ProtocolTable& table)
{
    if (!hasFigures(plan) || !holdsForTheWhole(figure, plan))
        return std::nullopt;
    Basis basis;
    basis.title = label(figure);
    basis.value = shown(figureOf(plan, figure));
    basis.workings = workingsOf(figure, plan, table);
    for (const LimitEntry& entry : plan.limits)
        if (concerns(figure, entry))
            basis.checks.push_back(checkOf(entry, plan, table));
    basis.statements = statementsOf(figure, plan, table);
    return basis;
}

std::optional<Basis> basisOfLimit(Limited quantity, const Plan& plan, const ProtocolTable& table)
{
    Basis basis;
    basis.title = label(quantity);
    for (const LimitEntry& entry : plan.limits) {
        if (entry.quantity != quantity || !isTold(entry, plan.status))
            continue;
        basis.checks.push_back(checkOf(entry, plan, table));
        if (basis.value.empty() && entry.value)
            basis.value = shown(*entry.value);
    }
    if (basis.checks.empty())
        return std::nullopt;
    basis.workings = workingsOf(quantity, plan, table);
    return basis;
}

/// A question that was answered without anything being found still has its thresholds.
std::optional<Basis> basisOfItem(const std::string& id, const Plan& plan, const ProtocolTable& table)
{
    const ScreeningItem* item = find(table.screening, id);
    if (!item)
        return std::nullopt;
    const auto given = plan.ordered.screening.find(id);
    Basis basis{item->question, answer(given == plan.ordered.screening.end() ? Answer() : given->second), {}, {}, {}, {}};
    basis.statements = thresholdsOf(*item, table);
    return basis;
}

std::optional<Basis> basisOfFinding(const std::string& id, const Plan& plan, const ProtocolTable& table)
{
    const Finding* finding = find(plan.findings, id);
    if (!finding)
        return basisOfItem(id, plan, table);
    Basis basis;
    basis.title = question(*finding);
    basis.value = answer(*finding);
    if (finding->assessed)
        basis.value += ": " + label(finding->severity);
    basis.statements = statementsOf(*finding, table);
    for (const ContentEntry& position : finding->positions)
        basis.positions.push_back(statementOf(position, table));
    return basis;
}

} // namespace

std::string label(PlanFigure figure)
{
    switch (figure) {
    case PlanFigure::totalDose: return "Total dose";
    case PlanFigure::doseRate: return "Dose rate";
    case PlanFigure::drugVolume: return "Drug volume";
    case PlanFigure::diluentVolume: return "Diluent volume";
    case PlanFigure::concentration: return "Prepared concentration";
    case PlanFigure::pumpRate: return "Pump rate";
    case PlanFigure::volume: return "Volume to be infused";
    case PlanFigure::duration: return "Infusion duration";
    case PlanFigure::deliveredDose: return "Delivered dose";
    }
    return {};
}

std::vector<BasisSubject> basisSubjects(const Plan& plan)
{
    std::vector<BasisSubject> subjects;
    const auto addOnce = [&](const BasisSubject& subject) {
        if (std::find(subjects.begin(), subjects.end(), subject) == subjects.end())
            subjects.push_back(subject);
    };
    if (hasFigures(plan))
        std::copy_if(planFigures.begin(), planFigures.end(), std::back_inserter(subjects),
                     [&](PlanFigure figure) { return holdsForTheWhole(figure, plan); });
    for (const LimitEntry& entry : plan.limits)
        if (isTold(entry, plan.status))
            addOnce(entry.quantity);
    for (const Finding& finding : plan.findings)
        addOnce(finding.id);
    return subjects;
}

std::optional<Basis> basisOf(const BasisSubject& subject, const Plan& plan, const ProtocolTable& table)
{
    if (const auto* figure = std::get_if<PlanFigure>(&subject))
        return basisOfFigure(*figure, plan, table);
    if (const auto* quantity = std::get_if<Limited>(&subject))
        return basisOfLimit(*quantity, plan, table);
    return basisOfFinding(std::get<std::string>(subject), plan, table);
}

SourceCard sourceCard(const Source& source)
{
    SourceCard card{source.citation, {}, {"Certainty: " + label(source.certainty)}};
    if (!source.doi.empty())
        card.links.push_back("https://doi.org/" + source.doi);
    if (!source.url.empty())
        card.links.push_back(source.url);
    for (const auto& [name, fact] :
         {std::pair<const char*, const std::string&>{"Kind", source.kind}, {"Population", source.population}, {"Published", source.published}})
        if (!fact.empty())
            card.facts.push_back(std::string(name) + ": " + fact);
    return card;
}

} // namespace ketaplan::text
