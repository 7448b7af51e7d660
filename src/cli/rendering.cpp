// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rendering.h"

#include "cli/json_text.h"
#include "cli/pdf_bytes.h"
#include "exchange/plan_json.h"
#include "report/report.h"

#include <nlohmann/json.hpp>

namespace ketaplan::cli {

Outcome<std::string> rendered(const Plan& plan, const ProtocolTable& table, const Stamp& stamp, Format format)
{
    switch (format) {
    case Format::text: return toText(makeReport(plan, table, stamp));
    case Format::json: return jsonText(toJson(plan, table), Layout::indented);
    case Format::html: return toHtml(makeReport(plan, table, stamp));
    case Format::pdf: break;
    }
    return pdfBytes(makeReport(plan, table, stamp));
}

} // namespace ketaplan::cli
