// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "contrast.h"
#include "symbols.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <string>
#include <vector>

namespace ketaplan::test {
namespace {

struct Pair {
    std::string what;
    QColor ink, ground;
};

std::vector<Pair> textPairs(const Theme& t)
{
    std::vector<Pair> pairs;
    const std::vector<std::pair<std::string, QColor>> inks{
        {"text", t.text},   {"secondary", t.secondary},     {"quiet", t.quiet},           {"link", t.link},
        {"ready", t.ready}, {"acknowledge", t.acknowledge}, {"notChecked", t.notChecked}, {"stop", t.stop}};
    for (const auto& [name, ink] : inks) {
        pairs.push_back({name + " on window", ink, t.window});
        pairs.push_back({name + " on base", ink, t.base});
    }
    for (const auto& [name, ground] : {std::pair{"ready", t.readyTint}, std::pair{"acknowledge", t.acknowledgeTint},
                                       std::pair{"notChecked", t.notCheckedTint}, std::pair{"stop", t.stopTint}}) {
        pairs.push_back({std::string("text on tint of ") + name, t.text, ground});
        pairs.push_back({std::string("link on tint of ") + name, t.link, ground});
        pairs.push_back({std::string("secondary on tint of ") + name, t.secondary, ground});
    }
    pairs.push_back({"ready on its tint", t.ready, t.readyTint});
    pairs.push_back({"acknowledge on its tint", t.acknowledge, t.acknowledgeTint});
    pairs.push_back({"notChecked on its tint", t.notChecked, t.notCheckedTint});
    pairs.push_back({"stop on its tint", t.stop, t.stopTint});
    pairs.push_back({"text on selection", t.text, t.band});
    pairs.push_back({"on primary button", t.onLink, t.link});
    pairs.push_back({"on stop fill", t.onStopFill, t.stopFill});
    return pairs;
}

TEST(ThemeTest, EveryTextReachesFourAndAHalf)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const Pair& pair : textPairs(*theme))
            EXPECT_GE(contrast(pair.ink, pair.ground), 4.5)
                << pair.what << (theme == &darkTheme() ? ", dark" : ", light");
}

TEST(ThemeTest, ControlBordersReachThree)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const QColor& ground : {theme->window, theme->base})
            EXPECT_GE(contrast(theme->border, ground), 3.0);
}

TEST(ThemeTest, FramesAndMarksOfAStateReachThreeOnEveryGround)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const QColor& ink : {theme->ready, theme->acknowledge, theme->notChecked, theme->stop, theme->link})
            for (const QColor& ground : {theme->window, theme->base, theme->readyTint, theme->acknowledgeTint,
                                         theme->notCheckedTint, theme->stopTint})
                EXPECT_GE(contrast(ink, ground), 3.0) << ink.name().toStdString() << " on " << ground.name().toStdString();
}

/// How many points differ of two marks drawn in the same ink.
int difference(Mark a, Mark b)
{
    const auto drawn = [](Mark mark) {
        QImage image(32, 32, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMark(painter, mark, QRectF(image.rect()), Qt::black, Qt::white);
        return image;
    };
    const QImage one = drawn(a), other = drawn(b);
    int points = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            points += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    return points;
}

TEST(ThemeTest, NoMarkIsToldFromAnotherByColourAlone)
{
    const std::vector<Mark> marks{Mark::none,    Mark::done, Mark::ready,     Mark::acknowledge, Mark::notChecked, Mark::contraindicated,
                                  Mark::refused, Mark::note, Mark::unfinished};
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = i + 1; j < marks.size(); ++j)
            EXPECT_GT(difference(marks[i], marks[j]), 20) << i << " and " << j;
}

TEST(ThemeTest, TheLightnessOfThePaletteChooses)
{
    EXPECT_EQ(&themeOf(paletteOf(lightTheme())), &lightTheme());
    EXPECT_EQ(&themeOf(paletteOf(darkTheme())), &darkTheme());
}

} // namespace
} // namespace ketaplan::test
