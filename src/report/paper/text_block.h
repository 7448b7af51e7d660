// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model.h"
#include "report/paper/sheet.h"

#include <QPainter>
#include <QString>

#include <string>
#include <vector>

namespace ketaplan::paper {

struct TextStyle {
    qreal points = type::body;
    bool bold = false; ///< of all of it; stretches that are strong are bold anyway
    QColor colour = ink::black;
    Qt::Alignment align = Qt::AlignLeft;
};

/// Text that is broken into lines of a width: at ordinary spaces alone, so never between a number and its unit, and
/// inside a word only where it is longer than a line. A line end in the text begins a line. Nothing is ever cut or shortened.
class TextBlock {
public:
    TextBlock(const Sheet& sheet, const report::Rich& text, qreal width, const TextStyle& style);

    qreal height() const { return lineHeight() * static_cast<qreal>(m_lines.size()); }
    qreal lineHeight() const { return m_lineHeight; }
    std::size_t lineCount() const { return m_lines.size(); }
    /// Of the widest line.
    qreal naturalWidth() const;

    void paint(QPainter& painter, const QPointF& topLeft) const;
    void paintLine(QPainter& painter, const QPointF& topLeft, std::size_t line) const;

private:
    struct Run {
        QString text;
        bool strong = false;
    };
    using Word = std::vector<Run>;
    struct Line {
        std::vector<Run> runs;
        qreal width = 0;
    };

    static std::vector<Word> wordsOf(const report::Rich& text, bool bold);
    const QFont& fontOf(const Run& run) const { return run.strong ? m_bold : m_regular; }
    const QFontMetricsF& metricsOf(const Run& run) const { return run.strong ? m_boldMetrics : m_metrics; }
    qreal widthOf(const Word& word) const;
    qreal spaceWidth(bool strong) const;
    void place(const Word& word);
    void placeBroken(const Word& word);
    void append(Line& line, const Word& word) const;
    void appendSpace(Line& line, const Word& next) const;

    qreal m_width;
    TextStyle m_style;
    QFont m_regular;
    QFont m_bold;
    QFontMetricsF m_metrics;
    QFontMetricsF m_boldMetrics;
    qreal m_lineHeight;
    qreal m_ascent;
    std::vector<Line> m_lines;
};

} // namespace ketaplan::paper
