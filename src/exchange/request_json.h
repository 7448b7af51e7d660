// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/request.h"
#include "core/plan/request_error.h"
#include "core/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace ketaplan {

/// A request of the contract's section 3, from text or from a tree. Syntax, keys, types, units and dates are checked here;
/// ids are checked by `plan` against the table. The first fault is reported: unknown keys of an object before its values,
/// its values in the order of the contract. Of the error, `at` is the JSON pointer (of a missing key, where it belongs),
/// `found` the value or key as written, `allowed` what could stand there: known keys, units, or the codes of a closed list.
Result<Request, RequestError> readRequest(std::string_view text);
Result<Request, RequestError> requestFromJson(const nlohmann::json& json);

/// What was given, in the order of the contract. Reading it gives the same request.
nlohmann::ordered_json toJson(const Request& request);

} // namespace ketaplan
