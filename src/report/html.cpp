// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "report/html_blocks.h"

namespace ketaplan {

namespace {

using namespace report;

constexpr std::string_view style = R"(
@page { size: A4; margin: 12mm }
* { box-sizing: border-box }
body { font: 10pt/1.35 "Noto Sans", "DejaVu Sans", sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 190mm; padding: 4mm }
table { border-collapse: collapse; width: 100% }
.page > thead > tr > td, .page > tbody > tr > td, .page > tfoot > tr > td { padding: 0 }
h1 { font-size: 18pt; margin: 0 } h1 small { font-size: 11pt; font-weight: normal }
h2 { font-size: 11pt; margin: 0; border-bottom: 1px solid #000; display: flex; justify-content: space-between; gap: 1em }
h2 small { font-weight: normal; color: #444 }
.standing { font-weight: bold }
.mark { background: #000; color: #fff; padding: 1mm 4mm; font-weight: bold; -webkit-print-color-adjust: exact; print-color-adjust: exact }
.banner { border: 2px solid #000; padding: 1.5mm 3mm; margin: 1.5mm 0; overflow-wrap: anywhere }
.banner span { margin-right: 7mm; display: inline-block; max-width: 100% } .banner b { font-size: 13pt } .banner i, .label { font-style: normal; color: #444 }
.band { display: flex; gap: 6mm; margin: 3mm 0; align-items: flex-start } .stack { min-width: 0; overflow-wrap: anywhere }
section { break-inside: avoid; margin-bottom: 3mm } p { margin: 1mm 0 } .small { font-size: 8pt } .large { font-size: 11pt }
.lead { font-size: 14pt; line-height: 1.3 }
.keys { display: flex; gap: 4mm } .key { border: 1px solid #000; padding: 2mm 3mm } .keyed { border-width: 3px; flex: 1 }
.key h3 { margin: 0; font-size: 10pt } .key .figures { display: flex; gap: 8mm } .key .number { font-size: 30pt; font-weight: bold; white-space: nowrap } .key .number small { font-size: 15pt; font-weight: normal }
ol, ul { list-style: none; margin: 0; padding: 0 } li { border-bottom: 1px solid #bbb; padding: 0.8mm 0; display: flex; gap: 2mm } li > :nth-child(2) { flex: 1 }
.inline { display: flex; flex-wrap: wrap; gap: 0 5mm; font-size: 9pt } .inline li { border: none }
.tick { flex: none; width: 4mm; height: 4mm; border: 1px solid #000 }
th { text-align: left; font-weight: normal; color: #444 } th, td { padding: 0.6mm 1.5mm; vertical-align: top } .rows td { border-bottom: 1px solid #bbb } .right { text-align: right; font-variant-numeric: tabular-nums }
.marked td { border: solid #000; border-width: 2px 0; font-weight: bold } .write td { height: 7mm; border-bottom: 1px solid #000 }
.chart td, .chart th { border: 1px solid #777; height: 7mm } .chart .pressure td { height: 26mm }
.notice { border: 1px dashed #000; padding: 2mm 3mm } .panel { border: 3px solid #000; padding: 3mm } .panel b { font-size: 20pt }
.signs { display: flex; gap: 4mm } .signs .sign { flex: 1 }
.sign { border-bottom: 1px solid #000; padding-top: 6mm; color: #444 } .n { white-space: nowrap } footer { border-top: 1px solid #000; font-size: 8pt; overflow-wrap: anywhere }
svg { width: 100%; height: auto }
)";

/// Of a document with chapters.
constexpr std::string_view documentStyle = R"(.chapter { font-size: 15pt; margin-top: 6mm; border-bottom: 2px solid #000; break-before: page }
section { break-inside: auto }
)";

std::string mark(const Report& report)
{
    return report.mark.empty() ? "" : "<div class=\"mark\">" + escaped(report.mark) + ": " + escaped(report.markNote) + "</div>\n";
}

std::string bannerPart(std::string_view label, const std::string& value)
{
    return "<span><i>" + std::string(label) + "</i> <b>" + escaped(value) + "</b></span>\n";
}

std::string bannerHtml(const Banner& banner)
{
    return "<div class=\"banner\">" + bannerPart("Patient", banner.name) + bannerPart("Born", banner.born) + bannerPart("Sex", banner.sex)
        + bannerPart("ID", banner.id) + "</div>\n";
}

std::string head(const Report& report)
{
    return mark(report) + "<h1>" + escaped(report.title) + " <small>" + escaped(report.subtitle) + "</small></h1>\n<div class=\"standing\">"
        + escaped(report.standing) + "</div>\n" + (isOfPatient(report) ? bannerHtml(report.banner) : std::string());
}

std::string foot(const Report& report)
{
    std::string lines;
    for (const std::string* line : {&report.tableLine, &report.hashLine, &report.programLine, &report.patientLine})
        lines += "<div>" + escaped(*line) + "</div>\n";
    return "<footer>\n" + lines + "</footer>\n" + mark(report);
}

std::string stackHtml(const Stack& stack)
{
    std::string html = "<div class=\"stack\" style=\"flex:" + std::to_string(stack.share) + " 1 0\">\n";
    for (const Section& section : stack.sections)
        html += sectionHtml(section);
    return html + "</div>\n";
}

std::string bandHtml(const Band& band)
{
    std::string html = "<div class=\"band\">\n";
    for (const Stack& stack : band.stacks)
        html += stackHtml(stack);
    return html + "</div>\n";
}

} // namespace

std::string toHtml(const Report& report)
{
    std::string bands;
    for (const Band& band : report.bands)
        bands += bandHtml(band);
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(report.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(report.title)
        + "</title>\n<style>" + std::string(style) + std::string(isOfPatient(report) ? "" : documentStyle) + "</style>\n</head>\n<body>\n<table class=\"page\">\n<thead><tr><td>\n" + head(report)
        + "</td></tr></thead>\n<tfoot><tr><td>\n" + foot(report) + "</td></tr></tfoot>\n<tbody><tr><td>\n" + bands
        + "</td></tr></tbody>\n</table>\n</body>\n</html>\n";
}

} // namespace ketaplan
