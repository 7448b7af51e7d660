// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "form.h"

#include <vector>

namespace ketaplan {

enum class ProblemKind {
    missing,    ///< nothing typed where the plan needs something
    unfinished, ///< can still become a value
    refused,    ///< no value; `sentence` says why
    unplannable, ///< a value that the engine takes into no plan; `sentence` says why
    conflicting, ///< medicines are named, and none are said to be taken
};

/// Why there is no plan.
struct Problem {
    Place place;
    ProblemKind kind = ProblemKind::missing;
    std::string sentence; ///< of a refusal, else empty
};

struct ReadForm {
    std::vector<Problem> problems;
    std::optional<Request> request; ///< only where there are no problems
};

/// The request that the form asks for. Nothing defaults: what the engine would fill in by itself has to stand in the form.
ReadForm readForm(const Form& form, const ProtocolTable& table);

/// The field that a pointer such as "/patient/weight" speaks of.
Place placeOf(const std::string& pointer);

} // namespace ketaplan
