// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_range.h"

#include "report/html_blocks.h"

namespace ketaplan::report {

namespace {

constexpr int barTop = 40;
constexpr int barHeight = 50;
constexpr int axisEnd = 1000;

std::string attribute(const char* name, int value)
{
    return std::string(" ") + name + "=\"" + std::to_string(value) + "\"";
}

std::string box(int from, int to, const char* fill)
{
    return "<rect" + attribute("x", from) + attribute("y", barTop) + attribute("width", to - from) + attribute("height", barHeight)
        + " stroke=\"#000\" stroke-width=\"3\" fill=\"" + fill + "\"/>\n";
}

std::string label(int x, int y, const std::string& text)
{
    const char* anchor = x < axisEnd / 5 ? "start" : x > axisEnd * 4 / 5 ? "end" : "middle";
    return "<text" + attribute("x", x) + attribute("y", y) + " font-size=\"28\" text-anchor=\"" + anchor + "\">" + escaped(text)
        + "</text>\n";
}

std::string pointer(int x)
{
    const std::string at = std::to_string(x);
    return "<path d=\"M" + at + " " + std::to_string(barTop) + " l-14 -24 h28 z\"/>\n";
}

} // namespace

std::string rangeSvg(const RangePicture& picture)
{
    std::string svg = "<svg viewBox=\"0 0 1000 140\" role=\"img\" aria-label=\"" + picture.ordered.label + "\">\n";
    svg += box(picture.absoluteFrom.value_or(0), picture.absoluteTo.value_or(axisEnd), "#fff");
    svg += box(picture.recommendedFrom.value_or(0), picture.recommendedTo.value_or(axisEnd), "#ccc");
    svg += pointer(picture.ordered.at);
    if (picture.delivered)
        svg += "<circle" + attribute("cx", picture.delivered->at) + attribute("cy", barTop + barHeight / 2)
            + " r=\"12\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"5\"/>\n";
    for (const RangeMark& bound : picture.bounds)
        svg += label(bound.at, barTop + barHeight + 34, bound.label);
    return svg + "</svg>\n<p>" + escaped(picture.ordered.label)
        + (picture.delivered ? ", " + escaped(picture.delivered->label) : "") + "</p>\n";
}

} // namespace ketaplan::report
