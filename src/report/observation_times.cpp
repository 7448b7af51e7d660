// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/observation_times.h"

#include "text/line_sentences.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

/// More than three charts are of no use on paper; the rest is written into blank columns.
constexpr std::size_t mostTimes = 3 * columnsOfAChart;

/// Where the pump runs already, the minute of the change; else the start.
int firstMinute(const Plan& plan)
{
    const auto& running = plan.ordered.schedule.running;
    return running ? static_cast<int>(ceilingOf(running->at.quantity().number)) : 0;
}

ObservationTimes byTheTable(const Plan& plan, const Monitoring& monitoring)
{
    const int first = firstMinute(plan);
    ObservationTimes times{{first}, 1};
    const int end = orderedMinutes(plan);
    if (!monitoring.everyMinutes || *monitoring.everyMinutes <= 0)
        return times;
    for (int minute = *monitoring.everyMinutes; minute < end && times.minutes.size() < mostTimes; minute += *monitoring.everyMinutes)
        if (minute > first)
            times.minutes.push_back(minute);
    times.minutes.push_back(end);
    times.running = times.minutes.size();
    const int after = monitoring.afterMinutes.value_or(0);
    const int everyAfter = monitoring.everyMinutesAfter.value_or(0);
    for (int minute = everyAfter; everyAfter > 0 && minute <= after && times.minutes.size() < mostTimes; minute += everyAfter)
        times.minutes.push_back(end + minute);
    return times;
}

} // namespace

int orderedMinutes(const Plan& plan)
{
    constexpr int aWeek = 7 * 24 * 60;
    const Rational programme = text::hasProgramme(plan) ? plan.pump->duration.exact.number : Rational();
    const Int128 ordered = plan.ordered.duration ? ceilingOf(plan.ordered.duration->quantity().number) : 0;
    const Int128 minutes = programme.isPositive() ? ceilingOf(programme) : ordered;
    return minutes > aWeek ? aWeek : static_cast<int>(minutes);
}

int wholeMinute(const PumpLine& line)
{
    return static_cast<int>(ceilingOf(line.from.exact.number - Rational::ratio(1, 60)));
}

ObservationTimes observationTimes(const Plan& plan, const Monitoring& monitoring)
{
    ObservationTimes times = byTheTable(plan, monitoring);
    if (!plan.pump)
        return times;
    const int first = firstMinute(plan);
    for (const PumpLine& line : plan.pump->lines) {
        const int minute = wholeMinute(line);
        const auto place = std::lower_bound(times.minutes.begin(), times.minutes.end(), minute);
        if (minute <= first || (place != times.minutes.end() && *place == minute))
            continue;
        times.minutes.insert(place, minute);
        ++times.running;
    }
    return times;
}

} // namespace ketaplan::report
