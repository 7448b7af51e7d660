// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rendering.h"

#include "cli/pdf_bytes.h"
#include "exchange/plan_json.h"
#include "report/patient_sheet.h"
#include "text/label_sentences.h"
#include "text/page_sentences.h"
#include "text/patient_sentences.h"

namespace ketaplan::cli {

namespace {

/// The exit code is that of the plan: it says why there is no such page.
Failure noPage(const Plan& plan, const std::string& code, const std::optional<std::string>& why, const std::string& option)
{
    const int exit = exitCode(plan.status);
    return {exit == exitDone ? exitRequest : exit, code, {}, why.value_or(""), option, {}};
}

Outcome<std::string> rendered(const Report& report, Format format, const std::optional<Attachment>& attached = {})
{
    if (format == Format::pdf)
        return pdfBytes(report, attached);
    return format == Format::html ? toHtml(report) : toText(report);
}

Outcome<std::string> renderedPlan(const Plan& plan, const ProtocolTable& table, const Stamp& stamp, const Rendering& how)
{
    std::optional<Attachment> attached;
    if (how.attachPlan) {
        if (const auto why = text::noAttachment(plan))
            return noPage(plan, "no-attachment", why, "--attach-plan");
        attached = Attachment{planFileName, "application/json", planFileText(plan, table)};
    }
    return rendered(makeReport(plan, table, stamp), how.format, attached);
}

Outcome<std::string> renderedLabel(const Plan& plan, const ProtocolTable& table, const Stamp& stamp, const Rendering& how)
{
    const auto label = makeLabel(plan, table, stamp);
    if (!label)
        return noPage(plan, "no-label", text::noLabel(plan), "--page");
    if (how.format == Format::pdf)
        return pdfBytes(*label, how.labelSize);
    return toText(*label);
}

} // namespace

Outcome<std::string> rendered(const Plan& plan, const ProtocolTable& table, const Stamp& stamp, const Rendering& how)
{
    if (how.format == Format::json)
        return planFileText(plan, table);
    if (how.page == Page::plan)
        return renderedPlan(plan, table, stamp, how);
    if (how.page == Page::label)
        return renderedLabel(plan, table, stamp, how);
    const auto sheet = makePatientSheet(plan, table, stamp);
    if (!sheet)
        return noPage(plan, "no-patient-sheet", text::noPatientSheet(plan, table), "--page");
    return rendered(*sheet, how.format);
}

} // namespace ketaplan::cli
