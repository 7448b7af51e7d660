// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/value_readers.h"

namespace ketaplan::exchange {

/// {"dose": "0.2 mg/kg", "duration": "5 min"}
Fault readBolus(const Place& place, Schedule& schedule);
/// [{"from": "0 min", "dose": "0.1 mg/kg/h"}, …]
Fault readSteps(const Place& place, Schedule& schedule);
/// {"at": "60 min", "given": "6.9 mL"}
Fault readRunning(const Place& place, Schedule& schedule);

/// Writes `bolus`, `steps` and `running` into a request, each only where it is ordered.
void addSchedule(nlohmann::ordered_json& request, const Schedule& schedule);

} // namespace ketaplan::exchange
