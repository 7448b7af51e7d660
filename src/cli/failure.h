// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/exit_code.h"
#include "core/plan/request_error.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::cli {

/// Why a command ends without its result.
struct Failure {
    int exit = exitRequest;
    std::string code;    ///< stable, kebab-case: "usage", "table", "output", or that of a request error
    std::string at;      ///< JSON pointer, else empty
    std::string message; ///< a sentence
    std::string what;    ///< whom the sentence is about on standard error: a file, an option
    std::vector<std::string> more; ///< further lines, "what: why" each
};

template <typename T>
using Outcome = Result<T, Failure>;

Failure usageFailure(std::string what, std::string message);
/// `source` is the file from which the request came.
Failure requestFailure(const RequestError& error, const std::string& source);
/// With what the reader can do about it.
Failure outputFailure(const OutputError& error);

/// "ketaplan-cli: what: why" on standard error; for a failure of exit 2 asked for as JSON the error object on standard
/// output as well. Gives the exit code.
int complain(Console& console, const Failure& failure, bool asJson);

} // namespace ketaplan::cli
