// SPDX-License-Identifier: GPL-3.0-or-later
// One parser of numbers, and no floating point on the way to a dose.
#include "source_files.h"

#include <gtest/gtest.h>

#include <regex>

namespace {

void expectNone(const std::vector<std::string>& folders, const std::regex& forbidden)
{
    static const std::regex comment("//.*$");
    for (const SourceFile& file : sourceFiles(folders))
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            EXPECT_FALSE(std::regex_search(std::regex_replace(file.lines[i], comment, ""), forbidden))
                << file.path << ":" << i + 1 << ": " << file.lines[i];
}

} // namespace

TEST(Numbers, AreNeverFloatingPointOnTheWayToADose)
{
    expectNone({"src/core", "src/json", "src/table", "src/exchange", "src/text"}, std::regex("\\b(double|float|qreal)\\b"));
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
