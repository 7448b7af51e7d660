// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation.h"

#include "table_files.h"

namespace ketaplan::tests {

void PrintTo(const Mutation& mutation, std::ostream* out)
{
    *out << mutation.name;
}

std::string nameOf(const testing::TestParamInfo<Mutation>& mutation)
{
    return mutation.param.name;
}

void expectOneFault(const Mutation& mutation)
{
    const LoadedTable table = patched(mutation.patch);
    ASSERT_FALSE(table) << "loads";
    ASSERT_EQ(table.error().size(), 1u) << faultsOf(table);
    EXPECT_EQ(table.error().front().at, mutation.at);
    EXPECT_NE(table.error().front().expected.find(mutation.expected), std::string::npos) << faultsOf(table);
    EXPECT_FALSE(table.error().front().found.empty());
}

} // namespace ketaplan::tests
