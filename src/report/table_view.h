// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace ketaplan {

/// The whole table as a document for reading: what it says, and what each of it rests on. It is about no patient.
Report makeTableView(const ProtocolTable& table, const Stamp& stamp);

} // namespace ketaplan
