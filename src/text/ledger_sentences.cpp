// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ledger_sentences.h"

#include "core/numbers/decimal.h"
#include "text/delivery.h"
#include "text/quantity_text.h"

namespace ketaplan::text {

namespace {

/// What is left of one printed figure when another is taken from it; what is exactly left where six decimals do not hold that.
std::string leftOf(const Figure& whole, const Figure& taken)
{
    const auto from = parseDecimal(whole.decimal);
    const auto less = parseDecimal(taken.decimal);
    const auto decimal = from && less ? exactDecimalText(*from - *less) : std::nullopt;
    const Quantity left{whole.exact.number - taken.exact.number, Unit::mg};
    return decimal ? number(Figure{left, *decimal}) : number(left);
}

} // namespace

std::vector<LedgerLine> ledgerLines(const Plan& plan, const ProtocolTable& table)
{
    const Ledger& ledger = *plan.ledger;
    const std::string vials = std::to_string(plan.preparation->vials) + (plan.preparation->vials == 1 ? "\u00A0vial" : "\u00A0vials");
    std::vector<LedgerLine> lines = {{"Opened, " + vials, number(ledger.opened)},
                                     {"Drawn up", number(ledger.inContainer)},
                                     {"Left in the vial", leftOf(ledger.opened, ledger.inContainer)},
                                     {deliveredLabel(plan, table), number(ledger.delivered)},
                                     {remainderLabel(plan, table), leftOf(ledger.inContainer, ledger.delivered)}};
    if (ledger.inLine)
        lines.push_back({"of it in the line", number(*ledger.inLine)});
    lines.push_back({"Wasted, vial and container", leftOf(ledger.opened, ledger.delivered)});
    return lines;
}

} // namespace ketaplan::text
