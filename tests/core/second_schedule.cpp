// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_order.h"

#include <algorithm>
#include <functional>

namespace ketaplan::second {

namespace {

template <typename Measured>
Wide bare(const Measured& measure)
{
    return wide(measure.quantity().number);
}

Wide inMg(const Asked& asked, const Quantity& dose, const Wide& minutes)
{
    return second::inMg(wide(dose.number), dose.unit, asked.kg, minutes);
}

std::vector<LineValue> bolusValues(const Asked& asked, const Line& line, const Doses& dose, const Wide& length)
{
    if (!asked.protocol.bolus)
        return {};
    const BolusRule& rule = *asked.protocol.bolus;
    std::vector<LineValue> found;
    if (line.whole) {
        found.push_back({Limited::bolusDose, rule.dose.unit == Unit::mg ? dose.total : dose.perKg, &rule.dose});
        found.push_back({Limited::bolusDuration, length, &rule.duration});
    }
    if (rule.rate)
        found.push_back({Limited::bolusRate, dose.ratePerKg, &*rule.rate});
    return found;
}

bool isRate(Unit unit)
{
    return unit == Unit::mgPerH || unit == Unit::mgPerKgPerH;
}

/// A changed line against the one that it was: keeps what that kept.
bool keepsLine(const Asked& asked, const Line& line, const Wide& dose, const Wide& length)
{
    const auto before = lineValues(asked, line, line.dose, line.length);
    const auto after = lineValues(asked, line, dose, length);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!keeps(before[i].limit, before[i].value, after[i].value))
            return false;
    return true;
}

/// Volumes of all lines, one after the other.
void chooseVolumes(const Asked& asked, const Doses& ordered, const Prepared& prepared, Run& run)
{
    const Wide& strength = prepared.concentration;
    const Wide inLine = run.line.value_or(Wide(0));
    for (std::size_t i = 0; i < run.lines.size(); ++i) {
        Line& line = run.lines[i];
        const Wide exact = line.dose / strength;
        Wide others = run.given;
        for (std::size_t j = 0; j < run.lines.size(); ++j)
            if (j != i)
                others += j < i ? run.lines[j].volume : Wide(run.lines[j].dose / strength);
        line.volume = choose(exact, around(exact, number(asked.pump->volumeStep)), [&](const Wide& v) {
            const bool spills = others + exact + inLine <= prepared.final && others + v + inLine > prepared.final;
            return v > 0 && !spills && keepsDose(asked, ordered, doses((others + v) * strength, asked.kg, asked.whole))
                && keepsLine(asked, line, v * strength, line.length);
        });
    }
}

/// Rates of all lines, one after the other.
void chooseRates(const Asked& asked, const Doses& ordered, const Prepared& prepared, Run& run)
{
    const Wide& strength = prepared.concentration;
    const Wide delivered = (run.given + run.volume) * strength;
    for (std::size_t i = 0; i < run.lines.size(); ++i) {
        Line& line = run.lines[i];
        Wide others = asked.running() ? bare(asked.request.schedule.running->at) : Wide(0);
        for (std::size_t j = 0; j < run.lines.size(); ++j)
            if (j != i)
                others += j < i ? run.lines[j].duration : run.lines[j].length;
        line.exactRate = line.volume / line.length * 60;
        line.rate = settable(*asked.pump, line.exactRate, [&](const Wide& r) {
            const Wide minutes = line.volume / r * 60;
            return keeps(limitOf(asked.protocol, Limited::pumpRate), line.exactRate, r)
                && (asked.running() || keeps(&asked.protocol.duration->limit, asked.whole, others + minutes))
                && keepsDose(asked, ordered, doses(delivered, asked.kg, others + minutes), true)
                && keepsLine(asked, line, line.volume * strength, minutes);
        });
        line.duration = line.volume / line.rate * 60;
    }
}

Entry ofStep(Entry entry, int step)
{
    entry.step = step;
    return entry;
}

void appendChanges(const Asked& asked, std::vector<Entry>& found)
{
    if (asked.request.schedule.steps.empty() || !asked.protocol.steps)
        return;
    const Unit unit = asked.protocol.dose->unit;
    const auto rateOf = [&](const Line& line) { return named(doses(line.dose, asked.kg, line.length), unit); };
    for (std::size_t i = 1; i < asked.lines.size(); ++i) {
        const Line& before = asked.lines[i - 1];
        const Line& after = asked.lines[i];
        if (before.step == 0)
            continue;
        found.push_back(ofStep(
            judge(Limited::stepInterval, Of::ordered, Wide(after.from - before.from), asked.protocol.steps->interval), after.step));
        const Wide rise = rateOf(after) - rateOf(before);
        if (rise > 0)
            found.push_back(ofStep(judge(Limited::stepIncrease, Of::ordered, rise, asked.protocol.steps->increase), after.step));
    }
}

} // namespace

std::vector<LineValue> lineValues(const Asked& asked, const Line& line, const Wide& dose, const Wide& length)
{
    const Doses four = doses(dose, asked.kg, length);
    if (line.step == 0)
        return bolusValues(asked, line, four, length);
    std::vector<LineValue> found;
    for (const DoseLimit& one : doseLimits(asked.protocol))
        if (isRate(one.unit))
            found.push_back({one.name, named(four, one.unit), one.limit});
    return found;
}

std::vector<Line> linesOf(const Asked& asked)
{
    const Schedule& schedule = asked.request.schedule;
    std::vector<Line> lines;
    Wide begin = 0;
    if (schedule.bolus) {
        begin = bare(schedule.bolus->duration);
        lines.push_back({0, 0, begin, inMg(asked, schedule.bolus->dose, begin)});
    }
    if (schedule.steps.empty())
        lines.push_back({1, begin, asked.minutes, second::inMg(asked.dose, asked.unit, asked.kg, asked.minutes)});
    Wide end = asked.minutes;
    std::vector<Line> backwards;
    for (std::size_t i = schedule.steps.size(); i-- > 0;) {
        const Wide from = bare(schedule.steps[i].from);
        backwards.push_back({static_cast<int>(i) + 1, begin + from, end - from, inMg(asked, schedule.steps[i].dose, end - from)});
        end = from;
    }
    lines.insert(lines.end(), backwards.rbegin(), backwards.rend());
    return lines;
}

std::vector<Line> linesLeft(const Asked& asked)
{
    if (!asked.running())
        return asked.lines;
    const Wide at = bare(asked.request.schedule.running->at);
    std::vector<Line> left;
    for (Line line : asked.lines) {
        const Wide past = std::min(line.length, std::max(Wide(at - line.from), Wide(0)));
        if (past == line.length)
            continue;
        line.dose = line.dose / line.length * (line.length - past);
        line.length -= past;
        line.whole = past == 0;
        left.push_back(line);
    }
    return left;
}

std::vector<Entry> scheduleEntries(const Asked& asked)
{
    std::vector<Entry> found;
    for (const Line& line : asked.lines)
        for (const LineValue& one : lineValues(asked, line, line.dose, line.length))
            found.push_back(ofStep(judge(one.name, Of::ordered, one.value, *one.limit), line.step));
    appendChanges(asked, found);
    return found;
}

Run runSchedule(const Asked& asked, const Doses& dose, const Prepared& prepared)
{
    if (!asked.pump || !std::count(asked.pump->kinds.begin(), asked.pump->kinds.end(), asked.container->kind))
        throw Refused{"pump-cannot"};
    Run run;
    if (asked.pump->lineVolume)
        run.line = number(*asked.pump->lineVolume);
    if (asked.running()) {
        run.given = number(asked.request.schedule.running->given);
        run.duration = bare(asked.request.schedule.running->at);
    }
    run.lines = linesLeft(asked);
    chooseVolumes(asked, dose, prepared, run);
    for (const Line& line : run.lines)
        run.volume += line.volume;
    if (run.given + run.volume + run.line.value_or(Wide(0)) > prepared.final)
        throw Refused{"container-too-small"};
    chooseRates(asked, dose, prepared, run);
    for (const Line& line : run.lines)
        run.duration += line.duration;
    run.exactRate = run.lines.front().exactRate;
    run.rate = run.lines.front().rate;
    run.delivered = (run.given + run.volume) * prepared.concentration;
    run.error = (run.delivered - dose.total) / dose.total * 100;
    return run;
}

std::vector<Entry> scheduleDeliveredEntries(const Asked& asked, const Reckoned& plan)
{
    const Doses whole = doses(plan.run.delivered, plan.kg, plan.run.duration);
    std::vector<Entry> found;
    for (const DoseLimit& one : doseLimits(asked.protocol))
        found.push_back(judge(one.name, Of::delivered, named(whole, one.unit), *one.limit, named(plan.dose, one.unit)));
    if (!asked.running())
        found.push_back(judge(Limited::duration, Of::delivered, plan.run.duration, asked.protocol.duration->limit, asked.whole));
    for (const Line& line : plan.run.lines) {
        const auto ordered = lineValues(asked, line, line.dose, line.length);
        const auto values = lineValues(asked, line, line.volume * plan.prepared.concentration, line.duration);
        for (std::size_t i = 0; i < values.size(); ++i)
            found.push_back(
                ofStep(judge(values[i].name, Of::delivered, values[i].value, *values[i].limit, ordered[i].value), line.step));
        if (const Limit* limit = limitOf(asked.protocol, Limited::pumpRate))
            found.push_back(ofStep(judge(Limited::pumpRate, Of::delivered, line.rate, *limit, line.exactRate), line.step));
    }
    found.push_back(judge(Limited::deliveredError, Of::delivered, plan.run.error, asked.table.tolerances.at(Limited::deliveredError)));
    return found;
}

std::vector<Entry> sessionEntries(const Asked& asked)
{
    const auto& course = asked.request.course;
    const auto& limits = asked.protocol.courseLimits;
    if (!course)
        return {};
    std::vector<Entry> found;
    if (limits.count(Limited::session))
        found.push_back(judge(Limited::session, Of::ordered, Wide(course->session), limits.at(Limited::session)));
    std::optional<Wide> days;
    if (course->lastDate)
        days = Wide((std::chrono::sys_days(asked.request.date) - std::chrono::sys_days(*course->lastDate)).count());
    if (limits.count(Limited::interval) && (days || course->session > 1))
        found.push_back(judge(Limited::interval, Of::ordered, days, limits.at(Limited::interval)));
    return found;
}

std::vector<Entry> courseTotalEntries(const Asked& asked, const Wide& total)
{
    const auto& course = asked.request.course;
    const auto limit = asked.protocol.courseLimits.find(Limited::courseTotal);
    if (!course || limit == asked.protocol.courseLimits.end())
        return {};
    std::optional<Wide> all;
    if (course->totalBefore || course->session == 1)
        all = total + (course->totalBefore ? bare(*course->totalBefore) : Wide(0));
    return {judge(Limited::courseTotal, Of::ordered, all, limit->second)};
}

} // namespace ketaplan::second
