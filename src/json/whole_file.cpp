// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strict_json.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ketaplan {

namespace {

/// An open file that is closed at the end of the scope; standard input stays open.
class OpenFile {
public:
    explicit OpenFile(const std::filesystem::path& path)
        : m_descriptor(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (m_descriptor > STDIN_FILENO)
            ::close(m_descriptor);
    }

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

std::string reasonOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return "no such file";
    case EISDIR: return "is a folder";
    case EACCES:
    case EPERM: return "permission denied";
    default: return "cannot be read";
    }
}

RequestError unreadable(const std::filesystem::path& path, int error)
{
    return {RequestErrorCode::unreadable, {}, path.string(), {}, reasonOf(error)};
}

RequestError tooLarge(const std::filesystem::path& path)
{
    return {RequestErrorCode::tooLarge, {}, path.string(), {}, "at most 16 MiB are read"};
}

/// Up to one byte over the limit; the number of the error where reading fails.
Result<std::string, int> readUpToLimit(int descriptor)
{
    std::string bytes;
    std::array<char, 65536> block;
    while (bytes.size() <= largestFile) {
        const std::size_t wanted = std::min(block.size(), largestFile + 1 - bytes.size());
        const ssize_t count = ::read(descriptor, block.data(), wanted);
        if (count == 0)
            return bytes;
        if (count < 0 && errno != EINTR)
            return int(errno);
        if (count > 0)
            bytes.append(block.data(), static_cast<std::size_t>(count));
    }
    return bytes;
}

} // namespace

Result<std::string, RequestError> readWholeFile(const std::filesystem::path& path)
{
    const OpenFile file(path);
    if (file.descriptor() < 0)
        return unreadable(path, errno);
    struct stat facts = {};
    if (::fstat(file.descriptor(), &facts) != 0)
        return unreadable(path, errno);
    if (S_ISDIR(facts.st_mode))
        return unreadable(path, EISDIR);
    if (S_ISREG(facts.st_mode) && facts.st_size > static_cast<off_t>(largestFile))
        return tooLarge(path);

    auto bytes = readUpToLimit(file.descriptor());
    if (!bytes)
        return unreadable(path, bytes.error());
    if (bytes->size() > largestFile)
        return tooLarge(path);
    return *std::move(bytes);
}

} // namespace ketaplan
