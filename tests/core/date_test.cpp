// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

#include <gtest/gtest.h>

namespace ketaplan {

namespace {

Date day(const char* text)
{
    return parseDate(text).value();
}

TEST(Dates, areReadAndWritten)
{
    for (const char* text : {"2026-11-23", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1972-03-14"})
        EXPECT_EQ(isoText(day(text)), text);
}

TEST(Dates, thatDoNotExistAreNone)
{
    for (const char* text : {"2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "0000-01-01"})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(Dates, inAnotherNotationAreNone)
{
    for (const char* text : {"", "2026-11-3", "2026-1-03", "26-11-23", "23-11-2026", "2026/11/23", "20261123", " 2026-11-23", "2026-11-23 ",
                             "2026-11-23T00:00", "+026-11-23", "-001-11-23", "2026-11-2a", "10000-01-01", "2026-1１-23"})
        EXPECT_FALSE(parseDate(text)) << text;
}

struct Age {
    const char* born;
    const char* date;
    int years;
};

TEST(CompletedYears, turnOnTheBirthday)
{
    const Age table[] = {
        {"2008-11-23", "2026-11-23", 18}, {"2008-11-24", "2026-11-23", 17}, {"2008-11-22", "2026-11-23", 18},
        {"2008-12-01", "2026-11-23", 17}, {"2026-11-23", "2026-11-23", 0},  {"2025-11-23", "2026-11-22", 0},
        {"1926-11-23", "2026-11-23", 100},
        // born on 29 February: 1 March in other years
        {"2008-02-29", "2026-02-28", 17}, {"2008-02-29", "2026-03-01", 18}, {"2008-02-29", "2028-02-28", 19},
        {"2008-02-29", "2028-02-29", 20}, {"2008-02-29", "2028-03-01", 20}, {"1896-02-29", "1900-02-28", 3},
        {"1896-02-29", "1900-03-01", 4},
        // on 29 February
        {"2010-02-28", "2028-02-29", 18}, {"2010-03-01", "2028-02-29", 17},
        // before birth
        {"2026-11-24", "2026-11-23", -1},
    };
    for (const Age& row : table)
        EXPECT_EQ(completedYears(day(row.born), day(row.date)), row.years) << row.born << " " << row.date;
}

TEST(DaysBetween, countWholeDays)
{
    EXPECT_EQ(daysBetween(day("2026-11-20"), day("2026-11-23")), 3);
    EXPECT_EQ(daysBetween(day("2026-11-23"), day("2026-11-23")), 0);
    EXPECT_EQ(daysBetween(day("2026-11-23"), day("2026-11-20")), -3);
    EXPECT_EQ(daysBetween(day("2024-02-28"), day("2024-03-01")), 2);
    EXPECT_EQ(daysBetween(day("2026-02-28"), day("2026-03-01")), 1);
    EXPECT_EQ(daysBetween(day("2025-11-23"), day("2026-11-23")), 365);
    EXPECT_EQ(daysBetween(day("2027-01-01"), day("2027-01-31")), 30);
}

} // namespace

} // namespace ketaplan
