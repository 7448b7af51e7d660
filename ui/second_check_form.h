// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typed_value.h"

#include <QString>

#include <string>

namespace ketaplan {

/// Why these are not the names of two people, or empty.
QString faultOfNames(const std::string& plannedBy, const std::string& checkedBy);

/// Why a number cannot be compared yet, or empty. `name` is "pump rate".
QString faultOfNumber(const Typed<Quantity>& typed, const QString& name);

} // namespace ketaplan
