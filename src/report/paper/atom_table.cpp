// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/atom_bodies.h"
#include "report/paper/symbols.h"

#include <algorithm>

namespace ketaplan::paper {

namespace {

using report::Align;

bool isNumber(const std::string& text)
{
    return !text.empty() && text.find_first_not_of("0123456789.,") == text.npos;
}

QString fractionOf(const std::string& text)
{
    const std::size_t point = text.find('.');
    return point == text.npos ? QString() : QString::fromStdString(text.substr(point));
}

/// Where the columns of a table stand, and how much of each is for decimals.
struct Layout {
    std::vector<qreal> lefts;
    std::vector<qreal> widths;
    std::vector<qreal> decimals;
    qreal indent = 0; ///< for symbols
    qreal pad = 0;
};

Layout layoutOf(const Sheet& sheet, const report::Table& table, qreal width)
{
    Layout layout;
    const bool symbols = std::any_of(table.rows.begin(), table.rows.end(),
                                     [](const report::Row& row) { return row.symbol != report::Symbol::none; });
    layout.indent = symbols ? sheet.mm(4.2) : 0;
    layout.pad = sheet.mm(1.2);
    int shares = 0;
    for (const report::Column& column : table.columns)
        shares += column.share;
    qreal left = layout.indent;
    const QFontMetricsF metrics = sheet.metrics(Sheet::font(type::body, true));
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        layout.lefts.push_back(left);
        layout.widths.push_back((width - layout.indent) * table.columns[i].share / shares);
        left += layout.widths.back();
        qreal widest = 0;
        for (const report::Row& row : table.rows)
            if (const std::string text = row.cells[i].withoutEmphasis(); isNumber(text))
                widest = std::max(widest, metrics.horizontalAdvance(fractionOf(text)));
        layout.decimals.push_back(widest);
    }
    return layout;
}

/// A cell ready to be painted; `shift` moves a number so that the points stand under each other.
struct CellBlock {
    TextBlock block;
    qreal left;
    qreal width;
    bool blank;
};

CellBlock cellBlock(const Sheet& sheet, const report::Table& table, const Layout& layout, const report::Row& row, std::size_t i)
{
    const report::Column& column = table.columns[i];
    const std::string text = row.cells[i].withoutEmphasis();
    TextStyle style{type::body, row.marked};
    const qreal left = layout.lefts[i];
    const qreal inner = layout.widths[i] - layout.pad;
    if (column.align == Align::right)
        style.align = Qt::AlignRight;
    if (column.align != Align::decimal)
        return {TextBlock(sheet, row.cells[i], inner, style), left, inner, table.writeIn && i > 0 && text.empty()};
    if (!isNumber(text)) {
        // Words in a column of numbers run on over the empty cells beside them.
        const qreal rest = layout.lefts.back() + layout.widths.back() - left;
        return {TextBlock(sheet, row.cells[i], rest, style), left, rest, false};
    }
    style.align = Qt::AlignRight;
    const QFontMetricsF metrics = sheet.metrics(Sheet::font(type::body, row.marked));
    const qreal shift = layout.decimals[i] - metrics.horizontalAdvance(fractionOf(text));
    return {TextBlock(sheet, row.cells[i], inner - layout.pad - shift, style), left, inner, false};
}

Atom headAtom(const Sheet& sheet, const report::Table& table, const Layout& layout)
{
    std::vector<CellBlock> cells;
    qreal height = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const report::Column& column = table.columns[i];
        const qreal inner = layout.widths[i] - layout.pad - (column.align == Align::decimal ? layout.pad : 0);
        const Qt::Alignment align = column.align == Align::left ? Qt::AlignLeft : Qt::AlignRight;
        cells.push_back({TextBlock(sheet, column.title, inner, {type::note, false, ink::dark, align}), layout.lefts[i], inner, false});
        height = std::max(height, cells.back().block.height());
    }
    return {height + sheet.mm(0.4),
            [=, &sheet](QPainter& painter, const QRectF& place) {
                for (const CellBlock& cell : cells)
                    cell.block.paint(painter, place.topLeft() + QPointF(cell.left, height - cell.block.height()));
                painter.setPen(sheet.pen(0.15, ink::light));
                painter.drawLine(place.bottomLeft(), place.bottomRight());
            },
            true};
}

void paintRow(const Sheet& sheet, QPainter& painter, const QRectF& place, const std::vector<CellBlock>& cells, const report::Row& row)
{
    const qreal pad = sheet.mm(0.6);
    const qreal lineHeight = cells.front().block.lineHeight();
    const qreal symbol = sheet.mm(2.6);
    paintSymbol(painter, QRectF(place.left(), place.top() + pad + (lineHeight - symbol) / 2, symbol, symbol), row.symbol);
    for (const CellBlock& cell : cells) {
        cell.block.paint(painter, place.topLeft() + QPointF(cell.left, pad));
        if (cell.blank) {
            painter.setPen(sheet.pen(0.2));
            const qreal y = place.bottom() - sheet.mm(0.8);
            painter.drawLine(QPointF(place.left() + cell.left, y), QPointF(place.left() + cell.left + cell.width, y));
        }
    }
    painter.setPen(row.marked ? sheet.pen(0.35) : sheet.pen(0.15, ink::light));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    if (row.marked)
        painter.drawLine(place.topLeft(), place.topRight());
}

} // namespace

Atoms BodyAtoms::operator()(const report::Table& body) const
{
    const Layout layout = layoutOf(sheet, body, width);
    Atoms atoms;
    if (std::any_of(body.columns.begin(), body.columns.end(), [](const report::Column& column) { return !column.title.empty(); }))
        atoms.push_back(headAtom(sheet, body, layout));
    for (const report::Row& row : body.rows) {
        std::vector<CellBlock> cells;
        qreal height = body.writeIn ? sheet.mm(5) : 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            cells.push_back(cellBlock(sheet, body, layout, row, i));
            height = std::max(height, cells.back().block.height());
        }
        const Sheet& page = sheet;
        atoms.push_back({height + sheet.mm(1.2), [=, &page](QPainter& painter, const QRectF& place) {
                             paintRow(page, painter, place, cells, row);
                         }});
    }
    return atoms;
}

} // namespace ketaplan::paper
