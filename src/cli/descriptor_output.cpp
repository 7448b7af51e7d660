// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/descriptor_output.h"

#include <cerrno>
#include <unistd.h>

namespace ketaplan::cli {

namespace {

constexpr std::size_t bufferSize = 65536;

} // namespace

DescriptorOutput::~DescriptorOutput()
{
    if (m_descriptor > STDERR_FILENO)
        ::close(m_descriptor);
}

bool DescriptorOutput::fail(int number)
{
    m_errorNumber = number;
    m_buffer.clear();
    return false;
}

std::optional<OutputError> DescriptorOutput::error() const
{
    return m_errorNumber == 0 ? std::nullopt : std::optional(OutputError{m_where, m_errorNumber});
}

bool DescriptorOutput::write(std::string_view bytes)
{
    if (m_errorNumber != 0)
        return false;
    m_buffer.append(bytes);
    return m_buffer.size() < bufferSize || flush();
}

bool DescriptorOutput::flush()
{
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const ssize_t count = ::write(m_descriptor, rest.data(), rest.size());
        if (count < 0 && errno != EINTR)
            return fail(errno);
        rest.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    m_buffer.clear();
    return m_errorNumber == 0;
}

std::optional<OutputError> DescriptorOutput::finish()
{
    if (m_descriptor < 0)
        return error();
    const bool flushed = flush();
    const int closed = ::close(m_descriptor);
    m_descriptor = -1;
    if (flushed && closed != 0)
        fail(errno);
    return error();
}

std::optional<OutputError> DescriptorOutput::finishOnDisk()
{
    // Devices and pipes know no fsync (EINVAL); they have nothing to keep.
    if (flush() && ::fsync(m_descriptor) != 0 && errno != EINVAL && errno != ENOTSUP)
        fail(errno);
    return finish();
}

} // namespace ketaplan::cli
