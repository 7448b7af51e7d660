// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "report/model.h"

namespace ketaplan::report {

/// What the site sets beside the table: when to stop, when to discard, whom to call. What is not set says so.
Section siteSection(const ProtocolTable& table);

} // namespace ketaplan::report
