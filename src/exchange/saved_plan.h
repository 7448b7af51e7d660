// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <string_view>

namespace ketaplan {

/// Of a plan that was written to a file what the next infusion of its course needs.
struct SavedPlan {
    Status status = Status::refused;
    std::string table; ///< id
    std::string tableVersion;
    std::string tableSha256;
    Request request;                     ///< the order with the patient; gives the same plan again
    std::optional<DrugMass> totalDose;   ///< as planned; a refused plan has none
    std::optional<DrugMass> courseTotal; ///< of all sessions with this one; nothing where the plan has no course or could not add up
};

/// A plan of the contract's section 4. What is read of it is read as strictly as a request, whose keys, units and dates it
/// has; the rest of the plan is left alone. Of the error, `at` is the pointer into the plan, in the patient and the order as
/// into a request.
Result<SavedPlan, RequestError> readSavedPlan(std::string_view text);

} // namespace ketaplan
