// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/plan/request_error.h"
#include "core/protocol/table.h"
#include "core/units/measure.h"

#include <optional>
#include <string>
#include <vector>

namespace ketaplan {

/// Why what was asked is no request, or nothing. `at` is a JSON pointer.
using Check = std::optional<RequestError>;

Check notAboveZero(const Quantity& quantity, std::string at);

template <Dimension D>
Check notAboveZero(const std::optional<Measure<D>>& measure, std::string at)
{
    return measure ? notAboveZero(measure->quantity(), std::move(at)) : std::nullopt;
}

/// A date that lies after `limit`.
Check later(const std::optional<Date>& date, const Date& limit, std::string at);

template <typename Element>
std::vector<std::string> idsOf(const std::vector<Element>& elements)
{
    std::vector<std::string> ids;
    for (const Element& element : elements)
        ids.push_back(element.id);
    return ids;
}

/// An id that none of the table's elements has.
template <typename Element>
Check unknownId(const std::vector<Element>& elements, const std::optional<std::string>& id, std::string at)
{
    if (!id || find(elements, *id))
        return std::nullopt;
    return RequestError{RequestErrorCode::unknownId, std::move(at), *id, idsOf(elements), {}};
}

} // namespace ketaplan
