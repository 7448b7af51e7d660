// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ledger.h"

#include "text/delivery.h"
#include "text/quantity_text.h"

namespace ketaplan::report {

namespace {

Row row(const std::string& label, const Figure& planned)
{
    return {{label, text::number(planned), "", ""}};
}

} // namespace

Section ledgerSection(const Plan& plan, const ProtocolTable& table)
{
    const Ledger& ledger = *plan.ledger;
    const std::string vials = std::to_string(plan.preparation->vials) + (plan.preparation->vials == 1 ? "\u00A0vial" : "\u00A0vials");
    Table body{{{"", 5}, {"planned mg", 3, Align::decimal}, {"actual mg", 3}, {"witness", 3}}, {}, true};
    body.rows.push_back(row("Opened, " + vials, ledger.opened));
    body.rows.push_back(row(text::deliveredLabel(plan, table), ledger.delivered));
    body.rows.push_back(row(text::remainderLabel(plan, table), ledger.containerRemainder));
    if (ledger.inLine)
        body.rows.push_back(row("of it in the line", *ledger.inLine));
    body.rows.push_back(row("Left in the vial", ledger.vialRemainder));
    return {"Drug record", "opened = delivered + left", body};
}

} // namespace ketaplan::report
