// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rendering.h"

#include "cli/json_text.h"
#include "cli/pdf_bytes.h"
#include "exchange/plan_json.h"
#include "report/patient_sheet.h"
#include "text/patient_sentences.h"

#include <nlohmann/json.hpp>

namespace ketaplan::cli {

namespace {

Outcome<std::string> rendered(const Report& report, Format format)
{
    if (format == Format::pdf)
        return pdfBytes(report);
    return format == Format::html ? toHtml(report) : toText(report);
}

/// The exit code is that of the plan: it says why there is no sheet.
Failure noSheet(const Plan& plan, const ProtocolTable& table)
{
    const int code = exitCode(plan.status);
    return {code == exitDone ? exitRequest : code, "no-patient-sheet", {}, text::noPatientSheet(plan, table).value_or(""), "--page", {}};
}

} // namespace

Outcome<std::string> rendered(const Plan& plan, const ProtocolTable& table, const Stamp& stamp, Format format, Page page)
{
    if (format == Format::json)
        return jsonText(toJson(plan, table), Layout::indented);
    if (page == Page::plan)
        return rendered(makeReport(plan, table, stamp), format);
    const auto sheet = makePatientSheet(plan, table, stamp);
    if (!sheet)
        return noSheet(plan, table);
    return rendered(*sheet, format);
}

} // namespace ketaplan::cli
