// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ketaplan {

/// What the program is, and one plan from start to paper, by keyboard.
QString helpText();

} // namespace ketaplan
