// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blank_text.h"

#include <algorithm>
#include <array>

namespace ketaplan {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// Unicode's spaces, controls, format characters, fillers, variation selectors and tags; and the replacement character.
constexpr std::array invisible = {
    CodeRange{0x0000, 0x0020}, CodeRange{0x007F, 0x00A0},   CodeRange{0x00AD, 0x00AD}, CodeRange{0x034F, 0x034F},
    CodeRange{0x061C, 0x061C}, CodeRange{0x115F, 0x1160},   CodeRange{0x1680, 0x1680}, CodeRange{0x17B4, 0x17B5},
    CodeRange{0x180B, 0x180F}, CodeRange{0x2000, 0x200F},   CodeRange{0x2028, 0x202F}, CodeRange{0x205F, 0x206F},
    CodeRange{0x2800, 0x2800}, CodeRange{0x3000, 0x3000},   CodeRange{0x3164, 0x3164}, CodeRange{0xFE00, 0xFE0F},
    CodeRange{0xFEFF, 0xFEFF}, CodeRange{0xFFA0, 0xFFA0},   CodeRange{0xFFF9, 0xFFFD}, CodeRange{0x1D173, 0x1D17A},
    CodeRange{0xE0000, 0xE0FFF},
};

int followersOf(unsigned char lead)
{
    return lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
}

} // namespace

bool isInvisible(char32_t character)
{
    return std::any_of(invisible.begin(), invisible.end(),
                       [=](const CodeRange& range) { return range.first <= character && character <= range.last; });
}

char32_t takeCharacter(std::string_view& text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const int followers = followersOf(lead);
    char32_t character = followers == 0 ? lead : lead & (0x3Fu >> followers);
    text.remove_prefix(1);
    for (int i = 0; i < followers && !text.empty(); ++i) {
        character = (character << 6) | (static_cast<unsigned char>(text.front()) & 0x3Fu);
        text.remove_prefix(1);
    }
    return character;
}

bool isBlank(std::string_view utf8)
{
    while (!utf8.empty())
        if (!isInvisible(takeCharacter(utf8)))
            return false;
    return true;
}

} // namespace ketaplan
