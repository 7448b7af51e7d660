// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/picture_style.h"

#include <QtMath>

#include <algorithm>

namespace ketaplan::paper {

namespace {

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

PictureStyle::PictureStyle(const PictureInk& ink_, const QFont& font, QPaintDevice* device)
    : ink(ink_)
    , em(QFontMetricsF(font, device).height())
    , thin(em / 15)
    , m_regular(font)
    , m_bold(boldOf(font))
    , m_metrics(m_regular, device)
    , m_boldMetrics(m_bold, device)
{
}

QPen PictureStyle::pen(const QColor& colour, qreal widths) const
{
    return QPen(colour, thin * widths, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

QPen PictureStyle::dashed(const QColor& colour) const
{
    QPen result = pen(colour);
    result.setDashPattern({3, 3});
    return result;
}

qreal PictureStyle::width(const std::string& text, bool bold) const
{
    return (bold ? m_boldMetrics : m_metrics).horizontalAdvance(QString::fromStdString(text));
}

qreal PictureStyle::width(const text::Rich& text) const
{
    qreal sum = 0;
    for (const text::Span& span : text.spans())
        sum += width(span.text, span.strong);
    return sum;
}

void PictureStyle::write(QPainter& painter, const QPointF& topLeft, const std::string& text, const QColor& colour, bool bold) const
{
    painter.setPen(colour);
    painter.setFont(bold ? m_bold : m_regular);
    painter.drawText(topLeft + QPointF(0, m_metrics.ascent()), QString::fromStdString(text));
}

void PictureStyle::write(QPainter& painter, const QPointF& topLeft, const text::Rich& text, const QColor& colour) const
{
    QPointF place = topLeft;
    for (const text::Span& span : text.spans()) {
        write(painter, place, span.text, colour, span.strong);
        place.rx() += width(span.text, span.strong);
    }
}

LabelRows::LabelRows(const PictureStyle& style, const std::vector<report::AxisMark>& marks, const std::vector<std::size_t>& first, qreal length)
    : m_style(style), m_marks(marks)
{
    std::vector<report::LabelWish> wishes;
    for (std::size_t i = 0; i < marks.size(); ++i)
        wishes.push_back({qRound(length * marks[i].at / report::axisParts), qCeil(style.width(marks[i].label)),
                          std::find(first.begin(), first.end(), i) == first.end() ? 1 : 0});
    if (marks.empty())
        return;
    for (m_rows = 1; m_rows <= 2; ++m_rows) {
        m_places = report::placeLabels(wishes, qFloor(length), qCeil(style.em / 3), m_rows);
        if (m_places.size() == marks.size() || m_rows == 2)
            return;
    }
}

void LabelRows::paint(QPainter& painter, const QPointF& topLeft, const QColor& colour) const
{
    for (const report::LabelPlace& place : m_places)
        m_style.write(painter, topLeft + QPointF(place.left, place.row * m_style.em), m_marks[place.wish].label, colour);
}

} // namespace ketaplan::paper
