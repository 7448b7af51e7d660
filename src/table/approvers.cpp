// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/approvers.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

namespace ketaplan {

namespace {

using Word = std::u32string;
using Words = std::vector<Word>;

constexpr std::array<std::u32string_view, 6> titles = {U"dr", U"prof", U"mr", U"mrs", U"ms", U"med"};

bool isTitle(const Word& word)
{
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

/// Inside a word and no part of it: the apostrophe of O'Brien, and what cannot be seen.
bool isPassedOver(char32_t letter)
{
    return letter == U'\'' || letter == U'\u2019' || QChar::category(letter) == QChar::Other_Format;
}

/// Letters, digits and marks make words; all else parts them.
Words wordsOf(const std::string& name)
{
    Words words(1);
    const QString written = QString::fromStdString(name).normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const char32_t letter : written.toStdU32String()) {
        if (QChar::isLetterOrNumber(letter) || QChar::isMark(letter))
            words.back().push_back(letter);
        else if (!isPassedOver(letter) && !words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// Without titles, in one order. A name of nothing but titles stays as it is.
Words nameOf(const std::string& written)
{
    Words words = wordsOf(written);
    if (!std::all_of(words.begin(), words.end(), isTitle))
        words.erase(std::remove_if(words.begin(), words.end(), isTitle), words.end());
    std::sort(words.begin(), words.end());
    return words;
}

bool isInitial(const Word& word)
{
    return word.size() == 1;
}

bool isInitialOf(const Word& a, const Word& b)
{
    return (isInitial(a) || isInitial(b)) && a.front() == b.front();
}

/// Takes the words that stand in both out of both; true if one of them is more than an initial.
bool takeCommon(Words& fewer, Words& more)
{
    Words common;
    std::set_intersection(fewer.begin(), fewer.end(), more.begin(), more.end(), std::back_inserter(common));
    for (const Word& word : common) {
        fewer.erase(std::find(fewer.begin(), fewer.end(), word));
        more.erase(std::find(more.begin(), more.end(), word));
    }
    return !std::all_of(common.begin(), common.end(), isInitial);
}

/// Whether each of the words is an initial of another one, or has one that stands for it.
bool areInitialsOf(const Words& fewer, Words more)
{
    for (const Word& word : fewer) {
        const auto found = std::find_if(more.begin(), more.end(), [&](const Word& other) { return isInitialOf(word, other); });
        if (found == more.end())
            return false;
        more.erase(found);
    }
    return true;
}

bool isOf(char32_t letter, QChar::Script script)
{
    return QChar::script(letter) == script;
}

bool isInOneScript(const Word& word)
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
    Words fewer = nameOf(a);
    Words more = nameOf(b);
    if (fewer == more)
        return true;
    if (fewer.size() > more.size())
        fewer.swap(more);
    return takeCommon(fewer, more) && areInitialsOf(fewer, more);
}

bool isInOneScript(const std::string& name)
{
    const Words words = wordsOf(name);
    return std::all_of(words.begin(), words.end(), [](const Word& word) { return isInOneScript(word); });
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
