// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/report.h"

#include <optional>
#include <string>

namespace ketaplan {

/// The paper twin of a protocol for a day without the program: the page of an infusion plan with places to write, the formulas
/// written out, a row by weight that the engine planned itself, and by hand what it would have checked. About no patient.
/// `duration` takes the place of the protocol's own, which some have not. An error says why there is none. Valid on the day of
/// the stamp, or the first day of the table where it has none.
Result<Report, std::string> makeBlankTwin(const Protocol& protocol, const std::optional<Duration>& duration, const ProtocolTable& table,
                                          const Stamp& stamp);

} // namespace ketaplan
