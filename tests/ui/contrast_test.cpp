// SPDX-License-Identifier: GPL-3.0-or-later
// What is really painted: each text of the window is drawn four times as large, so that its strokes have their full ink, and
// held against the colour that most of its ground has.
#include "contrast.h"
#include "open_window.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace ketaplan::test {
namespace {

constexpr int magnified = 4;

QImage paintedWindow(QWidget& window)
{
    QImage image(window.size() * magnified, QImage::Format_RGB32);
    image.setDevicePixelRatio(magnified);
    window.render(&image);
    return image;
}

/// The best contrast that a point of this area has against the colour that most of it has.
qreal contrastIn(const QImage& image, const QRect& area)
{
    std::map<QRgb, int> points;
    const QRect scaledArea(area.topLeft() * magnified, area.size() * magnified);
    const QRect inside = scaledArea.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++points[image.pixel(x, y)];
    const auto ground = std::max_element(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    qreal best = 1;
    for (const auto& [colour, count] : points)
        best = qMax(best, contrast(QColor(colour), QColor(ground->first)));
    return best;
}

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return edit->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    return {};
}

struct InTheDark {
    InTheDark() { QApplication::setPalette(paletteOf(darkTheme())); }
    ~InTheDark() { QApplication::setPalette(paletteOf(lightTheme())); }
};

class PaintedContrast : public OpenWindow {
protected:
    void goThroughTheStates()
    {
        expectReadable("empty");
        enterPatient();
        expectReadable("unanswered");
        answerAllWell();
        expectReadable("ready");
        type(Field::dose, "0.35");
        answer("severe-heart-disease", Qt::Key_U);
        expectReadable("open items");
        answer("severe-heart-disease", Qt::Key_Y);
        expectReadable("contraindicated");
        type(Field::dose, "0,3");
        expectReadable("refused");
    }

    void expectReadable(const std::string& state)
    {
        settle();
        const QImage image = paintedWindow(m_window);
        int seen = 0;
        for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
            const QRect visible = widget->visibleRegion().boundingRect();
            if (!widget->isVisible() || textOf(widget).trimmed().isEmpty() || visible.height() < widget->height() * 3 / 4)
                continue;
            const QRect area(widget->mapTo(&m_window, visible.topLeft()), visible.size());
            EXPECT_GE(contrastIn(image, area), 4.5) << state << ": " << textOf(widget).toStdString();
            ++seen;
        }
        EXPECT_GT(seen, 60) << state;
    }
};

/// The palette is chosen before the window is made, as the program does it.
class PaintedContrastInTheDark : private InTheDark, public PaintedContrast {};

TEST_F(PaintedContrast, EveryTextOfEveryStateIsReadable)
{
    ASSERT_EQ(&themeOf(m_window.palette()), &lightTheme());
    goThroughTheStates();
}

TEST_F(PaintedContrastInTheDark, EveryTextOfEveryStateIsReadable)
{
    ASSERT_EQ(&themeOf(m_window.palette()), &darkTheme());
    goThroughTheStates();
}

} // namespace
} // namespace ketaplan::test
