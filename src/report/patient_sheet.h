// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <optional>

namespace ketaplan {

/// The information sheet of the table for this patient and protocol, in plain words, without a dose: one page of A4. Nothing
/// where there is none to give; `text::noPatientSheet` says why.
std::optional<Report> makePatientSheet(const Plan& plan, const ProtocolTable& table, const Stamp& stamp);

} // namespace ketaplan
