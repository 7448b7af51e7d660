// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/installed_tables.h"
#include "table/load_site_policy.h"
#include "table/load_table.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace ketaplan {

namespace {

constexpr const char* protocolsFolder = "ketaplan/protocols";
constexpr const char* sitePolicyName = "site.json";
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

/// Also where it cannot be looked at, or leads nowhere.
bool maybeThere(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::symlink_status(file, ignored).type() != std::filesystem::file_type::not_found;
}

/// By name; empty where the folder is not there or cannot be read.
std::vector<std::filesystem::path> tablesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->path().extension() == ".json" && entry->path().filename() != sitePolicyName)
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

bool isListed(const std::vector<std::filesystem::path>& files, const std::filesystem::path& file)
{
    return std::any_of(files.begin(), files.end(), [&](const std::filesystem::path& one) {
        std::error_code ignored;
        return one == file || std::filesystem::equivalent(one, file, ignored);
    });
}

} // namespace

std::filesystem::path shippedTableFile()
{
    std::error_code failed;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
    const auto installed = (program.parent_path() / installedTable).lexically_normal();
    return !failed && isThere(installed) ? installed : std::filesystem::path(KETAPLAN_SOURCE_TABLE);
}

std::vector<std::filesystem::path> installedTableFiles()
{
    const std::vector<std::filesystem::path> last = {shippedTableFile()};
    std::vector<std::filesystem::path> files;
    for (const auto& folder : dataFolders())
        if (folder.is_absolute())
            for (const auto& file : tablesIn(folder / protocolsFolder))
                if (!isListed(last, file) && !isListed(files, file))
                    files.push_back(file);
    files.push_back(last.front());
    return files;
}

std::filesystem::path defaultTableFile()
{
    for (const auto& folder : dataFolders())
        if (folder.is_absolute() && isThere(folder / siteTable))
            return folder / siteTable;
    return shippedTableFile();
}

std::optional<std::filesystem::path> defaultSiteFile(const std::filesystem::path& tableFile)
{
    const std::filesystem::path beside = tableFile.parent_path() / sitePolicyName;
    if (maybeThere(beside))
        return beside;
    for (const auto& folder : dataFolders())
        if (folder.is_absolute() && maybeThere(folder / protocolsFolder / sitePolicyName))
            return folder / protocolsFolder / sitePolicyName;
    return std::nullopt;
}

} // namespace ketaplan
