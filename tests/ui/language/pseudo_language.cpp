// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudo_language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>

namespace ketaplan::test {

namespace {

const QString accented = QStringLiteral("áƀćđéƒĝĥíĵķĺɱńóƥɋŕśťúṽŵẋýź");
const QString accentedCapitals = QStringLiteral("ÁƁĆĐÉƑĜĤÍĴĶĹḾŃÓƤɊŔŚŤÚṼŴẊÝŹ");
const QString hebrew = QStringLiteral("אבגדהוזחטיכלמנסעפצקרשתהוכש");

/// What a translator leaves as it is: a placeholder, a tag, an entity, the letter of a mnemonic.
const QRegularExpression kept(QStringLiteral("%L?[0-9n]|<[^>]*>|&[a-z]+;|&."));

QChar changed(QChar letter, Language language)
{
    const int index = letter.toLower().unicode() - u'a';
    if (index < 0 || index >= 26)
        return letter;
    if (language == Language::mirrored)
        return hebrew[index];
    return letter.isUpper() ? accentedCapitals[index] : accented[index];
}

bool isVowel(QChar letter) { return QStringLiteral("aeiouy").contains(letter.toLower()); }

/// Changes the letters; of the longer language as many vowels are said again as are still owed.
QString changedPiece(const QString& piece, Language language, double& owed)
{
    QString text;
    for (const QChar letter : piece) {
        const QChar now = changed(letter, language);
        text += now;
        owed += language == Language::longer ? 0.4 : 0;
        for (; isVowel(letter) && owed >= 1; owed -= 1)
            text += now.toLower();
    }
    return text;
}

/// A translation from right to left sets its placeholders apart, so that what is put in keeps its own direction.
QString keptPiece(const QString& piece, Language language)
{
    constexpr QChar firstStrongIsolate(0x2068), popIsolate(0x2069);
    const bool isPlaceholder = piece.startsWith(QLatin1Char('%'));
    return language == Language::mirrored && isPlaceholder ? firstStrongIsolate + piece + popIsolate : piece;
}

} // namespace

QString inLanguage(Language language, const QString& text)
{
    if (language == Language::english || text.isEmpty())
        return text;
    QString result;
    double owed = 0;
    qsizetype at = 0;
    for (auto pieces = kept.globalMatch(text); pieces.hasNext();) {
        const auto piece = pieces.next();
        result += changedPiece(text.mid(at, piece.capturedStart() - at), language, owed);
        result += keptPiece(piece.captured(), language);
        at = piece.capturedEnd();
    }
    result += changedPiece(text.mid(at), language, owed);
    return language == Language::longer ? QLatin1Char('[') + result + QLatin1Char(']') : result;
}

QString PseudoLanguage::translate(const char* context, const char* text, const char* comment, int) const
{
    Q_UNUSED(comment)
    // How a translation says its direction to Qt.
    if (qstrcmp(context, "QGuiApplication") == 0 && qstrcmp(text, "QT_LAYOUT_DIRECTION") == 0)
        return m_language == Language::mirrored ? QStringLiteral("RTL") : QStringLiteral("LTR");
    return inLanguage(m_language, QString::fromUtf8(text));
}

InstalledLanguage::InstalledLanguage(Language language)
    : m_translator(language), m_installed(language != Language::english && QCoreApplication::installTranslator(&m_translator))
{
}

InstalledLanguage::~InstalledLanguage()
{
    if (m_installed)
        QCoreApplication::removeTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

} // namespace ketaplan::test
