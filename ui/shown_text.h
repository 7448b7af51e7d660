// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace ketaplan {

/// UTF-8 of the engine to text of the window and back.
inline QString shownText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The same with a capital at its start, as an entry of a list stands alone.
inline QString capitalised(std::string_view text)
{
    QString shown = shownText(text);
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    return shown;
}

inline std::string utf8(const QString& text) { return text.toStdString(); }

} // namespace ketaplan
