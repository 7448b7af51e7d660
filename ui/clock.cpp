// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include "text/quantity_text.h"

#include <QDateTime>

namespace ketaplan {

namespace {

Date dateOf(const QDate& date)
{
    return std::chrono::year(date.year()) / std::chrono::month(static_cast<unsigned>(date.month())) /
           std::chrono::day(static_cast<unsigned>(date.day()));
}

std::string offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .toStdString();
}

} // namespace

Clock systemClock()
{
    return {[] { return dateOf(QDate::currentDate()); },
            [] {
                const QDateTime now = QDateTime::currentDateTime();
                return now.toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString() + offsetText(now.offsetFromUtc());
            }};
}

std::string shownTime(const std::string& moment)
{
    constexpr std::size_t dateEnd = 10, timeEnd = 16;
    const auto date = parseDate(moment.substr(0, dateEnd));
    if (!date || moment.size() < timeEnd)
        return moment;
    return text::shown(*date) + " " + moment.substr(dateEnd + 1, timeEnd - dateEnd - 1) + " " + moment.substr(timeEnd);
}

} // namespace ketaplan
