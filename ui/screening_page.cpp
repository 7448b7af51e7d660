// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening_page.h"

#include "shown_text.h"
#include "theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ketaplan {

namespace {

bool isIn(const std::vector<std::string>& list, const std::string& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

bool belongsTo(const ScreeningItem& item, const std::string& protocol)
{
    return item.protocols.empty() || protocol.empty() || isIn(item.protocols, protocol);
}

/// An unanswered item that applies makes a finding; an answered one that does not is listed.
bool appliesIn(const Plan& plan, const ScreeningRow& row)
{
    const std::string& id = row.item().id;
    if (row.isAnswered())
        return !isIn(plan.notApplicable, id);
    return std::any_of(plan.findings.begin(), plan.findings.end(), [&](const Finding& f) { return f.id == id; });
}

/// The items of one group follow each other; groups and their items keep the table's order.
std::vector<const ScreeningItem*> inGroups(const std::vector<ScreeningItem>& items)
{
    std::vector<std::string> groups;
    for (const ScreeningItem& item : items)
        if (!isIn(groups, item.group))
            groups.push_back(item.group);
    std::vector<const ScreeningItem*> ordered;
    for (const std::string& group : groups)
        for (const ScreeningItem& item : items)
            if (item.group == group)
                ordered.push_back(&item);
    return ordered;
}

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

ScreeningPage::ScreeningPage(const ProtocolTable& table, QWidget* parent)
    : Section(4, tr("Screening"), parent), m_count(secondaryLabel(this))
{
    m_count->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    heading()->addWidget(m_count);
    connect(m_count, &QLabel::linkActivated, this, [this] {
        m_showAll = !m_showAll;
        seat();
    });
    content()->setContentsMargins(0, 0, 0, 0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    content()->addLayout(columns);
    for (int i = 0; i < 2; ++i) {
        m_lists.push_back(new QVBoxLayout);
        m_lists.back()->setSpacing(0);
        m_lists.back()->setContentsMargins(i == 0 ? 0 : 11, 0, 0, 0);
        columns->addLayout(m_lists.back(), 1);
    }
    for (const ScreeningItem* item : inGroups(table.screening))
        addRow(*item, table.reasons);
    seat();
}

void ScreeningPage::addRow(const ScreeningItem& item, const std::vector<OverrideReason>& reasons)
{
    auto* row = new ScreeningRow(item, reasons, this);
    m_rows.push_back(row);
    m_applies[row] = true;
    connect(row, &ScreeningRow::changed, this, [this] {
        showCount();
        Q_EMIT changed();
    });
    connect(row, &ScreeningRow::answeredByKey, this, [this, row] { focusAfter(row); });
    connect(row, &ScreeningRow::acknowledged, this, &ScreeningPage::acknowledged);
    connect(row, &ScreeningRow::withdrawn, this, &ScreeningPage::withdrawn);
}

void ScreeningPage::fill(Form& form) const
{
    for (const ScreeningRow* row : m_rows) {
        form.answers[row->item().id] = row->answer();
        if (row->isBeingTyped())
            form.inHand = Place{{}, row->item().id};
    }
}

void ScreeningPage::clear()
{
    m_showAll = false;
    for (ScreeningRow* row : m_rows) {
        row->clear();
        m_applies[row] = true;
    }
    seat();
}

void ScreeningPage::showProtocol(const std::string& protocol)
{
    for (ScreeningRow* row : m_rows)
        m_applies[row] = belongsTo(row->item(), protocol);
    seat();
}

void ScreeningPage::showPlan(const Plan& plan, const Notices& notices)
{
    static const std::vector<Notice> none;
    for (ScreeningRow* row : m_rows) {
        const auto found = notices.find(Place{{}, row->item().id});
        m_applies[row] = appliesIn(plan, *row);
        row->showResult(found == notices.end() ? none : found->second, m_applies[row]);
    }
    seat();
}

void ScreeningPage::showNoPlan()
{
    for (ScreeningRow* row : m_rows)
        row->showResult({}, m_applies[row]);
    seat();
}

void ScreeningPage::suggestName(const QString& name)
{
    for (ScreeningRow* row : m_rows)
        row->suggestName(name);
}

bool ScreeningPage::isSettled(const ScreeningRow& row) const { return row.isAnswered() && !row.hasNotices(); }

bool ScreeningPage::hasFocusInside() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

/// Rows run down the first column and then the second, group after group.
void ScreeningPage::seat()
{
    std::vector<ScreeningRow*> seen;
    for (ScreeningRow* row : m_rows) {
        const bool wanted = m_applies[row] || row->isAnswered();
        const bool folded = m_folded && !m_showAll && isSettled(*row) && !(row->isVisible() && hasFocusInside());
        row->setVisible(wanted && !folded);
        if (wanted && !folded)
            seen.push_back(row);
    }
    if (seen != m_seated)
        place(seen);
    showCount();
}

void ScreeningPage::place(std::vector<ScreeningRow*> seen)
{
    m_seated = std::move(seen);
    for (QVBoxLayout* list : m_lists)
        while (QLayoutItem* item = list->takeAt(0))
            delete item;
    for (QLabel* heading : m_headings)
        heading->deleteLater();
    m_headings.clear();
    placeRows();
    for (QVBoxLayout* list : m_lists)
        list->addStretch(1);
    auto* line = static_cast<QHBoxLayout*>(content()->itemAt(0)->layout());
    line->setStretch(1, m_columns > 1 ? 1 : 0);
    m_lists[0]->setContentsMargins(0, 0, m_columns > 1 ? 11 : 0, 0);
    m_lists[1]->setContentsMargins(m_columns > 1 ? 11 : 0, 0, 0, 0);
}

/// A heading counts as a row. A group that goes on in the next column is named there again.
void ScreeningPage::placeRows()
{
    const auto columns = static_cast<std::size_t>(m_columns);
    const std::size_t perColumn = (m_seated.size() + headingCount(m_seated) + columns - 1) / columns;
    std::size_t column = 0, lines = 0;
    const std::string* group = nullptr;
    for (ScreeningRow* row : m_seated) {
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

QLabel* ScreeningPage::addHeading(const std::string& group)
{
    auto* label = secondaryLabel(this);
    label->setText(shownText(group));
    label->setFont(textFont(9, true));
    label->setContentsMargins(0, 5, 0, 1);
    label->show();
    m_headings.push_back(label);
    return label;
}

void ScreeningPage::showCount()
{
    qsizetype asked = 0, answered = 0, hidden = 0;
    for (const ScreeningRow* row : m_rows) {
        if (!m_applies[row])
            continue;
        ++asked;
        answered += row->isAnswered() ? 1 : 0;
        hidden += row->isHidden() ? 1 : 0;
    }
    QString text = tr("%1 of %2 answered").arg(answered).arg(asked);
    if (m_folded && (hidden > 0 || m_showAll))
        text += QStringLiteral(" <a href=\"#\">%1</a>").arg(m_showAll ? tr("Show open ones") : tr("Show all"));
    m_count->setText(text);
}

void ScreeningPage::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    place(m_seated);
}

int ScreeningPage::heightOfAll() const
{
    const int columnWidth = width() / m_columns - 11;
    int height = 0;
    std::vector<const ScreeningRow*> wanted;
    for (const ScreeningRow* row : m_rows)
        if (m_applies.at(row) || row->isAnswered()) {
            wanted.push_back(row);
            height += row->hasHeightForWidth() ? row->heightForWidth(columnWidth) : row->sizeHint().height();
        }
    height += static_cast<int>(headingCount(wanted)) * scaled(this, 22);
    return height / m_columns;
}

void ScreeningPage::fitInto(int height)
{
    if (hasFocusInside())
        return;
    m_folded = heightOfAll() > height;
    seat();
}

bool ScreeningPage::focusItem(const std::string& item)
{
    ScreeningRow* found = row(item);
    if (!found)
        return false;
    if (found->isHidden()) {
        m_showAll = true;
        seat();
    }
    found->takeFocus();
    return true;
}

void ScreeningPage::focusFirst()
{
    const auto open = std::find_if(m_rows.begin(), m_rows.end(), [](const ScreeningRow* row) {
        return !row->isHidden() && !row->isAnswered() && row->item().due == Due::planning;
    });
    const auto any =
        std::find_if(m_rows.begin(), m_rows.end(), [](const ScreeningRow* row) { return !row->isHidden(); });
    if (open != m_rows.end())
        (*open)->setFocus(Qt::ShortcutFocusReason);
    else if (any != m_rows.end())
        (*any)->setFocus(Qt::ShortcutFocusReason);
}

void ScreeningPage::focusAfter(ScreeningRow* row)
{
    const auto here = std::find(m_rows.begin(), m_rows.end(), row);
    const auto next =
        std::find_if(here + 1, m_rows.end(), [](const ScreeningRow* other) { return !other->isHidden(); });
    if (next != m_rows.end())
        (*next)->setFocus(Qt::TabFocusReason);
}

ScreeningRow* ScreeningPage::row(const std::string& item) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ScreeningRow* row) { return row->item().id == item; });
    return found == m_rows.end() ? nullptr : *found;
}

} // namespace ketaplan
