// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"

#include "text/line_sentences.h"
#include "text/page_sentences.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

constexpr std::size_t columnsOfAChart = 12;
constexpr std::size_t fewestBlankColumns = 1;
/// A chart longer than this is of no use on paper; the rest is written into blank columns.
constexpr std::size_t mostTimes = 3 * columnsOfAChart;

/// Minutes from the start at which to observe; the first is 0. `running` of them fall into the infusion.
struct Times {
    std::vector<int> minutes;
    std::size_t running = 0;
};

/// Where the pump runs already, the minute of the change; else the start.
int firstMinute(const Plan& plan)
{
    const auto& running = plan.ordered.schedule.running;
    return running ? static_cast<int>(ceilingOf(running->at.quantity().number)) : 0;
}

int orderedMinutes(const Plan& plan)
{
    constexpr int aWeek = 7 * 24 * 60;
    const Rational programme = text::hasProgramme(plan) ? plan.pump->duration.exact.number : Rational();
    const Int128 ordered = plan.ordered.duration ? ceilingOf(plan.ordered.duration->quantity().number) : 0;
    const Int128 minutes = programme.isPositive() ? ceilingOf(programme) : ordered;
    return minutes > aWeek ? aWeek : static_cast<int>(minutes);
}

Times timesOf(const Plan& plan, const Monitoring& monitoring)
{
    const int first = firstMinute(plan);
    Times times{{first}, 1};
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

/// The whole minute by which a line of the programme has begun. A second after it is not told apart from it: the pump ends
/// a line on a step of its volume.
int minuteOf(const PumpLine& line)
{
    return static_cast<int>(ceilingOf(line.from.exact.number - Rational::ratio(1, 60)));
}

/// The line that begins at this minute, after what has been given and after the first; null where none does.
const PumpLine* changeAt(const Plan& plan, int minute)
{
    const PumpLine* found = nullptr;
    for (const PumpLine& line : plan.pump->lines)
        if (line.rate && line.from.exact.number.isPositive() && minuteOf(line) == minute)
            found = &line;
    return found;
}

/// The times with every minute at which the rate changes, rising and none twice.
Times withChanges(Times times, const Plan& plan)
{
    const int first = firstMinute(plan);
    for (const PumpLine& line : plan.pump->lines) {
        const int minute = minuteOf(line);
        const auto place = std::lower_bound(times.minutes.begin(), times.minutes.end(), minute);
        if (minute <= first || (place != times.minutes.end() && *place == minute))
            continue;
        times.minutes.insert(place, minute);
        ++times.running;
    }
    return times;
}

std::string plannedRate(const Plan& plan, int minute)
{
    const PumpLine* change = changeAt(plan, minute);
    return change ? text::number(*change->rate) : text::expectedRate(plan, minute).value_or("");
}

/// Heads of all columns, "before" being the first, and what the pump should still have at each; of a programme what it should
/// have given, and its rate.
struct Columns {
    std::vector<std::string> heads;
    std::vector<std::string> left;
    std::vector<std::string> rates = {};
};

std::optional<std::string> expectedVolume(const Plan& plan, const ProtocolTable& table, int minute)
{
    return text::hasProgramme(plan) ? text::expectedGiven(plan, table, minute) : text::expectedLeft(plan, table, minute);
}

Columns columnsOf(const Plan& plan, const ProtocolTable& table, const Times& times)
{
    const bool programme = text::hasProgramme(plan);
    Columns columns{{"before"}, {""}, {""}};
    for (std::size_t i = 0; i < times.minutes.size(); ++i) {
        columns.heads.push_back(std::to_string(times.minutes[i]));
        const bool running = i < times.running;
        columns.left.push_back(running ? expectedVolume(plan, table, times.minutes[i]).value_or("") : "");
        columns.rates.push_back(running && programme ? plannedRate(plan, times.minutes[i]) : "");
    }
    const std::size_t used = columns.heads.size() + fewestBlankColumns;
    const std::size_t charts = (used + columnsOfAChart - 1) / columnsOfAChart;
    columns.heads.resize(charts * columnsOfAChart);
    columns.left.resize(columns.heads.size());
    columns.rates.resize(columns.heads.size());
    return columns;
}

Chart chartOf(const Monitoring& monitoring, const Columns& columns, bool programme, std::size_t from)
{
    const auto slice = [from](const std::vector<std::string>& all) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(from);
        return std::vector<std::string>(begin, begin + columnsOfAChart);
    };
    const std::vector<std::string> empty(columnsOfAChart);
    Chart chart{slice(columns.heads), {{"Clock time", "", empty}}};
    for (const Observation& observation : monitoring.observations)
        chart.rows.push_back({observation.label, observation.unit, empty, observation.unit == text::unitLabel(Unit::mmHg)});
    if (programme)
        chart.rows.push_back({"Pump rate", "mL/h, planned", slice(columns.rates)});
    chart.rows.push_back({programme ? "Given in all" : "Left to infuse", "mL, expected", slice(columns.left)});
    chart.rows.push_back({"Initials", "", empty});
    return chart;
}

} // namespace

std::vector<Section> observationSections(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    if (!protocol || !plan.pump)
        return {};
    const Monitoring& monitoring = protocol->monitoring;
    const Columns columns = columnsOf(plan, table, withChanges(timesOf(plan, monitoring), plan));
    std::vector<Section> sections;
    for (std::size_t from = 0; from < columns.heads.size(); from += columnsOfAChart)
        sections.push_back({from == 0 ? "Observe" : "Observe, continued", from == 0 ? text::observationTimes(monitoring) + sources.cite(monitoring.sources) : "",
                            chartOf(monitoring, columns, text::hasProgramme(plan), from)});
    Paragraphs advice{{}, Size::note};
    for (const ContentEntry& entry : monitoring.entries)
        advice.lines.push_back({text::withUnitsKept(entry.text) + sources.cite(entry.sources), Symbol::none});
    if (!advice.lines.empty())
        sections.push_back({"", "", advice});
    return sections;
}

} // namespace ketaplan::report
