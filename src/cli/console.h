// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "core/date.h"
#include "report/report.h"

namespace ketaplan::cli {

/// All that a command knows of the world but files: where its words go, and what time it is. Tests give their own.
struct Console {
    Output& out;
    Output& err;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    Date today{};
    Stamp stamp;
};

} // namespace ketaplan::cli
