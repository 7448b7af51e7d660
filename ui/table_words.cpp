// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_words.h"

#include "shown_text.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <QCoreApplication>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Table", text); }

} // namespace

QString tableName(const TableIdentity& table)
{
    return QStringLiteral("%1 %2, %3").arg(shownText(table.title), shownText(table.version), shownText(text::label(table.status)));
}

QString tableVersion(const TableIdentity& table)
{
    return words("version %1, SHA-256 %2").arg(shownText(table.version), shownText(text::shortHash(table.sha256)));
}

std::string marksOf(const ProtocolTable& table)
{
    return marksOf(table.identity.sha256, table.site ? std::optional(table.site->sha256) : std::nullopt);
}

std::string marksOf(const std::string& tableHash, const std::optional<std::string>& policyHash)
{
    return tableHash + " " + policyHash.value_or("none");
}

QString firstFault(const std::vector<TableFault>& faults)
{
    if (faults.empty())
        return {};
    const QString first = shownText(faultText(faults.front()));
    return faults.size() == 1 ? first : words("%1 (and %2 more)").arg(first).arg(faults.size() - 1);
}

} // namespace ketaplan
