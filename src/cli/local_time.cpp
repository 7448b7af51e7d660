// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/local_time.h"

#include "cli/help.h"
#include "text/quantity_text.h"

#include <ctime>

namespace ketaplan::cli {

namespace {

std::tm localTime()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts = {};
    ::localtime_r(&now, &parts);
    return parts;
}

Date dateOf(const std::tm& parts)
{
    return {std::chrono::year(parts.tm_year + 1900), std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
            std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
}

std::string formatted(const std::tm& parts, const char* format)
{
    char text[16] = {};
    return {text, std::strftime(text, sizeof text, format, &parts)};
}

/// "+01:00"
std::string offsetText(const std::tm& parts)
{
    std::string offset = formatted(parts, "%z");
    constexpr std::size_t hours = 3;
    return offset.size() > hours ? offset.insert(hours, ":") : offset;
}

} // namespace

Date localToday()
{
    return dateOf(localTime());
}

Stamp stampOfNow()
{
    const std::tm parts = localTime();
    Stamp stamp;
    stamp.program = programName();
    stamp.today = dateOf(parts);
    stamp.printedAt = text::shown(dateOf(parts)) + " " + formatted(parts, "%H:%M") + " " + offsetText(parts);
    return stamp;
}

} // namespace ketaplan::cli
