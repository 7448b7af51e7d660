// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/label.h"
#include "report/paper/text_block.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace ketaplan::paper {

/// A label laid out in its size from the device's top left corner, with type of one scale. Black only. The sheet outlives it.
class LabelLayout {
public:
    LabelLayout(const Sheet& sheet, const Label& label, const LabelSize& size, qreal scale);

    /// True where every part has its place: no line is cut, no figure runs into the next.
    bool fits() const { return m_fits; }
    /// True where each line of the content is whole on one line.
    bool isNeat() const { return m_isNeat; }
    void paint(QPainter& painter) const;

private:
    /// Sizes of type in points. None falls below what is read at the bag, however small the scale.
    struct Type {
        explicit Type(qreal scale);
        qreal name, identity, content, strength, making, caption, number, unit, warning, note, foot;
    };
    struct PlacedText {
        TextBlock block;
        QPointF at;
    };

    qreal left() const { return m_area.left(); }
    qreal width() const { return m_area.width(); }
    TextBlock block(const report::Rich& text, qreal points, bool bold = false) const;
    void put(TextBlock text, const QPointF& at);
    /// One text over the whole width; moves down.
    void putLine(const report::Rich& text, qreal points, bool bold = false);
    /// Two texts at the two ends of a line, one under the other where they do not fit beside each other.
    void putEnds(const TextBlock& first, const TextBlock& second);
    void putIdentity(const Label& label);
    void putKeyed(const Label& label);
    void putNotices(const Label& label);
    qreal footHeight(const Label& label) const;
    void putBlanks(const Label& label);
    void putFoot(const Label& label);
    void drop(qreal millimetres) { m_y += m_sheet.mm(millimetres); }

    const Sheet& m_sheet;
    Type m_type;
    QRectF m_area;
    qreal m_y;
    qreal m_blank = 0; ///< height of a line to write on
    bool m_fits = true;
    bool m_isNeat = true;
    std::vector<PlacedText> m_texts;
    std::vector<QLineF> m_lines;
    std::vector<QRectF> m_frames;
    std::vector<QRectF> m_warnings;
    QRectF m_rule;
};

/// The largest type in which the label fits its size. Nothing where it does not fit in the smallest.
std::optional<LabelLayout> largestLayout(const Sheet& sheet, const Label& label, const LabelSize& size);

} // namespace ketaplan::paper
