// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"

namespace ketaplan::cli {

/// Buffered output to an open file descriptor, which finish() closes. A reader that goes away is an error like every
/// other (EPIPE), as the program ignores SIGPIPE.
class DescriptorOutput : public Output {
public:
    DescriptorOutput(int descriptor, std::string where) : m_descriptor(descriptor), m_where(std::move(where)) {}
    ~DescriptorOutput() override;

    bool write(std::string_view bytes) override;
    bool flush() override;
    std::optional<OutputError> finish() override;

    /// As finish(), but what was written is on the disk before.
    std::optional<OutputError> finishOnDisk();

private:
    bool fail(int number);
    std::optional<OutputError> error() const;

    int m_descriptor;
    std::string m_where;
    std::string m_buffer;
    int m_errorNumber = 0;
};

} // namespace ketaplan::cli
