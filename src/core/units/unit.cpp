// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unit.h"

#include "core/codes.h"

namespace ketaplan {

namespace {

/// In the order of Unit.
constexpr detail::Codes<18> codes = {
    "kg", "mg", "mL", "min", "h", "d", "mg/kg", "mg/kg/h", "mg/h", "mL/h", "mg/mL", "cm", "a", "kg/m2", "mm[Hg]", "/min", "%", "{session}",
};

} // namespace

std::string_view code(Unit unit)
{
    return detail::codeOf(codes, unit);
}

std::optional<Unit> unitFromCode(std::string_view code)
{
    return detail::fromCode<Unit>(codes, code);
}

} // namespace ketaplan
