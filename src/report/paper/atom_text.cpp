// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/atom_bodies.h"

#include "report/paper/symbols.h"

#include <algorithm>
#include <utility>

namespace ketaplan::paper {

namespace {

constexpr qreal symbolGap = 1.4;
constexpr std::size_t mostLinesTogether = 12;

qreal pointsOf(report::Size size)
{
    switch (size) {
    case report::Size::large: return type::patient;
    case report::Size::normal: return type::body;
    case report::Size::note: return type::note;
    case report::Size::small: return type::small;
    }
    return type::body;
}

/// One paragraph whole, or line by line where it is so long that it may have to be split.
void addText(Atoms& out, const TextBlock& block, qreal indent, const std::function<void(QPainter&, const QRectF&)>& before, qreal after)
{
    if (block.lineCount() <= mostLinesTogether) {
        out.push_back({block.height() + after, [=](QPainter& painter, const QRectF& place) {
                           before(painter, place);
                           block.paint(painter, place.topLeft() + QPointF(indent, 0));
                       }});
        return;
    }
    for (std::size_t i = 0; i < block.lineCount(); ++i)
        out.push_back({block.lineHeight(), [=](QPainter& painter, const QRectF& place) {
                           if (i == 0)
                               before(painter, place);
                           block.paintLine(painter, place.topLeft() + QPointF(indent, 0), i);
                       }});
}

} // namespace

Atoms BodyAtoms::operator()(const report::Paragraphs& body) const
{
    Atoms atoms;
    const bool small = body.size == report::Size::note || body.size == report::Size::small;
    const qreal points = pointsOf(body.size);
    for (const report::Paragraph& paragraph : body.lines) {
        const qreal symbolSize = paragraph.symbol == report::Symbol::none ? 0 : sheet.mm(2.6);
        const qreal indent = symbolSize > 0 ? symbolSize + sheet.mm(symbolGap) : 0;
        const TextBlock block(sheet, paragraph.text, width - indent, {points});
        const qreal drop = (block.lineHeight() - symbolSize) / 2;
        const report::Symbol symbol = paragraph.symbol;
        const auto paintBefore = [=](QPainter& painter, const QRectF& place) {
            paintSymbol(painter, QRectF(place.left(), place.top() + drop, symbolSize, symbolSize), symbol);
        };
        addText(atoms, block, indent, paintBefore, sheet.mm(small ? 0.2 : 0.7));
    }
    return atoms;
}

Atoms BodyAtoms::operator()(const report::Lead& body) const
{
    const TextBlock order(sheet, body.order, width, {type::lead});
    Atoms atoms = {{order.height(), [=](QPainter& painter, const QRectF& place) { order.paint(painter, place.topLeft()); }}};
    for (const report::Rich& line : body.basis) {
        const TextBlock basis(sheet, line, width, {type::body});
        atoms.push_back({basis.height(), [=](QPainter& painter, const QRectF& place) { basis.paint(painter, place.topLeft()); }});
    }
    for (const report::Rich& line : body.notes) {
        const TextBlock note(sheet, line, width, {type::note});
        atoms.push_back({note.height(), [=](QPainter& painter, const QRectF& place) { note.paint(painter, place.topLeft()); }});
    }
    return atoms;
}

namespace {

void paintTickBox(const Sheet& sheet, QPainter& painter, const QPointF& topLeft, qreal size)
{
    painter.setPen(sheet.pen(0.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(topLeft, QSizeF(size, size)));
}

void paintHairline(const Sheet& sheet, QPainter& painter, const QRectF& place)
{
    painter.setPen(sheet.pen(0.15, ink::light));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

} // namespace

Atoms BodyAtoms::operator()(const report::Steps& body) const
{
    Atoms atoms;
    const qreal box = sheet.mm(3.4);
    const qreal indent = sheet.mm(6);
    int number = body.first;
    for (const report::Rich& step : body.steps) {
        const TextBlock block(sheet, step, width - indent - box - sheet.mm(2), {type::step});
        const TextBlock head(sheet, report::Rich(std::to_string(number++)), indent, {type::step, true});
        const qreal pad = sheet.mm(0.75);
        const Sheet& page = sheet;
        atoms.push_back({block.height() + 2 * pad, [=, &page](QPainter& painter, const QRectF& place) {
                             head.paint(painter, place.topLeft() + QPointF(0, pad));
                             block.paint(painter, place.topLeft() + QPointF(indent, pad));
                             paintTickBox(page, painter, {place.right() - box, place.top() + pad + (block.lineHeight() - box) / 2}, box);
                             paintHairline(page, painter, place);
                         }});
    }
    return atoms;
}

namespace {

/// A check with the place of its box in its line.
struct PlacedCheck {
    TextBlock block;
    qreal left;
};

Atom checkLine(const Sheet& sheet, const std::vector<PlacedCheck>& checks, qreal box, qreal after)
{
    qreal height = 0;
    for (const PlacedCheck& check : checks)
        height = std::max(height, check.block.height());
    return {height + after, [=, &sheet](QPainter& painter, const QRectF& place) {
                for (const PlacedCheck& check : checks) {
                    const QPointF at = place.topLeft() + QPointF(check.left, 0);
                    paintTickBox(sheet, painter, at + QPointF(0, (check.block.lineHeight() - box) / 2), box);
                    check.block.paint(painter, at + QPointF(box + sheet.mm(1.2), 0));
                }
            }};
}

/// As many in a line as fit whole beside each other.
Atoms checksInLines(const Sheet& sheet, const report::Checks& body, qreal width)
{
    const qreal box = sheet.mm(2.8);
    const qreal indent = box + sheet.mm(1.2);
    const qreal gap = sheet.mm(3);
    const qreal after = sheet.mm(0.6);
    Atoms atoms;
    std::vector<PlacedCheck> line;
    qreal left = 0;
    for (const report::Rich& check : body.checks) {
        const TextBlock block(sheet, check, width - indent, {type::note});
        const qreal wide = indent + block.naturalWidth();
        if (!line.empty() && left + wide > width) {
            atoms.push_back(checkLine(sheet, line, box, after));
            line.clear();
            left = 0;
        }
        line.push_back({block, left});
        left += wide + gap;
    }
    if (!line.empty())
        atoms.push_back(checkLine(sheet, line, box, after));
    return atoms;
}

} // namespace

Atoms BodyAtoms::operator()(const report::Checks& body) const
{
    if (body.inLine)
        return checksInLines(sheet, body, width);
    Atoms atoms;
    const qreal box = sheet.mm(3.2);
    const qreal indent = box + sheet.mm(1.8);
    for (const report::Rich& check : body.checks) {
        const TextBlock block(sheet, check, width - indent, {type::body});
        const Sheet& page = sheet;
        atoms.push_back({block.height() + sheet.mm(0.9), [=, &page](QPainter& painter, const QRectF& place) {
                             paintTickBox(page, painter, place.topLeft() + QPointF(0, (block.lineHeight() - box) / 2), box);
                             block.paint(painter, place.topLeft() + QPointF(indent, 0));
                         }});
    }
    return atoms;
}

namespace {

/// A line to sign on from `left`, with whose it is at its beginning.
struct SignatureLine {
    TextBlock label;
    qreal left;
    qreal width;
};

Atom signatureAtom(const Sheet& sheet, const std::vector<SignatureLine>& lines)
{
    qreal height = sheet.mm(7.4);
    for (const SignatureLine& line : lines)
        height = std::max(height, line.label.height() + sheet.mm(1));
    return {height, [=, &sheet](QPainter& painter, const QRectF& place) {
                painter.setPen(sheet.pen(0.2));
                for (const SignatureLine& line : lines) {
                    line.label.paint(painter, {place.left() + line.left, place.bottom() - line.label.height() - sheet.mm(0.3)});
                    painter.setPen(sheet.pen(0.2));
                    painter.drawLine(QPointF(place.left() + line.left, place.bottom()), QPointF(place.left() + line.left + line.width, place.bottom()));
                }
            }};
}

} // namespace

Atoms BodyAtoms::operator()(const report::Signatures& body) const
{
    const TextStyle style{type::note, false, ink::dark};
    const qreal gap = sheet.mm(3);
    const qreal share = (width + gap) / static_cast<qreal>(std::max<std::size_t>(1, body.roles.size())) - gap;
    Atoms atoms;
    std::vector<SignatureLine> line;
    for (const std::string& role : body.roles) {
        const qreal each = body.beside ? share : width;
        line.push_back({TextBlock(sheet, role, each, style), (each + gap) * static_cast<qreal>(line.size()), each});
        if (!body.beside)
            atoms.push_back(signatureAtom(sheet, std::exchange(line, {})));
    }
    if (!line.empty())
        atoms.push_back(signatureAtom(sheet, line));
    return atoms;
}

Atoms BodyAtoms::operator()(const report::Panel& body) const
{
    const Sheet& page = sheet;
    const qreal pad = sheet.mm(3.5);
    const qreal symbolSize = sheet.mm(11);
    const qreal indent = pad + symbolSize + sheet.mm(4);
    const TextBlock word(sheet, body.word, width - indent - pad, {type::panel, true});
    const TextBlock why(sheet, body.why, width - indent - pad, {10.5});
    const report::Symbol symbol = body.symbol;
    const qreal height = word.height() + why.height() + 2 * pad;
    return {{height, [=, &page](QPainter& painter, const QRectF& place) {
                 painter.setPen(page.pen(0.6));
                 painter.setBrush(Qt::NoBrush);
                 painter.drawRect(place);
                 paintSymbol(painter, QRectF(place.left() + pad, place.top() + pad, symbolSize, symbolSize), symbol);
                 word.paint(painter, place.topLeft() + QPointF(indent, pad));
                 why.paint(painter, place.topLeft() + QPointF(indent, pad + word.height()));
             }}};
}

Atoms BodyAtoms::operator()(const report::Notice& body) const
{
    const Sheet& page = sheet;
    const qreal pad = sheet.mm(2.5);
    const TextBlock text(sheet, body.text, width - 2 * pad, {10});
    return {{text.height() + 2 * pad, [=, &page](QPainter& painter, const QRectF& place) {
                 painter.setPen(page.dashed(0.2));
                 painter.setBrush(Qt::NoBrush);
                 painter.drawRect(place);
                 text.paint(painter, place.topLeft() + QPointF(pad, pad));
             }}};
}

} // namespace ketaplan::paper
