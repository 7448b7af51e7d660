// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/after_blocks.h"

#include "report/content_blocks.h"
#include "report/ledger.h"
#include "text/content_sentences.h"
#include "text/page_sentences.h"
#include "text/recipe.h"

namespace ketaplan::report {

Section endSection(const Making& making)
{
    const std::size_t before = text::preparationSteps(making.plan, making.table).size() + text::startSteps(making.plan, making.table).size();
    return {"At the end", "tick when done", Steps{text::endSteps(making.plan, making.table), static_cast<int>(before) + 1}};
}

Section dischargeChecks(Making& making)
{
    Checks checks{{}, true};
    for (const ContentEntry& entry : withSection(making.protocol.discharge, making.table, "discharge", making.protocol))
        checks.checks.push_back(text::content(entry) + making.sources.cite(entry.sources));
    if (checks.checks.empty())
        checks.checks.push_back(text::dischargeByLocalPolicy());
    return {"Before discharge", "tick when met", checks};
}

Band afterBand(Making& making)
{
    Stack left{{endSection(making), dischargeChecks(making)}, 56};
    Stack right{{ledgerSection(making.plan, making.table), {"After", "name, signature, time", Signatures{{"Waste witnessed by", "Discharged by"}}}}, 44};
    return {{std::move(left), std::move(right)}};
}

} // namespace ketaplan::report
