// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/value_readers.h"

#include "core/blank_text.h"

#include <algorithm>

namespace ketaplan::exchange {

namespace {

constexpr std::size_t longestShown = 80; ///< bytes of a value that an error repeats

/// The start of a long text, cut between two characters of UTF-8.
std::string shortened(std::string text)
{
    if (text.size() <= longestShown)
        return text;
    std::size_t end = longestShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

std::string foundAt(const nlohmann::json& json)
{
    if (json.is_string())
        return shortened(json.get_ref<const std::string&>());
    return json.is_structured() ? json.type_name() : shortened(json.dump());
}

/// True where the text has this shape, in which 0 stands for a digit.
bool hasShape(std::string_view text, std::string_view shape)
{
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [](char c, char expected) {
        return expected == '0' ? c >= '0' && c <= '9' : c == expected;
    });
}

/// Two digits that are not above `highest`.
bool isUpTo(std::string_view digits, std::string_view highest)
{
    return hasShape(digits, "00") && digits <= highest;
}

bool isClock(std::string_view text)
{
    const bool withSeconds = hasShape(text, "00:00:00");
    return (withSeconds || hasShape(text, "00:00")) && isUpTo(text.substr(0, 2), "23") && isUpTo(text.substr(3, 2), "59")
        && (!withSeconds || isUpTo(text.substr(6, 2), "59"));
}

bool isOffset(std::string_view text)
{
    if (text == "Z")
        return true;
    const bool hasSign = text.starts_with('+') || text.starts_with('-');
    return hasSign && hasShape(text.substr(1), "00:00") && isUpTo(text.substr(1, 2), "23") && isUpTo(text.substr(4), "59");
}

bool isTime(std::string_view text)
{
    constexpr std::size_t dateSize = 10;
    const std::size_t offset = text.find_first_of("Z+-", dateSize);
    return text.size() > dateSize && text[dateSize] == 'T' && parseDate(text.substr(0, dateSize)) && offset != text.npos
        && isClock(text.substr(dateSize + 1, offset - dateSize - 1)) && isOffset(text.substr(offset));
}

RequestError quantityError(const Place& place, const QuantityFault& fault, std::vector<std::string> units)
{
    switch (fault.kind) {
    case QuantityFault::Kind::number: return errorAt(place, RequestErrorCode::badNumber, std::move(units));
    case QuantityFault::Kind::missingUnit: return errorAt(place, RequestErrorCode::missingUnit, std::move(units));
    case QuantityFault::Kind::unknownUnit: break;
    }
    return errorAt(place, RequestErrorCode::wrongUnit, std::move(units));
}

} // namespace

RequestError errorAt(const Place& place, RequestErrorCode code, std::vector<std::string> allowed)
{
    return {code, place.at, foundAt(place.json), std::move(allowed), {}};
}

Read<std::string> readText(const Place& place)
{
    if (!place.json.is_string())
        return errorAt(place, RequestErrorCode::wrongType, {"a text in quotation marks"});
    return place.json.get<std::string>();
}

Read<std::string> readName(const Place& place)
{
    auto text = readText(place);
    if (text && isBlank(*text))
        return errorAt(place, RequestErrorCode::unknownValue, {"names that are not blank"});
    return text;
}

Read<Date> readDate(const Place& place)
{
    const auto text = readText(place);
    if (!text)
        return text.error();
    const auto date = parseDate(*text);
    if (!date)
        return errorAt(place, RequestErrorCode::badDate);
    return *date;
}

Read<std::string> readTime(const Place& place)
{
    auto text = readText(place);
    if (text && !isTime(*text))
        return errorAt(place, RequestErrorCode::badTime);
    return text;
}

Read<Answer> readAnswer(const Place& place)
{
    const auto text = readText(place);
    if (!text)
        return text.error();
    if (*text == "yes" || *text == "no")
        return Answer(*text == "yes" ? YesNo::yes : YesNo::no);
    if (*text == "not-assessed")
        return Answer(NotAssessed());
    const auto quantity = parseQuantity(*text);
    if (quantity)
        return Answer(*quantity);
    const bool looksLikeQuantity = text->find_first_of("0123456789") != text->npos;
    if (looksLikeQuantity)
        return quantityError(place, quantity.error(), {});
    return errorAt(place, RequestErrorCode::unknownValue, {"yes", "no", "not-assessed"});
}

Read<Quantity> readAmount(const Place& place, std::initializer_list<Unit> units)
{
    const auto text = readText(place);
    if (!text)
        return text.error();
    std::vector<std::string> allowed;
    for (const Unit unit : units)
        allowed.emplace_back(code(unit));
    const auto quantity = parseQuantity(*text);
    if (!quantity)
        return quantityError(place, quantity.error(), std::move(allowed));
    if (std::find(units.begin(), units.end(), quantity->unit) == units.end())
        return errorAt(place, RequestErrorCode::wrongUnit, std::move(allowed));
    return *quantity;
}

Read<Quantity> readQuantity(const Place& place, std::initializer_list<Unit> units)
{
    auto quantity = readAmount(place, units);
    if (quantity && !quantity->number.isPositive())
        return errorAt(place, RequestErrorCode::notAboveZero);
    return quantity;
}

} // namespace ketaplan::exchange
