// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a number that is refused: each mistake has its own words, and a suggestion only where it is certain.
#include "text/sentences.h"

#include "core/numbers/decimal.h"

#include <gtest/gtest.h>

#include <set>

using namespace ketaplan;

namespace {

std::string said(std::string_view typed)
{
    const auto number = parseDecimal(typed);
    return number ? "accepted" : text::sentence(number.error(), typed);
}

} // namespace

TEST(NumberSentences, SayHowToWriteWhatIsCertain)
{
    EXPECT_EQ(said("0,3"), "A comma is not a decimal point here. Write 0.3.");
    EXPECT_EQ(said(".5"), "A digit is missing before the point. Write 0.5.");
    EXPECT_EQ(said("5."), "A digit is missing after the point. Write 5.");
    EXPECT_EQ(said("05"), "A number does not begin with an extra zero. Write 5.");
    EXPECT_EQ(said("00.5"), "A number does not begin with an extra zero. Write 0.5.");
    EXPECT_EQ(said("+2"), "A number has no plus sign here. Write 2.");
}

TEST(NumberSentences, SuggestNothingWhereTheMeaningIsOpen)
{
    EXPECT_EQ(said("1,000").find("Write 1"), std::string::npos) << "one or a thousand";
    EXPECT_EQ(said("1,5,0").find("Write 1"), std::string::npos);
    EXPECT_EQ(said("1.2.3").find("Write"), std::string::npos);
    EXPECT_EQ(said("1e3").find("1000"), std::string::npos);
}

TEST(NumberSentences, DifferForEachMistake)
{
    std::set<std::string> sentences;
    const char* mistakes[] = {"",     " ",    " 5",   "0,3",   ".5",  "5.",         "1.2.3",      "05", "+2", "-2",
                              "1e3",  "0x10", "1_000", "\uFF15", "1234567890", "0.1234567", "abc"};
    for (const char* mistake : mistakes)
        sentences.insert(said(mistake));
    EXPECT_EQ(sentences.size(), std::size(mistakes));
    EXPECT_FALSE(sentences.contains("accepted"));
}

TEST(NumberSentences, QuoteWhatIsNoNumber)
{
    EXPECT_EQ(said("abc"), "\u201Cabc\u201D is not a number.");
    const std::string shortened = said(std::string(500, 'x'));
    EXPECT_LT(shortened.size(), 120u);
    EXPECT_NE(shortened.find("\u2026"), std::string::npos);
}

TEST(QuantitySentences, NameTheUnit)
{
    const auto quantity = parseQuantity("5 stone");
    ASSERT_FALSE(quantity);
    EXPECT_EQ(text::sentence(quantity.error(), "5 stone"), "\u201Cstone\u201D is not a unit that is known here.");
    EXPECT_EQ(text::sentence(parseQuantity("5").error(), "5"), "The unit is missing. Write the number, one space and the unit.");
    EXPECT_EQ(text::sentence(parseQuantity("0,3 mg").error(), "0,3 mg"), "A comma is not a decimal point here. Write 0.3.");
}
