// SPDX-License-Identifier: GPL-3.0-or-later
#include "flat_style.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace ketaplan {

namespace {

constexpr char frameMarkKey[] = "frameMark";
constexpr char primaryKey[] = "primary";

FrameMark frameMarkOf(const QWidget* widget)
{
    return widget ? static_cast<FrameMark>(widget->property(frameMarkKey).toInt()) : FrameMark::plain;
}

QPen framePen(const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = themeOf(option.palette);
    if (option.state & QStyle::State_HasFocus)
        return QPen(theme.link, 2);
    switch (frameMarkOf(widget)) {
    case FrameMark::caution: return QPen(theme.acknowledge, 2);
    case FrameMark::refused: return QPen(theme.stop, 2);
    case FrameMark::plain: break;
    }
    return QPen(option.state & QStyle::State_Enabled ? theme.border : theme.hairline, 1);
}

void paintBox(QPainter& painter, const QRectF& area, const QPen& pen, const QBrush& fill)
{
    const qreal inset = pen.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.restore();
}

bool isPrimary(const QWidget* widget) { return widget && widget->isEnabled() && widget->property(primaryKey).toBool(); }

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = themeOf(option.palette);
    QColor fill = isPrimary(widget) ? theme.link : theme.base;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = isPrimary(widget) ? theme.link.darker(115) : theme.band;
    QPen pen = framePen(option, widget);
    if (isPrimary(widget) && option.state & QStyle::State_HasFocus)
        pen.setColor(theme.text);
    paintBox(painter, option.rect, pen, fill);
}

void paintChevron(QPainter& painter, const QRect& area, const QColor& ink)
{
    const QPointF middle = QRectF(area).center();
    const qreal half = qMin(area.width(), area.height()) / 5.0;
    QPainterPath path(middle + QPointF(-half, -half / 2));
    path.lineTo(middle + QPointF(0, half / 2));
    path.lineTo(middle + QPointF(half, -half / 2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(ink, 1.4));
    painter.restore();
}

} // namespace

void setFrameMark(QWidget* control, FrameMark mark)
{
    if (frameMarkOf(control) == mark)
        return;
    control->setProperty(frameMarkKey, static_cast<int>(mark));
    control->update();
}

void setPrimary(QWidget* button, bool primary)
{
    button->setProperty(primaryKey, primary);
    button->update();
}

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        return paintBox(*painter, option->rect, framePen(*option, widget),
                        option->palette.brush(option->state & State_Enabled ? QPalette::Base : QPalette::Window));
    case PE_PanelButtonCommand: return paintButton(*painter, *option, widget);
    case PE_FrameFocusRect: return; // the frame of the control itself shows the focus
    case PE_FrameGroupBox: return;
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element != CE_PushButtonLabel || !isPrimary(widget))
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionButton onFill(*static_cast<const QStyleOptionButton*>(option));
    onFill.palette.setColor(QPalette::ButtonText, themeOf(option->palette).onLink);
    QProxyStyle::drawControl(element, &onFill, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (control == CC_GroupBox)
        return;
    if (control != CC_ComboBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const QBrush fill = option->palette.brush(option->state & State_Enabled ? QPalette::Base : QPalette::Window);
    paintBox(*painter, option->rect, framePen(*option, widget), fill);
    paintChevron(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                 themeOf(option->palette).secondary);
}

void FlatStyle::drawItemText(QPainter* painter, const QRect& area, int flags, const QPalette& palette, bool enabled, const QString& text,
                             QPalette::ColorRole role) const
{
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    QProxyStyle::drawItemText(painter, area, flags | direction, palette, enabled, text, role);
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_UnderlineShortcut)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace ketaplan
