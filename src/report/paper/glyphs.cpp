// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/glyphs.h"

#include "report/paper/sheet.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QSet>
#include <QTextLayout>

#include <algorithm>

namespace ketaplan::paper {

namespace {

/// Asks the layout itself, which also finds a third font where the named ones lack the character.
bool hasGlyph(char32_t character)
{
    QTextLayout layout(QString::fromUcs4(&character, 1), Sheet::font(type::body));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return !runs.isEmpty() && std::all_of(runs.begin(), runs.end(), [](const QGlyphRun& run) {
        return !run.glyphIndexes().contains(0);
    });
}

QString named(char32_t character)
{
    const QString number = QString::number(uint(character), 16).toUpper().rightJustified(4, QLatin1Char('0'));
    return QString::fromUcs4(&character, 1) + QStringLiteral(" (U+") + number + QLatin1Char(')');
}

} // namespace

std::optional<QString> missingGlyph(const std::string& text)
{
    const QRawFont common = QRawFont::fromFont(Sheet::font(type::body));
    QSet<char32_t> seen;
    const QList<uint> characters = QString::fromStdString(text + "\u00A0").toUcs4();
    for (const uint character : characters) {
        if (character == '\n' || seen.contains(character))
            continue;
        seen.insert(character);
        if (!common.supportsCharacter(character) && !hasGlyph(character))
            return named(character);
    }
    return std::nullopt;
}

} // namespace ketaplan::paper
