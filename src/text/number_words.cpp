// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity_text.h"

#include "core/numbers/decimal.h"

#include <array>

namespace ketaplan::text {

namespace {

constexpr std::array<std::string_view, 20> small = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {"", "", "twenty", "thirty", "forty",
                                                   "fifty", "sixty", "seventy", "eighty", "ninety"};

std::string belowHundred(unsigned value)
{
    if (value < small.size())
        return std::string(small[value]);
    const std::string ten(tens[value / 10]);
    return value % 10 == 0 ? ten : ten + "-" + std::string(small[value % 10]);
}

std::string belowThousand(unsigned value)
{
    if (value < 100)
        return belowHundred(value);
    const std::string hundreds = std::string(small[value / 100]) + " hundred";
    return value % 100 == 0 ? hundreds : hundreds + " and " + belowHundred(value % 100);
}

/// Digit by digit: how every number is read out that is too long for words.
std::string spelled(std::string_view digits)
{
    std::string result;
    for (const char digit : digits)
        result += (result.empty() ? "" : " ") + std::string(small[static_cast<std::size_t>(digit - '0')]);
    return result;
}

std::string wholeInWords(const std::string& digits)
{
    constexpr std::size_t mostDigits = 9;
    if (digits.size() > mostDigits)
        return spelled(digits);
    const auto value = static_cast<unsigned>(std::stoul(digits));
    if (value < 1000)
        return belowThousand(value);
    std::string result = value >= 1'000'000 ? belowThousand(value / 1'000'000) + " million" : "";
    if (const unsigned thousands = value / 1000 % 1000; thousands > 0)
        result += (result.empty() ? "" : " ") + belowThousand(thousands) + " thousand";
    if (const unsigned rest = value % 1000; rest > 0)
        result += (rest < 100 ? " and " : " ") + belowThousand(rest);
    return result;
}

std::string numberInWords(std::string decimal)
{
    const bool negative = decimal.starts_with('-');
    if (negative)
        decimal.erase(0, 1);
    const std::size_t point = decimal.find('.');
    std::string result = wholeInWords(decimal.substr(0, point));
    if (point != decimal.npos)
        result += " point " + spelled(std::string_view(decimal).substr(point + 1));
    return negative ? "minus " + result : result;
}

struct UnitWords {
    std::string_view one;
    std::string_view many;
};

UnitWords wordsOf(Unit unit)
{
    switch (unit) {
    case Unit::kg: return {"kilogram", "kilograms"};
    case Unit::mg: return {"milligram", "milligrams"};
    case Unit::mL: return {"millilitre", "millilitres"};
    case Unit::min: return {"minute", "minutes"};
    case Unit::h: return {"hour", "hours"};
    case Unit::d: return {"day", "days"};
    case Unit::mgPerKg: return {"milligram per kilogram", "milligrams per kilogram"};
    case Unit::mgPerKgPerH: return {"milligram per kilogram per hour", "milligrams per kilogram per hour"};
    case Unit::mgPerH: return {"milligram per hour", "milligrams per hour"};
    case Unit::mLPerH: return {"millilitre per hour", "millilitres per hour"};
    case Unit::mgPerMl: return {"milligram per millilitre", "milligrams per millilitre"};
    case Unit::cm: return {"centimetre", "centimetres"};
    case Unit::a: return {"year", "years"};
    case Unit::kgPerM2: return {"kilogram per square metre", "kilograms per square metre"};
    case Unit::mmHg: return {"millimetre of mercury", "millimetres of mercury"};
    case Unit::perMin: return {"per minute", "per minute"};
    case Unit::percent: return {"percent", "percent"};
    case Unit::session: return {"session", "sessions"};
    }
    return {};
}

} // namespace

std::string inWords(const Quantity& quantity)
{
    const UnitWords unit = wordsOf(quantity.unit);
    return numberInWords(decimalText(quantity.number)) + " " + std::string(quantity.number == 1 ? unit.one : unit.many);
}

} // namespace ketaplan::text
