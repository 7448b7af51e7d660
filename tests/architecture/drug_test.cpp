// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a drug stands in its table: another drug needs another table and no other line of code.
#include "source_files.h"

#include <gtest/gtest.h>

TEST(Drugs, AreNamedInTablesAlone)
{
    // The name of the shipped table's file is not said to anyone.
    expectNone({"src/core", "src/json", "src/table", "src/text", "src/exchange", "src/governance", "src/report"},
               std::regex("(ketamine(?!-chronic-pain\\.json)|racem|lidocaine|midazolam|dissociat|hallucinat|psychomim)", std::regex::icase));
}
