// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_view.h"

#include "theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace ketaplan {

namespace {

struct PointSizes {
    int value;
    int unit;
};

PointSizes largeSizes(FigureScale scale)
{
    switch (scale) {
    case FigureScale::keyed: return {36, 18};
    case FigureScale::measured: return {20, 12};
    case FigureScale::reckoned: return {15, 9};
    case FigureScale::told: return {12, 9};
    }
    return {12, 9};
}

constexpr int heldPoints = 12; ///< the largest size of a figure that may not be given

const QChar noBreakSpace(0x00A0);

} // namespace

FigureView::FigureView(const QString& name, FigureScale scale, QWidget* parent) : QAbstractButton(parent), m_scale(scale)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    clear();
}

void FigureView::showReady(const QString& value, const QString& unit, const QString& caption)
{
    set(State::ready, value, unit, caption);
}

void FigureView::showHeld(const QString& value, const QString& unit, const QString& caption)
{
    set(State::held, value, unit, caption);
}

void FigureView::clear() { set(State::cleared, tr("Not calculated"), {}, {}); }

void FigureView::setCaptionVisible(bool visible)
{
    m_captionVisible = visible;
    updateGeometry();
    update();
}

/// Setting the description tells assistive tools; the same figure is not told twice.
void FigureView::set(State state, const QString& value, const QString& unit, const QString& caption)
{
    m_state = state;
    setFocusPolicy(state == State::cleared ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(state == State::cleared ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_value = value;
    m_unit = unit;
    m_caption = caption;
    const QString whole = unit.isEmpty() ? value : value + noBreakSpace + unit;
    if (whole != accessibleDescription())
        setAccessibleDescription(whole);
    updateGeometry();
    update();
}

/// A long number is written smaller: it is never cut.
int FigureView::points() const
{
    int points = largeSizes(m_scale).value;
    while (points > heldPoints && widthAt(points) > width())
        --points;
    return points;
}

int FigureView::widthAt(int points) const
{
    const QFontMetrics value(valueFont(points), this), unit(unitFont(points), this);
    return value.horizontalAdvance(m_value) + value.horizontalAdvance(noBreakSpace) / 2 +
           unit.horizontalAdvance(m_unit) + 2;
}

QFont FigureView::valueFont(int points) const
{
    switch (m_state) {
    case State::ready: return textFont(points, true);
    case State::held: return textFont(qMin(heldPoints, points));
    case State::cleared: return textFont(10);
    }
    return textFont(10);
}

QFont FigureView::unitFont(int points) const
{
    const PointSizes large = largeSizes(m_scale);
    const int fitting = qMax(9, points * large.unit / large.value);
    return textFont(m_state == State::ready ? fitting : qMin(fitting, 10));
}

int FigureView::valueHeight() const
{
    const QFontMetrics metrics(textFont(largeSizes(m_scale).value, true), this);
    const QFontMetrics unit(textFont(largeSizes(m_scale).unit), this);
    return metrics.ascent() + qMax(metrics.descent() / 2, unit.descent());
}

QSize FigureView::sizeHint() const
{
    const QFontMetrics label(textFont(9), this);
    const bool captioned = m_captionVisible && m_scale != FigureScale::keyed;
    const int caption = captioned ? label.horizontalAdvance(m_caption) : 0;
    const int width = qMax(widthAt(largeSizes(m_scale).value), label.horizontalAdvance(accessibleName()));
    return {qMax(width, caption), label.height() + valueHeight() + (captioned ? label.height() : 0)};
}

QSize FigureView::minimumSizeHint() const
{
    const int label = QFontMetrics(textFont(9), this).horizontalAdvance(accessibleName());
    return {qMax(label, widthAt(heldPoints)), sizeHint().height()};
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FigureView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const QFont small = textFont(9);
    const int size = points();
    const QFontMetrics label(small, this), value(valueFont(size), this);
    const int baseline = label.height() + QFontMetrics(textFont(largeSizes(m_scale).value, true), this).ascent();
    QPainter painter(this);
    painter.setPen(theme.secondary);
    painter.setFont(small);
    painter.drawText(0, label.ascent(), accessibleName());
    if (m_captionVisible && m_scale != FigureScale::keyed)
        painter.drawText(0, label.height() + valueHeight() + label.ascent(),
                         label.elidedText(m_caption, Qt::ElideRight, width()));
    painter.setPen(m_state == State::ready ? theme.text : theme.secondary);
    painter.setFont(valueFont(size));
    painter.drawText(0, baseline, m_value);
    painter.setFont(unitFont(size));
    painter.drawText(value.horizontalAdvance(m_value) + value.horizontalAdvance(noBreakSpace) / 2 + 1, baseline,
                     m_unit);
    if (hasFocus())
        paintFocusFrame(painter, rect(), theme);
}

} // namespace ketaplan
