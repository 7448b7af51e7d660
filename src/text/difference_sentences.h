// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/numbers/rational.h"
#include "core/units/quantity.h"

#include <cstddef>
#include <optional>
#include <string>

namespace ketaplan::text {

/// What changed between two tables, or between two plans of one order.

/// With every decimal that the table has, so that no change is rounded away: "0.3 mg/kg", "1,250.5 mg", "15".
std::string exactly(const Quantity& quantity);
std::string exactly(const Rational& count);

/// "0.5 mg/kg before, now 5 mg/kg (+900 %)"; the change in percent where there is one.
std::string changed(const std::string& before, const std::string& after, const std::optional<Rational>& percent);
/// Where nothing stands or stood.
std::string nothingThere();
std::string added();
std::string removed();
/// "order a, b before, now b, a"
std::string reordered(const std::string& before, const std::string& after);

/// "No differences.", "1 difference.", "12 differences."
std::string differenceCount(std::size_t count);
/// Over what is to be read first, and over the rest.
std::string calledOutHeading();
std::string othersHeading();

} // namespace ketaplan::text
