// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/frame.h"

#include "text/one_line.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text/site_sentences.h"

namespace ketaplan::report {

namespace {

const std::string notRecorded = "Not recorded";

std::string typed(const std::optional<std::string>& value)
{
    return value && !value->empty() ? text::oneLine(*value) : notRecorded;
}

std::string bornWithAge(const Plan& plan)
{
    if (!plan.patient.born)
        return notRecorded;
    const Quantity age{completedYears(*plan.patient.born, plan.ordered.date), Unit::a};
    return text::shown(*plan.patient.born) + "\u00A0(" + text::shown(age) + ")";
}

Banner banner(const Plan& plan)
{
    const std::optional<Sex> sex = plan.patient.sex;
    return {typed(plan.patient.name), bornWithAge(plan), sex ? text::label(*sex) : notRecorded, typed(plan.patient.id)};
}

std::string tableLine(const TableIdentity& table)
{
    return "Table " + table.id + " " + table.version + ", " + text::label(table.status) + ", review by " + text::shown(table.reviewBy);
}

} // namespace

Report frame(const Plan& plan, const ProtocolTable& table, const Stamp& stamp)
{
    Report report;
    report.subtitle = plan.protocol.title + ", " + text::shown(plan.ordered.date);
    report.standing = text::standing(plan.table, stamp.today.value_or(plan.ordered.date));
    report.banner = banner(plan);
    report.tableLine = tableLine(plan.table) + ". " + text::siteStanding(table);
    report.hashLine = "SHA-256 " + plan.table.sha256;
    report.programLine = stamp.program + ", printed " + stamp.printedAt;
    report.language = plan.table.language;
    report.patientLine = "\u201C" + report.banner.name + "\u201D, ID \u201C" + report.banner.id + "\u201D";
    return report;
}

} // namespace ketaplan::report
