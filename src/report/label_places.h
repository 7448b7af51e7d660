// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace ketaplan::report {

/// A label that would stand with its middle at `centre`. Lengths are in one unit of any size.
struct LabelWish {
    int centre = 0;
    int width = 0;
    int rank = 0; ///< the lowest is placed first
};

struct LabelPlace {
    std::size_t wish = 0; ///< index
    int left = 0;
    int row = 0;
};

/// Where labels stand along an axis: inside it, none over another, `gap` apart, in as many rows as there are. What finds no
/// room is left out; of one rank the first comes first. In the order of the wishes.
std::vector<LabelPlace> placeLabels(const std::vector<LabelWish>& wishes, int length, int gap, int rows);

} // namespace ketaplan::report
