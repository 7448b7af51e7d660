// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/load_table.h"

#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace ketaplan {

namespace {

constexpr const char* siteTable = "ketaplan/protocols/table.json";
constexpr const char* installedTable = "../share/ketaplan/protocols/ketamine-chronic-pain.json";

/// Empty counts as not set, as the XDG base directory specification says.
std::string environment(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? value : "";
}

std::filesystem::path homeDataFolder()
{
    if (const std::string folder = environment("XDG_DATA_HOME"); !folder.empty())
        return folder;
    const std::string home = environment("HOME");
    return home.empty() ? std::filesystem::path() : std::filesystem::path(home) / ".local/share";
}

std::vector<std::filesystem::path> dataFolders()
{
    std::vector<std::filesystem::path> folders = {homeDataFolder()};
    std::string list = environment("XDG_DATA_DIRS");
    if (list.empty())
        list = "/usr/local/share:/usr/share";
    for (std::string_view rest = list; !rest.empty();) {
        const std::size_t colon = rest.find(':');
        folders.emplace_back(rest.substr(0, colon));
        rest = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    }
    return folders;
}

bool isThere(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

std::filesystem::path shippedTable()
{
    std::error_code failed;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
    const auto installed = (program.parent_path() / installedTable).lexically_normal();
    return !failed && isThere(installed) ? installed : std::filesystem::path(KETAPLAN_SOURCE_TABLE);
}

} // namespace

std::filesystem::path defaultTableFile()
{
    for (const auto& folder : dataFolders())
        if (folder.is_absolute() && isThere(folder / siteTable))
            return folder / siteTable;
    return shippedTable();
}

} // namespace ketaplan
