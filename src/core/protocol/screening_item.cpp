// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/screening_item.h"

#include "core/codes.h"

namespace ketaplan {

namespace {

constexpr detail::Codes<3> sexCodes = {"female", "male", "other"};
constexpr detail::Codes<5> itemKindCodes = {"contraindication", "precaution", "prerequisite", "measurement", "interaction"};
constexpr detail::Codes<2> dueCodes = {"planning", "start"};
constexpr detail::Codes<3> severityCodes = {"advice", "caution", "contraindicated"};

} // namespace

std::string_view code(Sex sex) { return detail::codeOf(sexCodes, sex); }
std::string_view code(ItemKind kind) { return detail::codeOf(itemKindCodes, kind); }
std::string_view code(Due due) { return detail::codeOf(dueCodes, due); }
std::string_view code(Severity severity) { return detail::codeOf(severityCodes, severity); }

std::optional<Sex> sexFromCode(std::string_view code)
{
    return detail::fromCode<Sex>(sexCodes, code);
}

std::optional<ItemKind> itemKindFromCode(std::string_view code)
{
    return detail::fromCode<ItemKind>(itemKindCodes, code);
}

std::optional<Due> dueFromCode(std::string_view code)
{
    return detail::fromCode<Due>(dueCodes, code);
}

std::optional<Severity> severityFromCode(std::string_view code)
{
    return detail::fromCode<Severity>(severityCodes, code);
}

} // namespace ketaplan
