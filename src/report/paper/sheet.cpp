// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/sheet.h"

#include <QStringList>

namespace ketaplan::paper {

QFont Sheet::font(qreal points, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace ketaplan::paper
