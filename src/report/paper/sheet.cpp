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
    // Without ligatures: copied from the page, an "ff" of a hash would be another character. Qt leaves them out of spaced
    // text; this space cannot be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace ketaplan::paper
