// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicine_row.h"

#include "section.h"
#include "symbols.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ketaplan {

MedicineRow::MedicineRow(const QString& typed, const QString& recognised, QWidget* parent)
    : QWidget(parent), m_typed(typed), m_removal(new QToolButton(this))
{
    auto* name = new QLabel(typed, this);
    name->setTextFormat(Qt::PlainText);
    name->setFont(textFont(10, true));
    name->setWordWrap(true);
    auto* standing = secondaryLabel(this);
    standing->setTextFormat(Qt::PlainText);
    standing->setWordWrap(true);
    standing->setText(recognised.isEmpty() ? tr("not recognised, not screened") : tr("recognised: %1").arg(recognised));
    auto* mark = new MarkView(this, 13);
    mark->setMark(recognised.isEmpty() ? Mark::notChecked : Mark::none);
    mark->setVisible(recognised.isEmpty());
    m_removal->setText(tr("Remove"));
    m_removal->setFont(textFont(9));
    m_removal->setFocusPolicy(Qt::StrongFocus);
    m_removal->setAccessibleName(tr("Remove %1").arg(typed));
    m_removal->setAccessibleDescription(standing->text());
    connect(m_removal, &QToolButton::clicked, this, &MedicineRow::removeWanted);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(name, 2);
    line->addWidget(mark);
    line->addWidget(standing, 3);
    line->addWidget(m_removal);
}

} // namespace ketaplan
