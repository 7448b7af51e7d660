// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "core/plan/plan.h"

#include <string>

namespace ketaplan::cli {

enum class Format { text, json, html, pdf };

/// Which page of a plan: its own, or the information sheet for the patient.
enum class Page { plan, patientSheet };

/// The page as the bytes of a file; of JSON always the plan. A failure where there is no sheet to give.
Outcome<std::string> rendered(const Plan& plan, const ProtocolTable& table, const Stamp& stamp, Format format, Page page);

} // namespace ketaplan::cli
