// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders)
{
    const fs::path top = KETAPLAN_SOURCE_DIR;
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        for (const auto& entry : fs::recursive_directory_iterator(top / folder)) {
            const std::string extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp")
                continue;
            SourceFile file{fs::relative(entry.path(), top), {}};
            std::ifstream stream(entry.path());
            for (std::string line; std::getline(stream, line);)
                file.lines.push_back(line);
            files.push_back(std::move(file));
        }
    }
    return files;
}

void expectNone(const std::vector<std::string>& folders, const std::regex& forbidden)
{
    static const std::regex comment("//.*$");
    for (const SourceFile& file : sourceFiles(folders))
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            EXPECT_FALSE(std::regex_search(std::regex_replace(file.lines[i], comment, ""), forbidden))
                << file.path << ":" << i + 1 << ": " << file.lines[i];
}
