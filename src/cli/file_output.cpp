// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/file_output.h"

#include <cerrno>
#include <cstdio>
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

FileOutput::FileOutput(int descriptor, fs::path temporary, fs::path path, Existing existing)
    : m_existing(existing), m_temporary(std::move(temporary)), m_path(std::move(path)), m_file(descriptor, m_path.string())
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
        return std::unique_ptr<Output>(new FileOutput(device, {}, path, Existing::kept));
    }
    if (exists && ::access(path.c_str(), W_OK) != 0)
        return errorOf(path, errno);

    return openBeside(path, exists ? &facts : nullptr, Existing::replaced);
}

Result<std::unique_ptr<Output>, OutputError> FileOutput::openNew(const fs::path& path)
{
    struct stat facts = {};
    if (::lstat(path.c_str(), &facts) == 0)
        return errorOf(path, EEXIST);
    return openBeside(path, nullptr, Existing::kept);
}

Result<std::unique_ptr<Output>, OutputError> FileOutput::openBeside(const fs::path& path, const struct stat* facts, Existing existing)
{
    const fs::path target = resolved(path);
    std::string temporary = (target.parent_path() / ".ketaplan-XXXXXX").string();
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return errorOf(path, errno);
    ::fchmod(descriptor, modeFor(facts));
    return std::unique_ptr<Output>(new FileOutput(descriptor, temporary, target, existing));
}

/// 0, or -1 with errno. A file that appeared since is left alone where it is to be kept.
int FileOutput::takeName() const
{
    if (m_existing == Existing::replaced)
        return ::rename(m_temporary.c_str(), m_path.c_str());
    const int renamed = ::renameat2(AT_FDCWD, m_temporary.c_str(), AT_FDCWD, m_path.c_str(), RENAME_NOREPLACE);
    // Some shares cannot do that, and can link: `finish` takes the other name away.
    return renamed != 0 && errno == EINVAL ? ::link(m_temporary.c_str(), m_path.c_str()) : renamed;
}

std::optional<OutputError> FileOutput::finish()
{
    if (auto error = m_file.finishOnDisk())
        return error;
    if (m_temporary.empty())
        return std::nullopt;
    if (takeName() != 0)
        return errorOf(m_path, errno);
    ::unlink(m_temporary.c_str()); // there only where the name was linked
    m_temporary.clear();
    return std::nullopt;
}

} // namespace ketaplan::cli
