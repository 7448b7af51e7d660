// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/descriptor_output.h"
#include "core/result.h"

#include <filesystem>
#include <memory>

struct stat;

namespace ketaplan::cli {

/// A file that appears whole or not at all: written to a temporary one beside it, which takes its name at the end. A device
/// or a pipe is written directly.
class FileOutput : public Output {
public:
    static Result<std::unique_ptr<Output>, OutputError> open(const std::filesystem::path& path);
    /// A file that is not there yet, and never takes the place of one that appears meanwhile: then `finish` tells of EEXIST.
    static Result<std::unique_ptr<Output>, OutputError> openNew(const std::filesystem::path& path);
    ~FileOutput() override;

    bool write(std::string_view bytes) override { return m_file.write(bytes); }
    bool flush() override { return m_file.flush(); }
    std::optional<OutputError> finish() override;

private:
    enum class Existing { replaced, kept };

    FileOutput(int descriptor, std::filesystem::path temporary, std::filesystem::path path, Existing existing);
    static Result<std::unique_ptr<Output>, OutputError> openBeside(const std::filesystem::path& path, const struct stat* facts, Existing existing);
    int takeName() const;

    Existing m_existing;
    std::filesystem::path m_temporary; ///< empty where there is none, or no longer
    std::filesystem::path m_path;
    DescriptorOutput m_file;
};

} // namespace ketaplan::cli
