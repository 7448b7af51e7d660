// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/atom_bodies.h"
#include "report/paper/range_painting.h"
#include "report/paper/time_axis_painting.h"

#include <algorithm>

namespace ketaplan::paper {

namespace {

PictureStyle pictureStyle(const Sheet& sheet)
{
    return {{ink::black, ink::dark, ink::dark, ink::white, ink::light}, Sheet::font(type::note), &sheet.device()};
}

template<class Painting, class Picture> Atom pictureAtom(const Sheet& sheet, const Picture& picture, qreal width)
{
    const PictureStyle style = pictureStyle(sheet);
    return {Painting(style, picture, width).height(),
            [style, picture](QPainter& painter, const QRectF& place) { Painting(style, picture, place.width()).paint(painter, place.topLeft()); }};
}

} // namespace

Atoms BodyAtoms::operator()(const report::RangePicture& body) const
{
    Atoms atoms = {pictureAtom<RangePainting>(sheet, body, width)};
    for (const std::string& caption : body.captions) {
        const TextBlock text(sheet, caption, width, {type::note, false, ink::dark});
        atoms.push_back({text.height(), [=](QPainter& painter, const QRectF& place) { text.paint(painter, place.topLeft()); }});
    }
    return atoms;
}

Atoms BodyAtoms::operator()(const report::TimeAxis& body) const
{
    return {pictureAtom<TimeAxisPainting>(sheet, body, width)};
}

namespace {

/// A chart with its sizes: a column for what is observed, then one for each time.
struct ChartLayout {
    qreal labelWidth;
    qreal cellWidth;
    qreal headHeight;
    qreal rowHeight;
    qreal pressureHeight;
    qreal points;
};

ChartLayout layoutOf(const Sheet& sheet, const report::Chart& chart, qreal width, qreal roominess)
{
    const qreal labelWidth = sheet.mm(42);
    const auto columns = static_cast<qreal>(std::max<std::size_t>(1, chart.times.size()));
    const qreal cellWidth = (width - labelWidth) / columns;
    const auto between = [&](qreal least, qreal most) { return sheet.mm(least + (most - least) * roominess); };
    return {labelWidth, cellWidth, between(4.5, 5.5), between(4.7, 7), between(19, 30), roominess < 1 ? type::note : type::body};
}

report::Rich labelOf(const report::ChartRow& row)
{
    report::Rich label = report::Rich(row.label);
    label.plain(row.unit.empty() ? "" : " " + row.unit);
    return row.hint.empty() ? label : label.plain(", " + row.hint);
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
    const TextBlock label(sheet, labelOf(row), labelWidth, {layout.points});
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
    const TextBlock label(sheet, labelOf(row), layout.labelWidth - sheet.mm(row.pressure ? 10 : 1), {layout.points});
    return std::max(row.pressure ? layout.pressureHeight : layout.rowHeight, label.height() + sheet.mm(0.6));
}

void paintChart(const Sheet& sheet, QPainter& painter, const QRectF& place, const report::Chart& chart, const ChartLayout& layout)
{
    qreal y = place.top();
    for (std::size_t i = 0; i < chart.times.size(); ++i) {
        const TextBlock time(sheet, chart.times[i], layout.cellWidth, {type::body, true, ink::black, Qt::AlignHCenter});
        time.paint(painter, {place.left() + layout.labelWidth + layout.cellWidth * static_cast<qreal>(i), y + (layout.headHeight - time.lineHeight()) / 2});
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
    const ChartLayout layout = layoutOf(sheet, body, width, roominess);
    qreal height = layout.headHeight;
    for (const report::ChartRow& row : body.rows)
        height += heightOfRow(sheet, row, layout);
    return {{height, [=, &page](QPainter& painter, const QRectF& place) { paintChart(page, painter, place, body, layout); }}};
}

} // namespace ketaplan::paper
