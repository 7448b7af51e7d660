// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

#include <QString>

namespace ketaplan {

/// The name of a field, as its label says it and as assistive tools find it.
QString fieldName(Field field);

/// The same with the key that leads there, "&Dose".
QString fieldLabel(Field field);

} // namespace ketaplan
