// SPDX-License-Identifier: GPL-3.0-or-later
// One parser of numbers, and no floating point on the way to a dose.
#include "source_files.h"

#include <gtest/gtest.h>

TEST(Numbers, AreNeverFloatingPointOnTheWayToADose)
{
    expectNone({"src/core", "src/json", "src/table", "src/exchange", "src/governance", "src/text"}, std::regex("\\b(double|float|qreal)\\b"));
    expectNone({"ui"}, std::regex("\\b(double|float)\\b"));
}

TEST(Numbers, AreReadByTheOneParser)
{
    expectNone({"src", "ui"}, std::regex("\\b(stod|stof|stold|strtod|strtof|atof|from_chars|sscanf|toDouble|toFloat|QDoubleSpinBox"
                                         "|QDoubleValidator|QIntValidator|QSpinBox)\\b"));
}

TEST(Numbers, OfAClinicalSizeStandInTheTable)
{
    // A unit beside a digit in engine code would be a clinical number that no site can change.
    expectNone({"src/core"}, std::regex("[0-9] ?(mg|mL|kg|min|mm\\[Hg\\])\\b"));
}
