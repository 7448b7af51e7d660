// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbols.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ketaplan {

namespace {

// All paths are drawn in a square of 16.

QPainterPath tick(QPointF from, QPointF corner, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(corner);
    path.lineTo(to);
    return path;
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(QRectF(1.2, 1.2, 13.6, 13.6));
    return path;
}

QPainterPath triangle()
{
    QPainterPath path(QPointF(8, 1.4));
    path.lineTo(15, 14.2);
    path.lineTo(1, 14.2);
    path.closeSubpath();
    return path;
}

QPainterPath octagon()
{
    QPainterPath path(QPointF(5, 0.8));
    for (const QPointF& corner : {QPointF(11, 0.8), QPointF(15.2, 5), QPointF(15.2, 11), QPointF(11, 15.2),
                                  QPointF(5, 15.2), QPointF(0.8, 11), QPointF(0.8, 5)})
        path.lineTo(corner);
    path.closeSubpath();
    return path;
}

QPainterPath crossedSquare()
{
    QPainterPath path;
    path.addRect(QRectF(1.4, 1.4, 13.2, 13.2));
    path.moveTo(5, 5);
    path.lineTo(11, 11);
    path.moveTo(11, 5);
    path.lineTo(5, 11);
    return path;
}

QPainterPath dot(QPointF centre, qreal radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPen penOf(const QColor& ink, qreal width = 1.5)
{
    return QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintDashedRing(QPainter& painter, const QColor& ink)
{
    QPen pen(ink, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.4, 1.65});
    painter.strokePath(ring(), pen);
}

void paintTriangle(QPainter& painter, const QColor& ink)
{
    painter.strokePath(triangle(), penOf(ink, 1.4));
    painter.strokePath(tick({8, 6}, {8, 8}, {8, 9.6}), penOf(ink, 1.5));
    painter.fillPath(dot({8, 12}, 0.9), ink);
}

void paintNote(QPainter& painter, const QColor& ink)
{
    painter.strokePath(ring(), penOf(ink, 1.3));
    painter.strokePath(tick({8, 7.4}, {8, 9}, {8, 11.6}), penOf(ink, 1.5));
    painter.fillPath(dot({8, 4.7}, 0.95), ink);
}

void paintOctagon(QPainter& painter, const QColor& ink, const QColor& ground)
{
    painter.fillPath(octagon(), ink);
    painter.fillRect(QRectF(4, 6.7, 8, 2.6), ground);
}

void paintDots(QPainter& painter, const QColor& ink)
{
    for (const qreal x : {3.5, 8.0, 12.5})
        painter.fillPath(dot({x, 8}, 1.2), ink);
}

void paintShape(QPainter& painter, Mark mark, const QColor& ink, const QColor& ground)
{
    switch (mark) {
    case Mark::none: return;
    case Mark::done: return painter.strokePath(tick({3.5, 8.4}, {6.6, 11.4}, {12.6, 4.8}), penOf(ink));
    case Mark::ready:
        painter.strokePath(ring(), penOf(ink, 1.6));
        return painter.strokePath(tick({4.8, 8.3}, {7.1, 10.6}, {11.4, 5.8}), penOf(ink, 1.6));
    case Mark::acknowledge: return paintTriangle(painter, ink);
    case Mark::notChecked: return paintDashedRing(painter, ink);
    case Mark::contraindicated: return paintOctagon(painter, ink, ground);
    case Mark::refused: return painter.strokePath(crossedSquare(), penOf(ink));
    case Mark::note: return paintNote(painter, ink);
    case Mark::unfinished: return paintDots(painter, ink);
    }
}

} // namespace

QColor colourOf(Mark mark, const Theme& theme)
{
    switch (mark) {
    case Mark::ready: return theme.ready;
    case Mark::acknowledge: return theme.acknowledge;
    case Mark::notChecked: return theme.notChecked;
    case Mark::contraindicated:
    case Mark::refused: return theme.stop;
    case Mark::none:
    case Mark::done:
    case Mark::note:
    case Mark::unfinished: return theme.secondary;
    }
    return theme.text;
}

void paintMark(QPainter& painter, Mark mark, const QRectF& area, const QColor& ink, const QColor& ground)
{
    const qreal side = qMin(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side, side) / 2);
    painter.scale(side / 16, side / 16);
    paintShape(painter, mark, ink, ground);
    painter.restore();
}

MarkView::MarkView(QWidget* parent, int size) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkView::setMark(Mark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

void MarkView::setInk(const QColor& ink, const QColor& ground)
{
    m_ink = ink;
    m_ground = ground;
    update();
}

void MarkView::followTheme() { setInk({}, {}); }

QSize MarkView::sizeHint() const
{
    const int side = scaled(this, m_size);
    return {side, side};
}

void MarkView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    paintMark(painter, m_mark, rect(), m_ink.isValid() ? m_ink : colourOf(m_mark, theme),
              m_ground.isValid() ? m_ground : theme.base);
}

} // namespace ketaplan
