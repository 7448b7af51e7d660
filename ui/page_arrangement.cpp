// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_arrangement.h"

#include "course_page.h"
#include "order_page.h"
#include "patient_page.h"
#include "plan_page.h"
#include "preparation_page.h"
#include "screening_page.h"
#include "theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

constexpr int wideFrom = 1180;      ///< window width, drawn at 96 dpi, from which the plan has its full width
constexpr int twoColumnsFrom = 960; ///< from which the form stands in two columns
constexpr int besideFrom = 760;     ///< from which the plan stands beside the form
constexpr int columnGap = 22;
constexpr int widePlan = 440;
constexpr int narrowPlan = 384;

} // namespace

PageArrangement::PageArrangement(const Pages& pages, const Seats& seats)
    : m_pages(pages), m_seats(seats), m_form(new QHBoxLayout), m_columns{new QVBoxLayout, new QVBoxLayout}
{
    for (QVBoxLayout* column : m_columns) {
        column->setSpacing(seats.left->spacing());
        m_form->addLayout(column, 1);
    }
    seats.left->addLayout(m_form);
    seats.left->addWidget(pages.screening);
    seats.left->addStretch(1);
}

PageArrangement::Kind PageArrangement::fitting(const QWidget* window)
{
    if (window->width() >= scaled(window, twoColumnsFrom))
        return Kind::twoColumns;
    return window->width() >= scaled(window, besideFrom) ? Kind::oneColumn : Kind::stacked;
}

void PageArrangement::arrange(const QWidget* window)
{
    const Kind kind = fitting(window);
    const int beside = scaled(window, window->width() >= scaled(window, wideFrom) ? widePlan : narrowPlan);
    m_pages.plan->setMinimumWidth(kind == Kind::stacked ? 0 : beside);
    m_pages.plan->setMaximumWidth(kind == Kind::stacked ? QWIDGETSIZE_MAX : beside);
    if (kind != m_kind)
        seat(kind);
    foldScreening();
}

void PageArrangement::seat(Kind kind)
{
    m_kind = kind;
    place(kind == Kind::twoColumns);
    placePlan(kind == Kind::stacked);
    m_pages.screening->setColumns(kind == Kind::twoColumns ? 2 : 1);
    m_pages.plan->setCompact(kind != Kind::twoColumns);
}

/// Under the form the plan is as high as it is, and its status stays in sight above both.
void PageArrangement::placePlan(bool stacked)
{
    StatusPanel* status = m_pages.plan->status();
    auto* plan = static_cast<QBoxLayout*>(m_pages.plan->layout());
    m_seats.body->removeWidget(m_pages.plan);
    m_seats.left->removeWidget(m_pages.plan);
    if (stacked) {
        m_seats.left->addWidget(m_pages.plan);
        m_seats.whole->insertWidget(1, status);
    } else {
        m_seats.body->addWidget(m_pages.plan);
        plan->insertWidget(0, status);
    }
    m_pages.plan->setWhole(stacked);
}

/// The course stands under the patient, whose history it is.
void PageArrangement::place(bool two)
{
    stack(m_columns[0], {m_pages.patient, m_pages.course});
    stack(m_columns[two ? 1 : 0], {m_pages.order, m_pages.preparation});
    m_form->setStretch(1, two ? 1 : 0);
    m_form->setSpacing(scaled(m_seats.scroll, two ? columnGap : 0));
}

/// A shorter column leaves its room below, not between its pages.
void PageArrangement::stack(QVBoxLayout* column, std::initializer_list<QWidget*> pages)
{
    for (QWidget* page : pages) {
        for (QVBoxLayout* one : m_columns)
            one->removeWidget(page);
        column->addWidget(page);
    }
    for (int i = column->count() - 1; i >= 0; --i)
        if (column->itemAt(i)->spacerItem())
            delete column->takeAt(i);
    column->addStretch(1);
}

void PageArrangement::foldScreening()
{
    int above = m_seats.scroll->height(); // one column scrolls anyway; what is open is enough
    if (m_kind == Kind::twoColumns)
        above = qMax(m_pages.patient->sizeHint().height() + m_pages.course->sizeHint().height(),
                     m_pages.order->sizeHint().height() + m_pages.preparation->sizeHint().height());
    m_pages.screening->fitInto(m_seats.scroll->height() - above - scaled(m_seats.scroll, 70));
}

} // namespace ketaplan
