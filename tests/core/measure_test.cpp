// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/request.h"
#include "core/protocol/table.h"
#include "core/units/measure.h"

#include <gtest/gtest.h>

#include <concepts>
#include <string>

namespace ketaplan {

namespace {

template <typename A, typename B>
concept Addable = requires(A a, B b) { a + b; };
template <typename A, typename B>
concept Subtractable = requires(A a, B b) { a - b; };
template <typename A, typename B>
concept Comparable = requires(A a, B b) { a < b; };
template <typename A, typename B>
concept Equatable = requires(A a, B b) { a == b; };
template <typename A, typename B>
concept Assignable = std::assignable_from<A&, B>;
template <typename T>
concept Shown = requires { CanonicalUnit<T::dimension>::unit; };

// What is of one dimension adds and compares.
static_assert(Addable<DrugMass, DrugMass> && Subtractable<Volume, Volume> && Comparable<FlowRate, FlowRate>);

// mg is neither mL nor kg nor min.
static_assert(!Addable<DrugMass, Volume> && !Subtractable<DrugMass, Volume> && !Comparable<DrugMass, Volume>);
static_assert(!Addable<DrugMass, BodyWeight> && !Comparable<DrugMass, BodyWeight> && !Equatable<DrugMass, BodyWeight>);
static_assert(!Assignable<BodyWeight, DrugMass> && !Assignable<DrugMass, BodyWeight>);
static_assert(!std::convertible_to<DrugMass, BodyWeight> && !std::constructible_from<BodyWeight, DrugMass>);
static_assert(!Addable<Duration, DrugMass> && !Addable<Duration, Rational> && !Addable<DrugMass, Ratio>);

// A dose per weight is not a dose, a rate is not a dose, a dose rate is not a flow rate.
static_assert(!Comparable<DosePerWeight, DrugMass> && !Comparable<DoseRate, DrugMass> && !Comparable<DoseRate, FlowRate>);
static_assert(!Comparable<DoseRate, DoseRatePerWeight> && !Comparable<DosePerWeight, DoseRatePerWeight>);
static_assert(!Assignable<FlowRate, DoseRate> && !Assignable<DosePerWeight, Concentration>);

// A bare number is no quantity, and no quantity a number.
static_assert(!std::convertible_to<int, DrugMass> && !std::convertible_to<Rational, DrugMass>);
static_assert(!std::convertible_to<DrugMass, Rational> && !Comparable<DrugMass, Rational> && !Comparable<DrugMass, int>);
static_assert(!std::convertible_to<Quantity, DrugMass> && !std::constructible_from<DrugMass, Quantity>);
static_assert(!std::convertible_to<std::string, Rational> && !std::convertible_to<const char*, Rational>);

// Products and quotients have the dimension that the ward gives them.
static_assert(std::same_as<decltype(DosePerWeight() * BodyWeight()), DrugMass>);
static_assert(std::same_as<decltype(DrugMass() / Volume()), Concentration>);
static_assert(std::same_as<decltype(DrugMass() / Concentration()), Volume>);
static_assert(std::same_as<decltype(Volume() / Duration()), FlowRate>);
static_assert(std::same_as<decltype(Volume() / FlowRate()), Duration>);
static_assert(std::same_as<decltype(FlowRate() * Concentration()), DoseRate>);
static_assert(std::same_as<decltype(DoseRate() / BodyWeight()), DoseRatePerWeight>);
static_assert(std::same_as<decltype(DrugMass() / DrugMass()), Ratio>);
static_assert(std::same_as<decltype(BodyWeight() / (Length() * Length())), BodyMassIndex>);

// mg per kg does not cancel.
static_assert(!std::same_as<decltype(DrugMass() / BodyWeight()), Ratio>);

// Intermediate dimensions cannot be shown, and a field takes its own dimension alone.
static_assert(Shown<DrugMass> && !Shown<decltype(DrugMass() * DrugMass())> && !Shown<decltype(Volume() * Duration())>);
static_assert(!Assignable<decltype(Patient::weight), DrugMass> && !Assignable<decltype(Product::vial), Concentration>);
static_assert(!Assignable<decltype(Pump::maxRate), DoseRate> && !Assignable<decltype(Request::duration), Volume>);


TEST(Measures, keepTheirNumberInTheUnitOfTheWard)
{
    EXPECT_EQ(DrugMass::of(5).quantity(), (Quantity{Rational(5), Unit::mg}));
    EXPECT_EQ(Duration::of(40).quantity(), (Quantity{Rational(40), Unit::min}));
    EXPECT_EQ(Ratio::of(2).quantity(), (Quantity{Rational(2), Unit::percent}));
    EXPECT_EQ(BodyMassIndex::of(24).quantity(), (Quantity{Rational(24), Unit::kgPerM2}));
    EXPECT_EQ(FlowRate::of(Rational::ratio(65, 2)).quantity(), (Quantity{Rational::ratio(65, 2), Unit::mLPerH}));
}

TEST(Measures, comeFromTheirOwnUnitAlone)
{
    EXPECT_EQ(Duration::from({Rational(40), Unit::min}), Duration::of(40));
    EXPECT_FALSE(Duration::from({Rational(1), Unit::h}));
    EXPECT_FALSE(DrugMass::from({Rational(5), Unit::kg}));
    EXPECT_FALSE(BodyWeight::from({Rational(5), Unit::mg}));
    EXPECT_FALSE(DosePerWeight::from({Rational(5), Unit::mgPerKgPerH}));
}

TEST(Measures, computeAcrossUnits)
{
    EXPECT_EQ((Volume::of(20) / Duration::of(40)).quantity(), (Quantity{Rational(30), Unit::mLPerH}));
    EXPECT_EQ((Volume::of(20) / FlowRate::of(30)).quantity(), (Quantity{Rational(40), Unit::min}));
    EXPECT_EQ((DoseRatePerWeight::of(Rational::ratio(3, 4)) * BodyWeight::of(80) * Duration::of(40)).quantity(),
              (Quantity{Rational(40), Unit::mg}));
    const BodyMassIndex bmi = BodyWeight::of(80) / (Length::of(200) * Length::of(200));
    EXPECT_EQ(bmi.quantity(), (Quantity{Rational(20), Unit::kgPerM2}));
    EXPECT_EQ((DrugMass::of(1) / DrugMass::of(50)).quantity(), (Quantity{Rational(2), Unit::percent}));
}

} // namespace

} // namespace ketaplan
