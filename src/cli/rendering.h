// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "core/plan/plan.h"
#include "report/label.h"

#include <string>

namespace ketaplan::cli {

enum class Format { text, json, html, pdf };

/// Which page of a plan: its own, the information sheet for the patient, or the label of bag or syringe.
enum class Page { plan, patientSheet, label };

/// How a plan is written.
struct Rendering {
    Format format = Format::text;
    Page page = Page::plan;
    LabelSize labelSize = labelSizes().front();
    bool attachPlan = false; ///< its JSON travels inside the PDF
};

/// The page as the bytes of a file; of JSON always the plan. A failure where there is no sheet, no label, or no plan to attach.
Outcome<std::string> rendered(const Plan& plan, const ProtocolTable& table, const Stamp& stamp, const Rendering& how);

} // namespace ketaplan::cli
