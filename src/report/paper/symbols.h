// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model.h"
#include "report/paper/sheet.h"

#include <QPainter>

namespace ketaplan::paper {

/// Paints the symbol into a square. Shapes differ, so that they stay apart in grey and on a poor copy.
void paintSymbol(QPainter& painter, const QRectF& square, report::Symbol symbol, const QColor& colour = ink::black,
                 const QColor& ground = ink::white);

} // namespace ketaplan::paper
