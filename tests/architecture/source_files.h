// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

struct SourceFile {
    std::string path; ///< from the top of the project: "src/core/plan/plan.cpp"
    std::vector<std::string> lines;
};

/// Every .h and .cpp under these folders of the project.
std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders);
