// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening_heading.h"

#include "section.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

namespace ketaplan {

namespace {

constexpr int arrowSide = 16;

} // namespace

QLabel* groupLabel(const QString& group, QWidget* parent)
{
    QLabel* label = secondaryLabel(parent);
    label->setFont(textFont(9, true));
    label->setText(group);
    return label;
}

ScreeningHeading::ScreeningHeading(const QString& group, QWidget* parent)
    : QWidget(parent), m_fold(new QToolButton(this)), m_count(secondaryLabel(this))
{
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setFixedSize(scaled(this, arrowSide), scaled(this, arrowSide));
    m_fold->setAccessibleName(group);
    m_count->setWordWrap(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 2, 0, 1);
    line->setSpacing(5);
    line->addWidget(m_fold);
    line->addWidget(groupLabel(group, this));
    line->addWidget(m_count, 1);
    connect(m_fold, &QToolButton::clicked, this, &ScreeningHeading::foldingWanted);
    tell({}, Folding::none);
}

void ScreeningHeading::tell(const QString& count, Folding folding)
{
    m_count->setText(count);
    m_fold->setEnabled(folding != Folding::none);
    m_fold->setArrowType(folding == Folding::none   ? Qt::NoArrow
                         : folding == Folding::open ? Qt::DownArrow
                                                    : Qt::RightArrow);
    const QString standing = folding == Folding::folded ? tr("%1, folded") : folding == Folding::open ? tr("%1, open") : tr("%1");
    const QString told = standing.arg(count);
    if (m_fold->accessibleDescription() != told)
        m_fold->setAccessibleDescription(told);
}

/// The whole line is as good as its arrow.
void ScreeningHeading::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_fold->isEnabled() && rect().contains(event->position().toPoint()))
        m_fold->click();
}

} // namespace ketaplan
