// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/time_sentences.h"

#include "text/limits.h"
#include "text/line_sentences.h"
#include "text/lists.h"
#include "text/quantity_text.h"

namespace ketaplan::text {

namespace {

std::string endOf(const PumpLine& line)
{
    return minutesAndSeconds({line.from.exact.number + line.duration.exact.number, line.from.exact.unit});
}

std::string lineInWords(const Plan& plan, const PumpLine& line)
{
    return lowerFirst(lineName(plan, line)) + " at " + shown(*line.rate) + " from " + minutesAndSeconds(line.from.exact) + " to " + endOf(line);
}

/// The lines that are still to be run; of a long programme their number.
std::string linesInWords(const Plan& plan)
{
    constexpr std::size_t mostTold = 8;
    const std::vector<PumpLine>& lines = plan.pump->lines;
    if (lines.size() > mostTold)
        return std::to_string(lines.size() + 1 - firstToRun(plan)) + " lines, as the pump programme lists them";
    std::vector<std::string> told;
    for (std::size_t i = firstToRun(plan) - 1; i < lines.size(); ++i)
        told.push_back(lineInWords(plan, lines[i]));
    return andList(told);
}

} // namespace

Rich leftAtTheStart(const Plan& plan)
{
    const std::size_t lines = plan.pump->lines.size() + 1 - firstToRun(plan);
    const std::string how = !hasProgramme(plan) ? " left at " + shown(plan.pump->rate) : " left in " + std::to_string(lines) + (lines == 1 ? " line" : " lines");
    return Rich().strong(shown(plan.pump->volume)).plain(how + ", 0 at " + minutesAndSeconds(plan.pump->duration.exact)
                                                         + (plan.pump->flushVolume ? ", then the flush" : ""));
}

std::string nothingToRun()
{
    return "no infusion to show";
}

std::string observeUntil(const std::optional<int>& minute)
{
    return minute ? "observe to " + shown(Quantity{Rational(*minute), Unit::min}) + " at least" : "observation due";
}

std::string runInWords(const Plan& plan)
{
    const std::string falls = "What is left falls from " + shown(plan.pump->volume) + " to 0 at " + minutesAndSeconds(plan.pump->duration.exact)
        + (plan.pump->flushVolume ? "; the flush follows." : ".");
    if (!hasProgramme(plan))
        return "The pump runs at " + shown(plan.pump->rate) + " from the start. " + falls;
    return "The pump runs: " + linesInWords(plan) + ". " + falls;
}

std::string observationsInWords(const std::vector<int>& minutes, const Monitoring& monitoring, const std::optional<int>& until)
{
    const std::string end = (until ? "; " + observeUntil(until) : "") + ".";
    if (!monitoring.everyMinutes)
        return "The times of observation are set by local policy" + end;
    std::vector<std::string> due;
    for (const int minute : minutes)
        due.push_back(number(Quantity{Rational(minute), Unit::min}));
    return "Observations are due at " + andList(due) + "\u00A0min from the pump's start" + end;
}

} // namespace ketaplan::text
