// SPDX-License-Identifier: GPL-3.0-or-later
#include "worked_case.h"

#include "exchange/request_json.h"
#include "html_text.h"
#include "pdf_text.h"
#include "render_lint.h"
#include "report/report.h"
#include "table/load_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace ketaplan::tests {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

fs::path folder()
{
    return KETAPLAN_OTHER_DRUG;
}

Stamp stamp()
{
    return {"KetaPlan 0.0.0", "23-Nov-2026 10:51 UTC+01:00", parseDate("2026-11-23")};
}

} // namespace

const ProtocolTable& lidocaineTable()
{
    static const ProtocolTable table = [] {
        LoadedTable loaded = loadTable(folder() / "lidocaine.json");
        if (loaded)
            return *std::move(loaded);
        for (const TableFault& fault : loaded.error())
            ADD_FAILURE() << faultText(fault);
        std::abort();
    }();
    return table;
}

std::vector<fs::path> caseFiles()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder() / "cases"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

json readCase(const fs::path& file)
{
    std::ifstream stream(file);
    return json::parse(stream);
}

Plan planOf(const json& workedCase)
{
    const auto request = readRequest(workedCase.at("request").dump());
    if (request)
        if (auto result = plan(*request, lidocaineTable(), request->date))
            return *std::move(result);
    ADD_FAILURE() << "no plan of " << workedCase.at("request").dump();
    std::abort();
}

std::map<std::string, std::string> renderingsOf(const Plan& plan)
{
    const Report report = makeReport(plan, lidocaineTable(), stamp());
    return {{"text", normalised(toText(report))},
            {"HTML", normalised(textOfHtml(toHtml(report)))},
            {"PDF", normalised(textOfPdf(report))}};
}

} // namespace ketaplan::tests
