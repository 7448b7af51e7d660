// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/time_axis.h"

#include "report/observation_times.h"
#include "text/line_sentences.h"
#include "text/quantity_text.h"
#include "text/time_sentences.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

/// The part of a whole, in thousandths.
int partOf(const Rational& value, const Rational& whole)
{
    return static_cast<int>(floorOf(value / whole * axisParts));
}

/// Until when the table has observation go on; nothing where it leaves that open.
std::optional<int> observedUntil(const Plan& plan, const Monitoring& monitoring)
{
    return monitoring.afterMinutes ? std::optional(orderedMinutes(plan) + *monitoring.afterMinutes) : std::nullopt;
}

class Drawing {
public:
    Drawing(const Plan& plan, const Monitoring& monitoring)
        : m_plan(plan)
        , m_monitoring(monitoring)
        , m_minutes(observationTimes(plan, monitoring).minutes)
        , m_until(observedUntil(plan, monitoring))
        , m_isReady(plan.status == Status::ready && plan.preparation && plan.pump)
        , m_end(std::max({Rational(m_minutes.back()), Rational(m_until.value_or(0)), Rational(orderedMinutes(plan)), runEnd()}))
    {
    }

    bool hasLength() const { return m_end.isPositive(); }

    TimeAxis drawn() const
    {
        TimeAxis axis;
        axis.unit = text::unitLabel(Unit::min);
        axis.legend = text::observeUntil(m_until);
        axis.head = m_isReady ? text::leftAtTheStart(m_plan) : text::Rich(text::nothingToRun());
        for (const int minute : m_minutes)
            axis.observations.push_back({at(minute), text::number(Quantity{Rational(minute), Unit::min})});
        if (m_isReady)
            addRun(axis);
        if (m_until)
            axis.events.push_back(at(*m_until));
        axis.words.push_back(text::observationsInWords(m_minutes, m_monitoring, m_until));
        return axis;
    }

private:
    Rational runEnd() const { return m_isReady ? m_plan.pump->duration.exact.number : Rational(); }
    int at(const Rational& minute) const { return partOf(minute, m_end); }

    void addRun(TimeAxis& axis) const
    {
        const PumpSetting& pump = *m_plan.pump;
        if (pump.lines.empty())
            axis.spans.push_back({0, at(runEnd()), axisParts, text::shown(pump.rate), axisParts, 0});
        else
            addLines(axis);
        axis.events.push_back(at(runEnd()));
        axis.words.push_back(text::runInWords(m_plan));
    }

    void addLines(TimeAxis& axis) const
    {
        const std::vector<PumpLine>& lines = m_plan.pump->lines;
        const Rational whole = lines.back().cumulativeVolume.exact.number;
        Rational highest;
        for (const PumpLine& line : lines)
            highest = std::max(highest, line.rate ? line.rate->exact.number : Rational());
        for (const PumpLine& line : lines) {
            const Rational after = whole - line.cumulativeVolume.exact.number;
            axis.spans.push_back({at(line.from.exact.number), at(line.from.exact.number + line.duration.exact.number),
                                  line.rate ? partOf(line.rate->exact.number, highest) : 0, line.rate ? text::shown(*line.rate) : "",
                                  partOf(after + line.volume.exact.number, whole), partOf(after, whole), !line.rate});
        }
    }

    const Plan& m_plan;
    const Monitoring& m_monitoring;
    std::vector<int> m_minutes;
    std::optional<int> m_until;
    bool m_isReady;
    Rational m_end; ///< min
};

} // namespace

std::optional<TimeAxis> timeAxis(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    if (!protocol || !plan.ordered.duration)
        return std::nullopt;
    try {
        const Drawing drawing(plan, protocol->monitoring);
        return drawing.hasLength() ? std::optional(drawing.drawn()) : std::nullopt;
    } catch (const ArithmeticError&) {
        return std::nullopt;
    }
}

} // namespace ketaplan::report
