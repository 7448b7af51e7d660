// SPDX-License-Identifier: GPL-3.0-or-later
// Who may know whom, held against the includes as they are written.
#include "source_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace {

/// Folder → the folders that its files may include, besides itself.
const std::map<std::string, std::set<std::string>> allowed = {
    {"core", {}},
    {"json", {"core"}},
    {"table", {"core", "json"}},
    {"text", {"core"}},
    {"exchange", {"core", "json", "text"}},
    {"governance", {"core", "json", "table", "text", "exchange"}},
    {"report", {"core", "text"}},
    {"report/paper", {"core", "text", "report"}},
    {"cli", {"core", "json", "table", "text", "exchange", "governance", "report", "report/paper"}},
    {"ui", {"core", "json", "table", "text", "exchange", "report", "report/paper"}},
};

/// The folder of a path below src or of ui: "core/plan/plan.h" is of "core", "report/paper/page.h" of "report/paper".
std::string folderOf(const std::string& path)
{
    if (path.starts_with("report/paper/"))
        return "report/paper";
    return path.substr(0, path.find('/'));
}

std::string folderOfFile(const SourceFile& file)
{
    return folderOf(file.path.starts_with("src/") ? file.path.substr(4) : file.path);
}

std::vector<std::string> includes(const SourceFile& file, const std::regex& pattern)
{
    std::vector<std::string> found;
    for (const std::string& line : file.lines)
        if (std::smatch match; std::regex_search(line, match, pattern))
            found.push_back(match[1]);
    return found;
}

std::vector<std::string> projectIncludes(const SourceFile& file)
{
    static const std::regex quoted("^\\s*#\\s*include\\s*\"([^\"]+)\"");
    return includes(file, quoted);
}

std::vector<std::string> systemIncludes(const SourceFile& file)
{
    static const std::regex angled("^\\s*#\\s*include\\s*<([^>]+)>");
    return includes(file, angled);
}

} // namespace

TEST(Includes, AreOfFoldersThatTheFolderMayKnow)
{
    for (const SourceFile& file : sourceFiles({"src", "ui"})) {
        const std::string folder = folderOfFile(file);
        ASSERT_TRUE(allowed.contains(folder)) << file.path << " lies in a folder that has no rule";
        for (const std::string& include : projectIncludes(file)) {
            const std::string other = include.find('/') == include.npos ? folder : folderOf(include);
            EXPECT_TRUE(other == folder || allowed.at(folder).contains(other) || !allowed.contains(other))
                << file.path << " includes " << include;
        }
    }
}

TEST(Includes, OfProjectFilesAreWrittenFromTheSourceRoot)
{
    for (const SourceFile& file : sourceFiles({"src"}))
        for (const std::string& include : projectIncludes(file))
            EXPECT_TRUE(allowed.contains(folderOf(include))) << file.path << " includes " << include;
}

TEST(Includes, OfTheEngineAreTheStandardLibrary)
{
    for (const SourceFile& file : sourceFiles({"src/core"}))
        for (const std::string& include : systemIncludes(file))
            EXPECT_TRUE(std::all_of(include.begin(), include.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; }))
                << file.path << " includes <" << include << ">";
}

TEST(Includes, OfQtWidgetsAreOfTheWindowAlone)
{
    const std::regex widget("^Q(Widget|Dialog|MainWindow|Label|LineEdit|MessageBox|Application|PrintDialog|PrintPreview.*)$");
    for (const SourceFile& file : sourceFiles({"src"}))
        for (const std::string& include : systemIncludes(file))
            EXPECT_FALSE(std::regex_match(include, widget)) << file.path << " includes <" << include << ">";
}
