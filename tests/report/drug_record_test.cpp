// SPDX-License-Identifier: GPL-3.0-or-later
// The drug record balances to the last digit that is printed, for every worked case.
#include "plan_cases.h"
#include "report/report.h"
#include "text/ledger_sentences.h"

#include "core/numbers/decimal.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace ketaplan;

namespace {

/// A printed figure as the exact decimal that it is.
Rational printed(std::string figure)
{
    std::erase(figure, ',');
    const auto value = parseDecimal(figure);
    EXPECT_TRUE(value) << figure;
    return value ? *value : Rational();
}

bool isReady(const PlannedCase& one)
{
    return one.plan.status == Status::ready && one.plan.ledger;
}

} // namespace

TEST(DrugRecord, BalancesInTheDecimalsThatArePrinted)
{
    std::size_t seen = 0;
    for (const PlannedCase& one : plannedCases()) {
        if (!one.plan.ledger || !one.plan.preparation || !one.plan.pump)
            continue;
        ++seen;
        const std::vector<text::LedgerLine> lines = text::ledgerLines(one.plan, one.table);
        const Rational opened = printed(lines.at(0).planned);
        const Rational drawn = printed(lines.at(1).planned);
        const Rational inVial = printed(lines.at(2).planned);
        const Rational given = printed(lines.at(3).planned);
        const Rational left = printed(lines.at(4).planned);
        EXPECT_EQ(opened, drawn + inVial) << one.name;
        EXPECT_EQ(drawn, given + left) << one.name;
        EXPECT_EQ(opened, given + printed(lines.back().planned)) << one.name;
        EXPECT_FALSE(inVial.isNegative() || left.isNegative()) << one.name;
        EXPECT_EQ(drawn, one.plan.ledger->inContainer.exact.number) << one.name << ": what is drawn up is a step of a syringe";
    }
    EXPECT_GT(seen, 100u);
}

TEST(DrugRecord, HasRoomForWhatReallyBecameOfItAndForTheWitness)
{
    for (const PlannedCase& one : plannedCases()) {
        if (!isReady(one))
            continue;
        const std::string page = toText(makeReport(one.plan, one.table, {"KetaPlan", "now", {}}));
        const std::size_t record = page.find("\nDrug record");
        ASSERT_NE(record, page.npos) << one.name;
        const std::string part = page.substr(record, page.find("\n\n", record) - record);
        for (const char* head : {"planned mg", "actual mg", "witness", "Opened, ", "Drawn up", "Left in the vial", "Delivered", "Left in container", "Wasted"})
            EXPECT_NE(part.find(head), part.npos) << head << " is not in the record of " << one.name << "\n" << part;
    }
}
