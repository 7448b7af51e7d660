// SPDX-License-Identifier: GPL-3.0-or-later
// What figures and findings rest on beside their limits.
#include "text/basis_parts.h"

#include "text/content_sentences.h"
#include "text/quantity_text.h"
#include "text/screening_sentences.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace ketaplan::text {

namespace {

using Names = std::initializer_list<std::string_view>;

/// A name that begins with a comma is of each line of a programme: ", rate" of "Step 2, rate".
bool isNamed(const Working& working, Names names)
{
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return name.starts_with(',') ? working.figure.ends_with(name) : working.figure == name;
    });
}

std::vector<Working> workingsNamed(Names names, const Plan& plan, const ProtocolTable& table)
{
    std::vector<Working> all = workingsWithLabels(plan, table);
    std::erase_if(all, [&](const Working& working) { return !isNamed(working, names); });
    return all;
}

/// With how the source grades it and how surely it was read.
std::string withNotes(std::string words, const std::string& grade, const std::vector<std::string>& sources, const ProtocolTable& table)
{
    for (const std::string& note : {gradeNote(grade), certaintyNote(table, sources)})
        words += note.empty() ? "" : " " + note;
    return words;
}

std::string sentenceOf(std::string what, const std::string& note)
{
    what += ".";
    return note.empty() ? what : what + " " + note;
}

/// "Product: ketamine 50 mg per mL, vial of 10 mL."
template <typename Stocked>
void addStocked(std::vector<Statement>& out, const char* what, const Stocked* element, const ProtocolTable& table)
{
    if (element)
        out.push_back({sentenceOf(what + (": " + withUnitsKept(element->label)), certaintyNote(table, element->sources)), element->sources});
}

void addProtocol(std::vector<Statement>& out, const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    if (!protocol)
        return;
    std::string words = sentenceOf("Protocol: " + protocol->title, certaintyNote(table, protocol->sources));
    if (!protocol->population.empty())
        words += " " + studied(protocol->population);
    out.push_back({words, protocol->sources});
    if (!protocol->evidence.grade.empty())
        out.push_back({gradeNote(protocol->evidence.grade), protocol->evidence.gradeSources});
}

void addPump(std::vector<Statement>& out, const Plan& plan, const ProtocolTable& table)
{
    if (const Pump* pump = find(table.pumps, plan.pump->pump))
        out.push_back({sentenceOf("Pump: " + pump->label, "Its steps and bounds are to be checked against its manual."), {}});
}

} // namespace

std::vector<Working> workingsOf(PlanFigure figure, const Plan& plan, const ProtocolTable& table)
{
    const auto named = [&](Names names) { return workingsNamed(names, plan, table); };
    switch (figure) {
    case PlanFigure::totalDose: return named({"Dosing weight", "Already given", ", dose as ordered", "Total dose", "Dose per kg"});
    case PlanFigure::doseRate: return named({"Dosing weight", "Dose rate", "Dose rate per kg", "Mean dose rate, for limits, not keyed", "Mean dose rate per kg, for limits"});
    case PlanFigure::drugVolume: return named({"Drug to prepare", "Drug volume", "Vials"});
    case PlanFigure::diluentVolume: return named({"Drug volume", "Final volume", "Diluent volume"});
    case PlanFigure::concentration:
        return named({"Concentration", "Difference", "Lowest with overfill", "Highest with overfill"});
    case PlanFigure::pumpRate: return named({"Volume to be infused", "Pump rate", "Dose rate at the pump", ", rate", ", dose rate at the pump"});
    case PlanFigure::volume: return named({"Total dose", "Concentration", "Volume to be infused", ", volume", "Still to be run"});
    case PlanFigure::duration: return named({"Volume to be infused", "Pump rate", "Infusion duration", ", duration"});
    case PlanFigure::deliveredDose: return named({", dose at the pump", "Delivered dose", "Difference from the order"});
    }
    return {};
}

std::vector<Working> workingsOf(Limited quantity, const Plan& plan, const ProtocolTable& table)
{
    const auto named = [&](Names names) { return workingsNamed(names, plan, table); };
    switch (quantity) {
    case Limited::dose: return named({"Dosing weight", "Total dose", "Dose per kg", "Dose rate", "Dose rate per kg"});
    case Limited::totalDose: return workingsOf(PlanFigure::totalDose, plan, table);
    case Limited::dosePerKg: return workingsOf(PlanFigure::totalDose, plan, table);
    case Limited::doseRate: return workingsOf(PlanFigure::doseRate, plan, table);
    case Limited::doseRatePerKg: return workingsOf(PlanFigure::doseRate, plan, table);
    case Limited::concentration: return workingsOf(PlanFigure::concentration, plan, table);
    case Limited::concentrationError: return workingsOf(PlanFigure::concentration, plan, table);
    case Limited::pumpRate: return workingsOf(PlanFigure::pumpRate, plan, table);
    case Limited::deliveredError: return workingsOf(PlanFigure::deliveredDose, plan, table);
    case Limited::duration: return workingsOf(PlanFigure::duration, plan, table);
    case Limited::courseTotal: return workingsOf(PlanFigure::totalDose, plan, table);
    case Limited::container: return workingsOf(PlanFigure::volume, plan, table);
    case Limited::weight:
    case Limited::height:
    case Limited::age:
    case Limited::bmi:
    case Limited::weightAge:
    case Limited::weightChange:
    case Limited::bolusDose:
    case Limited::bolusDuration:
    case Limited::bolusRate:
    case Limited::stepInterval:
    case Limited::stepIncrease:
    case Limited::session:
    case Limited::interval: return {};
    }
    return {};
}

std::vector<Statement> statementsOf(PlanFigure figure, const Plan& plan, const ProtocolTable& table)
{
    std::vector<Statement> out;
    switch (figure) {
    case PlanFigure::totalDose:
    case PlanFigure::doseRate: addProtocol(out, plan, table); break;
    case PlanFigure::drugVolume:
    case PlanFigure::diluentVolume:
    case PlanFigure::concentration:
        addStocked(out, "Product", find(table.products, plan.preparation->product), table);
        addStocked(out, "Container", find(table.containers, plan.preparation->container), table);
        break;
    case PlanFigure::pumpRate:
    case PlanFigure::volume:
    case PlanFigure::duration:
    case PlanFigure::deliveredDose: addPump(out, plan, table); break;
    }
    return out;
}

std::vector<Statement> statementsOf(const Finding& finding, const ProtocolTable& table)
{
    std::vector<Statement> out;
    if (finding.assessed) {
        const std::string words = (finding.mechanism.empty() ? "" : finding.mechanism + " ") + action(finding);
        out.push_back({withNotes(withUnitsKept(words), finding.grade, finding.sources, table), finding.sources});
    }
    if (finding.answeredOn)
        out.push_back({"Answered on " + shown(*finding.answeredOn) + ", carried over and confirmed.", {}});
    if (const ScreeningItem* item = find(table.screening, finding.id))
        for (Statement& statement : thresholdsOf(*item, table))
            out.push_back(std::move(statement));
    return out;
}

std::vector<Statement> thresholdsOf(const ScreeningItem& item, const ProtocolTable& table)
{
    std::vector<Statement> out;
    for (const Rule& rule : item.rules)
        out.push_back({withNotes(threshold(rule) + " " + withUnitsKept(rule.action), rule.grade, rule.sources, table), rule.sources});
    return out;
}

} // namespace ketaplan::text
