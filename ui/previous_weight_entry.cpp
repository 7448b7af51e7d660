// SPDX-License-Identifier: GPL-3.0-or-later
#include "previous_weight_entry.h"

#include "range_text.h"

#include <QToolButton>

namespace ketaplan {

PreviousWeightEntry::PreviousWeightEntry(FormPage* page) : QObject(page), m_page(page), m_button(new QToolButton(page))
{
    m_button->setText(tr("Previous weight"));
    m_button->setAccessibleName(tr("Compare with a previous weight"));
    m_button->setAccessibleDescription(tr("Shows where the weight before and its date are typed."));
    m_button->setToolTip(m_button->accessibleDescription());
    connect(m_button, &QToolButton::clicked, this, [this] {
        m_asked = true;
        follow();
        m_page->control(Field::previousWeight)->setFocus(Qt::OtherFocusReason);
    });
}

void PreviousWeightEntry::addFields()
{
    m_page->addNumber(Field::previousWeight, Unit::kg);
    m_page->addDate(Field::previousWeightDate, FormPage::At::newLine);
    const auto limit = m_page->table().patientLimits.find(Limited::weightChange);
    if (limit != m_page->table().patientLimits.end())
        m_page->showRange(Field::previousWeight, tr("change:\n%1").arg(rangeLines(limit->second, m_page->table())));
    connect(m_page, &FormPage::changed, this, &PreviousWeightEntry::follow);
    follow();
}

void PreviousWeightEntry::fold()
{
    m_asked = false;
    follow();
}

bool PreviousWeightEntry::isTyped() const
{
    Form form;
    m_page->FormPage::fill(form);
    return !typedIn(form, Field::previousWeight).empty() || !typedIn(form, Field::previousWeightDate).empty();
}

void PreviousWeightEntry::follow()
{
    const bool shown = m_asked || isTyped();
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_page->setShown(Field::previousWeight, shown);
    m_page->setShown(Field::previousWeightDate, shown);
    m_page->setHint(Field::previousWeightDate, {}); // an empty line under the date stays hidden
    m_button->setVisible(!shown);
}

} // namespace ketaplan
