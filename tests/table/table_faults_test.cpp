// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ketaplan::tests {
namespace {

TEST(TableFaultsTogether, AreReportedAllAtOnce)
{
    const LoadedTable table = patched(R"([
        {"op":"replace","path":"/format","value":"1"},
        {"op":"add","path":"/table/colour","value":"red"},
        {"op":"replace","path":"/products/0/form","value":"x"},
        {"op":"remove","path":"/containers/0/volume"},
        {"op":"replace","path":"/patient_limits/weight/recommended","value":["150 kg","40 kg"]},
        {"op":"replace","path":"/protocols/0/limits/pump_rate/absolute/0","value":7},
        {"op":"replace","path":"/screening/2/protocols/0","value":"two"}])");
    ASSERT_FALSE(table);
    std::vector<std::string> places;
    for (const TableFault& fault : table.error())
        places.push_back(fault.at);
    for (const char* place : {"/format", "/table/colour", "/products/0/form", "/containers/0/volume",
                              "/patient_limits/weight/recommended", "/protocols/0/limits/pump_rate/absolute/0",
                              "/screening/2/protocols/0"})
        EXPECT_EQ(std::count(places.begin(), places.end(), place), 1) << place << "\n" << faultsOf(table);
}

TEST(TableFaultsTogether, UnknownKeysAreReportedAllAtOnce)
{
    const LoadedTable table = patched(R"([{"op":"add","path":"/table/x","value":1},{"op":"add","path":"/table/y","value":1},
        {"op":"add","path":"/z","value":1}])");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().size(), 3u) << faultsOf(table);
}

TEST(TableFaultsTogether, SayWhatStandsThere)
{
    const LoadedTable table = patched(R"([{"op":"replace","path":"/products/0/vial","value":"10 ml"}])");
    EXPECT_EQ(faultsOf(table), "t.json: /products/0/vial: expected a quantity in mL, such as \"20 mL\"; found \"10 ml\"\n");
}

TEST(TableFaultsTogether, ConditionsOfTwoKindsAreRefused)
{
    const LoadedTable table = patched(R"([{"op":"replace","path":"/screening/0/rules/1/when/any/1","value":{"answer":"no"}}])");
    EXPECT_NE(faultsOf(table).find("/screening/0/rules/1/when: expected conditions of one kind"), std::string::npos)
        << faultsOf(table);
}

TEST(RateCard, Of30RowsIsAllowed)
{
    EXPECT_EQ(faultsOf(patched(R"([{"op":"replace","path":"/protocols/0/dose/recommended/0","value":"0.55 mg/kg"},
        {"op":"replace","path":"/protocols/0/dose/start","value":"0.55 mg/kg"},
        {"op":"replace","path":"/protocols/0/dose/step","value":"0.05 mg/kg"}])")), "");
}

} // namespace
} // namespace ketaplan::tests
