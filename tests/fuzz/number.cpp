// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is read as a number is of the one notation, and writing it gives back the same value.
#include "core/units/quantity.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace ketaplan;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isOfTheNotation(std::string_view text)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view decimals = point == text.npos ? "" : text.substr(point + 1);
    const auto digits = [](std::string_view part) { return part.find_first_not_of("0123456789") == part.npos; };
    return !whole.empty() && whole.size() <= 9 && (whole == "0" || whole.front() != '0') && digits(whole) && digits(decimals)
        && decimals.size() <= 6 && (point == text.npos || !decimals.empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto number = parseDecimal(text);
    require(static_cast<bool>(number) == isOfTheNotation(text));
    if (number)
        require(*parseDecimal(*exactDecimalText(*number)) == *number);
    if (const auto quantity = parseQuantity(text, Sign::minusAllowed)) {
        require(*parseQuantity(plainText(*quantity), Sign::minusAllowed) == *quantity);
        require(parseExactQuantity(exactText(*quantity)) == *quantity);
    }
    (void)parseExactQuantity(text);
    (void)canBecomeDecimal(text);
    return 0;
}
