// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ledger.h"

#include "text/delivery.h"
#include "text/ledger_sentences.h"

namespace ketaplan::report {

Section ledgerSection(const Plan& plan, const ProtocolTable& table)
{
    Table body{{{"", 6}, {"planned mg", 4, Align::decimal}, {"actual mg", 3}, {"witness", 3}}, {}, true};
    for (const text::LedgerLine& line : text::ledgerLines(plan, table))
        body.rows.push_back({{line.label, line.planned, "", ""}});
    return {"Drug record", "opened = drawn + vial; drawn = given + left", body};
}

} // namespace ketaplan::report
