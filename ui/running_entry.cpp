// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_entry.h"

#include "fold.h"

#include <QLabel>

namespace ketaplan {

RunningEntry::RunningEntry(FormPage* page)
    : QObject(page), m_page(page), m_fold(new Fold(tr("Change a running infusion"), page)), m_help(secondaryLabel(page))
{
    page->addLine(m_fold);
    m_help->setWordWrap(true);
    m_help->setText(tr("What the pump shows as given, that many minutes after its start. It takes the place of what was ordered "
                       "until then; the rest is reckoned anew."));
    page->addLine(m_help);
    page->addNumber(Field::runningAt, Unit::min);
    page->addNumber(Field::runningGiven, Unit::mL);
    connect(m_fold, &Fold::opened, this, &RunningEntry::showFields);
    showFields();
}

void RunningEntry::follow(const Form& form)
{
    const bool typed = hasRunning(form);
    m_fold->setVisible(typed || typedIn(form, Field::mode) == code(Mode::standard));
    m_fold->setHeld(typed);
    showFields();
}

void RunningEntry::close()
{
    m_fold->close();
    showFields();
}

void RunningEntry::showFields()
{
    const bool shown = m_fold->isOpen() && !m_fold->isHidden();
    m_help->setVisible(shown);
    m_page->setShown(Field::runningAt, shown);
    m_page->setShown(Field::runningGiven, shown);
}

} // namespace ketaplan
