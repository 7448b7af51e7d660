// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/load_table.h"

#include <QWidget>

namespace ketaplan {

/// In place of the planner, where the table does not load: every fault, and what to do.
class FaultPage : public QWidget {
    Q_OBJECT

public:
    FaultPage(const std::vector<TableFault>& faults, QWidget* parent);
};

} // namespace ketaplan
