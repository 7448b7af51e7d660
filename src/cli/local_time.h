// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "report/report.h"

namespace ketaplan::cli {

Date localToday();
/// This program, and the local time with its offset as a page prints it.
Stamp stampOfNow();

} // namespace ketaplan::cli
