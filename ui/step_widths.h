// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

namespace ketaplan {

/// The columns of the steps, drawn for the narrowest form, so that head and rows stand in line.
struct StepWidths {
    explicit StepWidths(const QWidget* widget)
        : number(scaled(widget, 10)), from(scaled(widget, 56)), dose(scaled(widget, 58)), gap(scaled(widget, 4))
    {
    }

    int number, from, dose, gap;
};

} // namespace ketaplan
