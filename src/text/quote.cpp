// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quote.h"

namespace ketaplan::text {

namespace {

constexpr std::size_t mostBytes = 60;

bool continuesACharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

} // namespace

std::string quoted(std::string_view written)
{
    std::size_t length = written.size();
    if (length > mostBytes)
        for (length = mostBytes; length > 0 && continuesACharacter(written[length]);)
            --length;
    std::string shortened(written.substr(0, length));
    for (char& c : shortened)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    return "\u201C" + shortened + (length < written.size() ? "\u2026" : "") + "\u201D";
}

bool hasExtraSpace(std::string_view written)
{
    return written.starts_with(' ') || written.ends_with(' ') || written.find("  ") != written.npos;
}

} // namespace ketaplan::text
