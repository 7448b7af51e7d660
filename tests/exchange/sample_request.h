// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace ketaplan::tests {

/// A request with every key that there is, in the order and the forms in which a request is written.
inline nlohmann::ordered_json sampleRequest()
{
    return nlohmann::ordered_json::parse(R"({
      "request": 1, "date": "2026-11-23", "protocol": "outpatient-start-low",
      "patient": {"name": "SAMPLE, Patient", "id": "0000", "born": "1972-03-14", "sex": "female", "weight": "72.5 kg",
                  "weight_method": "measured", "weight_date": "2026-11-20",
                  "previous_weight": {"weight": "74 kg", "date": "2026-10-20"}, "height": "171 cm",
                  "medicines": ["tramadol", "Lithium carbonate"]},
      "dose": "0.3 mg/kg", "duration": "40 min", "dosing_weight": "actual", "product": "ketamine-50-10",
      "container": "bag-saline-100", "method": "replace", "mode": "standard", "concentration": "1 mg/mL",
      "pump": "volumetric",
      "screening": {"fasting": "not-assessed", "pregnancy": "no", "systolic-bp": "128.0625 mm[Hg]", "theophylline": "yes"},
      "acknowledgements": {"limit:dose_rate_per_kg": {
        "reason": "prior-response", "text": "Reason.", "by": "Dr. One", "at": "2026-11-23T09:10+01:00",
        "for": {"patient": "0000", "date": "2026-11-23", "protocol": "outpatient-start-low", "weight": "72.5 kg",
                "dosing_weight": "actual", "dose": "0.3 mg/kg", "duration": "40 min", "value": "9/20 mg/kg/h"}}},
      "second_check": {"planned_by": "Dr. One", "checked_by": "Nurse Two", "at": "2026-11-23T09:20+01:00",
        "for": {"patient": "0000", "date": "2026-11-23", "protocol": "outpatient-start-low", "weight": "72.5 kg",
                "dose": "0.3 mg/kg", "duration": "40 min", "product": "ketamine-50-10", "pump_rate": "32.5 mL/h"}}
    })");
}

} // namespace ketaplan::tests
