// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/numbers/decimal.h"
#include "core/numbers/rational.h"
#include "core/result.h"
#include "core/units/unit.h"

#include <string>
#include <string_view>

namespace ketaplan {

/// A number with its unit as it was written or is shown. Dimensions are checked at run time, by the unit; for
/// arithmetic see measure.h.
struct Quantity {
    Rational number;
    Unit unit = Unit::mg;

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

struct QuantityFault {
    enum class Kind {
        number,      ///< the number is not of the notation; see `number`
        missingUnit, ///< a number alone
        unknownUnit, ///< not one of the UCUM codes
    };
    Kind kind = Kind::number;
    NumberFault number = NumberFault::empty;
    std::string unit; ///< the unit as written, where it is unknown
};

/// "0.5 mg/kg": a number of the one notation, one space, a unit code.
Result<Quantity, QuantityFault> parseQuantity(std::string_view text, Sign sign = Sign::none);

/// "145/4 mg", or "0.3 mg/kg" read exactly: what an acknowledgement was given for. Nothing where it is neither.
std::optional<Quantity> parseExactQuantity(std::string_view text);

/// "145/4 mg": `exact` and unit.
std::string exactText(const Quantity& quantity);

/// "36.25 mg" in the notation of files: exact where six decimals can say it, as they can for all that was typed; no
/// grouping, an ordinary space. Sentences and screens use text/ instead.
std::string plainText(const Quantity& quantity);

} // namespace ketaplan
