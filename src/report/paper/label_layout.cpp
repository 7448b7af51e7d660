// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/label_layout.h"

#include "report/paper/symbols.h"

#include <algorithm>

namespace ketaplan::paper {

namespace {

constexpr qreal margin = 2.5;
constexpr qreal gap = 3;
constexpr qreal frameWidth = 0.5;
constexpr qreal leastForABlank = 5.6; ///< a line to write on
constexpr qreal mostForABlank = 12;
constexpr qreal blankColumns = 2;
constexpr qreal mmOfAPoint = 25.4 / 72;

/// Half a millimetre to spare, or a line would break at its own width.
qreal widthOf(const Sheet& sheet, const TextBlock& block)
{
    return block.naturalWidth() + sheet.mm(0.5);
}

} // namespace

LabelLayout::Type::Type(qreal scale)
    : name(std::max(9.5, 12.5 * scale))
    , identity(std::max(8.0, 8.6 * scale))
    , content(std::max(11.0, 15.5 * scale))
    , strength(std::max(9.0, 11.5 * scale))
    , making(std::max(type::small, 8.0 * scale))
    , caption(std::max(type::small, 7.4 * scale))
    , number(std::max(14.0, 17.5 * scale))
    , unit(std::max(8.6, 10.5 * scale))
    , warning(std::max(7.6, 8.8 * scale))
    , note(std::max(type::small, 7.4 * scale))
    , foot(type::small)
{
}

LabelLayout::LabelLayout(const Sheet& sheet, const Label& label, const LabelSize& size, qreal scale)
    : m_sheet(sheet)
    , m_type(scale)
    , m_area(sheet.mm(margin), sheet.mm(margin), sheet.mm(size.width - 2 * margin), sheet.mm(size.height - 2 * margin))
    , m_y(m_area.top())
{
    putIdentity(label);
    putLine(label.content, m_type.content);
    putLine(label.strength, m_type.strength);
    putLine(label.making, m_type.making);
    putEnds(block(label.diluent, m_type.making), block(label.dose, m_type.making));
    drop(1);
    putKeyed(label);
    drop(0.8);
    putNotices(label);
    const auto rows = static_cast<qreal>((label.blanks.size() + 1) / 2);
    const qreal foot = footHeight(label);
    m_blank = std::min((m_area.bottom() - m_y - foot) / rows, sheet.mm(mostForABlank));
    m_fits = m_fits && m_blank >= sheet.mm(leastForABlank);
    m_y = m_area.bottom() - foot - rows * m_blank;
    putBlanks(label);
    putFoot(label);
}

TextBlock LabelLayout::block(const report::Rich& text, qreal points, bool bold) const
{
    return TextBlock(m_sheet, text, width(), {points, bold});
}

void LabelLayout::put(TextBlock text, const QPointF& at)
{
    m_texts.push_back({std::move(text), at});
}

void LabelLayout::putLine(const report::Rich& text, qreal points, bool bold)
{
    TextBlock line = block(text, points, bold);
    m_isNeat = m_isNeat && line.lineCount() == 1;
    const qreal height = line.height();
    put(std::move(line), {left(), m_y});
    m_y += height;
}

void LabelLayout::putEnds(const TextBlock& first, const TextBlock& second)
{
    const bool beside = first.lineCount() == 1 && second.lineCount() == 1
        && widthOf(m_sheet, first) + m_sheet.mm(gap) + second.naturalWidth() <= width();
    put(first, {left(), m_y});
    if (!beside)
        m_y += first.height();
    put(second, {beside ? m_area.right() - second.naturalWidth() : left(), m_y});
    m_y += beside ? std::max(first.height(), second.height()) : second.height();
}

/// Name, birth date and ID in one line; the name alone in the first where they are too long for it.
void LabelLayout::putIdentity(const Label& label)
{
    const TextBlock name = block(report::Rich().strong(label.name), m_type.name);
    const TextBlock born = block(report::Rich("Born\u00A0").strong(label.born), m_type.identity);
    const TextBlock id = block(report::Rich("ID\u00A0").strong(label.id), m_type.identity);
    const qreal whole = name.naturalWidth() + born.naturalWidth() + id.naturalWidth() + 2 * m_sheet.mm(gap);
    if (name.lineCount() == 1 && id.lineCount() == 1 && whole <= width()) {
        const qreal base = m_y + m_sheet.mm((m_type.name - m_type.identity) * mmOfAPoint);
        put(name, {left(), m_y});
        put(born, {left() + name.naturalWidth() + m_sheet.mm(gap), base});
        put(id, {m_area.right() - id.naturalWidth(), base});
        m_y += name.height();
    } else {
        put(name, {left(), m_y});
        m_y += name.height();
        putEnds(born, id);
    }
    m_rule = QRectF(left(), m_y + m_sheet.mm(0.3), width(), m_sheet.mm(0.5));
    drop(1.4);
}

/// Columns as wide as their figures need, the rest shared out.
void LabelLayout::putKeyed(const Label& label)
{
    std::vector<TextBlock> captions, numbers, units;
    std::vector<qreal> needed;
    qreal all = 0;
    for (const report::KeyFigure& figure : label.keyed) {
        captions.push_back(block(figure.label, m_type.caption));
        numbers.push_back(block(report::Rich().strong(figure.number), m_type.number));
        units.push_back(block(figure.unit, m_type.unit));
        const qreal figureWidth = numbers.back().naturalWidth() + m_sheet.mm(1.2) + units.back().naturalWidth();
        needed.push_back(std::max(captions.back().naturalWidth(), figureWidth) + 2 * m_sheet.mm(1.8));
        all += needed.back();
        m_fits = m_fits && captions.back().lineCount() == 1;
    }
    m_fits = m_fits && all <= width();
    const qreal spare = (width() - all) / static_cast<qreal>(needed.size());
    const qreal height = captions.front().height() + numbers.front().height() + m_sheet.mm(0.8);
    m_frames.push_back(QRectF(left(), m_y, width(), height));
    qreal x = left();
    for (std::size_t i = 0; i < needed.size(); ++i) {
        const qreal inner = x + m_sheet.mm(1.8);
        const qreal top = m_y + m_sheet.mm(0.5);
        const qreal base = top + captions[i].height();
        const qreal drop = m_sheet.mm((m_type.number - m_type.unit) * mmOfAPoint);
        put(captions[i], {inner, top});
        put(numbers[i], {inner, base});
        put(units[i], {inner + numbers[i].naturalWidth() + m_sheet.mm(1.2), base + drop});
        x += needed[i] + spare;
        if (i + 1 < needed.size())
            m_lines.push_back(QLineF(x, m_y, x, m_y + height));
    }
    m_y += height;
}

/// The first is the one that has to be seen.
void LabelLayout::putNotices(const Label& label)
{
    for (std::size_t i = 0; i < label.notices.size(); ++i) {
        if (i > 0) {
            putLine(label.notices[i], m_type.note);
            continue;
        }
        const qreal symbol = m_sheet.mm(m_type.warning * mmOfAPoint);
        const qreal indent = symbol + m_sheet.mm(1.2);
        const TextBlock warning(m_sheet, report::Rich().strong(label.notices[i]), width() - indent, {m_type.warning});
        m_warnings.push_back(QRectF(left(), m_y + (warning.lineHeight() - symbol) / 2, symbol, symbol));
        put(warning, {left() + indent, m_y});
        m_y += warning.height();
    }
}

/// A caption at the left end of its line; the rest is written on.
void LabelLayout::putBlanks(const Label& label)
{
    const qreal column = (width() - m_sheet.mm(gap)) / blankColumns;
    for (std::size_t i = 0; i < label.blanks.size(); ++i) {
        const qreal x = left() + (i % 2 == 0 ? 0 : column + m_sheet.mm(gap));
        const qreal bottom = m_y + m_blank * static_cast<qreal>(i / 2 + 1);
        TextBlock caption(m_sheet, label.blanks[i], column, {m_type.caption});
        m_fits = m_fits && caption.lineCount() == 1;
        const qreal top = bottom - caption.height() - m_sheet.mm(0.1);
        put(std::move(caption), {x, top});
        m_lines.push_back(QLineF(x, bottom, x + column, bottom));
    }
    m_y += m_blank * static_cast<qreal>((label.blanks.size() + 1) / 2);
}

qreal LabelLayout::footHeight(const Label& label) const
{
    LabelLayout measured = *this;
    measured.m_y = 0;
    measured.putFoot(label);
    return measured.m_y;
}

void LabelLayout::putFoot(const Label& label)
{
    drop(0.8);
    putEnds(block(report::Rich().strong(label.standing), m_type.foot), block(report::Rich().strong(label.count), m_type.foot));
    putEnds(block(label.programLine, m_type.foot), block(label.tableLine, m_type.foot));
}

void LabelLayout::paint(QPainter& painter) const
{
    painter.fillRect(m_rule, ink::black);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_sheet.pen(frameWidth));
    for (const QRectF& frame : m_frames)
        painter.drawRect(frame);
    painter.setPen(m_sheet.pen(0.25));
    for (const QLineF& line : m_lines)
        painter.drawLine(line);
    for (const QRectF& square : m_warnings)
        paintSymbol(painter, square, report::Symbol::caution);
    for (const PlacedText& text : m_texts)
        text.block.paint(painter, text.at);
}

std::optional<LabelLayout> largestLayout(const Sheet& sheet, const Label& label, const LabelSize& size)
{
    constexpr int largest = 32;
    constexpr int smallest = 12;
    constexpr qreal step = 0.05;
    for (const bool neatly : {true, false})
        for (int steps = largest; steps >= smallest; --steps)
            if (LabelLayout layout(sheet, label, size, steps * step); layout.fits() && (layout.isNeat() || !neatly))
                return layout;
    return std::nullopt;
}

} // namespace ketaplan::paper
