// SPDX-License-Identifier: GPL-3.0-or-later
// The requests in data/examples come out as their names say, on the shipped table.
#include "core/plan/plan.h"
#include "exchange/request_json.h"
#include "table_files.h"

#include <gtest/gtest.h>

#include <sstream>

namespace ketaplan::tests {
namespace {

std::filesystem::path examples()
{
    return shippedTableFile().parent_path().parent_path() / "examples";
}

std::string statusOf(const std::string& request)
{
    const LoadedTable table = loadTable(shippedTableFile());
    const auto read = readRequest(request);
    if (!table || !read)
        return read ? faultsOf(table) : read.error().at;
    const auto planned = plan(*read, *table, *parseDate("2026-11-23"));
    return planned ? std::string(code(planned->status)) : planned.error().at;
}

TEST(Examples, ComeOutAsTheyAreNamed)
{
    for (const char* name : {"ready", "needs-acknowledgement", "refused", "contraindicated"})
        EXPECT_EQ(statusOf(bytesOf(examples() / (std::string(name) + ".json"))), name);
}

TEST(Examples, OfABatchAreTheSameFour)
{
    std::istringstream lines(bytesOf(examples() / "requests.ndjson"));
    std::string statuses;
    for (std::string line; std::getline(lines, line);)
        statuses += statusOf(line) + " ";
    EXPECT_EQ(statuses, "ready needs-acknowledgement refused contraindicated ");
}

} // namespace
} // namespace ketaplan::tests
