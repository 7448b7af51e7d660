// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/value_readers.h"

namespace ketaplan::exchange {

Fault readPatient(const Place& place, Patient& patient);

/// What was given, in the notation of a request.
nlohmann::ordered_json toJson(const Patient& patient);

} // namespace ketaplan::exchange
