// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/programme.h"

#include "text/course_sentences.h"
#include "text/delivery.h"
#include "text/limits.h"
#include "text/line_sentences.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"

namespace ketaplan::report {

namespace {

KeyFigure keyFigure(const std::string& label, const Figure& figure)
{
    return {label, text::number(figure), text::unitLabel(figure.exact.unit)};
}

/// "125" and "min 50 s"
KeyFigure timeFigure(const std::string& label, const Quantity& time)
{
    const std::string shown = text::minutesAndSeconds(time);
    constexpr std::string_view noBreakSpace = "\u00A0";
    const std::size_t gap = shown.find(noBreakSpace);
    return {label, shown.substr(0, gap), shown.substr(gap + noBreakSpace.size())};
}

Row lineRow(const Plan& plan, std::size_t number, bool perHour)
{
    const PumpLine& line = plan.pump->lines[number - 1];
    const Figure& doseRate = perHour ? line.doseRate : line.doseRatePerKg;
    const auto cell = [](const Figure& figure) { return Rich(text::number(figure)); };
    return {{std::to_string(number) + ".\u00A0" + text::lineName(plan, line), text::minutesAndSeconds(line.from.exact),
             text::minutesAndSeconds(line.duration.exact), line.rate ? cell(*line.rate) : Rich(), cell(line.volume), cell(line.dose),
             cell(doseRate), cell(line.cumulativeDose), cell(line.cumulativeVolume)},
            Symbol::none,
            number == text::firstToRun(plan)};
}

Section rows(const std::string& title, const std::vector<text::OrderedPart>& parts, const std::string& note = {})
{
    Table body{{{"", 4}, {"", 6}}, {}};
    for (const text::OrderedPart& part : parts)
        body.rows.push_back({{part.label, Rich().strong(part.value)}});
    return {title, note, body};
}

} // namespace

KeyBox firstLineBox(const Plan& plan, const ProtocolTable& table)
{
    const PumpLine& line = text::lineToKey(plan);
    const Pump* pump = find(table.pumps, plan.pump->pump);
    const std::string name = text::lowerFirst(text::lineName(plan, line));
    KeyBox box{"Key now: " + name + (pump ? " (" + pump->label + ")" : ""),
               {keyFigure("First rate", *line.rate), keyFigure("Volume of this line", line.volume)},
               {text::pumpLine(plan, table), "Still to be run: " + text::stillToRun(plan) + ".", text::delivers(plan, table)},
               true};
    if (const auto change = text::firstChange(plan))
        box.figures.push_back(timeFigure("Then change at", *change));
    if (const auto notice = text::sameDigitsNotice(plan))
        box.notes.push_back(Rich().strong(*notice));
    return box;
}

std::vector<Section> programmeSections(const Plan& plan, const ProtocolTable& table)
{
    const bool perHour = text::isDosedPerHour(plan, table);
    Table body{{{"line", 18}, {"from", 14}, {"for", 14}, {"rate mL/h", 7, Align::decimal}, {"volume mL", 8, Align::decimal},
                {"dose mg", 8, Align::decimal}, {perHour ? "mg/h" : "mg/kg/h", 9, Align::decimal}, {"in all mg", 8, Align::decimal},
                {"in all mL", 8, Align::decimal}},
               {}};
    for (std::size_t number = 1; number <= plan.pump->lines.size(); ++number)
        body.rows.push_back(lineRow(plan, number, perHour));
    Paragraphs notes;
    if (const auto running = text::runningNote(plan))
        notes.lines.push_back({*running, Symbol::none});
    notes.lines.push_back({Rich().strong(text::changeNote(plan)), Symbol::none});
    return {{"Pump programme", "times from the pump's start; the marked line is the one to key now", body}, {"", "", notes}};
}

Section asOrdered(const Plan& plan)
{
    std::vector<text::OrderedPart> parts = text::orderedParts(plan);
    if (plan.ordered.schedule.isPlain())
        return rows("As ordered", {});
    const int beforeReading = plan.ordered.schedule.running ? 1 : 0;
    if (plan.ordered.dose)
        parts.insert(parts.end() - beforeReading, {"Dose", text::shown(*plan.ordered.dose)});
    if (plan.ordered.duration)
        parts.insert(parts.end() - beforeReading, {plan.ordered.schedule.steps.empty() ? "Duration" : "Duration of the steps",
                                                   text::minutesAndSeconds(plan.ordered.duration->quantity())});
    return rows("As ordered", parts, plan.ordered.schedule.bolus && !plan.ordered.schedule.steps.empty() ? "steps count from the end of the bolus" : "");
}

Section sessionSection(const Plan& plan)
{
    return rows("Session", text::courseParts(plan));
}

} // namespace ketaplan::report
