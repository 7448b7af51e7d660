// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/request_checks.h"

namespace ketaplan {

Check notAboveZero(const Quantity& quantity, std::string at)
{
    if (quantity.number.isPositive())
        return std::nullopt;
    return RequestError{RequestErrorCode::notAboveZero, std::move(at), plainText(quantity), {}, {}};
}

Check later(const std::optional<Date>& date, const Date& limit, std::string at)
{
    if (!date || *date <= limit)
        return std::nullopt;
    return RequestError{RequestErrorCode::dateAfter, std::move(at), isoText(*date), {isoText(limit)}, {}};
}

} // namespace ketaplan
