// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "exchange/request_json.h"
#include "table/load_table.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace shipped {

using namespace ketaplan;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files()
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(KETAPLAN_SHIPPED_CASES))
        found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

Result<Plan, RequestError> planOf(const fs::path& file)
{
    std::ifstream stream(file);
    const auto request = readRequest(nlohmann::json::parse(stream).at("request").dump());
    if (!request)
        return request.error();
    return plan(*request, table(), request->date);
}

} // namespace

const ProtocolTable& table()
{
    static const ProtocolTable value = [] {
        LoadedTable loaded = loadTable(KETAPLAN_SHIPPED_TABLE);
        if (loaded)
            return *std::move(loaded);
        for (const TableFault& fault : loaded.error())
            ADD_FAILURE() << faultText(fault);
        std::abort();
    }();
    return value;
}

const std::vector<Case>& cases()
{
    static const std::vector<Case> all = [] {
        std::vector<Case> planned;
        for (const fs::path& file : files()) {
            auto result = planOf(file);
            if (result)
                planned.push_back({file.stem(), *std::move(result)});
            else
                ADD_FAILURE() << file.filename() << " is no request: " << code(result.error().code) << " at " << result.error().at;
        }
        return planned;
    }();
    return all;
}

} // namespace shipped
