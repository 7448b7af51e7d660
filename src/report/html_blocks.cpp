// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_blocks.h"

#include "report/html_pictures.h"
#include "report/symbol_words.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

std::string escapedCharacters(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += c;
        }
    }
    return result;
}

/// A browser may break a line after a slash, and so between "mL/" and "h".
bool staysTogether(std::string_view word)
{
    constexpr std::size_t longest = 40;
    return word.size() <= longest && word.find('/') != word.npos && word.find("\u00A0") != word.npos;
}

std::string withBreaks(std::string_view text)
{
    const std::size_t end = text.find('\n');
    return end == text.npos ? escaped(text) : escaped(text.substr(0, end)) + "<br>" + withBreaks(text.substr(end + 1));
}

std::string rich(const Rich& line)
{
    std::string html;
    for (const text::Span& span : line.spans())
        html += span.strong ? "<b>" + withBreaks(span.text) + "</b>" : withBreaks(span.text);
    return html;
}

std::string symbolHtml(Symbol symbol)
{
    return symbol == Symbol::none ? "" : "<b>" + std::string(inBrackets(symbol)) + "</b> ";
}

std::string figureHtml(const KeyFigure& figure)
{
    return "<div><div class=\"label\">" + escaped(figure.label) + "</div><div class=\"number\">" + escaped(figure.number)
        + "<small>\u00A0" + escaped(figure.unit) + "</small></div></div>\n";
}

std::string keyBoxHtml(const KeyBox& box)
{
    std::string html = std::string("<div class=\"key") + (box.keyed ? " keyed" : "") + "\">\n<h3>" + escaped(box.title)
        + "</h3>\n<div class=\"figures\">\n";
    for (const KeyFigure& figure : box.figures)
        html += figureHtml(figure);
    html += "</div>\n";
    for (const Rich& note : box.notes)
        html += "<p>" + rich(note) + "</p>\n";
    return html + "</div>\n";
}

std::string cellHtml(const Column& column, const std::string& content, std::string_view tag)
{
    const std::string_view open = column.align == Align::left ? "" : " class=\"right\"";
    return "<" + std::string(tag) + std::string(open) + ">" + content + "</" + std::string(tag) + ">";
}

std::string rowHtml(const Table& table, const Row& row)
{
    std::string html = row.marked ? "<tr class=\"marked\">" : "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        html += cellHtml(table.columns[i], (i == 0 ? symbolHtml(row.symbol) : "") + rich(row.cells[i]), "td");
    return html + "</tr>\n";
}

std::string paragraphTag(Size size)
{
    switch (size) {
    case Size::large: return "<p class=\"large\">";
    case Size::normal: return "<p>";
    case Size::note:
    case Size::small: return "<p class=\"small\">";
    }
    return "<p>";
}

struct BodyHtml {
    std::string operator()(const Paragraphs& body) const
    {
        std::string html;
        for (const Paragraph& line : body.lines)
            html += paragraphTag(body.size) + symbolHtml(line.symbol) + rich(line.text) + "</p>\n";
        return html;
    }

    std::string operator()(const Lead& body) const
    {
        std::string html = "<p class=\"lead\">" + rich(body.order) + "</p>\n";
        for (const Rich& basis : body.basis)
            html += "<p>" + rich(basis) + "</p>\n";
        for (const Rich& note : body.notes)
            html += "<p class=\"small\">" + rich(note) + "</p>\n";
        return html;
    }

    std::string operator()(const KeyBoxes& body) const
    {
        std::string html = "<div class=\"keys\">\n";
        for (const KeyBox& box : body.boxes)
            html += keyBoxHtml(box);
        return html + "</div>\n";
    }

    std::string operator()(const Steps& body) const
    {
        std::string html = "<ol>\n";
        int number = body.first;
        for (const Rich& step : body.steps)
            html += "<li><b>" + std::to_string(number++) + "</b><span>" + rich(step) + "</span><span class=\"tick\"></span></li>\n";
        return html + "</ol>\n";
    }

    std::string operator()(const Checks& body) const
    {
        std::string html = body.inLine ? "<ul class=\"inline\">\n" : "<ul>\n";
        for (const Rich& check : body.checks)
            html += "<li><span class=\"tick\"></span><span>" + rich(check) + "</span></li>\n";
        return html + "</ul>\n";
    }

    std::string operator()(const Table& body) const
    {
        std::string html = body.writeIn ? "<table class=\"rows write\">\n<tr>" : "<table class=\"rows\">\n<tr>";
        for (const Column& column : body.columns)
            html += cellHtml(column, escaped(column.title), "th");
        html += "</tr>\n";
        for (const Row& row : body.rows)
            html += rowHtml(body, row);
        return html + "</table>\n";
    }

    std::string operator()(const RangePicture& body) const { return rangeHtml(body); }
    std::string operator()(const TimeAxis& body) const { return timeAxisHtml(body); }

    std::string operator()(const Chart& body) const
    {
        std::string html = "<table class=\"chart\">\n<tr><th></th>";
        for (const std::string& time : body.times)
            html += "<th>" + escaped(time) + "</th>";
        html += "</tr>\n";
        for (const ChartRow& row : body.rows) {
            html += std::string(row.pressure ? "<tr class=\"pressure\">" : "<tr>") + "<th>" + escaped(row.label) + " "
                + escaped(row.unit) + (row.hint.empty() ? "" : escaped(", " + row.hint)) + "</th>";
            for (const std::string& cell : row.printed)
                html += "<td>" + escaped(cell) + "</td>";
            html += "</tr>\n";
        }
        return html + "</table>\n";
    }

    std::string operator()(const Signatures& body) const
    {
        std::string html = body.beside ? "<div class=\"signs\">\n" : "<div>\n";
        for (const std::string& role : body.roles)
            html += "<div class=\"sign\">" + escaped(role) + "</div>\n";
        return html + "</div>\n";
    }

    std::string operator()(const Panel& body) const
    {
        return "<div class=\"panel\"><b>" + escaped(body.word) + "</b><p>" + escaped(body.why) + "</p></div>\n";
    }

    std::string operator()(const Notice& body) const { return "<div class=\"notice\">" + rich(body.text) + "</div>\n"; }
};

} // namespace

std::string escaped(std::string_view text)
{
    std::string html;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        html += staysTogether(word) ? "<span class=\"n\">" + escapedCharacters(word) + "</span>" : escapedCharacters(word);
        html += end < text.size() ? " " : "";
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return html;
}

std::string sectionHtml(const Section& section)
{
    std::string html = "<section>\n";
    if (section.chapter)
        html += "<h1 class=\"chapter\">" + escaped(section.title) + " <small>" + escaped(section.note) + "</small></h1>\n";
    else if (!section.title.empty())
        html += "<h2>" + escaped(section.title) + " <small>" + escaped(section.note) + "</small></h2>\n";
    return html + std::visit(BodyHtml{}, section.body) + "</section>\n";
}

} // namespace ketaplan::report
