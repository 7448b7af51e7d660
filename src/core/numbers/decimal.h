// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/numbers/rational.h"
#include "core/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ketaplan {

/// Why a text is not a number of the one notation: `0|[1-9][0-9]{0,8}` with an optional `.[0-9]{1,6}`. Each has its own
/// sentence, because each is a mistake of its own.
enum class NumberFault {
    empty,           ///< nothing typed
    blank,           ///< only spaces
    surroundingSpace,
    comma,           ///< a comma, as decimal or as group separator
    leadingPoint,    ///< .5
    trailingPoint,   ///< 5.
    secondPoint,     ///< 1.2.3
    leadingZero,     ///< 05
    plusSign,
    minusSign,       ///< where the field allows no negative number
    exponent,        ///< 1e3
    hexadecimal,     ///< 0x10
    groupSeparator,  ///< 1_000, 1'000, 1 000
    otherDigits,     ///< full-width, Arabic-Indic and every other digit than 0 to 9
    tooManyDigits,   ///< more than nine before the point
    tooManyDecimals, ///< more than six after the point
    notANumber,      ///< abc, NaN, Infinity and all else
};

enum class Sign { none, minusAllowed };

/// Reads the one notation. Nothing is repaired: every other text is a fault.
Result<Rational, NumberFault> parseDecimal(std::string_view text, Sign sign = Sign::none);

/// True where more typing can still make a number of the text: "", "0.", "12.".
bool canBecomeDecimal(std::string_view text);

/// The decimal that is shown for an exact value: three decimals, halves away from zero; one more at a time, to six, while
/// there are fewer than three significant digits (zeros at the end counted); then as many as it takes to differ from each
/// of `bounds` that the value differs from; then without zeros at the end. Never "-0". Never throws on any value.
std::string decimalText(const Rational& exact, std::span<const Rational> bounds = {});

/// The value as a decimal that says it exactly, such as every number that was typed: "0.3333". Nothing where six decimals
/// do not hold it.
std::optional<std::string> exactDecimalText(const Rational& exact);

/// The value cut after `decimals` digits, towards zero; for a value that is not negative.
Rational cutDown(const Rational& value, int decimals);
/// The least decimal of that many digits that is not below the value.
Rational cutUp(const Rational& value, int decimals);

} // namespace ketaplan
