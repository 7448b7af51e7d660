// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper/picture_style.h"

namespace ketaplan::paper {

/// The range of a dose as a bar in proportion: recommended filled, absolute framed, what is never allowed hatched, a pointer at
/// each ordered dose and a ring at the delivered one. In the window and on the page.
class RangePainting {
public:
    /// Both outlive the painting.
    RangePainting(const PictureStyle& style, const report::RangePicture& picture, qreal width);

    qreal height() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    bool inOneLine(const std::string& left, const std::string& right, bool leftIsBold) const;
    qreal x(int at) const { return m_width * at / report::axisParts; }
    qreal headHeight() const;
    qreal barTop() const { return headHeight() + m_style.em * 0.6; }
    qreal barHeight() const { return m_style.em * 1.15; }
    qreal captionHeight() const;
    QRectF part(const QRectF& bar, int from, int to) const;
    void paintHead(QPainter& painter, const QPointF& topLeft) const;
    void paintBar(QPainter& painter, const QRectF& bar) const;
    void paintBetween(QPainter& painter, const QRectF& bar) const;
    void paintCaptions(QPainter& painter, const QPointF& topLeft) const;
    void hatch(QPainter& painter, const QRectF& area) const;
    void frame(QPainter& painter, const QRectF& area, bool openLeft, bool openRight) const;
    void pointer(QPainter& painter, const QRectF& bar, int at) const;

    const PictureStyle& m_style;
    const report::RangePicture& m_picture;
    qreal m_width;
    LabelRows m_bounds;
};

} // namespace ketaplan::paper
