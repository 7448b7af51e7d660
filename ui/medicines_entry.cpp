// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicines_entry.h"

#include "core/screening/medicines.h"
#include "medicine_row.h"
#include "shown_text.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ketaplan {

namespace {

/// Every generic name and brand of the table's medicines, in alphabetical order.
QStringList medicineNames(const ProtocolTable& table)
{
    QStringList names;
    for (const Medicine& medicine : table.medicines) {
        names << shownText(medicine.name);
        for (const std::string& brand : medicine.brands)
            names << shownText(brand);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

/// The generic name under which the engine screens it; empty where it does not.
QString recognisedAs(const QString& typed, const ProtocolTable& table)
{
    const Medicine* medicine = medicineNamed(table, utf8(typed));
    return medicine ? shownText(medicine->name) : QString();
}

} // namespace

MedicinesEntry::MedicinesEntry(QLineEdit* edit, const ProtocolTable& table, QWidget* parent)
    : QWidget(parent), m_edit(edit), m_table(table), m_none(new QCheckBox(tr("Takes no medicines"), parent)),
      m_conflict(new QLabel(this)), m_list(new QVBoxLayout)
{
    m_edit->setAccessibleDescription(tr("Generic or brand name, one at a time. Enter adds it to the list."));
    m_edit->setToolTip(m_edit->accessibleDescription());
    m_none->setAccessibleName(m_none->text());
    m_conflict->setFont(textFont(9, true));
    m_conflict->setWordWrap(true);
    m_list->setSpacing(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_conflict);
    column->addLayout(m_list);
    completeNames();
    connect(m_edit, &QLineEdit::editingFinished, this, &MedicinesEntry::add);
    connect(m_edit, &QLineEdit::textChanged, this, &MedicinesEntry::tell);
    connect(m_none, &QCheckBox::toggled, this, [this] {
        tell();
        Q_EMIT changed();
    });
    tell();
}

void MedicinesEntry::completeNames()
{
    auto* completer = new QCompleter(medicineNames(m_table), m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    // Queued: the field takes the chosen name first.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &MedicinesEntry::add,
            Qt::QueuedConnection);
}

void MedicinesEntry::fill(Form& form) const
{
    for (const MedicineRow* row : m_rows)
        form.medicines.push_back(utf8(row->typed()));
    form.takesNoMedicines = m_none->isChecked();
}

void MedicinesEntry::clear()
{
    const QSignalBlocker quiet(m_none);
    m_none->setChecked(false);
    removeAll();
    m_edit->setText({}); // forgets what could be undone
    tell();
}

void MedicinesEntry::removeAll()
{
    for (MedicineRow* row : m_rows)
        delete row;
    m_rows.clear();
}

void MedicinesEntry::write(const std::vector<std::string>& names, bool takesNone)
{
    removeAll();
    for (const std::string& name : names)
        addRow(shownText(name));
    m_none->setChecked(takesNone);
    tell();
    Q_EMIT changed();
}

/// Return in the list of completions comes to the field first, and then as the choice.
bool MedicinesEntry::isChoosing() const
{
    const QAbstractItemView* popup = m_edit->completer()->popup();
    return popup->isVisible() && popup->currentIndex().isValid();
}

void MedicinesEntry::add()
{
    const QString typed = m_edit->text();
    if (typed.trimmed().isEmpty() || isChoosing())
        return;
    addRow(typed);
    m_edit->setText({});
    tell();
    Q_EMIT changed();
}

void MedicinesEntry::addRow(const QString& typed)
{
    auto* row = new MedicineRow(typed, recognisedAs(typed, m_table), this);
    connect(row, &MedicineRow::removeWanted, this, [this, row] { remove(row); });
    m_rows.push_back(row);
    m_list->addWidget(row);
    row->show();
    chainFocus();
}

void MedicinesEntry::carry(const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        addRow(shownText(name));
    m_none->setChecked(names.empty());
    tell();
}

void MedicinesEntry::remove(MedicineRow* row)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_rows.erase(std::remove(m_rows.begin(), m_rows.end(), row), m_rows.end());
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater(); // its own button is still being clicked
    tell();
    Q_EMIT changed();
}

void MedicinesEntry::chainFocus()
{
    QWidget* before = m_none;
    for (MedicineRow* row : m_rows) {
        setTabOrder(before, row->removal());
        before = row->removal();
    }
}

/// Both a name and the tick cannot be true; neither is taken back.
void MedicinesEntry::tell()
{
    const bool named = !m_rows.empty() || !m_edit->text().trimmed().isEmpty();
    const bool conflict = named && m_none->isChecked();
    m_conflict->setText(conflict ? tr("Medicines are named. Remove them, or untick “Takes no medicines”.") : QString());
    m_conflict->setVisible(conflict);
    QPalette words = palette();
    words.setColor(QPalette::WindowText, themeOf(words).stop);
    m_conflict->setPalette(words);
    setVisible(conflict || !m_rows.empty());
}

} // namespace ketaplan
