// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/table_number.h"

#include "core/units/quantity.h"

namespace ketaplan::governance {

namespace {

Rational magnitude(const Rational& number)
{
    return number.isNegative() ? -number : number;
}

} // namespace

std::optional<TableNumber> tableNumber(const nlohmann::json& value)
{
    if (value.is_number_integer())
        return TableNumber{value.get<std::int64_t>(), std::nullopt};
    if (!value.is_string())
        return std::nullopt;
    const auto quantity = parseQuantity(value.get_ref<const std::string&>(), Sign::minusAllowed);
    return quantity ? std::optional(TableNumber{quantity->number, quantity->unit}) : std::nullopt;
}

std::optional<Rational> percentChange(const TableNumber& before, const TableNumber& after)
{
    if (before.unit != after.unit || before.number.isZero())
        return std::nullopt;
    try {
        return (after.number - before.number) / magnitude(before.number) * Rational(100);
    } catch (const ArithmeticError&) { // a count of the last digits that a file can hold
        return std::nullopt;
    }
}

bool differMoreThanTwofold(const TableNumber& before, const TableNumber& after)
{
    if (before.unit != after.unit || before.number.isNegative() != after.number.isNegative())
        return true;
    const Rational first = magnitude(before.number);
    const Rational second = magnitude(after.number);
    return first > second + second || second > first + first;
}

} // namespace ketaplan::governance
