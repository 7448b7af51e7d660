// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/second_check.h"
#include "exchange/value_readers.h"

namespace ketaplan::exchange {

/// All parts are optional: a check with a part missing is void, not an error.
Read<SecondCheck> readSecondCheck(const Place& place);
nlohmann::ordered_json toJson(const SecondCheck& check);
/// The check as it was made, with `status` and, where it is void, `why`: all that differs.
nlohmann::ordered_json toJson(const SecondCheck& check, const SecondCheckVerdict& verdict);

} // namespace ketaplan::exchange
