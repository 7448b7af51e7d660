// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening_page.h"

#include "shown_text.h"
#include "theme.h"

#include <QApplication>
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
    if (row.counts())
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

} // namespace

ScreeningPage::ScreeningPage(const ProtocolTable& table, const Clock& clock, QWidget* parent)
    : Section(4, tr("Screening"), parent), m_count(secondaryLabel(this)), m_carried(new CarriedBar(clock.today, this)),
      m_columns(this)
{
    m_count->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    heading()->addWidget(m_count);
    connect(m_count, &QLabel::linkActivated, this, [this] {
        m_showAll = !m_showAll;
        seat();
    });
    content()->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_carried);
    content()->addLayout(m_columns.layout());
    connect(m_carried, &CarriedBar::changed, this, &ScreeningPage::changed);
    for (const ScreeningItem* item : inGroups(table.screening))
        addRow(*item, table.reasons);
    seat();
}

void ScreeningPage::addRow(const ScreeningItem& item, const std::vector<OverrideReason>& reasons)
{
    auto* row = new ScreeningRow(item, reasons, this);
    m_rows.push_back(row);
    m_applies[row] = true;
    connect(row, &ScreeningRow::changed, this, [this, row] { takeAnswer(row); });
    connect(row, &ScreeningRow::answeredByKey, this, [this, row] { focusAfter(row); });
    connect(row, &ScreeningRow::acknowledged, this, &ScreeningPage::acknowledged);
    connect(row, &ScreeningRow::withdrawn, this, &ScreeningPage::withdrawn);
    connect(row, &ScreeningRow::basisWanted, this, &ScreeningPage::basisWanted);
}

/// An answer that is given here is of today, whatever was carried.
void ScreeningPage::takeAnswer(ScreeningRow* row)
{
    m_carried->drop(row->item().id);
    row->setCarried({}, true);
    showCount();
    Q_EMIT changed();
}

void ScreeningPage::carry(const std::map<std::string, YesNo>& answers, const CarriedAnswers& carried)
{
    for (ScreeningRow* row : m_rows)
        if (const auto given = answers.find(row->item().id); given != answers.end())
            row->answerWith(given->second == YesNo::yes ? AnswerButton::Kind::yes : AnswerButton::Kind::no);
    m_carried->carry(carried);
}

void ScreeningPage::showCarried(const std::optional<Date>& infusion)
{
    m_carried->showDate(infusion);
    for (ScreeningRow* row : m_rows) {
        const bool isCarried = m_carried->isCarried(row->item().id);
        row->setCarried(isCarried ? m_carried->said() : QString(), !isCarried || m_carried->counts());
    }
}

void ScreeningPage::fill(Form& form) const
{
    m_carried->fill(form);
    for (const ScreeningRow* row : m_rows) {
        form.answers[row->item().id] = row->answer();
        if (row->isBeingTyped())
            form.inHand = Place{{}, row->item().id};
    }
}

void ScreeningPage::clear()
{
    m_showAll = false;
    m_carried->clear();
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

bool ScreeningPage::isSettled(const ScreeningRow& row) const { return row.counts() && !row.hasNotices(); }

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
    m_columns.show(seen);
    showCount();
}

void ScreeningPage::showCount()
{
    qsizetype asked = 0, answered = 0, hidden = 0;
    for (const ScreeningRow* row : m_rows) {
        if (!m_applies[row])
            continue;
        ++asked;
        answered += row->counts() ? 1 : 0;
        hidden += row->isHidden() ? 1 : 0;
    }
    QString text = tr("%1 of %2 answered").arg(answered).arg(asked);
    if (m_folded && (hidden > 0 || m_showAll))
        text += QStringLiteral(" <a href=\"#\">%1</a>").arg(m_showAll ? tr("Show open ones") : tr("Show all"));
    m_count->setText(text);
}

int ScreeningPage::heightOfAll() const
{
    std::vector<const ScreeningRow*> wanted;
    for (const ScreeningRow* row : m_rows)
        if (m_applies.at(row) || row->isAnswered())
            wanted.push_back(row);
    return m_columns.heightOf(wanted);
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
