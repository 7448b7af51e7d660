// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/atom_bodies.h"

#include <QPolygonF>

#include <algorithm>

namespace ketaplan::paper {

namespace {

constexpr qreal axisEnd = 1000;

/// The bar of the range and what points at it.
class RangePainting {
public:
    RangePainting(const Sheet& sheet, QPainter& painter, const QRectF& bar) : m_sheet(sheet), m_painter(painter), m_bar(bar) {}

    void paint(const report::RangePicture& picture)
    {
        band(picture.absoluteFrom.value_or(0), picture.absoluteTo.value_or(static_cast<int>(axisEnd)), ink::white);
        band(picture.recommendedFrom.value_or(0), picture.recommendedTo.value_or(static_cast<int>(axisEnd)), ink::light);
        pointer(picture.ordered.at);
        if (picture.delivered)
            ring(picture.delivered->at);
        for (const report::RangeMark& bound : picture.bounds)
            label(bound);
    }

private:
    qreal x(int at) const { return m_bar.left() + m_bar.width() * at / axisEnd; }

    void band(int from, int to, const QColor& fill)
    {
        m_painter.setPen(m_sheet.pen(0.25));
        m_painter.setBrush(fill);
        m_painter.drawRect(QRectF(QPointF(x(from), m_bar.top()), QPointF(x(to), m_bar.bottom())));
    }

    void pointer(int at)
    {
        const qreal half = m_sheet.mm(1.5);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink::black);
        m_painter.drawPolygon(QPolygonF({QPointF(x(at), m_bar.top()), QPointF(x(at) - half, m_bar.top() - 1.6 * half),
                                         QPointF(x(at) + half, m_bar.top() - 1.6 * half)}));
        m_painter.setPen(m_sheet.pen(0.3));
        m_painter.drawLine(QPointF(x(at), m_bar.top()), QPointF(x(at), m_bar.bottom()));
    }

    void ring(int at)
    {
        m_painter.setPen(m_sheet.pen(0.4));
        m_painter.setBrush(ink::white);
        m_painter.drawEllipse(QPointF(x(at), m_bar.center().y()), m_sheet.mm(1), m_sheet.mm(1));
    }

    void label(const report::RangeMark& bound)
    {
        const TextBlock text(m_sheet, bound.label, m_bar.width(), {type::note});
        const qreal left = std::clamp(x(bound.at) - text.naturalWidth() / 2, m_bar.left(), m_bar.right() - text.naturalWidth());
        text.paint(m_painter, {left, m_bar.bottom() + m_sheet.mm(0.6)});
    }

    const Sheet& m_sheet;
    QPainter& m_painter;
    QRectF m_bar;
};

} // namespace

Atoms BodyAtoms::operator()(const report::RangePicture& body) const
{
    const Sheet& page = sheet;
    report::Rich heads = report::Rich().strong(body.ordered.label);
    if (body.delivered)
        heads.plain(", " + body.delivered->label);
    const TextBlock head(sheet, heads, width, {type::body});
    const qreal barTop = head.height() + sheet.mm(3);
    const qreal barHeight = sheet.mm(4.2);
    const qreal height = barTop + barHeight + sheet.mm(5);
    Atoms atoms = {{height, [=, &page](QPainter& painter, const QRectF& place) {
                        head.paint(painter, place.topLeft());
                        RangePainting(page, painter, QRectF(place.left(), place.top() + barTop, place.width(), barHeight)).paint(body);
                    }}};
    for (const std::string& caption : body.captions) {
        const TextBlock text(sheet, caption, width, {type::note, false, ink::dark});
        atoms.push_back({text.height(), [=](QPainter& painter, const QRectF& place) { text.paint(painter, place.topLeft()); }});
    }
    return atoms;
}

namespace {

/// A chart with its sizes: a column for what is observed, then one for each time.
struct ChartLayout {
    qreal labelWidth;
    qreal cellWidth;
    qreal headHeight;
    qreal rowHeight;
    qreal pressureHeight;
};

ChartLayout layoutOf(const Sheet& sheet, const report::Chart& chart, qreal width)
{
    const qreal labelWidth = sheet.mm(36);
    const auto columns = static_cast<qreal>(std::max<std::size_t>(1, chart.times.size()));
    return {labelWidth, (width - labelWidth) / columns, sheet.mm(5.5), sheet.mm(6.5), sheet.mm(28)};
}

report::Rich labelOf(const report::ChartRow& row)
{
    report::Rich label = report::Rich(row.label);
    return row.unit.empty() ? label : label.plain(" " + row.unit);
}

/// Lines every 20 from 40 to 200, labelled every 40: an empty axis to draw bars into, not a range of anything.
void paintPressureGrid(const Sheet& sheet, QPainter& painter, const QRectF& cells, qreal labelRight)
{
    constexpr int lowest = 40;
    constexpr int highest = 200;
    constexpr int step = 20;
    const qreal pad = cells.height() * 0.06;
    for (int value = lowest; value <= highest; value += step) {
        const qreal y = cells.bottom() - pad - (cells.height() - 2 * pad) * (value - lowest) / (highest - lowest);
        painter.setPen(sheet.pen(0.12, ink::light));
        painter.drawLine(QPointF(cells.left(), y), QPointF(cells.right(), y));
        if ((value - lowest) % (2 * step) != 0)
            continue;
        const TextBlock label(sheet, std::to_string(value), sheet.mm(8), {type::small, false, ink::black, Qt::AlignRight});
        label.paint(painter, {labelRight - sheet.mm(9), y - label.height() / 2});
    }
}

void paintChartRow(const Sheet& sheet, QPainter& painter, const QRectF& place, const report::ChartRow& row, const ChartLayout& layout)
{
    const qreal labelWidth = layout.labelWidth - sheet.mm(row.pressure ? 10 : 1);
    const TextBlock label(sheet, labelOf(row), labelWidth, {type::body});
    const qreal drop = row.pressure ? sheet.mm(1) : (place.height() - label.height()) / 2;
    label.paint(painter, place.topLeft() + QPointF(0, drop));
    if (row.pressure)
        paintPressureGrid(sheet, painter, place.adjusted(layout.labelWidth, 0, 0, 0), place.left() + layout.labelWidth);
    for (std::size_t i = 0; i < row.printed.size(); ++i) {
        const TextBlock cell(sheet, row.printed[i], layout.cellWidth, {type::body, false, ink::dark, Qt::AlignHCenter});
        cell.paint(painter, place.topLeft() + QPointF(layout.labelWidth + layout.cellWidth * static_cast<qreal>(i),
                                                      (place.height() - cell.lineHeight()) / 2));
    }
}

qreal heightOfRow(const Sheet& sheet, const report::ChartRow& row, const ChartLayout& layout)
{
    const TextBlock label(sheet, labelOf(row), layout.labelWidth - sheet.mm(row.pressure ? 10 : 1), {type::body});
    return std::max(row.pressure ? layout.pressureHeight : layout.rowHeight, label.height() + sheet.mm(1));
}

void paintChart(const Sheet& sheet, QPainter& painter, const QRectF& place, const report::Chart& chart, const ChartLayout& layout)
{
    qreal y = place.top();
    for (std::size_t i = 0; i < chart.times.size(); ++i) {
        const TextBlock time(sheet, chart.times[i], layout.cellWidth, {type::body, true, ink::black, Qt::AlignHCenter});
        time.paint(painter, {place.left() + layout.labelWidth + layout.cellWidth * static_cast<qreal>(i), y + sheet.mm(0.6)});
    }
    y += layout.headHeight;
    for (const report::ChartRow& row : chart.rows) {
        const qreal height = heightOfRow(sheet, row, layout);
        painter.setPen(sheet.pen(0.2));
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
        paintChartRow(sheet, painter, QRectF(place.left(), y, place.width(), height), row, layout);
        y += height;
    }
    painter.setPen(sheet.pen(0.2));
    painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    for (std::size_t i = 0; i < chart.times.size(); ++i) {
        const qreal x = place.left() + layout.labelWidth + layout.cellWidth * static_cast<qreal>(i);
        painter.setPen(sheet.pen(0.2));
        painter.drawLine(QPointF(x, place.top()), QPointF(x, y));
    }
}

} // namespace

Atoms BodyAtoms::operator()(const report::Chart& body) const
{
    const Sheet& page = sheet;
    const ChartLayout layout = layoutOf(sheet, body, width);
    qreal height = layout.headHeight;
    for (const report::ChartRow& row : body.rows)
        height += heightOfRow(sheet, row, layout);
    return {{height, [=, &page](QPainter& painter, const QRectF& place) { paintChart(page, painter, place, body, layout); }}};
}

} // namespace ketaplan::paper
