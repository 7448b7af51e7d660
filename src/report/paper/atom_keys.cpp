// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/atom_bodies.h"

#include <algorithm>

namespace ketaplan::paper {

namespace {

/// A label, under it the number as large as its place allows, beside it the unit.
struct FigureBlock {
    TextBlock label;
    QString number;
    QString unit;
    qreal points;
    qreal height;
};

constexpr qreal leastPoints = 14;

qreal widthOf(const Sheet& sheet, const report::KeyFigure& figure, qreal points)
{
    const QString number = QString::fromStdString(figure.number);
    const QString unit = QString::fromStdString(" " + figure.unit);
    return sheet.metrics(Sheet::font(points, true)).horizontalAdvance(number)
        + sheet.metrics(Sheet::font(points * type::keyedUnit / type::keyed)).horizontalAdvance(unit);
}

FigureBlock figureBlock(const Sheet& sheet, const report::KeyFigure& figure, qreal width)
{
    qreal points = type::keyed;
    while (points > leastPoints && widthOf(sheet, figure, points) > width)
        points -= 1;
    TextBlock label(sheet, figure.label, width, {type::body, false, ink::dark});
    const qreal height = label.height() + sheet.mm(type::keyed * 25.4 / 72 * 1.05);
    return {std::move(label), QString::fromStdString(figure.number), QString::fromStdString(" " + figure.unit), points, height};
}

void paintFigure(const Sheet& sheet, QPainter& painter, const QPointF& topLeft, const FigureBlock& block)
{
    block.label.paint(painter, topLeft);
    const QFont large = Sheet::font(block.points, true);
    const QPointF base = topLeft + QPointF(0, block.height - sheet.mm(1.8));
    painter.setPen(ink::black);
    painter.setFont(large);
    painter.drawText(base, block.number);
    painter.setFont(Sheet::font(block.points * type::keyedUnit / type::keyed));
    painter.drawText(base + QPointF(sheet.metrics(large).horizontalAdvance(block.number), 0), block.unit);
}

struct BoxBlock {
    TextBlock title;
    std::vector<FigureBlock> figures;
    std::vector<TextBlock> notes;
    qreal width;
    qreal pad;
    qreal frame;
    qreal height;
};

qreal figureWidth(const BoxBlock& box)
{
    return (box.width - 2 * box.pad) / static_cast<qreal>(std::max<std::size_t>(1, box.figures.size()));
}

BoxBlock boxBlock(const Sheet& sheet, const report::KeyBox& box, qreal width)
{
    const qreal pad = sheet.mm(1.8);
    const qreal inner = width - 2 * pad;
    BoxBlock block{TextBlock(sheet, box.title, inner, {type::heading, true}), {}, {}, width, pad, box.keyed ? 0.8 : 0.3, 0};
    const qreal each = inner / static_cast<qreal>(std::max<std::size_t>(1, box.figures.size())) - sheet.mm(3);
    for (const report::KeyFigure& figure : box.figures)
        block.figures.push_back(figureBlock(sheet, figure, each));
    for (const report::Rich& note : box.notes)
        block.notes.emplace_back(sheet, note, inner, TextStyle{type::body});
    block.height = 2 * pad + block.title.height() + sheet.mm(1);
    if (!block.figures.empty())
        block.height += block.figures.front().height;
    for (const TextBlock& note : block.notes)
        block.height += note.height();
    return block;
}

void paintBox(const Sheet& sheet, QPainter& painter, const QRectF& place, const BoxBlock& box)
{
    const qreal inset = sheet.mm(box.frame) / 2;
    painter.setPen(sheet.pen(box.frame));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(inset, inset, -inset, -inset));
    QPointF at = place.topLeft() + QPointF(box.pad, box.pad);
    box.title.paint(painter, at);
    at.ry() += box.title.height() + sheet.mm(1);
    painter.setPen(sheet.pen(0.15, ink::light));
    painter.drawLine(at, at + QPointF(box.width - 2 * box.pad, 0));
    for (std::size_t i = 0; i < box.figures.size(); ++i)
        paintFigure(sheet, painter, at + QPointF(figureWidth(box) * static_cast<qreal>(i), 0), box.figures[i]);
    if (!box.figures.empty())
        at.ry() += box.figures.front().height;
    for (const TextBlock& note : box.notes) {
        note.paint(painter, at);
        at.ry() += note.height();
    }
}

} // namespace

Atoms BodyAtoms::operator()(const report::KeyBoxes& body) const
{
    std::size_t figures = 0;
    for (const report::KeyBox& box : body.boxes)
        figures += box.figures.size();
    const qreal gap = sheet.mm(3);
    const qreal whole = width - gap * static_cast<qreal>(body.boxes.size() - 1);
    std::vector<BoxBlock> boxes;
    qreal height = 0;
    for (const report::KeyBox& box : body.boxes) {
        // The pump's box is a little wider than its share: its notes are the longer ones.
        const qreal share = (static_cast<qreal>(box.figures.size()) + (box.keyed ? 0.5 : 0)) / (static_cast<qreal>(figures) + 0.5);
        boxes.push_back(boxBlock(sheet, box, whole * share));
        height = std::max(height, boxes.back().height);
    }
    const Sheet& page = sheet;
    return {{height, [=, &page](QPainter& painter, const QRectF& place) {
                 qreal x = place.left();
                 for (const BoxBlock& box : boxes) {
                     paintBox(page, painter, QRectF(x, place.top(), box.width, height), box);
                     x += box.width + gap;
                 }
             }}};
}

} // namespace ketaplan::paper
