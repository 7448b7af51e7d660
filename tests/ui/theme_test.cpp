// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace ketaplan::test {
namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
qreal linear(qreal channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

qreal luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor& a, const QColor& b)
{
    const qreal lighter = std::max(luminance(a), luminance(b)), darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

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

TEST(ThemeTest, TheLightnessOfThePaletteChooses)
{
    EXPECT_EQ(&themeOf(paletteOf(lightTheme())), &lightTheme());
    EXPECT_EQ(&themeOf(paletteOf(darkTheme())), &darkTheme());
}

} // namespace
} // namespace ketaplan::test
