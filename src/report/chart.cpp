// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"

#include "report/observation_times.h"
#include "text/line_sentences.h"
#include "text/page_sentences.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"

namespace ketaplan::report {

namespace {

constexpr std::size_t fewestBlankColumns = 1;

/// The line that begins at this minute, after what has been given and after the first; null where none does.
const PumpLine* changeAt(const Plan& plan, int minute)
{
    const PumpLine* found = nullptr;
    for (const PumpLine& line : plan.pump->lines)
        if (line.rate && line.from.exact.number.isPositive() && wholeMinute(line) == minute)
            found = &line;
    return found;
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

Columns columnsOf(const Plan& plan, const ProtocolTable& table, const ObservationTimes& times)
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

ChartRow observedRow(const Observation& observation)
{
    const bool pressure = observation.unit == text::unitLabel(Unit::mmHg);
    return {observation.label, observation.unit, std::vector<std::string>(columnsOfAChart), pressure, pressure ? text::pressureHint() : ""};
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
        chart.rows.push_back(observedRow(observation));
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
    const Columns columns = columnsOf(plan, table, observationTimes(plan, monitoring));
    std::vector<Section> sections;
    for (std::size_t from = 0; from < columns.heads.size(); from += columnsOfAChart)
        sections.push_back({from == 0 ? "Observe" : "Observe, continued", from == 0 ? text::observationTimes(monitoring) + sources.cite(monitoring.sources) : "",
                            chartOf(monitoring, columns, text::hasProgramme(plan), from)});
    return sections;
}

Section observationAdvice(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    Paragraphs advice{{}, Size::note};
    if (const Protocol* protocol = find(table.protocols, plan.protocol.id))
        for (const ContentEntry& entry : protocol->monitoring.entries)
            advice.lines.push_back({text::withUnitsKept(entry.text) + sources.cite(entry.sources), Symbol::none});
    return {"Observe, with this protocol", "", advice};
}

} // namespace ketaplan::report
