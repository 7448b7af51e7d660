// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/pointer.h"

namespace ketaplan {

std::string pointerTo(std::string_view at, std::string_view key)
{
    std::string pointer(at);
    pointer += '/';
    for (const char character : key) {
        if (character == '~')
            pointer += "~0";
        else if (character == '/')
            pointer += "~1";
        else
            pointer += character;
    }
    return pointer;
}

std::string pointerTo(std::string_view at, std::size_t index)
{
    return std::string(at) + '/' + std::to_string(index);
}

} // namespace ketaplan
