// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace ketaplan {

namespace {

constexpr int drawnLineHeight = 18; ///< of the text font at 10 pt and 96 dpi, for which the lengths were drawn

} // namespace

const Theme& lightTheme()
{
    static const Theme theme{
        .window = QColor(0xF2F3F5), .base = QColor(0xFFFFFF),
        .text = QColor(0x15181C), .secondary = QColor(0x4A525C), .quiet = QColor(0x626B76),
        .border = QColor(0x7C848E), .hairline = QColor(0xD5D9DE),
        .link = QColor(0x0A58A6), .onLink = QColor(0xFFFFFF), .band = QColor(0xD3E4F6),
        .ready = QColor(0x17653A), .readyTint = QColor(0xE7F3EB),
        .acknowledge = QColor(0x7A4B00), .acknowledgeTint = QColor(0xFFF2D6),
        .notChecked = QColor(0x553C9A), .notCheckedTint = QColor(0xF0ECFB),
        .stop = QColor(0xA3131F), .stopTint = QColor(0xFCE9EA),
        .stopFill = QColor(0xA3131F), .onStopFill = QColor(0xFFFFFF),
    };
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme{
        .window = QColor(0x1B1E22), .base = QColor(0x24282D),
        .text = QColor(0xE9ECEF), .secondary = QColor(0xB3BBC4), .quiet = QColor(0x98A1AB),
        .border = QColor(0x808993), .hairline = QColor(0x3B4148),
        .link = QColor(0x8ABAF3), .onLink = QColor(0x1B1E22), .band = QColor(0x2C4866),
        .ready = QColor(0x86D2A2), .readyTint = QColor(0x1F3428),
        .acknowledge = QColor(0xF2C063), .acknowledgeTint = QColor(0x3A301A),
        .notChecked = QColor(0xC6B5F9), .notCheckedTint = QColor(0x2E2942),
        .stop = QColor(0xFF9E98), .stopTint = QColor(0x432426),
        .stopFill = QColor(0xA8232B), .onStopFill = QColor(0xFFFFFF),
    };
    return theme;
}

const Theme& themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette(theme.text, theme.base, theme.hairline, theme.border, theme.hairline, theme.text, theme.text,
                     theme.base, theme.window);
    palette.setColor(QPalette::Highlight, theme.band);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::LinkVisited, theme.link);
    palette.setColor(QPalette::PlaceholderText, theme.secondary);
    palette.setColor(QPalette::ToolTipBase, theme.base);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::AlternateBase, theme.window);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, theme.quiet);
    return palette;
}

int scaled(const QWidget* widget, int pixels)
{
    return pixels * QFontMetrics(textFont(10), widget).height() / drawnLineHeight;
}

void paintFocusFrame(QPainter& painter, const QRect& area, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.link, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 3, 3);
}

QFont textFont(int points, bool bold)
{
    QFont font(QStringLiteral("Noto Sans"), points);
    font.setBold(bold);
    return font;
}

} // namespace ketaplan
