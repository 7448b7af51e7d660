// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field_reader.h"

namespace ketaplan {

/// The course that stands in the form. Nothing where none is entered.
std::optional<Course> readCourse(FieldReader& reader);

/// The field of a pointer such as "/course/last_date".
std::optional<Field> courseFieldOf(std::string_view pointer);

} // namespace ketaplan
