// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_sentences.h"

#include "core/numbers/rounding.h"
#include "core/plan/schedule_lines.h"
#include "text/limits.h"
#include "text/lists.h"
#include "text/order_sentences.h"
#include "text/quantity_text.h"
#include "text/recipe.h"

#include <algorithm>

namespace ketaplan::text {

namespace {

constexpr std::string_view afterTheStart = " after the pump's start";

bool isToRun(const PumpLine& line)
{
    return line.kind != LineKind::given;
}

std::vector<ScheduledLine> orderedToRun(const Plan& plan)
{
    return linesToRun(plan.ordered, BodyWeight::of(plan.dose->dosingWeight.exact.number));
}

/// The minutes at which the rate is changed.
std::vector<std::string> changes(const Plan& plan)
{
    std::vector<std::string> times;
    for (std::size_t i = firstToRun(plan); i < plan.pump->lines.size(); ++i)
        times.push_back(minutesAndSeconds(plan.pump->lines[i].from.exact));
    return times;
}

std::string lineNumber(std::size_t number)
{
    return "line\u00A0" + std::to_string(number) + " of the pump programme";
}

} // namespace

bool hasProgramme(const Plan& plan)
{
    return plan.pump && std::any_of(plan.pump->lines.begin(), plan.pump->lines.end(), isToRun);
}

std::size_t firstToRun(const Plan& plan)
{
    const std::vector<PumpLine>& lines = plan.pump->lines;
    return static_cast<std::size_t>(std::find_if(lines.begin(), lines.end(), isToRun) - lines.begin()) + 1;
}

const PumpLine& lineToKey(const Plan& plan)
{
    return plan.pump->lines.at(firstToRun(plan) - 1);
}

std::optional<Quantity> firstChange(const Plan& plan)
{
    const std::size_t next = firstToRun(plan);
    return next < plan.pump->lines.size() ? std::optional(plan.pump->lines[next].from.exact) : std::nullopt;
}

std::string lineName(const Plan& plan, const PumpLine& line)
{
    if (line.kind == LineKind::given)
        return "Already given";
    const bool isRest = &line == &lineToKey(plan) && !orderedToRun(plan).front().isWhole;
    const bool isStep = line.kind == LineKind::step && line.step && !plan.ordered.schedule.steps.empty();
    const std::string name = line.kind == LineKind::bolus ? "Loading bolus" : isStep ? stepName(*line.step) : "Infusion";
    return isRest ? "Rest of " + std::string(name == "Infusion" || line.kind == LineKind::bolus ? "the " : "") + lowerFirst(name) : name;
}

bool isDosedPerHour(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    return protocol && protocol->dose && (protocol->dose->unit == Unit::mgPerH || protocol->dose->unit == Unit::mg);
}

std::string changeNote(const Plan& plan)
{
    constexpr std::size_t mostTold = 8;
    const std::vector<std::string> times = changes(plan);
    if (times.empty())
        return "One line is left to run: its rate holds to the end.";
    const std::string when = times.size() > mostTold ? std::to_string(times.size()) + " times, where each line begins, counted from the pump's start"
                                                     : "at " + andList(times) + std::string(afterTheStart);
    return "The rate has to be changed " + when + ". A pump that cannot be programmed needs someone at the bedside each time to change it. "
           "Each line is keyed with its own volume: the pump then stops where the line ends, and does not run on at a rate that is over.";
}

std::optional<std::string> runningNote(const Plan& plan)
{
    const auto& running = plan.ordered.schedule.running;
    if (!running)
        return std::nullopt;
    const PumpLine& given = plan.pump->lines.front();
    return "At " + shown(running->at.quantity()) + std::string(afterTheStart) + " the pump had given " + shown(given.volume) + ", which is "
        + shown(given.dose) + ". " + shown(plan.pump->volume) + " are left to run. This is reckoned from what was given, not from the rate card.";
}

std::string stillToRun(const Plan& plan)
{
    const std::size_t lines = plan.pump->lines.size() + 1 - firstToRun(plan);
    return shown(plan.pump->volume) + " in all, in " + std::to_string(lines) + (lines == 1 ? " line" : " lines");
}

std::vector<Rich> programmeSteps(const Plan& plan)
{
    const std::vector<PumpLine>& lines = plan.pump->lines;
    const std::size_t first = firstToRun(plan);
    std::vector<Rich> steps;
    for (std::size_t i = first - 1; i < lines.size(); ++i) {
        const bool isFirst = i + 1 == first;
        Rich step = isFirst ? Rich("Key " + lineNumber(i + 1) + ": ")
                            : Rich("At ").strong(minutesAndSeconds(lines[i].from.exact)).plain(std::string(afterTheStart) + ", clock time ________, change to "
                                                                                               + lineNumber(i + 1) + ": ");
        step.strong(shown(*lines[i].rate)).plain(" and ").strong(shown(lines[i].volume));
        steps.push_back(step.plain(std::string(isFirst ? ". Set keep-vein-open off" : "") + ". A second person reads both numbers back."));
    }
    return steps;
}

std::vector<Rich> runningSteps(const Plan& plan, const ProtocolTable& table)
{
    const std::string word = containerWord(table, plan.preparation->container);
    Rich read = Rich("Read the pump. This page holds where it has given ").strong(shown(plan.pump->lines.front().volume)).plain(" at ");
    read.strong(shown(plan.ordered.schedule.running->at.quantity())).plain(std::string(afterTheStart)
                                                                           + ". Where it shows another volume, or the minute has passed, enter the new reading and print again.");
    Rich label = "Nothing is prepared anew. Read the label of the " + word + " that hangs: this patient, ";
    if (plan.ledger)
        label.strong(shown(plan.ledger->inContainer)).plain(" in " + shown(plan.preparation->finalVolume) + ", ");
    return {label.strong(strength(plan.preparation->concentration)).plain("."), read};
}

namespace {

/// The line that runs at a minute; null once all has been run.
const PumpLine* lineAt(const Plan& plan, const Rational& minute)
{
    for (const PumpLine& line : plan.pump->lines)
        if (minute < line.from.exact.number + line.duration.exact.number)
            return &line;
    return nullptr;
}

Rational givenAt(const Plan& plan, const Rational& minute)
{
    const PumpLine* line = lineAt(plan, minute);
    if (!line)
        return plan.pump->lines.back().cumulativeVolume.exact.number;
    const Rational before = line->cumulativeVolume.exact.number - line->volume.exact.number;
    return before + line->volume.exact.number * ((minute - line->from.exact.number) / line->duration.exact.number);
}

} // namespace

std::optional<std::string> expectedGiven(const Plan& plan, const ProtocolTable& table, int minutes)
{
    const Pump* pump = find(table.pumps, plan.pump->pump);
    if (!pump)
        return std::nullopt;
    try {
        const Rational given = givenAt(plan, Rational(minutes));
        const Rational step = pump->volumeStep.quantity().number;
        const Rational below = multipleAtOrBelow(given, step);
        const Rational above = multipleAtOrAbove(given, step);
        return number(Quantity{distance(given, above) < distance(given, below) ? above : below, Unit::mL});
    } catch (const ArithmeticError&) {
        return std::nullopt;
    }
}

std::optional<std::string> expectedRate(const Plan& plan, int minutes)
{
    try {
        const PumpLine* line = lineAt(plan, Rational(minutes));
        return line && line->rate ? std::optional(number(*line->rate)) : std::nullopt;
    } catch (const ArithmeticError&) {
        return std::nullopt;
    }
}

namespace {

std::string orderedDose(const DoseStep& step)
{
    return shown(step.dose) + (isDoseRate(step.dose.unit) ? "" : " over the step");
}

std::string reading(const Running& running, Figures figures)
{
    const std::string at = "read at " + shown(running.at.quantity());
    return figures == Figures::all ? at + ": " + shown(running.given.quantity()) + " given" : at;
}

} // namespace

std::vector<OrderedPart> orderedParts(const Plan& plan, Figures figures)
{
    const Schedule& schedule = plan.ordered.schedule;
    std::vector<OrderedPart> parts;
    if (schedule.bolus)
        parts.push_back({"Loading bolus", shown(schedule.bolus->dose) + " over " + minutesAndSeconds(schedule.bolus->duration.quantity())});
    for (std::size_t i = 0; i < schedule.steps.size(); ++i)
        parts.push_back({stepName(static_cast<int>(i) + 1) + ", from " + shown(schedule.steps[i].from.quantity()), orderedDose(schedule.steps[i])});
    if (schedule.running)
        parts.push_back({"Pump running", reading(*schedule.running, figures)});
    return parts;
}

std::string orderedInShort(const Schedule& schedule)
{
    std::vector<std::string> parts;
    if (schedule.bolus)
        parts.push_back("loading bolus");
    if (schedule.steps.size() > 1)
        parts.push_back(std::to_string(schedule.steps.size()) + " steps");
    else if (schedule.bolus)
        parts.push_back("infusion");
    if (schedule.running)
        parts.push_back("changed at " + shown(schedule.running->at.quantity()));
    return joined(parts, ", then ");
}

namespace {

bool isRate(const std::optional<Figure>& value)
{
    return value && isDoseRate(value->exact.unit);
}

/// Of which part of the infusion something is said.
std::string placeOf(const Plan& plan, std::optional<Limited> limited, std::optional<int> step, const std::optional<Figure>& value)
{
    const Schedule& schedule = plan.ordered.schedule;
    if (schedule.isPlain() || !limited)
        return {};
    if (step)
        return schedule.steps.empty() ? "Infusion" : stepName(*step);
    if (*limited == Limited::pumpRate)
        return "Loading bolus";
    const bool isOfDose = *limited == Limited::dose || *limited == Limited::doseRate || *limited == Limited::doseRatePerKg;
    return isOfDose && isRate(value) ? "Mean of the whole" : "";
}

} // namespace

std::string sentence(const Plan& plan, const LimitEntry& entry, Figures figures)
{
    LimitEntry unplaced = entry;
    unplaced.step.reset();
    return placed(placeOf(plan, entry.quantity, entry.step, entry.value), sentence(unplaced, figures));
}

std::string sentence(const Plan& plan, const Reason& reason, const ProtocolTable& table, Figures figures)
{
    Reason unplaced = reason;
    unplaced.step.reset();
    return placed(placeOf(plan, reason.quantity, reason.step, reason.value), sentence(unplaced, table, figures));
}

} // namespace ketaplan::text
