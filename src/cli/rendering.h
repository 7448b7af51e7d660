// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "core/plan/plan.h"

#include <string>

namespace ketaplan::cli {

enum class Format { text, json, html, pdf };

/// The plan as the bytes of a file.
Outcome<std::string> rendered(const Plan& plan, const ProtocolTable& table, const Stamp& stamp, Format format);

} // namespace ketaplan::cli
