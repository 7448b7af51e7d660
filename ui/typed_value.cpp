// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_value.h"

#include "core/plan/request_error.h"
#include "text/sentences.h"

#include <algorithm>

namespace ketaplan {

namespace {

constexpr std::string_view dateShape = "dddd-dd-dd";

bool fits(char typed, char shape) { return shape == 'd' ? typed >= '0' && typed <= '9' : typed == shape; }

/// The first digit of a month is 0 or 1 and that of a day at most 3; a month runs from 01 to 12.
bool canBeMonthAndDay(std::string_view text)
{
    constexpr std::size_t month = 5, day = 8;
    const bool monthBegins = text.size() <= month || text[month] <= '1';
    const bool monthIs = text.size() <= month + 1 || (text.substr(month, 2) >= "01" && text.substr(month, 2) <= "12");
    const bool dayBegins = text.size() <= day || text[day] <= '3';
    return monthBegins && monthIs && dayBegins;
}

bool startsADate(std::string_view text)
{
    return text.size() < dateShape.size() && std::equal(text.begin(), text.end(), dateShape.begin(), fits) &&
           canBeMonthAndDay(text);
}

} // namespace

Typed<Quantity> readNumber(std::string_view text, Unit unit, bool inHand)
{
    if (text.empty())
        return {};
    const auto number = parseDecimal(text);
    if (number)
        return {Standing::read, Quantity{*number, unit}, {}};
    if (inHand && canBecomeDecimal(text))
        return {Standing::unfinished, {}, {}};
    return {Standing::refused, {}, text::sentence(number.error(), text)};
}

Typed<Date> readDate(std::string_view text, bool inHand)
{
    if (text.empty())
        return {};
    if (const auto date = parseDate(text))
        return {Standing::read, *date, {}};
    if (inHand && startsADate(text))
        return {Standing::unfinished, {}, {}};
    const RequestError error{
        .code = RequestErrorCode::badDate, .at = {}, .found = std::string(text), .allowed = {}, .detail = {}};
    return {Standing::refused, {}, text::sentence(error)};
}

} // namespace ketaplan
