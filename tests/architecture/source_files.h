// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <regex>
#include <string>
#include <vector>

struct SourceFile {
    std::string path; ///< from the top of the project: "src/core/plan/plan.cpp"
    std::vector<std::string> lines;
};

/// Every .h and .cpp under these folders of the project.
std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders);

/// No line of these folders holds that, comments left out; each that does fails the test.
void expectNone(const std::vector<std::string>& folders, const std::regex& forbidden);
