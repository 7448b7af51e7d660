// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

namespace ketaplan {

namespace {

std::optional<int> parseDigits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string padded(int value, std::size_t width)
{
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = parseDigits(text.substr(0, 4));
    const auto month = parseDigits(text.substr(5, 2));
    const auto day = parseDigits(text.substr(8, 2));
    if (!year || !month || !day || *year == 0)
        return std::nullopt;
    const Date date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                    std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string isoText(const Date& date)
{
    return padded(static_cast<int>(date.year()), 4) + "-" + padded(static_cast<int>(static_cast<unsigned>(date.month())), 2)
        + "-" + padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

int completedYears(const Date& born, const Date& date)
{
    const int years = static_cast<int>(date.year()) - static_cast<int>(born.year());
    // 29 February compares as later than every day of February and earlier than 1 March, which is the rule.
    const bool birthdayReached = date.month() > born.month() || (date.month() == born.month() && date.day() >= born.day());
    return birthdayReached ? years : years - 1;
}

int daysBetween(const Date& from, const Date& to)
{
    return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

} // namespace ketaplan
