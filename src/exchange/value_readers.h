// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/plan/request.h"
#include "core/plan/request_error.h"
#include "core/result.h"
#include "core/units/quantity.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::exchange {

/// A value of the tree and the JSON pointer at which it stands.
struct Place {
    const nlohmann::json& json;
    std::string at;
};

template <typename T>
using Read = Result<T, RequestError>;

/// A refusal, or nothing where all went well.
using Fault = std::optional<RequestError>;

RequestError errorAt(const Place& place, RequestErrorCode code, std::vector<std::string> allowed = {});

Read<std::string> readText(const Place& place);
/// A text that shows something.
Read<std::string> readName(const Place& place);
Read<Date> readDate(const Place& place);
/// "2026-11-23T09:10+01:00": a date and time that exist, seconds optional, then an offset or Z. Kept as written.
Read<std::string> readTime(const Place& place);
/// "yes", "no", "not-assessed", or a quantity of any unit that is not negative.
Read<Answer> readAnswer(const Place& place);

/// A quantity of at least zero in one of `units`.
Read<Quantity> readAmount(const Place& place, std::initializer_list<Unit> units);
/// A quantity above zero in one of `units`.
Read<Quantity> readQuantity(const Place& place, std::initializer_list<Unit> units);
inline constexpr std::initializer_list<Unit> doseUnits = {Unit::mgPerKg, Unit::mgPerKgPerH, Unit::mg, Unit::mgPerH};

/// A quantity in the canonical unit of the measure.
template <typename M>
Read<M> readMeasure(const Place& place, Read<Quantity> (*read)(const Place&, std::initializer_list<Unit>) = &readQuantity)
{
    const auto quantity = read(place, {CanonicalUnit<M::dimension>::unit});
    if (!quantity)
        return quantity.error();
    return M::of(quantity->number);
}

/// One of a closed list of codes, each with the value that it names.
template <typename Enum>
Read<Enum> readCode(const Place& place, std::initializer_list<Enum> values)
{
    const auto text = readText(place);
    if (!text)
        return text.error();
    std::vector<std::string> allowed;
    for (const Enum value : values) {
        if (code(value) == *text)
            return value;
        allowed.emplace_back(code(value));
    }
    return errorAt(place, RequestErrorCode::unknownValue, std::move(allowed));
}

/// A list of which each element is read with the same reader.
template <typename T>
Read<std::vector<T>> readList(const Place& place, Read<T> (*read)(const Place&))
{
    if (!place.json.is_array())
        return errorAt(place, RequestErrorCode::wrongType, {"a list in brackets"});
    std::vector<T> values;
    for (std::size_t i = 0; i < place.json.size(); ++i) {
        auto value = read({place.json[i], place.at + "/" + std::to_string(i)});
        if (!value)
            return value.error();
        values.push_back(*std::move(value));
    }
    return values;
}

/// Puts what was read into its field, or hands the refusal on.
template <typename T, typename Field>
Fault store(Read<T> read, Field& field)
{
    if (!read)
        return read.error();
    field = *std::move(read);
    return std::nullopt;
}

} // namespace ketaplan::exchange
