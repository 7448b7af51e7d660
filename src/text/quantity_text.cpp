// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity_text.h"

#include "core/numbers/decimal.h"

#include <algorithm>
#include <array>

namespace ketaplan::text {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::string_view minus = "\u2212";

/// "1250.5" as "1,250.5", a leading hyphen as a minus sign.
std::string grouped(std::string_view decimal)
{
    const bool negative = decimal.starts_with('-');
    if (negative)
        decimal.remove_prefix(1);
    const std::size_t wholeDigits = std::min(decimal.find('.'), decimal.size());
    std::string result(negative ? minus : std::string_view{});
    for (std::size_t i = 0; i < decimal.size(); ++i) {
        if (i > 0 && i < wholeDigits && (wholeDigits - i) % 3 == 0)
            result += ',';
        result += decimal[i];
    }
    return result;
}

std::string unitBeside(std::string_view number, Unit unit)
{
    if (number == "1" && unit == Unit::a)
        return "year";
    if (number == "1" && unit == Unit::d)
        return "day";
    if (number == "1" && unit == Unit::session)
        return "session";
    return unitLabel(unit);
}

std::string join(const std::string& number, Unit unit)
{
    return number + std::string(noBreakSpace) + unitBeside(number, unit);
}

} // namespace

std::string number(const Figure& figure)
{
    return grouped(figure.decimal);
}

std::string number(const Quantity& quantity)
{
    return grouped(decimalText(quantity.number));
}

std::string shown(const Figure& figure)
{
    return join(number(figure), figure.exact.unit);
}

std::string shown(const Quantity& quantity)
{
    return join(number(quantity), quantity.unit);
}

std::string unitLabel(Unit unit)
{
    switch (unit) {
    case Unit::a: return "years";
    case Unit::d: return "days";
    case Unit::mmHg: return "mmHg";
    case Unit::kgPerM2: return "kg/m\u00B2";
    case Unit::perMin: return "per min";
    case Unit::session: return "sessions";
    case Unit::kg:
    case Unit::mg:
    case Unit::mL:
    case Unit::min:
    case Unit::h:
    case Unit::mgPerKg:
    case Unit::mgPerKgPerH:
    case Unit::mgPerH:
    case Unit::mLPerH:
    case Unit::mgPerMl:
    case Unit::cm:
    case Unit::percent: return std::string(code(unit));
    }
    return {};
}

std::string shortHash(std::string_view sha256)
{
    constexpr std::size_t digits = 12;
    return std::string(sha256.substr(0, digits));
}

bool isDoseRate(Unit unit)
{
    return unit == Unit::mgPerH || unit == Unit::mgPerKgPerH;
}

std::string minutesAndSeconds(const Quantity& duration)
{
    const Rational minutes = duration.unit == Unit::h ? duration.number * 60 : duration.number;
    // Compared and not multiplied: the minutes of a long programme may have no digits left for arithmetic.
    const Int128 whole = floorOf(minutes);
    Int128 seconds = whole * 60;
    while (minutes >= Rational::ratio(2 * seconds + 1, 120))
        ++seconds;
    const auto part = [](Int128 value, Unit unit) { return shown(Quantity{Rational::ratio(value, 1), unit}); };
    const std::string rest = integerText(seconds % 60) + std::string(noBreakSpace) + "s";
    if (seconds % 60 == 0)
        return part(seconds / 60, Unit::min);
    return seconds < 60 ? rest : part(seconds / 60, Unit::min) + std::string(noBreakSpace) + rest;
}

std::string shown(const Date& date)
{
    constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::string iso = isoText(date);
    return iso.substr(8, 2) + "-" + std::string(months[static_cast<unsigned>(date.month()) - 1]) + "-" + iso.substr(0, 4);
}

std::string rangeText(const Bounds& bounds, Unit unit)
{
    const auto bound = [unit](const Rational& value) { return shown(Quantity{value, unit}); };
    if (!bounds.low && !bounds.high)
        return "no bound";
    if (!bounds.low)
        return "up to " + bound(*bounds.high);
    if (!bounds.high)
        return "at least " + bound(*bounds.low);
    if (*bounds.low == *bounds.high)
        return bound(*bounds.low) + " only";
    return number(Quantity{*bounds.low, unit}) + " to " + bound(*bounds.high);
}

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// True where the text begins with a unit and nothing else than a sign follows it.
bool beginsWithUnit(std::string_view text)
{
    constexpr std::array<std::string_view, 20> units = {"mg/kg/h", "mg/kg", "mg/mL", "mg/h", "mg", "mL/h", "mL", "kg/m\u00B2",
                                                        "kg", "min", "h", "s", "mmHg", "cm", "%", "years", "year", "days",
                                                        "day", "per min"};
    return std::any_of(units.begin(), units.end(), [text](std::string_view unit) {
        return text.starts_with(unit) && (text.size() == unit.size() || !isLetterOrDigit(text[unit.size()]));
    });
}

} // namespace

std::string withUnitsKept(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool afterDigit = i > 0 && text[i - 1] >= '0' && text[i - 1] <= '9';
        if (text[i] == ' ' && afterDigit && beginsWithUnit(text.substr(i + 1)))
            result += noBreakSpace;
        else
            result += text[i];
    }
    return result;
}

std::string withPlainSpaces(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isNoBreakSpace = text.substr(i).starts_with(noBreakSpace);
        result += isNoBreakSpace ? ' ' : text[i];
        i += isNoBreakSpace ? noBreakSpace.size() - 1 : 0;
    }
    return result;
}

} // namespace ketaplan::text
