// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/file_output.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ketaplan::cli {

namespace {

namespace fs = std::filesystem;

/// The file behind a link, so that the link stays.
fs::path resolved(const fs::path& path)
{
    std::error_code error;
    const fs::path target = fs::canonical(path, error);
    return error ? path : target;
}

/// What mkstemp makes only its owner reads. The file gets the mode of the one that it replaces, else the usual one.
mode_t modeFor(const struct stat* existing)
{
    constexpr mode_t usual = 0666;
    if (existing)
        return existing->st_mode & static_cast<mode_t>(07777);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return usual & ~mask;
}

OutputError errorOf(const fs::path& path, int number)
{
    return {path.string(), number};
}

} // namespace

FileOutput::FileOutput(int descriptor, fs::path temporary, fs::path path)
    : m_temporary(std::move(temporary)), m_path(std::move(path)), m_file(descriptor, m_path.string())
{
}

FileOutput::~FileOutput()
{
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<std::unique_ptr<Output>, OutputError> FileOutput::open(const fs::path& path)
{
    struct stat facts = {};
    const bool exists = ::stat(path.c_str(), &facts) == 0;
    if (exists && S_ISDIR(facts.st_mode))
        return errorOf(path, EISDIR);
    if (exists && !S_ISREG(facts.st_mode)) {
        const int device = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (device < 0)
            return errorOf(path, errno);
        return std::unique_ptr<Output>(new FileOutput(device, {}, path));
    }
    if (exists && ::access(path.c_str(), W_OK) != 0)
        return errorOf(path, errno);

    const fs::path target = resolved(path);
    std::string temporary = (target.parent_path() / ".ketaplan-XXXXXX").string();
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return errorOf(path, errno);
    ::fchmod(descriptor, modeFor(exists ? &facts : nullptr));
    return std::unique_ptr<Output>(new FileOutput(descriptor, temporary, target));
}

std::optional<OutputError> FileOutput::finish()
{
    if (auto error = m_file.finishOnDisk())
        return error;
    if (m_temporary.empty())
        return std::nullopt;
    if (::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        return errorOf(m_path, errno);
    m_temporary.clear();
    return std::nullopt;
}

} // namespace ketaplan::cli
