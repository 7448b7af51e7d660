// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening_columns.h"

#include "screening_row.h"
#include "section.h"
#include "shown_text.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

constexpr int gap = 11; ///< beside the line between two columns

template <typename Rows>
std::size_t headingCount(const Rows& rows)
{
    std::size_t count = 0;
    const std::string* before = nullptr;
    for (const ScreeningRow* row : rows) {
        const std::string& group = row->item().group;
        if (!group.empty() && (!before || *before != group))
            ++count;
        before = &group;
    }
    return count;
}

} // namespace

ScreeningColumns::ScreeningColumns(QWidget* owner) : m_owner(owner), m_line(new QHBoxLayout)
{
    m_line->setSpacing(0);
    for (int i = 0; i < 2; ++i) {
        m_lists.push_back(new QVBoxLayout);
        m_lists.back()->setSpacing(0);
        m_lists.back()->setContentsMargins(i == 0 ? 0 : gap, 0, 0, 0);
        m_line->addLayout(m_lists.back(), 1);
    }
}

void ScreeningColumns::show(const std::vector<ScreeningRow*>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
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
    for (QLabel* heading : m_headings)
        heading->deleteLater();
    m_headings.clear();
    placeRows();
    for (QVBoxLayout* list : m_lists)
        list->addStretch(1);
    const bool two = m_count > 1;
    m_line->setStretch(1, two ? 1 : 0);
    m_lists[0]->setContentsMargins(0, 0, two ? gap : 0, 0);
    m_lists[1]->setContentsMargins(two ? gap : 0, 0, 0, 0);
}

/// A heading counts as a row.
void ScreeningColumns::placeRows()
{
    const auto columns = static_cast<std::size_t>(m_count);
    const std::size_t perColumn = (m_rows.size() + headingCount(m_rows) + columns - 1) / columns;
    std::size_t column = 0, lines = 0;
    const std::string* group = nullptr;
    for (ScreeningRow* row : m_rows) {
        if (lines >= perColumn && column + 1 < columns) {
            ++column;
            lines = 0;
            group = nullptr;
        }
        const std::string& own = row->item().group;
        if (!own.empty() && (!group || *group != own)) {
            m_lists[column]->addWidget(addHeading(own));
            ++lines;
        }
        group = &own;
        m_lists[column]->addWidget(row);
        ++lines;
    }
}

QLabel* ScreeningColumns::addHeading(const std::string& group)
{
    auto* label = secondaryLabel(m_owner);
    label->setText(shownText(group));
    label->setFont(textFont(9, true));
    label->setContentsMargins(0, 5, 0, 1);
    label->show();
    m_headings.push_back(label);
    return label;
}

int ScreeningColumns::heightOf(const std::vector<const ScreeningRow*>& rows) const
{
    const int columnWidth = m_owner->width() / m_count - gap;
    int height = static_cast<int>(headingCount(rows)) * scaled(m_owner, 22);
    for (const ScreeningRow* row : rows)
        height += row->hasHeightForWidth() ? row->heightForWidth(columnWidth) : row->sizeHint().height();
    return height / m_count;
}

} // namespace ketaplan
