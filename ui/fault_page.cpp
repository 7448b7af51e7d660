// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_page.h"

#include "shown_text.h"
#include "theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ketaplan {

FaultPage::FaultPage(const std::vector<TableFault>& faults, QWidget* parent) : QWidget(parent)
{
    auto* title = new QLabel(tr("The protocol table, or the site policy with it, cannot be used"), this);
    title->setFont(textFont(16, true));
    auto* advice =
        new QLabel(tr("Nothing can be planned until both load. Correct the places below, or start the program with "
                      "others: ketaplan --table FILE --site FILE. ketaplan-cli table check FILE --site FILE lists the "
                      "same faults."),
                   this);
    advice->setWordWrap(true);
    QStringList lines;
    for (const TableFault& fault : faults)
        lines << shownText(faultText(fault));
    auto* list = new QPlainTextEdit(lines.join(QLatin1Char('\n')), this);
    list->setAccessibleName(tr("Faults of the table or the site policy"));
    list->setReadOnly(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(advice);
    column->addWidget(list, 1);
}

} // namespace ketaplan
