// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/label_places.h"

#include <algorithm>
#include <numeric>

namespace ketaplan::report {

namespace {

class Rows {
public:
    Rows(const std::vector<LabelWish>& wishes, int length, int gap, int rows)
        : m_wishes(wishes), m_length(length), m_gap(gap), m_rows(rows)
    {
    }

    void place(std::size_t wish)
    {
        const LabelWish& label = m_wishes[wish];
        if (label.width > m_length)
            return;
        const int left = std::clamp(label.centre - label.width / 2, 0, m_length - label.width);
        for (int row = 0; row < m_rows; ++row)
            if (isFree(left, label.width, row))
                return m_placed.push_back({wish, left, row});
    }

    std::vector<LabelPlace> placed() &&
    {
        std::sort(m_placed.begin(), m_placed.end(), [](const LabelPlace& a, const LabelPlace& b) { return a.wish < b.wish; });
        return std::move(m_placed);
    }

private:
    bool isFree(int left, int width, int row) const
    {
        return std::none_of(m_placed.begin(), m_placed.end(), [&](const LabelPlace& other) {
            return other.row == row && left < other.left + m_wishes[other.wish].width + m_gap && other.left < left + width + m_gap;
        });
    }

    const std::vector<LabelWish>& m_wishes;
    int m_length;
    int m_gap;
    int m_rows;
    std::vector<LabelPlace> m_placed;
};

} // namespace

std::vector<LabelPlace> placeLabels(const std::vector<LabelWish>& wishes, int length, int gap, int rows)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wishes[a].rank < wishes[b].rank; });
    Rows placing(wishes, length, gap, rows);
    for (const std::size_t wish : order)
        placing.place(wish);
    return std::move(placing).placed();
}

} // namespace ketaplan::report
