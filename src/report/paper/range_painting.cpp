// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/range_painting.h"

#include <QPolygonF>

#include <algorithm>

namespace ketaplan::paper {

RangePainting::RangePainting(const PictureStyle& style, const report::RangePicture& picture, qreal width)
    : m_style(style), m_picture(picture), m_width(width - style.thin), m_bounds(style, picture.bounds, {}, m_width)
{
}

bool RangePainting::inOneLine(const std::string& left, const std::string& right, bool leftIsBold) const
{
    return right.empty() || m_style.width(left, leftIsBold) + m_style.em + m_style.width(right) <= m_width;
}

qreal RangePainting::headHeight() const
{
    return m_style.em * (inOneLine(m_picture.orderedLabel, m_picture.deliveredLabel, true) ? 1 : 2);
}

qreal RangePainting::captionHeight() const
{
    return m_style.em * (inOneLine(m_picture.recommended, m_picture.absolute, false) ? 1 : 2);
}

qreal RangePainting::height() const
{
    return barTop() + barHeight() + m_style.em * 0.25 + m_bounds.height() + captionHeight();
}

QRectF RangePainting::part(const QRectF& bar, int from, int to) const
{
    return {bar.left() + x(from), bar.top(), x(to) - x(from), bar.height()};
}

void RangePainting::paint(QPainter& painter, const QPointF& topLeft) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(topLeft + QPointF(m_style.thin / 2, barTop()), QSizeF(m_width, barHeight()));
    paintBar(painter, bar);
    paintBetween(painter, bar);
    for (const int at : m_picture.ordered)
        pointer(painter, bar, at);
    if (m_picture.delivered) {
        painter.setPen(m_style.pen(m_style.ink.text, 2));
        painter.setBrush(m_style.ink.ground);
        painter.drawEllipse(QPointF(bar.left() + x(*m_picture.delivered), bar.center().y()), m_style.em / 4, m_style.em / 4);
    }
    paintHead(painter, topLeft);
    for (const report::AxisMark& bound : m_picture.bounds) {
        painter.setPen(m_style.pen(m_style.ink.text));
        painter.drawLine(QPointF(bar.left() + x(bound.at), bar.bottom()), QPointF(bar.left() + x(bound.at), bar.bottom() + m_style.em / 5));
    }
    m_bounds.paint(painter, {bar.left(), bar.bottom() + m_style.em * 0.25}, m_style.ink.text);
    paintCaptions(painter, {bar.left(), bar.bottom() + m_style.em * 0.25 + m_bounds.height()});
    painter.restore();
}

void RangePainting::paintBar(QPainter& painter, const QRectF& bar) const
{
    if (m_picture.absoluteFrom)
        hatch(painter, part(bar, 0, *m_picture.absoluteFrom));
    if (m_picture.absoluteTo)
        hatch(painter, part(bar, *m_picture.absoluteTo, report::axisParts));
    const int low = m_picture.absoluteFrom.value_or(0);
    const int high = m_picture.absoluteTo.value_or(report::axisParts);
    painter.setPen(m_style.pen(m_style.ink.border));
    frame(painter, part(bar, low, high), !m_picture.absoluteFrom, !m_picture.absoluteTo);
    if (!m_picture.recommendedFrom && !m_picture.recommendedTo)
        return;
    const QRectF recommended = part(bar, m_picture.recommendedFrom.value_or(low), m_picture.recommendedTo.value_or(high));
    painter.fillRect(recommended, m_style.ink.band);
    painter.setPen(m_style.pen(m_style.ink.text, 1.4));
    frame(painter, recommended, !m_picture.recommendedFrom && !m_picture.absoluteFrom, !m_picture.recommendedTo && !m_picture.absoluteTo);
}

/// A side that is open has no end drawn.
void RangePainting::frame(QPainter& painter, const QRectF& area, bool openLeft, bool openRight) const
{
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (!openLeft)
        painter.drawLine(area.topLeft(), area.bottomLeft());
    if (!openRight)
        painter.drawLine(area.topRight(), area.bottomRight());
}

/// Lines of its own: a brush with a pattern would print as coarse as the device likes.
void RangePainting::hatch(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.setClipRect(area);
    painter.setPen(m_style.pen(m_style.ink.border));
    for (qreal left = area.left() - area.height(); left < area.right(); left += m_style.em * 0.4)
        painter.drawLine(QPointF(left, area.bottom()), QPointF(left + area.height(), area.top()));
    painter.restore();
}

/// Left out where it would lie over a mark.
void RangePainting::paintBetween(QPainter& painter, const QRectF& bar) const
{
    if (!m_picture.recommendedTo)
        return;
    const QRectF room = part(bar, *m_picture.recommendedTo, m_picture.absoluteTo.value_or(report::axisParts));
    const qreal wide = m_style.width(m_picture.between) + m_style.em;
    const bool covered = std::any_of(m_picture.ordered.begin(), m_picture.ordered.end(), [&](int at) {
        return bar.left() + x(at) > room.left() + m_style.em / 2 && bar.left() + x(at) < room.right();
    });
    if (!covered && wide < room.width())
        m_style.write(painter, {room.left() + (room.width() - wide + m_style.em) / 2, room.top() + (room.height() - m_style.em) / 2},
                      m_picture.between, m_style.ink.secondary);
}

void RangePainting::pointer(QPainter& painter, const QRectF& bar, int at) const
{
    const qreal half = m_style.em / 3;
    const qreal middle = bar.left() + x(at);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.ink.text);
    painter.drawPolygon(QPolygonF({{middle, bar.top()}, {middle - half, bar.top() - 1.6 * half}, {middle + half, bar.top() - 1.6 * half}}));
    painter.setPen(m_style.pen(m_style.ink.text, 2));
    painter.drawLine(QPointF(middle, bar.top()), QPointF(middle, bar.bottom()));
}

void RangePainting::paintHead(QPainter& painter, const QPointF& topLeft) const
{
    if (m_picture.ordered.empty())
        return m_style.write(painter, topLeft + QPointF(x(m_picture.recommendedFrom.value_or(0)), 0), m_picture.without, m_style.ink.secondary);
    const bool together = inOneLine(m_picture.orderedLabel, m_picture.deliveredLabel, true);
    const std::string comma = together && !m_picture.deliveredLabel.empty() ? ", " : "";
    const qreal bold = m_style.width(m_picture.orderedLabel + comma, true);
    const qreal width = bold + (together ? m_style.width(m_picture.deliveredLabel) : 0);
    const qreal left = std::clamp(x(m_picture.ordered.back()), 0.0, std::max(0.0, m_width - width));
    m_style.write(painter, topLeft + QPointF(left, 0), m_picture.orderedLabel + comma, m_style.ink.text, true);
    m_style.write(painter, topLeft + (together ? QPointF(left + bold, 0) : QPointF(0, m_style.em)), m_picture.deliveredLabel, m_style.ink.text);
}

void RangePainting::paintCaptions(QPainter& painter, const QPointF& topLeft) const
{
    m_style.write(painter, topLeft, m_picture.recommended, m_style.ink.secondary);
    const bool together = inOneLine(m_picture.recommended, m_picture.absolute, false);
    m_style.write(painter, topLeft + (together ? QPointF(m_width - m_style.width(m_picture.absolute), 0) : QPointF(0, m_style.em)),
                  m_picture.absolute, m_style.ink.secondary);
}

} // namespace ketaplan::paper
