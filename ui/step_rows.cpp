// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_rows.h"

#include "range_text.h"
#include "section.h"
#include "shown_text.h"
#include "step_widths.h"
#include "text/quantity_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ketaplan {

namespace {

/// "Time between steps: …", "Rise: …" and where the protocol starts, a hint and never a dose that nobody typed.
QString allowedText(const Protocol& protocol)
{
    QStringList lines;
    if (protocol.steps)
        lines << StepRows::tr("Time between steps: %1").arg(rangeSentence(protocol.steps->interval))
              << StepRows::tr("Rise of a step: %1").arg(rangeSentence(protocol.steps->increase));
    else
        lines << StepRows::tr("This protocol does not allow steps.");
    if (protocol.steps && protocol.dose && protocol.dose->start)
        lines << StepRows::tr("The protocol starts at %1.")
                     .arg(shownText(text::shown(Quantity{*protocol.dose->start, protocol.dose->unit})));
    return lines.join(QLatin1Char('\n'));
}

QWidget* headOf(QWidget* parent)
{
    const StepWidths widths(parent);
    auto* head = new QWidget(parent);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(widths.number + widths.gap, 0, 0, 0);
    line->setSpacing(widths.gap);
    QLabel* from = secondaryLabel(head);
    from->setText(StepRows::tr("From min"));
    from->setFixedWidth(widths.from);
    QLabel* dose = secondaryLabel(head);
    dose->setText(StepRows::tr("Dose"));
    line->addWidget(from);
    line->addWidget(dose, 1);
    return head;
}

} // namespace

StepRows::StepRows(QWidget* parent)
    : QWidget(parent), m_allowed(secondaryLabel(this)), m_head(headOf(this)), m_list(new QVBoxLayout),
      m_add(new QPushButton(tr("Add a step"), this))
{
    setAccessibleName(tr("Steps"));
    m_add->setAccessibleName(m_add->text());
    setFocusProxy(m_add);
    build();
    connect(m_add, &QPushButton::clicked, this, &StepRows::add);
    follow();
}

void StepRows::build()
{
    auto* title = new QLabel(tr("Steps"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(m_add);
    m_allowed->setWordWrap(true);
    m_list->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_allowed);
    column->addWidget(m_head);
    column->addLayout(m_list);
}

void StepRows::showProtocol(const Protocol* protocol)
{
    m_protocol = protocol;
    m_allowed->setText(protocol ? allowedText(*protocol) : QString());
    m_add->setAccessibleDescription(m_allowed->text());
    for (StepRow* row : m_rows)
        row->setProtocol(protocol);
    follow();
}

void StepRows::fill(Form& form) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        form.steps.push_back(m_rows[i]->typed());
        if (const auto cell = m_rows[i]->inHand())
            form.inHand = Place{*cell, {}, i};
    }
}

void StepRows::clear()
{
    for (StepRow* row : m_rows)
        delete row;
    m_rows.clear();
    follow();
}

void StepRows::showNotices(const Notices& notices)
{
    for (StepRow* row : m_rows)
        row->showNotices(notices);
    chainFocus(); // the rows come before a notice that is new
}

bool StepRows::focusPlace(const Place& place)
{
    if (!place.step || *place.step >= m_rows.size())
        return false;
    m_rows[*place.step]->focusCell(*place.field);
    return true;
}

/// Rows that are there stay, with the cursor in them.
void StepRows::write(const std::vector<TypedStep>& steps)
{
    if (steps.size() == m_rows.size()) {
        for (std::size_t i = 0; i < steps.size(); ++i)
            m_rows[i]->write(steps[i]);
    } else {
        clear();
        for (const TypedStep& step : steps)
            append(step);
    }
    Q_EMIT changed();
}

StepRow* StepRows::append(const TypedStep& step)
{
    auto* row = new StepRow(this);
    row->setProtocol(m_protocol);
    row->write(step);
    connect(row, &StepRow::changed, this, &StepRows::changed);
    connect(row, &StepRow::removeWanted, this, [this, row] { remove(row); });
    connect(row, &StepRow::nextWanted, this, [this, row] { goOnFrom(row); });
    m_rows.push_back(row);
    m_list->addWidget(row);
    renumber();
    follow();
    row->show();
    return row;
}

void StepRows::add()
{
    const bool first = m_rows.empty();
    append(nextStep())->focusCell(first ? Field::stepDose : Field::stepFrom);
    Q_EMIT changed();
}

/// The first step begins at 0 and a step keeps the unit of the one before it; minute and dose are typed.
TypedStep StepRows::nextStep() const
{
    if (!m_rows.empty())
        return {{}, {}, m_rows.back()->typed().unit};
    return {"0", {}, m_protocol && m_protocol->dose ? std::string(code(m_protocol->dose->unit)) : std::string()};
}

void StepRows::remove(StepRow* row)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    const auto next = m_rows.erase(at);
    if (next != m_rows.end())
        (*next)->focusCell(Field::stepFrom);
    else
        m_add->setFocus(Qt::OtherFocusReason);
    m_list->removeWidget(row);
    row->hide();
    row->disconnect(this);
    row->deleteLater(); // its own button is still being clicked
    renumber();
    follow();
    Q_EMIT changed();
}

/// To the next step, or to a new one after the last.
void StepRows::goOnFrom(const StepRow* row)
{
    const auto next = std::find(m_rows.begin(), m_rows.end(), row) + 1;
    if (next == m_rows.end())
        add();
    else
        (*next)->focusCell(Field::stepFrom);
}

void StepRows::renumber()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setIndex(i);
    chainFocus();
}

void StepRows::chainFocus()
{
    QWidget* before = m_add;
    for (const StepRow* row : m_rows) {
        setTabOrder(before, row->firstCell());
        setTabOrder(row->firstCell(), row->cell(Field::stepDose));
        setTabOrder(row->cell(Field::stepDose), row->cell(Field::stepUnit));
        setTabOrder(row->cell(Field::stepUnit), row->lastCell());
        before = row->lastCell();
    }
}

void StepRows::follow()
{
    const bool shown = !m_rows.empty() || (m_protocol && m_protocol->steps);
    m_head->setVisible(!m_rows.empty());
    setVisible(shown);
}

} // namespace ketaplan
