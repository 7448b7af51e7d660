// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "core/plan/request.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace ketaplan::cli {

/// A request written in options, one for each of its keys. They are read by the same reader as a file: an option holds what
/// the key would hold.
class RequestOptions {
public:
    void addTo(CLI::App& app);

    bool anyGiven() const;
    /// `today` is the date of the infusion where none is given.
    Outcome<Request> read(const Date& today) const;
    /// The failure with the option's name in front; for errors that the engine finds too.
    static Failure failure(const RequestError& error);

private:
    std::vector<CLI::Option*> m_options; ///< in the order of the keys
    CLI::Option* m_answers = nullptr;
    CLI::Option* m_medicines = nullptr;
    CLI::Option* m_noMedicines = nullptr;
};

} // namespace ketaplan::cli
