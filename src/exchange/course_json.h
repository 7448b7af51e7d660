// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/value_readers.h"

namespace ketaplan::exchange {

Fault readCourse(const Place& place, std::optional<Course>& course);

/// What was given, in the notation of a request.
nlohmann::ordered_json toJson(const Course& course);

/// {"premedication": ["midazolam 2 mg IV"], "rescue": []}
Fault readOrdersBeside(const Place& place, OrdersBeside& orders);

/// Nothing where none is ordered.
std::optional<nlohmann::ordered_json> ordersJson(const OrdersBeside& orders);

} // namespace ketaplan::exchange
