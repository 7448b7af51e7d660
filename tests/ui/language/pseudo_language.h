// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace ketaplan::test {

/// What the window is shown in. The last two are no languages: they show what a translation will do to the window.
enum class Language {
    english,
    longer,   ///< every letter with an accent, 40 % longer, in brackets that show a cut
    mirrored, ///< Hebrew letters, from right to left
};

/// Every text of the window in letters that no English text has. Placeholders, mark-up and mnemonics stay.
class PseudoLanguage : public QTranslator {
    Q_OBJECT

public:
    explicit PseudoLanguage(Language language) : m_language(language) {}

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* comment, int n) const override;

private:
    Language m_language;
};

/// The text as the window shows it in that language, with its placeholders.
QString inLanguage(Language language, const QString& text);

/// Installs a language and takes it away again. The window goes before it.
class InstalledLanguage {
public:
    explicit InstalledLanguage(Language language);
    ~InstalledLanguage();
    InstalledLanguage(const InstalledLanguage&) = delete;
    InstalledLanguage& operator=(const InstalledLanguage&) = delete;

private:
    PseudoLanguage m_translator;
    bool m_installed;
};

} // namespace ketaplan::test
