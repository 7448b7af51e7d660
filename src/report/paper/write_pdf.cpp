// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/document.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ketaplan {

namespace {

PaperError cannotWrite(int number)
{
    const bool isFull = number == ENOSPC || number == EDQUOT;
    return {PaperError::Kind::cannotWrite, isFull ? "the disk is full" : std::generic_category().message(number)};
}

/// A file beside its final name. What is not committed is removed.
class FileBeside {
public:
    explicit FileBeside(const std::filesystem::path& target)
        : m_target(target), m_name(target.string() + ".XXXXXX"), m_descriptor(::mkstemp(m_name.data()))
    {
    }
    FileBeside(const FileBeside&) = delete;
    FileBeside& operator=(const FileBeside&) = delete;
    ~FileBeside()
    {
        if (m_descriptor < 0)
            return;
        ::close(m_descriptor);
        if (!m_committed)
            ::unlink(m_name.c_str());
    }

    bool isOpen() const { return m_descriptor >= 0; }

    bool write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }

    /// mkstemp makes a file for its owner alone; the umask decides as it does for every other file.
    bool commit()
    {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        constexpr mode_t readable = 0666;
        if (::fchmod(m_descriptor, readable & ~mask) != 0 || ::fsync(m_descriptor) != 0)
            return false;
        m_committed = ::rename(m_name.c_str(), m_target.c_str()) == 0;
        return m_committed;
    }

private:
    std::filesystem::path m_target;
    std::string m_name;
    int m_descriptor;
    bool m_committed = false;
};

} // namespace

std::optional<PaperError> paper::writeWhole(const std::string& bytes, const std::filesystem::path& file)
{
    FileBeside beside(file);
    if (!beside.isOpen() || !beside.write(bytes) || !beside.commit())
        return cannotWrite(errno);
    return std::nullopt;
}

std::string sentence(const PaperError& error)
{
    switch (error.kind) {
    case PaperError::Kind::missingGlyph:
        return "No installed font can show the character " + error.detail
            + ". Install a font that has it, or write the text in other letters.";
    case PaperError::Kind::headTooLong: return "The patient's name or ID leaves no room on the page. Shorten it.";
    case PaperError::Kind::cannotWrite: return "The file cannot be written: " + error.detail + ". Choose another folder or file.";
    case PaperError::Kind::cannotBegin: return "The printer does not take the page. Choose another printer, or save a PDF.";
    case PaperError::Kind::queueGone: return "The printer \u201C" + error.detail + "\u201D is no longer there. Nothing was printed. Choose another printer.";
    case PaperError::Kind::notTaken:
        return "The print system did not take the page: " + error.detail + ". Nothing was printed. Choose another printer, or save a PDF.";
    case PaperError::Kind::labelTooLarge:
        return "The label does not fit this size in type that can be read. "
            + (error.detail.empty() ? std::string("No size holds it: shorten the patient's name or ID.") : "Sizes that hold it: " + error.detail + ".");
    case PaperError::Kind::paperTooSmall:
        return "The paper is smaller than the label, " + error.detail + ". Choose larger paper, or a smaller label.";
    }
    return {};
}

} // namespace ketaplan
