// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_workings.h"

#include "core/plan/schedule_lines.h"
#include "text/equation.h"
#include "text/limits.h"
#include "text/line_sentences.h"
#include "text/lists.h"
#include "text/quantity_text.h"

#include <algorithm>

namespace ketaplan::text {

namespace {

BodyWeight weightOf(const Plan& plan)
{
    return BodyWeight::of(plan.dose->dosingWeight.exact.number);
}

/// The dose of a line as it was typed.
const Quantity& typedDose(const Order& order, const ScheduledLine& line)
{
    if (line.kind == LineKind::bolus)
        return order.schedule.bolus->dose;
    return order.schedule.steps.empty() ? *order.dose : order.schedule.steps.at(static_cast<std::size_t>(*line.step) - 1).dose;
}

/// How long the line was ordered to be, of which some may have been run.
Duration wholeLength(const Plan& plan, const ScheduledLine& line)
{
    for (const ScheduledLine& whole : orderedLines(plan.ordered, weightOf(plan)))
        if (whole.kind == line.kind && whole.step == line.step)
            return whole.length;
    return line.length;
}

std::string doseEquation(const Plan& plan, const ScheduledLine& line)
{
    const Quantity& typed = typedDose(plan.ordered, line);
    std::vector<std::string> factors;
    if (typed.unit == Unit::mgPerKg || typed.unit == Unit::mgPerKgPerH)
        factors.push_back(shown(plan.dose->dosingWeight));
    factors.push_back(shown(typed));
    if (isDoseRate(typed.unit))
        factors.push_back(inHours(line.length));
    else if (!line.isWhole)
        factors.push_back(shown(line.length.quantity()) + " / " + shown(wholeLength(plan, line).quantity()));
    const std::string dose = shown(line.dose.quantity());
    return factors.size() == 1 ? dose + ", as ordered" : product(factors) + " = " + dose;
}

std::string rateEquation(const PumpLine& line, const ScheduledLine& ordered, const Pump& pump)
{
    const Rational exact = line.volume.exact.number / ordered.length.quantity().number * 60;
    const RateStep* step = stepOf(pump, line.rate->exact.number);
    return shown(line.volume) + " / (" + inHours(ordered.length) + ") = " + shown(Quantity{exact, Unit::mLPerH})
        + (step ? inSteps(step->step.quantity(), *line.rate) : "");
}

/// All that is reckoned of one line.
std::vector<Working> workingsOf(const Plan& plan, const PumpLine& line, const ScheduledLine& ordered, const Pump& pump)
{
    const std::string name = lineName(plan, line);
    const std::string strength = shown(plan.preparation->concentration);
    const Rational exactVolume = ordered.dose.quantity().number / plan.preparation->concentration.exact.number;
    const std::string volume = shown(line.volume);
    const std::string rate = shown(*line.rate);
    return {{name + ", dose as ordered", doseEquation(plan, ordered)},
            {name + ", volume", shown(ordered.dose.quantity()) + " / " + strength + " = " + shown(Quantity{exactVolume, Unit::mL})
                                    + inSteps(pump.volumeStep.quantity(), line.volume)},
            {name + ", rate", rateEquation(line, ordered, pump)},
            {name + ", duration", equation(product({volume + " / " + rate, "60\u00A0min/h"}), line.duration)},
            {name + ", dose at the pump", equation(product({volume, strength}), line.dose)},
            {name + ", dose rate at the pump", equation(product({rate, strength}), line.doseRate) + ", / "
                                                   + shown(plan.dose->dosingWeight) + " = " + shown(line.doseRatePerKg)}};
}

std::string sumOf(std::vector<std::string> parts, const Figure& sum)
{
    return parts.size() == 1 ? shown(sum) : equation(joined(parts, " + "), sum);
}

std::string givenEquation(const Plan& plan, const PumpLine& given)
{
    return equation(product({shown(given.volume), shown(plan.preparation->concentration)}), given.dose) + ", a mean of "
        + shown(given.doseRate) + " so far";
}

} // namespace

std::vector<Working> programmeDoseWorkings(const Plan& plan)
{
    const DoseFigures& dose = *plan.dose;
    const std::string total = shown(dose.totalDose);
    std::vector<Working> out;
    std::vector<std::string> parts;
    if (plan.ordered.schedule.running) {
        out.push_back({"Already given", givenEquation(plan, plan.pump->lines.front())});
        parts.push_back(shown(plan.pump->lines.front().dose));
    }
    for (const ScheduledLine& line : linesToRun(plan.ordered, weightOf(plan)))
        parts.push_back(shown(line.dose.quantity()));
    out.push_back({"Total dose", sumOf(std::move(parts), dose.totalDose)});
    out.push_back({"Dose per kg", equation(total + " / " + shown(dose.dosingWeight), dose.dosePerKg)});
    out.push_back({"Mean dose rate, for limits, not keyed", equation(total + " / (" + inHours(wholeDuration(plan.ordered)) + ")", dose.doseRate)});
    out.push_back({"Mean dose rate per kg, for limits", equation(shown(dose.doseRate) + " / " + shown(dose.dosingWeight), dose.doseRatePerKg)});
    return out;
}

std::vector<Working> lineWorkings(const Plan& plan, const Pump& pump)
{
    const std::vector<ScheduledLine> ordered = linesToRun(plan.ordered, weightOf(plan));
    const std::vector<PumpLine>& lines = plan.pump->lines;
    const std::size_t first = firstToRun(plan) - 1;
    std::vector<Working> out;
    std::vector<std::string> volumes;
    for (std::size_t i = 0; i < ordered.size() && first + i < lines.size(); ++i) {
        volumes.push_back(shown(lines[first + i].volume));
        for (Working& working : workingsOf(plan, lines[first + i], ordered[i], pump))
            out.push_back(std::move(working));
    }
    out.push_back({"Still to be run", sumOf(std::move(volumes), plan.pump->volume)});
    out.push_back({"Delivered dose", equation(product({shown(lines.back().cumulativeVolume), shown(plan.preparation->concentration)}),
                                              plan.pump->deliveredDose)});
    out.push_back({"Difference from the order", difference(plan.pump->deliveredDose, plan.dose->totalDose, plan.pump->deliveredError)});
    return out;
}

} // namespace ketaplan::text
