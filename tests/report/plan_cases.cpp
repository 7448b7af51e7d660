// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_cases.h"

#include "exchange/request_json.h"
#include "table/load_site_policy.h"
#include "table/load_table.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>

using namespace ketaplan;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path invented = KETAPLAN_CASES;
const fs::path shipped = KETAPLAN_SHIPPED_CASES;

json readJson(const fs::path& file)
{
    std::ifstream stream(file);
    return json::parse(stream);
}

const ProtocolTable& tableIn(const fs::path& file)
{
    static std::map<fs::path, LoadedTable> tables;
    const auto known = tables.find(file);
    const LoadedTable& table = known != tables.end() ? known->second : tables.emplace(file, loadTable(file)).first->second;
    if (!table)
        throw std::runtime_error(faultText(table.error().front()));
    return *table;
}

ProtocolTable tableOf(const fs::path& file, const json& testCase)
{
    ProtocolTable table = tableIn(file.parent_path() == shipped ? fs::path(KETAPLAN_SHIPPED_TABLE) : file.parent_path() / "table.json");
    const json changes = testCase.value("table", json::object());
    if (changes.contains("status"))
        table.identity.status = tableStatusFromCode(changes["status"].get<std::string>()).value();
    if (testCase.contains("site"))
        if (LoadedTable narrow = narrowTable(table, testCase["site"].dump(), "site"))
            return *std::move(narrow);
    return table;
}

/// Nothing for a request that cannot be planned: there is no page of it.
std::optional<PlannedCase> planned(const std::string& name, ProtocolTable table, const json& request, const std::string& today)
{
    const Result<Request, RequestError> read = readRequest(request.dump());
    if (!read)
        return std::nullopt;
    const Result<Plan, RequestError> made = plan(*read, table, parseDate(today).value());
    return made ? std::optional(PlannedCase{name, std::move(table), *made}) : std::nullopt;
}

std::optional<PlannedCase> planned(const fs::path& file)
{
    const json testCase = readJson(file);
    const json request = testCase.at("request");
    if (!request.contains("date") || !parseDate(request["date"].get<std::string>()))
        return std::nullopt;
    return planned(file.stem().string(), tableOf(file, testCase), request, testCase.value("today", request["date"].get<std::string>()));
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(folder))
        if (file.path().extension() == ".json" && file.path().filename() != "table.json")
            files.push_back(file.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

const std::vector<PlannedCase>& plannedCases()
{
    static const std::vector<PlannedCase> all = [] {
        std::vector<PlannedCase> result;
        for (const fs::path& folder : {invented, invented / "second", shipped})
            for (const fs::path& file : filesIn(folder))
                if (auto one = planned(file))
                    result.push_back(*std::move(one));
        return result;
    }();
    return all;
}

PlannedCase standardCase()
{
    const json request = readJson(fs::path(KETAPLAN_EXAMPLES) / "ready.json");
    auto one = planned("standard", tableIn(KETAPLAN_SHIPPED_TABLE), request, request.at("date").get<std::string>());
    if (!one)
        throw std::runtime_error("The example cannot be planned.");
    return *std::move(one);
}

PlannedCase plannedCase(const std::string& name)
{
    for (const fs::path& folder : {shipped, invented})
        if (const fs::path file = folder / (name + ".json"); fs::exists(file))
            if (auto one = planned(file))
                return *std::move(one);
    throw std::runtime_error(name + " cannot be planned.");
}
