// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_arrangement.h"

#include "course_page.h"
#include "order_page.h"
#include "patient_page.h"
#include "plan_page.h"
#include "preparation_page.h"
#include "screening_page.h"
#include "theme.h"

#include <QGridLayout>
#include <QScrollArea>

namespace ketaplan {

namespace {

constexpr int wideFrom = 1180;        ///< window width, drawn at 96 dpi, from which two columns stand beside the plan
constexpr int threeColumnsFrom = 960; ///< from which form, screening and plan stand side by side
constexpr int widePlan = 440;
constexpr int narrowPlan = 384;

} // namespace

PageArrangement::PageArrangement(const Pages& pages, QScrollArea* scroll, QGridLayout* left)
    : m_pages(pages), m_scroll(scroll), m_left(left)
{
}

PageArrangement::Kind PageArrangement::fitting(const QWidget* window)
{
    if (window->width() >= scaled(window, wideFrom))
        return Kind::wide;
    return window->width() >= scaled(window, threeColumnsFrom) ? Kind::threeColumns : Kind::oneColumn;
}

void PageArrangement::arrange(const QWidget* window)
{
    const Kind kind = fitting(window);
    m_pages.plan->setFixedWidth(scaled(window, kind == Kind::wide ? widePlan : narrowPlan));
    if (kind != m_kind)
        seat(kind);
    foldScreening();
}

void PageArrangement::seat(Kind kind)
{
    m_kind = kind;
    place(kind);
    const bool three = kind == Kind::threeColumns;
    m_pages.patient->setCompact(three);
    m_pages.order->setCompact(three);
    m_pages.course->setCompact(three);
    m_pages.preparation->setCompact(three);
    m_pages.screening->setColumns(kind == Kind::wide ? 2 : 1);
    m_pages.plan->setCompact(kind == Kind::oneColumn);
}

void PageArrangement::place(Kind kind)
{
    for (QWidget* page : {static_cast<QWidget*>(m_pages.patient), static_cast<QWidget*>(m_pages.order),
                          static_cast<QWidget*>(m_pages.course), static_cast<QWidget*>(m_pages.preparation), static_cast<QWidget*>(m_pages.screening)})
        m_left->removeWidget(page);
    const bool wide = kind == Kind::wide;
    const bool three = kind == Kind::threeColumns;
    m_left->addWidget(m_pages.patient, 0, 0, wide ? 3 : 1, 1, Qt::AlignTop);
    m_left->addWidget(m_pages.order, wide ? 0 : 1, wide ? 1 : 0, Qt::AlignTop);
    m_left->addWidget(m_pages.course, wide ? 1 : 2, wide ? 1 : 0, Qt::AlignTop);
    m_left->addWidget(m_pages.preparation, wide ? 2 : 3, wide ? 1 : 0, Qt::AlignTop);
    if (wide)
        m_left->addWidget(m_pages.screening, 3, 0, 1, 2, Qt::AlignTop);
    else
        m_left->addWidget(m_pages.screening, three ? 0 : 4, three ? 1 : 0, three ? 4 : 1, 1, Qt::AlignTop);
    for (int column = 0; column < 2; ++column)
        m_left->setColumnStretch(column, column == 0 || wide || three ? 1 : 0);
    m_left->setRowStretch(2, wide ? 1 : 0); // a long first column does not part order and preparation
    m_left->setHorizontalSpacing(wide ? 22 : three ? 14 : 0);
}

void PageArrangement::foldScreening()
{
    int above = 0;
    if (m_kind == Kind::wide)
        above = qMax(m_pages.patient->sizeHint().height(),
                     m_pages.order->sizeHint().height() + m_pages.course->sizeHint().height() +
                         m_pages.preparation->sizeHint().height());
    else if (m_kind == Kind::oneColumn)
        above = m_scroll->height(); // it scrolls anyway; what is open is enough
    m_pages.screening->fitInto(m_scroll->height() - above - scaled(m_scroll, 70));
}

} // namespace ketaplan
