// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/time_axis_painting.h"

#include <QPolygonF>

namespace ketaplan::paper {

namespace {

/// Rates stand over the middle of their time; a single one stands in the head.
std::vector<report::AxisMark> rateMarks(const report::TimeAxis& axis)
{
    std::vector<report::AxisMark> marks;
    if (axis.isProgramme())
        for (const report::PumpSpan& span : axis.spans)
            if (!span.given)
                marks.push_back({(span.from + span.to) / 2, span.rateLabel});
    return marks;
}

/// The last number has the unit of all.
std::vector<report::AxisMark> minuteMarks(const report::TimeAxis& axis)
{
    std::vector<report::AxisMark> marks = axis.observations;
    if (!marks.empty())
        marks.back().label += "\u00A0" + axis.unit;
    return marks;
}

/// Start and end of the axis are named before what lies between.
std::vector<std::size_t> ends(const report::TimeAxis& axis)
{
    return {0, axis.observations.empty() ? 0 : axis.observations.size() - 1};
}

} // namespace

TimeAxisPainting::TimeAxisPainting(const PictureStyle& style, const report::TimeAxis& axis, qreal width)
    : m_style(style)
    , m_axis(axis)
    , m_width(width)
    , m_margin(style.em * 0.4)
    , m_length(width - 2 * m_margin)
    , m_rateMarks(rateMarks(axis))
    , m_minuteMarks(minuteMarks(axis))
    , m_rates(style, m_rateMarks, {}, m_length)
    , m_minutes(style, m_minuteMarks, ends(axis), m_length)
{
}

bool TimeAxisPainting::legendBeside() const
{
    return m_style.width(m_axis.head) + m_style.width(m_axis.legend) + 2.2 * m_style.em <= m_width;
}

qreal TimeAxisPainting::height() const
{
    return axisTop() + m_style.em * 0.45 + m_minutes.height();
}

void TimeAxisPainting::paint(QPainter& painter, const QPointF& topLeft) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeft);
    paintHead(painter);
    paintEvents(painter);
    paintRates(painter);
    paintVolume(painter);
    paintObservations(painter);
    painter.restore();
}

void TimeAxisPainting::paintHead(QPainter& painter) const
{
    m_style.write(painter, {0, 0}, m_axis.head, ink());
    const qreal legendWidth = m_style.width(m_axis.legend);
    const QPointF place(m_width - legendWidth, legendBeside() ? 0 : m_style.em);
    m_style.write(painter, place, m_axis.legend, m_style.ink.secondary);
    diamond(painter, place + QPointF(-0.55 * m_style.em, m_style.em / 2));
}

void TimeAxisPainting::paintEvents(QPainter& painter) const
{
    painter.setPen(m_style.dashed(m_style.ink.border));
    for (const int event : m_axis.events)
        painter.drawLine(QPointF(x(event), volumeTop()), QPointF(x(event), axisTop()));
}

void TimeAxisPainting::paintRates(QPainter& painter) const
{
    if (!m_axis.isProgramme())
        return;
    m_rates.paint(painter, {m_margin, ratesTop()}, m_style.ink.text);
    const qreal bottom = stepsTop() + stepsHeight();
    painter.setPen(m_style.pen(m_style.ink.border));
    painter.drawLine(QPointF(x(0), bottom), QPointF(x(report::axisParts), bottom));
    QPolygonF steps;
    for (const report::PumpSpan& span : m_axis.spans) {
        if (span.given)
            continue;
        const qreal y = bottom - (stepsHeight() - m_style.em * 0.2) * span.rate / report::axisParts;
        steps << (steps.isEmpty() ? QPointF(x(span.from), bottom) : QPointF(x(span.from), steps.last().y())) << QPointF(x(span.from), y)
              << QPointF(x(span.to), y);
    }
    if (!steps.isEmpty())
        steps << QPointF(steps.last().x(), bottom);
    painter.setPen(m_style.pen(m_style.ink.text, 1.6));
    painter.drawPolyline(steps);
}

/// What was given before a reading of the pump is a dashed line: how it ran is not known.
void TimeAxisPainting::paintVolume(QPainter& painter) const
{
    for (const report::PumpSpan& span : m_axis.spans) {
        const QPointF before(x(span.from), axisTop() - volumeHeight() * span.leftBefore / report::axisParts);
        const QPointF after(x(span.to), axisTop() - volumeHeight() * span.leftAfter / report::axisParts);
        if (!span.given) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_style.ink.band);
            painter.drawPolygon(QPolygonF({before, after, {after.x(), axisTop()}, {before.x(), axisTop()}}));
        }
        painter.setPen(span.given ? m_style.dashed(m_style.ink.text) : m_style.pen(m_style.ink.text, 1.4));
        painter.drawLine(before, after);
    }
    if (m_axis.spans.empty())
        return;
    painter.setPen(m_style.pen(m_style.ink.text));
    painter.drawLine(QPointF(x(0), axisTop() - volumeHeight()), QPointF(x(0), axisTop()));
}

void TimeAxisPainting::paintObservations(QPainter& painter) const
{
    painter.setPen(m_style.pen(ink()));
    painter.drawLine(QPointF(x(0), axisTop()), QPointF(x(report::axisParts), axisTop()));
    for (const report::AxisMark& observation : m_axis.observations)
        diamond(painter, {x(observation.at), axisTop()});
    m_minutes.paint(painter, {m_margin, axisTop() + m_style.em * 0.45}, ink());
}

void TimeAxisPainting::diamond(QPainter& painter, const QPointF& centre) const
{
    const qreal half = m_style.em * 0.32;
    painter.setPen(m_style.pen(ink(), 1.2));
    painter.setBrush(m_style.ink.ground);
    painter.drawPolygon(QPolygonF({centre - QPointF(0, half), centre + QPointF(half, 0), centre + QPointF(0, half), centre - QPointF(half, 0)}));
}

} // namespace ketaplan::paper
