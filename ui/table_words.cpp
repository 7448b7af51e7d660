// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_words.h"

#include "shown_text.h"
#include "text/sentences.h"

#include <QCoreApplication>

namespace ketaplan {

namespace {

constexpr int shownHashDigits = 12;

QString words(const char* text) { return QCoreApplication::translate("Table", text); }

} // namespace

QString tableName(const TableIdentity& table)
{
    return QStringLiteral("%1 %2, %3").arg(shownText(table.title), shownText(table.version), shownText(text::label(table.status)));
}

QString tableVersion(const TableIdentity& table)
{
    return words("version %1, SHA-256 %2").arg(shownText(table.version), shownText(table.sha256).left(shownHashDigits));
}

std::string marksOf(const ProtocolTable& table)
{
    return table.identity.sha256 + " " + (table.site ? table.site->sha256 : "none");
}

QString firstFault(const std::vector<TableFault>& faults)
{
    if (faults.empty())
        return {};
    const QString first = shownText(faultText(faults.front()));
    return faults.size() == 1 ? first : words("%1 (and %2 more)").arg(first).arg(faults.size() - 1);
}

} // namespace ketaplan
