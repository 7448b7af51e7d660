// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ketaplan::cli {

/// What could not be written, and the errno that says why.
struct OutputError {
    std::string where;
    int number = 0;
};

/// Somewhere to write bytes. The first error is kept: every later call fails with it.
class Output {
public:
    Output() = default;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    virtual ~Output() = default;

    [[nodiscard]] virtual bool write(std::string_view bytes) = 0;
    /// Hands on what is buffered.
    [[nodiscard]] virtual bool flush() = 0;
    /// Ends the output. Nothing where all of it is written and kept; on an error a file is left as it was before.
    [[nodiscard]] virtual std::optional<OutputError> finish() = 0;
};

} // namespace ketaplan::cli
