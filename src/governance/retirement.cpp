// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/retirement.h"

#include "core/blank_text.h"
#include "text/governance_sentences.h"
#include "text/one_line.h"

namespace ketaplan::governance {

Result<TableDocument, GovernanceRefusal> retire(const TableDocument& document, const Retirement& retirement, const Date& today)
{
    if (isBlank(retirement.name) || text::oneLine(retirement.name) != retirement.name)
        return GovernanceRefusal{"blank-name", text::refusedBlankRetirer()};
    if (document.identity("status") == code(TableStatus::retired))
        return GovernanceRefusal{"retired", text::refusedRetired()};

    auto identity = identityOf(document);
    identity["status"] = code(TableStatus::retired);
    identity["retirement"] = {{"name", retirement.name}, {"date", isoText(today)}};
    if (!isBlank(retirement.reason))
        identity["retirement"]["reason"] = retirement.reason;
    std::string bytes = withIdentity(document, identity);
    const LoadedTable table = readTable(bytes, document.file);
    if (!table)
        return GovernanceRefusal{"table", {}, table.error()};
    return *documentOf(std::move(bytes), document.file);
}

std::string retirementOf(const TableDocument& document)
{
    const nlohmann::json& identity = document.json["table"];
    if (!identity.contains("retirement"))
        return {};
    const nlohmann::json& retirement = identity["retirement"];
    return text::retiredBy(retirement.value("name", ""), retirement.value("date", ""), retirement.value("reason", "")) + "\n";
}

} // namespace ketaplan::governance
