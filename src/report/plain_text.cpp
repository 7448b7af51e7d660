// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "report/symbol_words.h"
#include "report/text_table.h"
#include "report/wrap.h"
#include "text/lists.h"
#include "text/quantity_text.h"

namespace ketaplan {

namespace {

using namespace report;

/// Writes the report line by line. No-break spaces keep their words together while lines are broken and are then written
/// as ordinary ones.
class TextPage {
public:
    std::string text() &&
    {
        return text::withPlainSpaces(m_out);
    }

    void line(const std::string& text = {}) { m_out += text.substr(0, text.find_last_not_of(' ') + 1) + "\n"; }

    /// `head` before the first line, as many spaces before the others.
    void hanging(const std::string& head, const std::string& text)
    {
        const std::size_t indent = lengthOf(head);
        bool first = true;
        for (const std::string& one : wrapped(text::withUnitsKept(text), textWidth - indent)) {
            line((first ? head : std::string(indent, ' ')) + one);
            first = false;
        }
    }

    void rule(char c) { line(std::string(textWidth, c)); }

    void operator()(const Paragraphs& body)
    {
        for (const Paragraph& paragraph : body.lines) {
            const std::string symbol(inBrackets(paragraph.symbol));
            hanging(symbol.empty() ? "" : symbol + " ", paragraph.text.withoutEmphasis());
        }
    }

    void operator()(const Lead& body)
    {
        hanging("", body.order.withoutEmphasis());
        for (const Rich& basis : body.basis)
            hanging("", basis.withoutEmphasis());
        for (const Rich& note : body.notes)
            hanging("", note.withoutEmphasis());
    }

    void operator()(const KeyBoxes& body)
    {
        for (const KeyBox& box : body.boxes) {
            line(box.title);
            for (const KeyFigure& figure : box.figures)
                hanging("    " + padded(figure.label, 22), figure.number + "\u00A0" + figure.unit);
            for (const Rich& note : box.notes)
                hanging("    ", note.withoutEmphasis());
        }
    }

    void operator()(const Steps& body)
    {
        int number = body.first;
        for (const Rich& step : body.steps)
            hanging("[ ] " + paddedLeft(std::to_string(number++), 2) + ". ", step.withoutEmphasis());
    }

    void operator()(const Checks& body)
    {
        for (const Rich& check : body.checks)
            hanging("[ ] ", check.withoutEmphasis());
    }

    void operator()(const Table& body)
    {
        for (const std::string& one : tableLines(body))
            line(one);
    }

    void operator()(const RangePicture& body)
    {
        const std::string delivered = body.deliveredLabel.empty() ? "" : ", " + body.deliveredLabel;
        hanging("", "Dose: " + (body.ordered.empty() ? body.without : body.orderedLabel + delivered) + "; " + body.recommended + ", " + body.absolute + ".");
        for (const std::string& caption : body.captions)
            hanging("", caption);
    }

    void operator()(const TimeAxis& body)
    {
        for (const std::string& sentence : body.words)
            hanging("", sentence);
    }

    void operator()(const Chart& body)
    {
        for (const std::string& one : chartLines(body))
            line(one);
    }

    void operator()(const Signatures& body)
    {
        constexpr std::size_t roleWidth = 34;
        for (const std::string& role : body.roles) {
            std::vector<std::string> parts = wrapped(role, roleWidth - 2);
            parts.back() = padded(parts.back(), roleWidth) + std::string(textWidth - roleWidth, '_');
            for (const std::string& part : parts)
                line(part);
        }
    }

    void operator()(const Panel& body)
    {
        hanging(std::string(inBrackets(body.symbol)) + " ", body.word + ". " + body.why);
    }

    void operator()(const Notice& body) { hanging("", body.text.withoutEmphasis()); }

    void section(const Section& section)
    {
        line();
        if (section.chapter)
            line();
        if (!section.title.empty())
            hanging("", section.title + (section.note.empty() ? "" : " (" + section.note + ")"));
        if (!section.title.empty())
            rule(section.chapter ? '=' : '-');
        std::visit(*this, section.body);
    }

private:
    std::string m_out;
};

void markLine(TextPage& page, const Report& report)
{
    if (!report.mark.empty())
        page.hanging("*** ", report.mark + ": " + report.markNote + " ***");
}

/// A line for each: nothing that was typed as a name can pose as another part.
void patientLines(TextPage& page, const Banner& banner)
{
    page.hanging("Patient  ", banner.name);
    page.hanging("Born     ", banner.born);
    page.hanging("Sex      ", banner.sex);
    page.hanging("ID       ", banner.id);
    page.rule('=');
}

void head(TextPage& page, const Report& report)
{
    markLine(page, report);
    page.hanging("", report.title + ": " + report.subtitle);
    page.hanging("", report.standing);
    page.rule('=');
    if (isOfPatient(report))
        patientLines(page, report.banner);
}

void foot(TextPage& page, const Report& report)
{
    page.line();
    page.rule('-');
    page.hanging("", report.tableLine);
    page.hanging("", report.hashLine);
    page.hanging("", report.programLine);
    if (isOfPatient(report))
        page.hanging("", report.patientLine);
    markLine(page, report);
}

} // namespace

std::string toText(const Report& report)
{
    TextPage page;
    head(page, report);
    for (const Band& band : report.bands)
        for (const Stack& stack : band.stacks)
            for (const Section& section : stack.sections)
                page.section(section);
    foot(page, report);
    return std::move(page).text();
}

} // namespace ketaplan
