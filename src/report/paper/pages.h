// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper/atom.h"
#include "report/report.h"

#include <vector>

namespace ketaplan::paper {

/// An atom with its place on a page.
struct Placed {
    Atom atom;
    QRectF place;
};
using Page = std::vector<Placed>;

/// Where the body of a page goes; its height is above zero.
struct Bodies {
    QRectF first;
    QRectF others;
};

/// Fills pages. Sections, and bands of sections side by side, are split only
/// where they are longer than a page.
std::vector<Page> pagesOf(const Sheet& sheet, const std::vector<report::Band>& bands, const Bodies& bodies);

} // namespace ketaplan::paper
