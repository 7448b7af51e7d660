// SPDX-License-Identifier: GPL-3.0-or-later
#include "range_text.h"

#include "shown_text.h"
#include "text/quantity_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketaplan {

namespace {

QString withoutUnit(const Bounds& bounds, Unit unit)
{
    const QString text = shownText(text::rangeText(bounds, unit));
    const QString ending = QChar(0x00A0) + shownText(text::unitLabel(unit));
    return text.endsWith(ending) ? text.chopped(ending.size()) : text;
}

QString localPolicy() { return QCoreApplication::translate("Ranges", "local policy"); }
QString fromAnArticle() { return QCoreApplication::translate("Ranges", "from an article"); }
QString notVerified() { return QCoreApplication::translate("Ranges", "not verified"); }

QString supportOf(const Limit& limit, const ProtocolTable& table)
{
    if (limit.sources.empty())
        return {};
    const bool local = std::all_of(limit.sources.begin(), limit.sources.end(), [&](const std::string& id) {
        const auto found = table.sources.find(id);
        return found != table.sources.end() && found->second.kind == localPolicyKind;
    });
    if (local)
        return localPolicy();
    switch (certaintyOf(table, limit.sources)) {
    case Certainty::primary:
    case Certainty::secondary: return {};
    case Certainty::article: return fromAnArticle();
    case Certainty::unverified: return notVerified();
    }
    return {};
}

bool isSet(const Bounds& bounds) { return bounds.low || bounds.high; }

} // namespace

QString rangeLines(const Limit& limit, const ProtocolTable& table)
{
    QStringList lines;
    if (isSet(limit.recommended))
        lines
            << QCoreApplication::translate("Ranges", "recommended %1").arg(withoutUnit(limit.recommended, limit.unit));
    if (isSet(limit.absolute))
        lines << QCoreApplication::translate("Ranges", "absolute %1").arg(withoutUnit(limit.absolute, limit.unit));
    const QString support = supportOf(limit, table);
    if (!lines.isEmpty() && !support.isEmpty())
        lines << support;
    return lines.join(QLatin1Char('\n'));
}

bool isSupport(const QString& line) { return line == localPolicy() || line == fromAnArticle() || line == notVerified(); }

QString rangeSentence(const Limit& limit)
{
    QStringList parts;
    if (isSet(limit.recommended))
        parts << QCoreApplication::translate("Ranges", "recommended %1")
                     .arg(shownText(text::rangeText(limit.recommended, limit.unit)));
    if (isSet(limit.absolute))
        parts << QCoreApplication::translate("Ranges", "absolute %1").arg(shownText(text::rangeText(limit.absolute, limit.unit)));
    return parts.isEmpty() ? QCoreApplication::translate("Ranges", "set by local policy") : parts.join(QStringLiteral(", "));
}

} // namespace ketaplan
