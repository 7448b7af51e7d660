// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model.h"
#include "report/paper/sheet.h"

#include <QPainter>

#include <functional>
#include <vector>

namespace ketaplan::paper {

/// The least that is never split between two pages: a line, a step, a row, a chart.
struct Atom {
    qreal height = 0;
    std::function<void(QPainter&, const QRectF&)> paint;
    bool keepWithNext = false; ///< a heading does not stand alone at the foot of a page
    const report::Section* of = nullptr;
};
using Atoms = std::vector<Atom>;

qreal heightOf(const Atoms& atoms);

/// A section in the given width: its title, its body, the space after it. The less roomy, the lower are the rows of a chart:
/// from 1 down to 0.
Atoms atomsOf(const Sheet& sheet, const report::Section& section, qreal width, qreal roominess = 1);

} // namespace ketaplan::paper
