// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening_page.h"

#include "screening_heading.h"
#include "shown_text.h"
#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ketaplan {

namespace {

template <typename Element>
bool isIn(const std::vector<Element>& list, const Element& wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
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
std::vector<std::vector<const ScreeningItem*>> inGroups(const std::vector<ScreeningItem>& items)
{
    std::vector<std::vector<const ScreeningItem*>> groups;
    for (const ScreeningItem& item : items) {
        const auto own = std::find_if(groups.begin(), groups.end(),
                                      [&](const auto& group) { return group.front()->group == item.group; });
        if (own == groups.end())
            groups.push_back({&item});
        else
            own->push_back(&item);
    }
    return groups;
}

QString countText(qsizetype answered, qsizetype asked)
{
    return ScreeningPage::tr("%1 of %2 answered").arg(answered).arg(asked);
}

} // namespace

ScreeningPage::ScreeningPage(const ProtocolTable& table, const Clock& clock, QWidget* parent)
    : Section(4, tr("Screening"), parent), m_count(secondaryLabel(this)), m_carried(new CarriedBar(clock.today, this)),
      m_columns(this)
{
    m_count->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    heading()->addWidget(m_count);
    connect(m_count, &QLabel::linkActivated, this, &ScreeningPage::toggleAll);
    content()->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(m_carried);
    content()->addLayout(m_columns.layout());
    connect(m_carried, &CarriedBar::changed, this, &ScreeningPage::changed);
    const auto groups = inGroups(table.screening);
    m_groups.reserve(groups.size()); // they are referred to
    for (const auto& items : groups)
        addGroup(items, table.reasons);
    seat();
}

void ScreeningPage::addGroup(const std::vector<const ScreeningItem*>& items, const std::vector<OverrideReason>& reasons)
{
    Group& group = m_groups.emplace_back();
    group.name = shownText(items.front()->group);
    if (!group.name.isEmpty()) {
        group.heading = new ScreeningHeading(group.name, this);
        connect(group.heading, &ScreeningHeading::foldingWanted, this, [this, &group] { toggle(group); });
    }
    for (const ScreeningItem* item : items)
        group.rows.push_back(addRow(*item, reasons));
}

ScreeningRow* ScreeningPage::addRow(const ScreeningItem& item, const std::vector<OverrideReason>& reasons)
{
    auto* row = new ScreeningRow(item, reasons, this);
    m_rows.push_back(row);
    m_applies[row] = true;
    connect(row, &ScreeningRow::changed, this, [this, row] { takeAnswer(row); });
    connect(row, &ScreeningRow::answeredByKey, this, [this, row] { focusAfter(row); });
    connect(row, &ScreeningRow::acknowledged, this, &ScreeningPage::acknowledged);
    connect(row, &ScreeningRow::withdrawn, this, &ScreeningPage::withdrawn);
    connect(row, &ScreeningRow::basisWanted, this, &ScreeningPage::basisWanted);
    return row;
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

void ScreeningPage::write(const std::map<std::string, std::string>& answers, const std::optional<CarriedAnswers>& carried)
{
    for (ScreeningRow* row : m_rows) {
        const auto given = answers.find(row->item().id);
        const std::string text = given == answers.end() ? std::string() : given->second;
        if (row->answer() != text)
            row->write(text);
    }
    carried ? m_carried->carry(*carried) : m_carried->clear();
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
    for (Group& group : m_groups)
        group.isOpened = false;
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

bool ScreeningPage::isWanted(const ScreeningRow& row) const { return m_applies.at(&row) || row.isAnswered(); }

bool ScreeningPage::hasFocusInRows() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && std::any_of(m_rows.begin(), m_rows.end(), [&](const ScreeningRow* row) {
               return row == focus || row->isAncestorOf(focus);
           });
}

void ScreeningPage::seat()
{
    const bool mayHide = !hasFocusInRows();
    std::vector<ScreeningLine> lines;
    for (Group& group : m_groups)
        seatGroup(group, lines, mayHide);
    m_columns.show(lines);
    showCount();
}

void ScreeningPage::seatGroup(Group& group, std::vector<ScreeningLine>& lines, bool mayHide)
{
    const bool any = std::any_of(group.rows.begin(), group.rows.end(), [this](const ScreeningRow* row) { return isWanted(*row); });
    if (group.heading) {
        group.heading->setVisible(any);
        if (any)
            lines.push_back({group.heading, group.name, true});
    }
    for (ScreeningRow* row : group.rows) {
        const bool stays = !mayHide && row->isVisible();
        const bool shown = isWanted(*row) && (!m_folded || group.isOpened || stays || !row->isQuiet());
        row->setVisible(shown);
        if (shown)
            lines.push_back({row, group.name, false});
    }
    if (group.heading)
        tellHeading(group);
}

void ScreeningPage::tellHeading(const Group& group) const
{
    qsizetype asked = 0, answered = 0, quiet = 0, hidden = 0, atStart = 0;
    for (const ScreeningRow* row : group.rows) {
        asked += m_applies.at(row) ? 1 : 0;
        answered += m_applies.at(row) && row->counts() ? 1 : 0;
        atStart += m_applies.at(row) && row->item().due == Due::start ? 1 : 0;
        quiet += isWanted(*row) && row->isQuiet() ? 1 : 0;
        hidden += isWanted(*row) && row->isHidden() ? 1 : 0;
    }
    QString count = asked > 0 ? countText(answered, asked) : tr("does not apply here");
    if (atStart == asked && answered < asked)
        count += tr(", printed as checks at the start");
    using Folding = ScreeningHeading::Folding;
    const bool folds = m_folded && quiet > 0;
    group.heading->tell(count, hidden > 0 ? Folding::folded : folds ? Folding::open : Folding::none);
}

void ScreeningPage::toggle(Group& group)
{
    group.isOpened = std::any_of(group.rows.begin(), group.rows.end(),
                                 [this](const ScreeningRow* row) { return isWanted(*row) && row->isHidden(); });
    seat();
}

void ScreeningPage::toggleAll()
{
    const bool open = std::any_of(m_rows.begin(), m_rows.end(),
                                  [this](const ScreeningRow* row) { return isWanted(*row) && row->isHidden(); });
    for (Group& group : m_groups)
        group.isOpened = open;
    seat();
}

/// What is due now is counted first: the plan waits for that alone.
void ScreeningPage::showCount()
{
    qsizetype asked = 0, answered = 0, asLater = 0, later = 0, hidden = 0, quiet = 0;
    for (const ScreeningRow* row : m_rows) {
        hidden += isWanted(*row) && row->isHidden() ? 1 : 0;
        quiet += isWanted(*row) && row->isQuiet() ? 1 : 0;
        if (!m_applies[row])
            continue;
        const bool now = row->item().due == Due::planning;
        (now ? asked : asLater) += 1;
        (now ? answered : later) += row->counts() ? 1 : 0;
    }
    QString text = countText(answered, asked);
    if (asLater > 0)
        text += tr(", %1 of %2 at the start").arg(later).arg(asLater);
    if (m_folded && quiet > 0)
        text += QStringLiteral(" <a href=\"#\">%1</a>").arg(hidden == 0 ? tr("Show open ones") : tr("Show all"));
    m_count->setText(text);
}

int ScreeningPage::heightOfAll() const
{
    std::vector<ScreeningLine> wanted;
    for (const Group& group : m_groups) {
        const std::size_t before = wanted.size();
        for (ScreeningRow* row : group.rows)
            if (isWanted(*row))
                wanted.push_back({row, group.name, false});
        if (group.heading && wanted.size() > before)
            wanted.push_back({group.heading, group.name, true});
    }
    return m_columns.heightOf(wanted);
}

void ScreeningPage::fitInto(int height)
{
    if (hasFocusInRows())
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
        for (Group& group : m_groups)
            group.isOpened = group.isOpened || isIn(group.rows, found);
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
    else if (m_folded && row->isQuiet())
        m_count->setFocus(Qt::TabFocusReason); // all is answered: the rows fold, and Enter brings them back
}

ScreeningRow* ScreeningPage::row(const std::string& item) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ScreeningRow* row) { return row->item().id == item; });
    return found == m_rows.end() ? nullptr : *found;
}

} // namespace ketaplan
