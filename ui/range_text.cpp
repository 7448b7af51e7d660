// SPDX-License-Identifier: GPL-3.0-or-later
#include "range_text.h"

#include "shown_text.h"
#include "text/quantity_text.h"

#include <QCoreApplication>

namespace ketaplan {

namespace {

QString withoutUnit(const Bounds& bounds, Unit unit)
{
    const QString text = shownText(text::rangeText(bounds, unit));
    const QString ending = QChar(0x00A0) + shownText(text::unitLabel(unit));
    return text.endsWith(ending) ? text.chopped(ending.size()) : text;
}

bool isSet(const Bounds& bounds) { return bounds.low || bounds.high; }

} // namespace

QString rangeLines(const Limit& limit)
{
    QStringList lines;
    if (isSet(limit.recommended))
        lines
            << QCoreApplication::translate("Ranges", "recommended %1").arg(withoutUnit(limit.recommended, limit.unit));
    if (isSet(limit.absolute))
        lines << QCoreApplication::translate("Ranges", "absolute %1").arg(withoutUnit(limit.absolute, limit.unit));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ketaplan
