// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/label_places.h"
#include "report/pictures.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace ketaplan::paper {

/// Colours of a picture. Nothing in it is told by colour alone.
struct PictureInk {
    QColor text, secondary, border, ground, band;
};

/// What a picture is drawn with, on a page or in a window. Lengths follow the type: `em` is a line of it.
class PictureStyle {
public:
    PictureStyle(const PictureInk& ink, const QFont& font, QPaintDevice* device);

    const PictureInk ink;
    const qreal em;
    const qreal thin; ///< width of a line

    QPen pen(const QColor& colour, qreal widths = 1) const;
    QPen dashed(const QColor& colour) const;

    qreal width(const std::string& text, bool bold = false) const;
    qreal width(const text::Rich& text) const;
    void write(QPainter& painter, const QPointF& topLeft, const std::string& text, const QColor& colour, bool bold = false) const;
    void write(QPainter& painter, const QPointF& topLeft, const text::Rich& text, const QColor& colour) const;

private:
    QFont m_regular, m_bold;
    QFontMetricsF m_metrics, m_boldMetrics;
};

/// Labels along an axis in the fewest of two rows that hold them all. What finds no room in two is left out.
class LabelRows {
public:
    /// Marks of a rank in `first` are placed before the others.
    LabelRows(const PictureStyle& style, const std::vector<report::AxisMark>& marks, const std::vector<std::size_t>& first, qreal length);

    qreal height() const { return m_style.em * m_rows; }
    void paint(QPainter& painter, const QPointF& topLeft, const QColor& colour) const;

private:
    const PictureStyle& m_style;
    const std::vector<report::AxisMark>& m_marks;
    int m_rows = 0;
    std::vector<report::LabelPlace> m_places;
};

} // namespace ketaplan::paper
