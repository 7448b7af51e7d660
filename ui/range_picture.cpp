// SPDX-License-Identifier: GPL-3.0-or-later
#include "range_picture.h"

#include "core/numbers/decimal.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ketaplan {

namespace {

/// Only for the place on the screen.
qreal pixelsOf(const Rational& value)
{
    return static_cast<qreal>(value.numerator()) / static_cast<qreal>(value.denominator());
}

qreal valueOr(const std::optional<Rational>& bound, qreal otherwise) { return bound ? pixelsOf(*bound) : otherwise; }

/// Where values stand on the bar.
struct Axis {
    qreal end = 1; ///< the value at the right edge
    qreal width = 1;

    qreal at(qreal value) const { return std::clamp(value / end, 0.0, 1.0) * width; }
};

std::optional<Rational> highestOf(const RangeModel& model)
{
    const auto highest = std::max_element(model.further.begin(), model.further.end());
    return highest == model.further.end() || *highest < *model.ordered ? model.ordered : *highest;
}

qreal endOf(const RangeModel& model)
{
    const qreal recommended = valueOr(model.limit.recommended.high, 0);
    const qreal furthest = std::max({valueOr(model.limit.absolute.high, recommended * 1.5), recommended,
                                     valueOr(highestOf(model), 0) * 1.02});
    return furthest > 0 ? furthest * 1.06 : 1;
}

class Painting {
public:
    Painting(QPainter& painter, const RangeModel& model, const QWidget& widget)
        : m_painter(painter), m_model(model), m_theme(themeOf(widget.palette())), m_metrics(textFont(9), &widget),
          m_axis{endOf(model), static_cast<qreal>(widget.width() - 1)},
          m_bar(0, m_metrics.height() + 9, m_axis.width, scaled(&widget, 18))
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(textFont(9));
    }

    void paint()
    {
        paintBar();
        paintBounds();
        paintOrder();
    }

private:
    QRectF part(qreal from, qreal to) const
    {
        return {m_axis.at(from), m_bar.top(), m_axis.at(to) - m_axis.at(from), m_bar.height()};
    }

    void paintBar()
    {
        const Limit& limit = m_model.limit;
        const qreal low = valueOr(limit.absolute.low, 0), high = valueOr(limit.absolute.high, m_axis.end);
        m_painter.fillRect(m_bar, QBrush(m_theme.border, Qt::BDiagPattern));
        m_painter.fillRect(part(low, high), m_theme.base);
        m_painter.setPen(QPen(m_theme.border, 1));
        m_painter.drawRect(part(low, high));
        const QRectF recommended = part(valueOr(limit.recommended.low, low), valueOr(limit.recommended.high, high));
        m_painter.fillRect(recommended, m_theme.band);
        m_painter.setPen(QPen(m_theme.text, 1.4));
        m_painter.drawRect(recommended);
        paintInside(recommended.right(), m_axis.at(high));
    }

    void paintInside(qreal left, qreal right)
    {
        const QString text = RangePicture::tr("allowed with a reason");
        m_painter.setPen(m_theme.secondary);
        const qreal order = m_model.ordered ? m_axis.at(pixelsOf(*m_model.ordered)) : 0;
        const bool covered = order > left + 1 && order < right;
        if (!covered && m_metrics.horizontalAdvance(text) + 8 < right - left)
            m_painter.drawText(QRectF(left, m_bar.top(), right - left, m_bar.height()), Qt::AlignCenter, text);
    }

    void paintBounds()
    {
        const Limit& limit = m_model.limit;
        paintBound(limit.absolute.low);
        paintBound(limit.recommended.low);
        paintBound(limit.recommended.high);
        paintBound(limit.absolute.high);
        const qreal y = m_bar.bottom() + 4 + m_metrics.height() + m_metrics.ascent();
        const QString absolute =
            RangePicture::tr("absolute %1").arg(shownText(text::rangeText(limit.absolute, limit.unit)));
        m_painter.setPen(m_theme.secondary);
        const QString recommended =
            RangePicture::tr("recommended %1").arg(shownText(text::rangeText(limit.recommended, limit.unit)));
        m_painter.drawText(QPointF(0, y), recommended);
        if (m_metrics.horizontalAdvance(recommended + absolute) + 8 < m_axis.width)
            m_painter.drawText(QPointF(m_axis.width - m_metrics.horizontalAdvance(absolute), y), absolute);
    }

    /// Numbers never run into each other: one that would is left to the line below.
    void paintBound(const std::optional<Rational>& bound)
    {
        if (!bound)
            return;
        const QString number = shownText(text::number(Quantity{*bound, m_model.limit.unit}));
        const qreal width = m_metrics.horizontalAdvance(number);
        const qreal centre = m_axis.at(pixelsOf(*bound));
        const qreal left = std::clamp(centre - width / 2, 0.0, m_axis.width - width);
        m_painter.setPen(m_theme.text);
        m_painter.drawLine(QPointF(centre, m_bar.bottom()), QPointF(centre, m_bar.bottom() + 3));
        if (left < m_nextFree)
            return;
        m_painter.drawText(QPointF(left, m_bar.bottom() + 4 + m_metrics.ascent()), number);
        m_nextFree = left + width + 6;
    }

    void paintOrder()
    {
        m_painter.setPen(m_theme.secondary);
        if (!m_model.ordered)
            return m_painter.drawText(QPointF(m_axis.at(valueOr(m_model.limit.recommended.low, 0)), m_metrics.ascent()),
                                      RangePicture::tr("no dose to show"));
        const qreal x = m_axis.at(pixelsOf(*m_model.ordered));
        for (const Rational& dose : m_model.further)
            paintPointer(m_axis.at(pixelsOf(dose)));
        paintPointer(x);
        paintOrderText(x);
    }

    void paintPointer(qreal x)
    {
        QPainterPath arrow(QPointF(x - 5, m_bar.top() - 8));
        arrow.lineTo(x + 5, m_bar.top() - 8);
        arrow.lineTo(x, m_bar.top() - 1);
        arrow.closeSubpath();
        m_painter.fillPath(arrow, m_theme.text);
        m_painter.setPen(QPen(m_theme.text, 2));
        m_painter.drawLine(QPointF(x, m_bar.top()), QPointF(x, m_bar.bottom()));
        m_painter.setBrush(m_theme.base);
        m_painter.drawEllipse(QPointF(x, m_bar.center().y()), 4, 4);
    }

    void paintOrderText(qreal x)
    {
        const QString ordered = RangePicture::tr("ordered %1").arg(m_model.orderedText);
        const QString delivered =
            m_model.delivered ? RangePicture::tr(", delivered %1").arg(m_model.deliveredText) : QString();
        const QFont bold = textFont(9, true);
        const int boldWidth = QFontMetrics(bold, m_painter.device()).horizontalAdvance(ordered);
        const int width = boldWidth + m_metrics.horizontalAdvance(delivered);
        const qreal left = std::clamp(x + 10, 0.0, std::max(0.0, m_axis.width - width));
        m_painter.setPen(m_theme.text);
        m_painter.setFont(bold);
        m_painter.drawText(QPointF(left, m_metrics.ascent()), ordered);
        m_painter.setFont(textFont(9));
        m_painter.drawText(QPointF(left + boldWidth, m_metrics.ascent()), delivered);
    }

    QPainter& m_painter;
    const RangeModel& m_model;
    const Theme& m_theme;
    QFontMetrics m_metrics;
    Axis m_axis;
    QRectF m_bar;
    qreal m_nextFree = 0;
};

QString inWords(const RangeModel& model)
{
    const QString range = RangePicture::tr("Recommended %1, absolute %2.")
                              .arg(shownText(text::rangeText(model.limit.recommended, model.limit.unit)),
                                   shownText(text::rangeText(model.limit.absolute, model.limit.unit)));
    return model.ordered ? range + QLatin1Char(' ') + RangePicture::tr("Ordered %1.").arg(model.orderedText) : range;
}

} // namespace

RangePicture::RangePicture(QWidget* parent) : QAbstractButton(parent)
{
    setAccessibleName(tr("Range of the protocol"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangePicture::show(const RangeModel& model)
{
    m_model = model;
    setFocusPolicy(model.ordered ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(model.ordered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(inWords(model));
    update();
}

void RangePicture::clear()
{
    m_model.reset();
    setFocusPolicy(Qt::NoFocus);
    unsetCursor();
    setAccessibleDescription({});
    update();
}

QSize RangePicture::sizeHint() const
{
    return {scaled(this, 240), 3 * QFontMetrics(textFont(9), this).height() + scaled(this, 18) + 16};
}

void RangePicture::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void RangePicture::paintEvent(QPaintEvent*)
{
    if (!m_model)
        return;
    QPainter painter(this);
    Painting(painter, *m_model, *this).paint();
    if (hasFocus())
        paintFocusFrame(painter, rect(), themeOf(palette()));
}

} // namespace ketaplan
