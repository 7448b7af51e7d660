// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ketaplan {

/// What a control says by its frame. The words are always beside it.
enum class FrameMark { plain, caution, refused };
void setFrameMark(QWidget* control, FrameMark mark);

/// A push button that is the next step.
void setPrimary(QWidget* button, bool primary);

/// Fusion without gradients: flat fields, buttons and choices with one border, and a focus frame of two pixels.
class FlatStyle : public QProxyStyle {
    Q_OBJECT

public:
    FlatStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    /// Each text in its own direction: clinical text reads from the left where the window is in a right-to-left language.
    void drawItemText(QPainter* painter, const QRect& area, int flags, const QPalette& palette, bool enabled, const QString& text,
                      QPalette::ColorRole role) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
};

} // namespace ketaplan
