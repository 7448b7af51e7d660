// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_pictures.h"

#include "report/html_blocks.h"
#include "report/label_places.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

constexpr int letter = 28;    ///< size of the type
constexpr int line = 34;      ///< height of a line
constexpr int barHeight = 50;
constexpr int margin = 14;    ///< half a diamond beside the axis

std::string attribute(const char* name, int value)
{
    return std::string(" ") + name + "=\"" + std::to_string(value) + "\"";
}

std::string opened(int height, const std::string& words)
{
    return "<svg viewBox=\"" + std::to_string(-margin) + " 0 " + std::to_string(axisParts + 2 * margin) + " " + std::to_string(height)
        + "\" role=\"img\" aria-label=\"" + escaped(words) + "\">\n";
}

std::string path(const std::string& steps, const char* style)
{
    return "<path d=\"" + steps + "\" " + style + "/>\n";
}

std::string point(int x, int y)
{
    return std::to_string(x) + " " + std::to_string(y);
}

std::string written(int x, int y, const std::string& text)
{
    return "<text" + attribute("x", x) + attribute("y", y) + " font-size=\"" + std::to_string(letter) + "\">" + escaped(text) + "</text>\n";
}

/// No font is known here: every character is given the room of a wide digit.
int widthOf(const std::string& text)
{
    const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return static_cast<int>(characters) * (letter * 6 / 10 + 1);
}

struct Labels {
    std::string svg;
    int rows = 0;
};

/// Labels below `top`, in as few of two rows as hold them.
Labels labels(const std::vector<AxisMark>& marks, int top)
{
    std::vector<LabelWish> wishes;
    for (std::size_t i = 0; i < marks.size(); ++i)
        wishes.push_back({marks[i].at, widthOf(marks[i].label), i == 0 || i + 1 == marks.size() ? 0 : 1});
    Labels result;
    std::vector<LabelPlace> places;
    while (result.rows < 2 && places.size() < marks.size())
        places = placeLabels(wishes, axisParts, letter / 2, ++result.rows);
    for (const LabelPlace& place : places)
        result.svg += written(place.left, top + line * (place.row + 1) - 8, marks[place.wish].label);
    return result;
}

std::string box(const std::optional<int>& from, const std::optional<int>& to, int openFrom, int openTo, const char* fill)
{
    const std::string left = std::to_string(from.value_or(openFrom));
    const std::string right = std::to_string(to.value_or(openTo));
    const std::string top = std::to_string(line);
    const std::string bottom = std::to_string(line + barHeight);
    std::string html = "<rect x=\"" + left + "\"" + attribute("y", line) + attribute("width", to.value_or(openTo) - from.value_or(openFrom))
        + attribute("height", barHeight) + " fill=\"" + fill + "\"/>\n";
    // A side that is open has no end drawn.
    std::string edges = "M" + left + " " + top + " H" + right + " M" + left + " " + bottom + " H" + right;
    if (from)
        edges += " M" + left + " " + top + " V" + bottom;
    if (to)
        edges += " M" + right + " " + top + " V" + bottom;
    return html + path(edges, "fill=\"none\" stroke=\"#000\" stroke-width=\"3\"");
}

std::string pointer(int x)
{
    return path("M" + point(x, line) + " l-14 -24 h28 z", "fill=\"#000\"");
}

std::string paragraph(const std::string& text, const char* open = "<p>")
{
    return text.empty() ? "" : open + escaped(text) + "</p>\n";
}

} // namespace

std::string rangeHtml(const RangePicture& picture)
{
    const std::string head = picture.ordered.empty() ? picture.without
                                                     : picture.orderedLabel + (picture.deliveredLabel.empty() ? "" : ", " + picture.deliveredLabel);
    const Labels bounds = labels(picture.bounds, line + barHeight);
    std::string html = opened(line * (1 + bounds.rows) + barHeight + 6, head + "; " + picture.recommended + ", " + picture.absolute);
    html += box(picture.absoluteFrom, picture.absoluteTo, 0, axisParts, "#fff");
    if (picture.recommendedFrom || picture.recommendedTo)
        html += box(picture.recommendedFrom, picture.recommendedTo, picture.absoluteFrom.value_or(0), picture.absoluteTo.value_or(axisParts), "#ccc");
    for (const int ordered : picture.ordered)
        html += pointer(ordered);
    if (picture.delivered)
        html += "<circle" + attribute("cx", *picture.delivered) + attribute("cy", line + barHeight / 2)
            + " r=\"12\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"5\"/>\n";
    html += bounds.svg + "</svg>\n" + paragraph(head) + paragraph(picture.recommended + "; " + picture.absolute, "<p class=\"small\">");
    for (const std::string& caption : picture.captions)
        html += paragraph(caption, "<p class=\"small\">");
    return html;
}

namespace {

constexpr int volumeHeight = 90;
constexpr int rateHeight = 60;

std::string volumeSvg(const TimeAxis& axis, int bottom)
{
    std::string html;
    for (const PumpSpan& span : axis.spans) {
        const std::string before = point(span.from, bottom - volumeHeight * span.leftBefore / axisParts);
        const std::string after = point(span.to, bottom - volumeHeight * span.leftAfter / axisParts);
        if (!span.given)
            html += path("M" + before + " L" + after + " L" + point(span.to, bottom) + " L" + point(span.from, bottom) + " z", "fill=\"#ccc\"");
        html += path("M" + before + " L" + after,
                     span.given ? "stroke=\"#000\" stroke-width=\"3\" stroke-dasharray=\"10 8\"" : "stroke=\"#000\" stroke-width=\"4\"");
    }
    return html;
}

std::string rateSvg(const TimeAxis& axis, int bottom)
{
    std::string steps;
    for (const PumpSpan& span : axis.spans)
        if (!span.given)
            steps += (steps.empty() ? "M" + point(span.from, bottom) : std::string()) + " V" + std::to_string(bottom - rateHeight * span.rate / axisParts)
                + " H" + std::to_string(span.to);
    return path("M0 " + std::to_string(bottom) + " H" + std::to_string(axisParts), "stroke=\"#888\" stroke-width=\"2\"")
        + path(steps + " V" + std::to_string(bottom), "fill=\"none\" stroke=\"#000\" stroke-width=\"4\"");
}

std::vector<AxisMark> rateMarks(const TimeAxis& axis)
{
    std::vector<AxisMark> marks;
    for (const PumpSpan& span : axis.spans)
        if (!span.given)
            marks.push_back({(span.from + span.to) / 2, span.rateLabel});
    return marks;
}

std::string eventLine(int at, int top, int bottom)
{
    return path("M" + point(at, top) + " V" + std::to_string(bottom), "stroke=\"#000\" stroke-width=\"2\" stroke-dasharray=\"8 8\"");
}

} // namespace

std::string timeAxisHtml(const TimeAxis& axis)
{
    std::string words;
    for (const std::string& sentence : axis.words)
        words += (words.empty() ? "" : " ") + sentence;
    const Labels rates = axis.isProgramme() ? labels(rateMarks(axis), 0) : Labels();
    const int ratesBottom = line * rates.rows + (axis.isProgramme() ? rateHeight + 10 : 0);
    const int bottom = ratesBottom + volumeHeight + 10;
    std::vector<AxisMark> marks = axis.observations;
    if (!marks.empty())
        marks.back().label += "\u00A0" + axis.unit;
    const Labels minutes = labels(marks, bottom + 14);
    std::string html = "<p>" + escaped(axis.head.withoutEmphasis()) + "</p>\n" + opened(bottom + 20 + line * minutes.rows, words);
    html += rates.svg + (axis.isProgramme() ? rateSvg(axis, ratesBottom) : "") + volumeSvg(axis, bottom);
    for (const int event : axis.events)
        html += eventLine(event, ratesBottom, bottom);
    html += path("M0 " + std::to_string(bottom) + " H" + std::to_string(axisParts), "stroke=\"#000\" stroke-width=\"3\"");
    for (const AxisMark& observation : axis.observations)
        html += path("M" + point(observation.at, bottom - 12) + " l12 12 l-12 12 l-12 -12 z", "fill=\"#fff\" stroke=\"#000\" stroke-width=\"3\"");
    html += minutes.svg + "</svg>\n" + paragraph("\u25C7 " + axis.legend, "<p class=\"small\">");
    for (const std::string& sentence : axis.words)
        html += paragraph(sentence, "<p class=\"small\">");
    return html;
}

} // namespace ketaplan::report
