// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_check_line.h"

#include "section.h"
#include "shown_text.h"
#include "symbols.h"
#include "text/second_check_sentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ketaplan {

SecondCheckLine::SecondCheckLine(QWidget* parent)
    : QWidget(parent), m_mark(new MarkView(this, 14)), m_said(secondaryLabel(this)), m_button(new QPushButton(tr("Second check…"), this))
{
    m_button->setAccessibleName(tr("Second check"));
    m_said->setWordWrap(true);
    m_said->setAccessibleName(tr("Outcome of the second check"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_button);
    line->addWidget(m_mark, 0, Qt::AlignVCenter);
    line->addWidget(m_said, 1);
    connect(m_button, &QPushButton::clicked, this, &SecondCheckLine::wanted);
}

void SecondCheckLine::show(const SecondCheckBook& book, const std::optional<Plan>& plan)
{
    const auto& given = book.given();
    const bool agrees = given && plan && plan->secondCheck && plan->secondCheck->agrees();
    QString said = tr("Second check: not made.");
    if (agrees)
        said = shownText(text::agreement(*given));
    else if (!book.lapsed().empty())
        said = shownText(book.lapsed());
    m_mark->setMark(agrees ? Mark::done : Mark::notChecked);
    m_mark->setVisible(agrees || !book.lapsed().empty());
    m_said->setText(said);
    m_button->setEnabled(plan && plan->pump);
    m_button->setAccessibleDescription(said);
}

} // namespace ketaplan
