// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/quantity.h"

#include <gtest/gtest.h>

namespace ketaplan {

namespace {

const Unit units[] = {Unit::kg, Unit::mg, Unit::mL, Unit::min, Unit::h, Unit::d, Unit::mgPerKg, Unit::mgPerKgPerH, Unit::mgPerH,
                      Unit::mLPerH, Unit::mgPerMl, Unit::cm, Unit::a, Unit::kgPerM2, Unit::mmHg, Unit::perMin, Unit::percent};

TEST(Units, haveTheCodesOfTheContract)
{
    const char* codes[] = {"kg", "mg", "mL", "min", "h", "d", "mg/kg", "mg/kg/h", "mg/h", "mL/h", "mg/mL", "cm", "a", "kg/m2", "mm[Hg]", "/min", "%"};
    ASSERT_EQ(std::size(codes), std::size(units));
    for (std::size_t i = 0; i < std::size(units); ++i)
        EXPECT_EQ(code(units[i]), codes[i]);
}

TEST(Units, readWhatTheyWriteAndNothingElse)
{
    for (const Unit unit : units)
        EXPECT_EQ(unitFromCode(code(unit)), unit);
    for (const char* text : {"", " mg", "mg ", "MG", "Mg", "ml", "ML", "mcg", "ug", "g", "hr", "mins", "mg/Kg", "mg/kg/hr", "mg/ml", "mg / kg",
                             "mmHg", "mm[hg]", "kg/m^2", "years", "mg/", "/", "percent"})
        EXPECT_FALSE(unitFromCode(text)) << text;
}

/// Every unit with every kind of number, by composition: read, written, read again.
TEST(Quantities, goThereAndBack)
{
    for (const Unit unit : units)
        for (const char* number : {"0", "1", "0.5", "72.5", "123456789.123456", "0.000001", "999999999", "-2", "-0.25"}) {
            const std::string text = std::string(number) + " " + std::string(code(unit));
            const auto read = parseQuantity(text, Sign::minusAllowed);
            ASSERT_TRUE(read) << text;
            EXPECT_EQ(read->unit, unit);
            EXPECT_EQ(read->number, *parseDecimal(number, Sign::minusAllowed)) << text;
            const auto exact = parseExactQuantity(exactText(*read));
            ASSERT_TRUE(exact) << exactText(*read);
            EXPECT_EQ(*exact, *read) << text;
        }
}

TEST(Quantities, withThreeDecimalsAreWrittenAsTheyWereRead)
{
    for (const Unit unit : units)
        for (const char* number : {"0", "1", "0.5", "72.5", "0.05", "120", "999999999"}) {
            const std::string text = std::string(number) + " " + std::string(code(unit));
            EXPECT_EQ(plainText(*parseQuantity(text)), text);
        }
}

/// Every unit with every mistake in the number.
TEST(Quantities, refuseEveryMistakeInTheNumber)
{
    for (const Unit unit : units)
        for (const char* number : {".5", "5.", "05", "+2", "1e3", "1,000", "0x10", "1_000", "NaN", "1,5", "-1", "--1", "1.1234567", "1234567890"}) {
            const auto read = parseQuantity(std::string(number) + " " + std::string(code(unit)));
            ASSERT_FALSE(read) << number;
            EXPECT_EQ(static_cast<int>(read.error().kind), static_cast<int>(QuantityFault::Kind::number)) << number;
        }
}

TEST(Quantities, refuseWhatIsNotOneSpaceAndAUnit)
{
    struct Row {
        const char* text;
        QuantityFault::Kind kind;
    };
    const Row table[] = {
        {"5", QuantityFault::Kind::missingUnit},       {"0.5", QuantityFault::Kind::missingUnit},
        {"5 g", QuantityFault::Kind::unknownUnit},     {"5 ml", QuantityFault::Kind::unknownUnit},
        {"5 mcg", QuantityFault::Kind::unknownUnit},   {"5 mg/kg/hr", QuantityFault::Kind::unknownUnit},
    };
    for (const Row& row : table) {
        const auto read = parseQuantity(row.text);
        ASSERT_FALSE(read) << row.text;
        EXPECT_EQ(static_cast<int>(read.error().kind), static_cast<int>(row.kind)) << row.text;
    }
    for (const char* text : {"", " ", "mg", " mg", "5mg", "5  mg", "5\tmg", "5 mg ", " 5 mg", "5 mg mg", "5 ", "5\xC2\xA0mg"})
        EXPECT_FALSE(parseQuantity(text)) << text;
}

TEST(ExactQuantities, areFractionsOrDecimals)
{
    EXPECT_EQ(parseExactQuantity("6/5 mg/kg/h"), (Quantity{Rational::ratio(6, 5), Unit::mgPerKgPerH}));
    EXPECT_EQ(parseExactQuantity("1.2 mg/kg/h"), (Quantity{Rational::ratio(6, 5), Unit::mgPerKgPerH}));
    EXPECT_EQ(parseExactQuantity("-20/87 %"), (Quantity{Rational::ratio(-20, 87), Unit::percent}));
    EXPECT_EQ(parseExactQuantity("36 mg"), (Quantity{Rational(36), Unit::mg}));
    for (const char* text : {"", "yes", "not-set", "6/0 mg", "6/ mg", "/5 mg", "6/5", "6/5 foo", "6//5 mg", "6/-5 mg", "6 / 5 mg"})
        EXPECT_FALSE(parseExactQuantity(text)) << text;
}

} // namespace

} // namespace ketaplan
