// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening_columns.h"

#include "screening_heading.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace ketaplan {

namespace {

constexpr int gap = 11;         ///< beside the line between two columns
constexpr int partingCosts = 40; ///< so much higher may a column become before a group is parted

bool sameWidgets(const std::vector<ScreeningLine>& a, const std::vector<ScreeningLine>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ScreeningLine& x, const ScreeningLine& y) { return x.widget == y.widget; });
}

} // namespace

ScreeningColumns::ScreeningColumns(QWidget* owner) : m_owner(owner), m_line(new QHBoxLayout), m_again(groupLabel({}, owner))
{
    m_again->setContentsMargins(scaled(owner, 21), 2, 0, 1);
    m_again->hide();
    m_line->setSpacing(0);
    for (int i = 0; i < 2; ++i) {
        m_lists.push_back(new QVBoxLayout);
        m_lists.back()->setSpacing(0);
        m_line->addLayout(m_lists.back(), 1);
    }
}

void ScreeningColumns::show(const std::vector<ScreeningLine>& lines)
{
    if (sameWidgets(lines, m_lines))
        return;
    m_lines = lines;
    place();
}

void ScreeningColumns::setCount(int columns)
{
    if (columns == m_count)
        return;
    m_count = columns;
    place();
}

void ScreeningColumns::place()
{
    for (QVBoxLayout* list : m_lists)
        while (QLayoutItem* item = list->takeAt(0))
            delete item;
    const std::size_t second = m_count > 1 ? firstOfSecond() : m_lines.size();
    const bool parted = second < m_lines.size() && !m_lines[second].isHeading && !m_lines[second].group.isEmpty();
    m_again->setVisible(parted);
    if (parted) {
        m_again->setText(m_lines[second].group);
        m_lists[1]->addWidget(m_again);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lists[i < second ? 0 : 1]->addWidget(m_lines[i].widget);
    for (QVBoxLayout* list : m_lists)
        list->addStretch(1);
    const bool two = m_count > 1;
    m_line->setStretch(1, two ? 1 : 0);
    m_lists[0]->setContentsMargins(0, 0, two ? gap : 0, 0);
    m_lists[1]->setContentsMargins(two ? gap : 0, 0, 0, 0);
}

/// Where the second column begins so that the higher of both is low, and a group stays whole where that costs little.
std::size_t ScreeningColumns::firstOfSecond() const
{
    const int whole = std::accumulate(m_lines.begin(), m_lines.end(), 0,
                                      [this](int sum, const ScreeningLine& line) { return sum + heightOf(line); });
    std::size_t best = m_lines.size();
    int lowest = whole, first = 0;
    for (std::size_t i = 1; i < m_lines.size(); ++i) {
        first += heightOf(m_lines[i - 1]);
        const bool parts = !m_lines[i].isHeading && !m_lines[i].group.isEmpty();
        if (parts && m_lines[i - 1].isHeading)
            continue; // a heading does not stand alone
        const int cost = std::max(first, whole - first) + (parts ? scaled(m_owner, partingCosts) : 0);
        if (cost < lowest) {
            lowest = cost;
            best = i;
        }
    }
    return best;
}

int ScreeningColumns::heightOf(const ScreeningLine& line) const
{
    const int width = m_owner->width() / m_count - gap;
    return line.widget->hasHeightForWidth() ? line.widget->heightForWidth(width) : line.widget->sizeHint().height();
}

int ScreeningColumns::heightOf(const std::vector<ScreeningLine>& lines) const
{
    int height = 0;
    for (const ScreeningLine& line : lines)
        height += heightOf(line);
    return height / m_count;
}

} // namespace ketaplan
