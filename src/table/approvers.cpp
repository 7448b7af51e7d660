// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/approvers.h"

#include "core/person_name.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <set>
#include <string>

namespace ketaplan {

namespace {

/// Inside a word and no part of it: the apostrophe of O'Brien, and what cannot be seen.
bool isPassedOver(char32_t letter)
{
    return letter == U'\'' || letter == U'\u2019' || QChar::category(letter) == QChar::Other_Format;
}

/// Words of letters, digits and marks with a space after each, of whatever script: compatible forms and capitals are made one.
QString plainWords(const std::string& name)
{
    std::u32string words;
    const QString written = QString::fromStdString(name).normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const char32_t letter : written.toStdU32String())
        if (QChar::isLetterOrNumber(letter) || QChar::isMark(letter))
            words += letter;
        else if (!isPassedOver(letter))
            words += U' ';
    return QString::fromStdU32String(words);
}

bool isOf(char32_t letter, QChar::Script script)
{
    return QChar::script(letter) == script;
}

bool isInOneScript(const std::u32string& word)
{
    std::set<QChar::Script> scripts;
    for (const QChar::Script script : {QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic})
        if (std::any_of(word.begin(), word.end(), [&](char32_t letter) { return isOf(letter, script); }))
            scripts.insert(script);
    return scripts.size() < 2;
}

} // namespace

bool isSamePerson(const std::string& a, const std::string& b)
{
    return isSamePersonByName(plainWords(a).toStdString(), plainWords(b).toStdString());
}

bool isInOneScript(const std::string& name)
{
    const QStringList words = plainWords(name).split(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(), [](const QString& word) { return isInOneScript(word.toStdU32String()); });
}

bool isPrescriber(const Approval& approval)
{
    return approval.role == "prescriber";
}

bool isPharmacistOrNurse(const Approval& approval)
{
    return approval.role == "pharmacist" || approval.role == "nurse";
}

bool areTwoOfBothSides(const std::vector<Approval>& approvals)
{
    for (const Approval& prescriber : approvals)
        for (const Approval& other : approvals)
            if (isPrescriber(prescriber) && isPharmacistOrNurse(other) && !isSamePerson(prescriber.name, other.name))
                return true;
    return false;
}

} // namespace ketaplan
