// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_view.h"

#include "theme.h"

#include <QFontMetrics>
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

FigureView::FigureView(const QString& name, FigureScale scale, QWidget* parent) : QWidget(parent), m_scale(scale)
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
    m_value = value;
    m_unit = unit;
    m_caption = caption;
    const QString whole = unit.isEmpty() ? value : value + noBreakSpace + unit;
    if (whole != accessibleDescription())
        setAccessibleDescription(whole);
    updateGeometry();
    update();
}

QFont FigureView::valueFont() const
{
    const int large = largeSizes(m_scale).value;
    switch (m_state) {
    case State::ready: return textFont(large, true);
    case State::held: return textFont(qMin(heldPoints, large));
    case State::cleared: return textFont(10);
    }
    return textFont(10);
}

QFont FigureView::unitFont() const
{
    const int large = largeSizes(m_scale).unit;
    return textFont(m_state == State::ready ? large : qMin(large, 10));
}

int FigureView::valueHeight() const
{
    const QFontMetrics metrics(textFont(largeSizes(m_scale).value, true), this);
    return metrics.ascent() + metrics.descent() / 2;
}

QSize FigureView::sizeHint() const
{
    const QFontMetrics label(textFont(9), this), value(valueFont(), this), unit(unitFont(), this);
    const int width = value.horizontalAdvance(m_value) + value.horizontalAdvance(noBreakSpace) / 2 +
                      unit.horizontalAdvance(m_unit) + 2;
    const int captionHeight = m_captionVisible && m_scale != FigureScale::keyed ? label.height() : 0;
    return {qMax(width, label.horizontalAdvance(accessibleName())), label.height() + valueHeight() + captionHeight};
}

QSize FigureView::minimumSizeHint() const { return sizeHint(); }

void FigureView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const QFont small = textFont(9);
    const QFontMetrics label(small, this), value(valueFont(), this);
    const int baseline = label.height() + QFontMetrics(textFont(largeSizes(m_scale).value, true), this).ascent();
    QPainter painter(this);
    painter.setPen(theme.secondary);
    painter.setFont(small);
    painter.drawText(0, label.ascent(), accessibleName());
    if (m_captionVisible && m_scale != FigureScale::keyed)
        painter.drawText(0, label.height() + valueHeight() + label.ascent(),
                         label.elidedText(m_caption, Qt::ElideRight, width()));
    painter.setPen(m_state == State::ready ? theme.text : theme.secondary);
    painter.setFont(valueFont());
    painter.drawText(0, baseline, m_value);
    painter.setFont(unitFont());
    painter.drawText(value.horizontalAdvance(m_value) + value.horizontalAdvance(noBreakSpace) / 2 + 1, baseline, m_unit);
}

} // namespace ketaplan
