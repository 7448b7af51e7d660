// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person_name.h"

#include "core/blank_text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace ketaplan {

namespace {

using Word = std::u32string;
using Words = std::vector<Word>;

constexpr std::array<std::u32string_view, 6> titles = {U"dr", U"prof", U"mr", U"mrs", U"ms", U"med"};

/// Characters that are taken for one letter, or each for the letter at its place from `letter` on.
struct Folding {
    char32_t first;
    char32_t last;
    char32_t letter;
    bool inStep = false;
};

/// Capitals and accents of the Latin letters of Europe, of Greek and of Cyrillic.
constexpr std::array foldings = {
    Folding{U'A', U'Z', U'a', true},
    Folding{0xC0, 0xC6, U'a'},   Folding{0xE0, 0xE6, U'a'},   Folding{0x100, 0x105, U'a'},
    Folding{0xC7, 0xC7, U'c'},   Folding{0xE7, 0xE7, U'c'},   Folding{0x106, 0x10D, U'c'},
    Folding{0xD0, 0xD0, U'd'},   Folding{0xF0, 0xF0, U'd'},   Folding{0x10E, 0x111, U'd'},
    Folding{0xC8, 0xCB, U'e'},   Folding{0xE8, 0xEB, U'e'},   Folding{0x112, 0x11B, U'e'},
    Folding{0x11C, 0x123, U'g'}, Folding{0x124, 0x127, U'h'},
    Folding{0xCC, 0xCF, U'i'},   Folding{0xEC, 0xEF, U'i'},   Folding{0x128, 0x133, U'i'},
    Folding{0x134, 0x135, U'j'}, Folding{0x136, 0x138, U'k'}, Folding{0x139, 0x142, U'l'},
    Folding{0xD1, 0xD1, U'n'},   Folding{0xF1, 0xF1, U'n'},   Folding{0x143, 0x14B, U'n'},
    Folding{0xD2, 0xD6, U'o'},   Folding{0xD8, 0xD8, U'o'},   Folding{0xF2, 0xF6, U'o'},   Folding{0xF8, 0xF8, U'o'},
    Folding{0x14C, 0x153, U'o'}, Folding{0x154, 0x159, U'r'},
    Folding{0xDF, 0xDF, U's'},   Folding{0x15A, 0x161, U's'}, Folding{0x17F, 0x17F, U's'},
    Folding{0xDE, 0xDE, U't'},   Folding{0xFE, 0xFE, U't'},   Folding{0x162, 0x167, U't'},
    Folding{0xD9, 0xDC, U'u'},   Folding{0xF9, 0xFC, U'u'},   Folding{0x168, 0x173, U'u'},
    Folding{0x174, 0x175, U'w'}, Folding{0xDD, 0xDD, U'y'},   Folding{0xFD, 0xFD, U'y'},   Folding{0xFF, 0xFF, U'y'},
    Folding{0x176, 0x178, U'y'}, Folding{0x179, 0x17E, U'z'},
    Folding{0x386, 0x386, 0x3B1}, Folding{0x3AC, 0x3AC, 0x3B1}, Folding{0x388, 0x388, 0x3B5}, Folding{0x3AD, 0x3AD, 0x3B5},
    Folding{0x389, 0x389, 0x3B7}, Folding{0x3AE, 0x3AE, 0x3B7}, Folding{0x38A, 0x38A, 0x3B9}, Folding{0x3AF, 0x3AF, 0x3B9},
    Folding{0x38C, 0x38C, 0x3BF}, Folding{0x3CC, 0x3CC, 0x3BF}, Folding{0x38E, 0x38E, 0x3C5}, Folding{0x3CD, 0x3CD, 0x3C5},
    Folding{0x38F, 0x38F, 0x3C9}, Folding{0x3CE, 0x3CE, 0x3C9}, Folding{0x3C2, 0x3C2, 0x3C3},
    Folding{0x391, 0x3A9, 0x3B1, true},
    Folding{0x401, 0x401, 0x435}, Folding{0x451, 0x451, 0x435},
    Folding{0x410, 0x42F, 0x430, true}, Folding{0x400, 0x40F, 0x450, true},
};

struct CharacterRange {
    char32_t first;
    char32_t last;
};

/// What parts words beside the spaces: punctuation and signs.
constexpr std::array partings = {
    CharacterRange{0x21, 0x2F},     CharacterRange{0x3A, 0x40},     CharacterRange{0x5B, 0x60}, CharacterRange{0x7B, 0x7E},
    CharacterRange{0xA1, 0xA9},     CharacterRange{0xAB, 0xB4},     CharacterRange{0xB6, 0xB9}, CharacterRange{0xBB, 0xBF},
    CharacterRange{0xD7, 0xD7},     CharacterRange{0xF7, 0xF7},     CharacterRange{0x2010, 0x2027},
    CharacterRange{0x2030, 0x205E}, CharacterRange{0x3001, 0x303F},
};

constexpr std::array spaces = {
    CharacterRange{0x00, 0x20},     CharacterRange{0x7F, 0xA0},     CharacterRange{0x1680, 0x1680}, CharacterRange{0x2000, 0x200A},
    CharacterRange{0x2028, 0x2029}, CharacterRange{0x202F, 0x202F}, CharacterRange{0x205F, 0x205F}, CharacterRange{0x3000, 0x3000},
};

template <std::size_t N>
bool isIn(const std::array<CharacterRange, N>& ranges, char32_t character)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [=](const CharacterRange& range) { return range.first <= character && character <= range.last; });
}

/// Letters of full width, as they are typed among Chinese, are those of ASCII.
char32_t narrow(char32_t character)
{
    return character >= 0xFF01 && character <= 0xFF5E ? character - 0xFF01 + U'!' : character;
}

char32_t folded(char32_t character)
{
    for (const Folding& one : foldings)
        if (one.first <= character && character <= one.last)
            return one.letter + (one.inStep ? character - one.first : 0);
    return character;
}

/// Inside a word and no part of it: the apostrophe of O'Brien, an accent apart from its letter, and what cannot be seen.
bool isPassedOver(char32_t character)
{
    const bool isAccent = character >= 0x300 && character <= 0x36F;
    return character == U'\'' || character == U'\u2019' || isAccent || (isInvisible(character) && !isIn(spaces, character));
}

Words wordsOf(std::string_view name)
{
    Words words(1);
    while (!name.empty()) {
        const char32_t character = narrow(takeCharacter(name));
        if (isPassedOver(character))
            continue;
        if (!isIn(spaces, character) && !isIn(partings, character))
            words.back().push_back(folded(character));
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool isTitle(const Word& word)
{
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

/// Without titles, in one order. A name of nothing but titles stays as it is.
Words nameOf(std::string_view written)
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

} // namespace

bool isSamePersonByName(std::string_view a, std::string_view b)
{
    Words fewer = nameOf(a);
    Words more = nameOf(b);
    if (fewer == more)
        return true;
    if (fewer.size() > more.size())
        fewer.swap(more);
    return takeCommon(fewer, more) && areInitialsOf(fewer, more);
}

} // namespace ketaplan
