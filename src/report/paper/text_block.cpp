// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/text_block.h"

#include "text/quantity_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ketaplan::paper {

namespace {

constexpr qreal leading = 1.25;

/// The text at its line ends.
std::vector<report::Rich> linesOf(const report::Rich& text)
{
    std::vector<report::Rich> lines(1);
    for (const text::Span& span : text.spans()) {
        std::string_view rest = span.text;
        for (std::size_t end = rest.find('\n'); end != rest.npos; end = rest.find('\n')) {
            lines.back().add(span.strong ? report::Rich().strong(rest.substr(0, end)) : report::Rich().plain(rest.substr(0, end)));
            lines.emplace_back();
            rest.remove_prefix(end + 1);
        }
        lines.back().add(span.strong ? report::Rich().strong(rest) : report::Rich().plain(rest));
    }
    return lines;
}

} // namespace

TextBlock::TextBlock(const Sheet& sheet, const report::Rich& text, qreal width, const TextStyle& style)
    : m_width(width)
    , m_style(style)
    , m_regular(Sheet::font(style.points))
    , m_bold(Sheet::font(style.points, true))
    , m_metrics(sheet.metrics(m_regular))
    , m_boldMetrics(sheet.metrics(m_bold))
    , m_lineHeight(sheet.mm(style.points * 25.4 / 72 * leading))
    , m_ascent(0)
    , m_lines(1)
{
    // The em box, centred in the line: fonts that stand in for a character do not change the line's height.
    m_ascent = (m_lineHeight + m_metrics.capHeight()) / 2;
    for (const report::Rich& line : linesOf(text)) {
        if (!m_lines.back().runs.empty())
            m_lines.emplace_back();
        for (const Word& word : wordsOf(line, style.bold))
            place(word);
    }
}

std::vector<TextBlock::Word> TextBlock::wordsOf(const report::Rich& text, bool bold)
{
    std::vector<Word> words(1);
    for (const text::Span& span : text.spans()) {
        const QStringList parts = QString::fromStdString(text::withUnitsKept(span.text)).split(QLatin1Char(' '));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0 && !words.back().empty())
                words.emplace_back();
            if (!parts[i].isEmpty())
                words.back().push_back({parts[i], span.strong || bold});
        }
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

qreal TextBlock::widthOf(const Word& word) const
{
    qreal width = 0;
    for (const Run& run : word)
        width += metricsOf(run).horizontalAdvance(run.text);
    return width;
}

qreal TextBlock::spaceWidth(bool strong) const
{
    return (strong ? m_boldMetrics : m_metrics).horizontalAdvance(QLatin1Char(' '));
}

void TextBlock::append(Line& line, const Word& word) const
{
    for (const Run& run : word) {
        if (!line.runs.empty() && line.runs.back().strong == run.strong)
            line.runs.back().text += run.text;
        else
            line.runs.push_back(run);
    }
    line.width += widthOf(word);
}

void TextBlock::appendSpace(Line& line, const Word& next) const
{
    if (line.runs.empty())
        return;
    line.runs.back().text += QLatin1Char(' ');
    line.width += spaceWidth(next.front().strong);
}

void TextBlock::place(const Word& word)
{
    const qreal space = m_lines.back().runs.empty() ? 0 : spaceWidth(word.front().strong);
    const qreal width = widthOf(word);
    if (m_lines.back().width + space + width > m_width && !m_lines.back().runs.empty())
        m_lines.emplace_back();
    if (width > m_width) {
        placeBroken(word);
        return;
    }
    appendSpace(m_lines.back(), word);
    append(m_lines.back(), word);
}

void TextBlock::placeBroken(const Word& word)
{
    for (const Run& run : word) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, run.text);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to != -1; from = to, to = finder.toNextBoundary()) {
            const Word character = {{run.text.mid(from, to - from), run.strong}};
            if (m_lines.back().width + widthOf(character) > m_width && !m_lines.back().runs.empty())
                m_lines.emplace_back();
            append(m_lines.back(), character);
        }
    }
}

qreal TextBlock::naturalWidth() const
{
    const auto widest = std::max_element(m_lines.begin(), m_lines.end(),
                                         [](const Line& a, const Line& b) { return a.width < b.width; });
    return widest->width;
}

void TextBlock::paintLine(QPainter& painter, const QPointF& topLeft, std::size_t index) const
{
    const Line& line = m_lines[index];
    qreal x = topLeft.x();
    if (m_style.align & Qt::AlignRight)
        x += m_width - line.width;
    else if (m_style.align & Qt::AlignHCenter)
        x += (m_width - line.width) / 2;
    painter.setPen(m_style.colour);
    for (const Run& run : line.runs) {
        painter.setFont(fontOf(run));
        painter.drawText(QPointF(x, topLeft.y() + m_ascent), run.text);
        x += metricsOf(run).horizontalAdvance(run.text);
    }
}

void TextBlock::paint(QPainter& painter, const QPointF& topLeft) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        paintLine(painter, topLeft + QPointF(0, lineHeight() * static_cast<qreal>(i)), i);
}

} // namespace ketaplan::paper
