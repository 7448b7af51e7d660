// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

#include <QString>

#include <vector>

namespace ketaplan {

/// Every field of the form, in its order.
std::vector<Field> allFields();

/// What a field is for and how it is written, in a few sentences.
QString fieldHelp(Field field);

/// The limited quantities that a value in this field decides on, the nearest first. Empty for a name or a choice that nothing limits.
std::vector<Limited> limitedBy(Field field);

} // namespace ketaplan
