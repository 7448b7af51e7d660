// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/one_line.h"

#include <algorithm>
#include <array>

namespace ketaplan::text {

namespace {

struct Character {
    char32_t code = 0;
    std::size_t length = 1; ///< in bytes
};

/// The first character of a text that is not empty. A byte that begins none stands for itself.
Character firstOf(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::size_t length = byte(0) < 0xC0 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : 4;
    if (length == 1 || length > text.size())
        return {byte(0), 1};
    char32_t code = byte(0) & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6 | (byte(i) & 0x3FU);
    return {code, length};
}

struct Block {
    char32_t first;
    char32_t last;
};

template <std::size_t Count>
bool isIn(const std::array<Block, Count>& blocks, char32_t code)
{
    return std::any_of(blocks.begin(), blocks.end(), [code](const Block& block) { return code >= block.first && code <= block.last; });
}

/// Controls, and what changes the direction or shows nothing at all.
constexpr std::array<Block, 11> unseen = {{{0x00, 0x1F}, {0x7F, 0x9F}, {0xAD, 0xAD}, {0x61C, 0x61C}, {0x180E, 0x180E},
                                           {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x2064}, {0x2066, 0x206F},
                                           {0xFEFF, 0xFEFF}, {0xE0000, 0xE007F}}};

/// Marks that stand above or below the character before them.
constexpr std::array<Block, 20> combining = {{{0x300, 0x36F}, {0x483, 0x489}, {0x591, 0x5C7}, {0x610, 0x61A}, {0x64B, 0x65F},
                                              {0x6D6, 0x6ED}, {0x8CA, 0x8FF}, {0xE31, 0xE31}, {0xE34, 0xE3A}, {0xE47, 0xE4E},
                                              {0xEB1, 0xEB1}, {0xEB4, 0xEBC}, {0xEC8, 0xECE}, {0xF71, 0xF84}, {0x1AB0, 0x1AFF},
                                              {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F},
                                              {0xE0100, 0xE01EF}}};

constexpr int mostMarks = 3;

} // namespace

std::string oneLine(std::string_view typed)
{
    std::string result;
    int marks = 0;
    while (!typed.empty()) {
        const Character character = firstOf(typed);
        marks = isIn(combining, character.code) ? marks + 1 : 0;
        if (isIn(unseen, character.code) || marks == mostMarks + 1)
            result += "\uFFFD";
        else if (marks <= mostMarks)
            result += typed.substr(0, character.length);
        typed.remove_prefix(character.length);
    }
    return result;
}

} // namespace ketaplan::text
