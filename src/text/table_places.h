// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::text {

/// Where something stands in a table or a plan, step by step from the outside, for readers who do not read JSON pointers.

/// Of a member: "dose_rate_per_kg" is "dose rate per kg".
std::string placeOfMember(std::string_view key);
/// Of an element that has an id: of "protocols" it is "protocol outpatient-start-low".
std::string placeOfElement(std::string_view list, std::string_view id);
/// Of another element, counted from 0: of "rules" the second is "rule 2", of "absolute" "highest absolute".
std::string placeOfElement(std::string_view list, std::size_t index);

/// "protocol outpatient-start-low: dose, highest absolute"
std::string place(const std::vector<std::string>& steps);

} // namespace ketaplan::text
