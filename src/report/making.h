// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/source_list.h"

namespace ketaplan::report {

/// One plan on its way to paper; sources are numbered as they are cited.
struct Making {
    const Plan& plan;
    const ProtocolTable& table;
    const Protocol& protocol;
    SourceList sources;
};

inline bool isRunning(const Plan& plan)
{
    return plan.ordered.schedule.running.has_value();
}

} // namespace ketaplan::report
