// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/quantity.h"

#include <compare>
#include <optional>

namespace ketaplan {

/// Exponents of the base units mg (drug), kg (body), mL, h and cm. Drug mass and body weight are different dimensions, so
/// that mg/kg never cancels.
struct Dimension {
    int drug = 0;
    int body = 0;
    int volume = 0;
    int time = 0;
    int length = 0;

    friend constexpr bool operator==(const Dimension&, const Dimension&) = default;
    friend constexpr Dimension operator+(const Dimension& a, const Dimension& b)
    {
        return {a.drug + b.drug, a.body + b.body, a.volume + b.volume, a.time + b.time, a.length + b.length};
    }
    friend constexpr Dimension operator-(const Dimension& a, const Dimension& b)
    {
        return {a.drug - b.drug, a.body - b.body, a.volume - b.volume, a.time - b.time, a.length - b.length};
    }
};

/// The one unit in which a measure of dimension D is written, and its size in base units. Not defined for the other
/// dimensions: they are intermediate results and cannot be shown.
template <Dimension D>
struct CanonicalUnit;

/// An exact amount of dimension D in base units. Adding different dimensions does not compile. Arithmetic may throw
/// ArithmeticError, comparison never does.
template <Dimension D>
class Measure {
public:
    static constexpr Dimension dimension = D;

    constexpr Measure() = default;
    constexpr explicit Measure(const Rational& inBaseUnits) : m_base(inBaseUnits) {}

    /// A number of canonical units, such as DrugMass::of(5) for 5 mg and Duration::of(40) for 40 min.
    static Measure of(const Rational& number) { return Measure(CanonicalUnit<D>::toBase(number)); }

    /// Nothing where the unit is another than the canonical one.
    static std::optional<Measure> from(const Quantity& quantity)
    {
        return quantity.unit == CanonicalUnit<D>::unit ? std::optional(of(quantity.number)) : std::nullopt;
    }

    const Rational& inBaseUnits() const { return m_base; }
    Quantity quantity() const { return {CanonicalUnit<D>::fromBase(m_base), CanonicalUnit<D>::unit}; }

    friend Measure operator+(const Measure& a, const Measure& b) { return Measure(a.m_base + b.m_base); }
    friend Measure operator-(const Measure& a, const Measure& b) { return Measure(a.m_base - b.m_base); }
    friend Measure operator*(const Measure& a, const Rational& factor) { return Measure(a.m_base * factor); }
    friend bool operator==(const Measure& a, const Measure& b) = default;
    friend std::strong_ordering operator<=>(const Measure& a, const Measure& b) { return a.m_base <=> b.m_base; }

private:
    Rational m_base;
};

template <Dimension A, Dimension B>
Measure<A + B> operator*(const Measure<A>& a, const Measure<B>& b)
{
    return Measure<A + B>(a.inBaseUnits() * b.inBaseUnits());
}

template <Dimension A, Dimension B>
Measure<A - B> operator/(const Measure<A>& a, const Measure<B>& b)
{
    return Measure<A - B>(a.inBaseUnits() / b.inBaseUnits());
}

using Ratio = Measure<Dimension{}>;
using DrugMass = Measure<Dimension{.drug = 1}>;
using BodyWeight = Measure<Dimension{.body = 1}>;
using Volume = Measure<Dimension{.volume = 1}>;
using Duration = Measure<Dimension{.time = 1}>;
using Length = Measure<Dimension{.length = 1}>;
using DosePerWeight = Measure<Dimension{.drug = 1, .body = -1}>;
using DoseRate = Measure<Dimension{.drug = 1, .time = -1}>;
using DoseRatePerWeight = Measure<Dimension{.drug = 1, .body = -1, .time = -1}>;
using Concentration = Measure<Dimension{.drug = 1, .volume = -1}>;
using FlowRate = Measure<Dimension{.volume = 1, .time = -1}>;
using BodyMassIndex = Measure<Dimension{.body = 1, .length = -2}>;

namespace detail {

/// A unit of which `PerBase` make one base unit of its dimension.
template <Unit U, int PerBase = 1>
struct UnitIs {
    static constexpr Unit unit = U;
    static Rational toBase(const Rational& number) { return PerBase == 1 ? number : number / Rational(PerBase); }
    static Rational fromBase(const Rational& base) { return PerBase == 1 ? base : base * Rational(PerBase); }
};

} // namespace detail

template <> struct CanonicalUnit<Ratio::dimension> : detail::UnitIs<Unit::percent, 100> {};
template <> struct CanonicalUnit<DrugMass::dimension> : detail::UnitIs<Unit::mg> {};
template <> struct CanonicalUnit<BodyWeight::dimension> : detail::UnitIs<Unit::kg> {};
template <> struct CanonicalUnit<Volume::dimension> : detail::UnitIs<Unit::mL> {};
template <> struct CanonicalUnit<Duration::dimension> : detail::UnitIs<Unit::min, 60> {};
template <> struct CanonicalUnit<Length::dimension> : detail::UnitIs<Unit::cm> {};
template <> struct CanonicalUnit<DosePerWeight::dimension> : detail::UnitIs<Unit::mgPerKg> {};
template <> struct CanonicalUnit<DoseRate::dimension> : detail::UnitIs<Unit::mgPerH> {};
template <> struct CanonicalUnit<DoseRatePerWeight::dimension> : detail::UnitIs<Unit::mgPerKgPerH> {};
template <> struct CanonicalUnit<Concentration::dimension> : detail::UnitIs<Unit::mgPerMl> {};
template <> struct CanonicalUnit<FlowRate::dimension> : detail::UnitIs<Unit::mLPerH> {};
template <> struct CanonicalUnit<BodyMassIndex::dimension> : detail::UnitIs<Unit::kgPerM2, 10000> {};

} // namespace ketaplan
