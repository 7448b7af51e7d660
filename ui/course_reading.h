// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_reading.h"

#include <optional>
#include <string_view>

namespace ketaplan {

/// The course that stands in the form, with what is wrong in `problems`. Nothing where none is entered.
std::optional<Course> readCourse(const Form& form, std::vector<Problem>& problems);

/// The field of a pointer such as "/course/last_date".
std::optional<Field> courseFieldOf(std::string_view pointer);

} // namespace ketaplan
