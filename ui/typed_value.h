// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/units/quantity.h"

#include <optional>
#include <string>
#include <string_view>

namespace ketaplan {

/// What a typed text is.
enum class Standing { empty, unfinished, refused, read };

template <typename Value>
struct Typed {
    Standing standing = Standing::empty;
    std::optional<Value> value; ///< where it is read
    std::string sentence;       ///< why it is refused
};

/// A number of the one notation in this unit. What can still become one is unfinished while it is `inHand`, else refused.
Typed<Quantity> readNumber(std::string_view text, Unit unit, bool inHand);
/// A date as "2026-11-23".
Typed<Date> readDate(std::string_view text, bool inHand);

} // namespace ketaplan
