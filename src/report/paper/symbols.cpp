// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/symbols.h"

#include <QPainterPath>
#include <QPolygonF>

namespace ketaplan::paper {

namespace {

/// A square of 16 by 16, mapped on the place where the symbol stands.
class Canvas {
public:
    Canvas(QPainter& painter, const QRectF& square, const QColor& colour, const QColor& ground)
        : m_painter(painter), m_square(square), m_colour(colour), m_ground(ground)
    {
    }

    QPointF at(qreal x, qreal y) const
    {
        return m_square.topLeft() + QPointF(x, y) / 16 * m_square.width();
    }
    QPen pen(qreal width) const
    {
        return QPen(m_colour, width / 16 * m_square.width(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    }
    QPolygonF polygon(std::initializer_list<QPointF> points) const
    {
        QPolygonF result;
        for (const QPointF& point : points)
            result << at(point.x(), point.y());
        return result;
    }

    void tick() const
    {
        m_painter.setPen(pen(2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(polygon({{3, 9}, {6.5, 12.5}, {13, 4}}));
    }
    void triangle() const
    {
        m_painter.setPen(pen(1.6));
        m_painter.setBrush(m_ground);
        m_painter.drawPolygon(polygon({{8, 1.5}, {15, 14.5}, {1, 14.5}}));
        m_painter.drawLine(at(8, 6), at(8, 9.5));
        m_painter.drawPoint(at(8, 12));
    }
    void dashedRing() const
    {
        QPen dashes = pen(1.8);
        dashes.setDashPattern({1.6, 1.9});
        dashes.setCapStyle(Qt::FlatCap);
        m_painter.setPen(dashes);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(QRectF(at(2, 2), at(14, 14)));
    }
    void octagon() const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colour);
        m_painter.drawPolygon(polygon({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}}));
        m_painter.setBrush(m_ground);
        m_painter.drawRect(QRectF(at(4, 6.8), at(12, 9.2)));
    }
    void crossedSquare() const
    {
        m_painter.setPen(pen(1.8));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(at(1.5, 1.5), at(14.5, 14.5)));
        m_painter.drawLine(at(5, 5), at(11, 11));
        m_painter.drawLine(at(11, 5), at(5, 11));
    }

private:
    QPainter& m_painter;
    QRectF m_square;
    QColor m_colour;
    QColor m_ground;
};

} // namespace

void paintSymbol(QPainter& painter, const QRectF& square, report::Symbol symbol, const QColor& colour, const QColor& ground)
{
    const Canvas canvas(painter, square, colour, ground);
    painter.save();
    switch (symbol) {
    case report::Symbol::none: break;
    case report::Symbol::done: canvas.tick(); break;
    case report::Symbol::caution: canvas.triangle(); break;
    case report::Symbol::open: canvas.dashedRing(); break;
    case report::Symbol::stop: canvas.octagon(); break;
    case report::Symbol::refused: canvas.crossedSquare(); break;
    }
    painter.restore();
}

} // namespace ketaplan::paper
