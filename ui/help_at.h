// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

class QWidget;

namespace ketaplan {

class Planner;

/// The field or question that a widget belongs to; an empty place where it is of none.
Place helpPlaceAt(const QWidget* focus, const Planner& planner);

} // namespace ketaplan
