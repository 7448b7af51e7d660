// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

#include <string_view>

namespace ketaplan {

/// The name under which a field is written to a file: "weight_date". It never changes.
std::string_view code(Field field);
std::optional<Field> fieldFromCode(std::string_view code);

} // namespace ketaplan
