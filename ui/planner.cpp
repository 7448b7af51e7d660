// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner.h"

#include "shown_text.h"
#include "theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

constexpr int wideFrom = 1180;         ///< window width, drawn at 96 dpi, from which two columns stand beside the plan
constexpr int widePlan = 440;
constexpr int narrowPlan = 384;
constexpr int threeColumnsFrom = 960;  ///< from which form, screening and plan stand side by side

} // namespace

Planner::Planner(const ProtocolTable& table, Clock clock, QWidget* parent)
    : QWidget(parent), m_table(table), m_clock(std::move(clock)), m_banner(new PatientBanner(this)),
      m_patient(new PatientPage(table, this)), m_order(new OrderPage(table, this)),
      m_preparation(new PreparationPage(table, this)), m_screening(new ScreeningPage(table, this)),
      m_plan(new PlanPage(table, this))
{
    build();
    connectPages();
    newPatient();
}

/// A field that lost the focus while it goes would ask for a plan of pages that are gone.
Planner::~Planner()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus))
        focus->clearFocus();
    qApp->disconnect(this);
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

void Planner::build()
{
    auto* inside = new QWidget(this);
    auto* margins = new QVBoxLayout(inside);
    margins->setContentsMargins(14, 10, 14, 10);
    m_left = new QGridLayout;
    m_left->setHorizontalSpacing(22);
    m_left->setVerticalSpacing(10);
    margins->addLayout(m_left);
    margins->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);

    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_scroll, 1);
    body->addWidget(m_plan);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(body, 1);
}

void Planner::connectPages()
{
    for (FormPage* page : {static_cast<FormPage*>(m_patient), static_cast<FormPage*>(m_order),
                           static_cast<FormPage*>(m_preparation)})
        connectForm(page);
    connect(m_order, &OrderPage::protocolChosen, this, &Planner::chooseProtocol);
    connect(m_screening, &ScreeningPage::changed, this, &Planner::recompute);
    connect(m_screening, &ScreeningPage::acknowledged, this, &Planner::acknowledge);
    connect(m_screening, &ScreeningPage::withdrawn, this, &Planner::withdraw);
    connect(m_plan, &PlanPage::asked, this, &Planner::focusPlace);
    connect(m_plan, &PlanPage::printWanted, this, &Planner::printWanted);
    connect(m_plan, &PlanPage::savePdfWanted, this, &Planner::savePdfWanted);
    connect(m_plan, &PlanPage::newPatientWanted, this, &Planner::newPatientWanted);
    connect(m_plan, &PlanPage::workingsWanted, this, &Planner::workingsWanted);
    connect(qApp, &QApplication::focusChanged, this, &Planner::revealFocus);
}

void Planner::connectForm(FormPage* page)
{
    connect(page, &FormPage::changed, this, &Planner::recompute);
    connect(page, &FormPage::acknowledged, this, &Planner::acknowledge);
    connect(page, &FormPage::withdrawn, this, &Planner::withdraw);
}

void Planner::newPatient()
{
    m_quiet = true;
    m_book.clear();
    m_patient->clear();
    m_order->clear();
    m_preparation->clear();
    m_screening->clear();
    m_order->write(Field::date, isoText(m_clock.today()));
    m_quiet = false;
    m_order->showProtocol();
    m_patient->showProtocol(nullptr);
    m_preparation->showProtocol(nullptr);
    m_screening->showProtocol({});
    recompute();
    m_scroll->verticalScrollBar()->setValue(0);
    m_patient->focusFirst();
}

Form Planner::form() const
{
    Form form;
    m_patient->fill(form);
    m_order->fill(form);
    m_preparation->fill(form);
    m_screening->fill(form);
    form.acknowledgements = m_book.given();
    return form;
}

/// The start values are written where they can be seen and changed.
void Planner::chooseProtocol()
{
    const Protocol* protocol = m_order->protocol();
    if (!protocol || m_quiet)
        return;
    m_quiet = true;
    // They were given for another protocol, which may have limits that this one does not.
    m_book.clear();
    m_order->showProtocol();
    m_patient->showProtocol(protocol);
    m_preparation->showProtocol(protocol);
    for (const auto& [field, text] : startValues(*protocol, m_table)) {
        m_patient->write(field, text);
        m_order->write(field, text);
        m_preparation->write(field, text);
    }
    m_screening->showProtocol(protocol->id);
    m_quiet = false;
    recompute();
}

void Planner::recompute()
{
    if (m_quiet)
        return;
    Form form = this->form();
    m_outcome = reckon(form, m_table, m_clock.today());
    if (m_outcome.plan)
        m_book.settle(*m_outcome.plan);
    showOutcome(form);
}

/// Results first: on a refusal no old figure outlives the key press.
void Planner::showOutcome(const Form& form)
{
    m_plan->show(m_outcome, summaryOf(m_outcome, form, m_table), m_order->protocol());
    m_banner->show(form);
    m_patient->showAges(m_order->date());
    m_patient->showWeights(m_outcome.plan);
    const Notices notices = m_outcome.plan ? noticesOf(*m_outcome.plan, m_table, m_book) : Notices{};
    for (FormPage* page : {static_cast<FormPage*>(m_patient), static_cast<FormPage*>(m_order),
                           static_cast<FormPage*>(m_preparation)})
        page->showNotices(notices);
    if (m_outcome.plan)
        m_screening->showPlan(*m_outcome.plan, notices);
    else
        m_screening->showNoPlan();
    foldScreening();
}

void Planner::acknowledge(const QString& key, Acknowledgement given)
{
    if (!m_outcome.plan)
        return;
    const auto givenFor = acknowledgeable(*m_outcome.plan, utf8(key));
    if (!givenFor)
        return;
    given.at = m_clock.now();
    given.givenFor = *givenFor;
    suggestName(shownText(given.by));
    m_book.enter(utf8(key), std::move(given));
    recompute();
}

void Planner::withdraw(const QString& key)
{
    m_book.withdraw(utf8(key));
    recompute();
}

void Planner::suggestName(const QString& name)
{
    m_patient->suggestName(name);
    m_order->suggestName(name);
    m_preparation->suggestName(name);
    m_screening->suggestName(name);
}

void Planner::focusSection(int number)
{
    switch (number) {
    case 1: return m_patient->focusFirst();
    case 2: return m_order->focusFirst();
    case 3: return m_preparation->focusFirst();
    case 4: return m_screening->focusFirst();
    default: return m_plan->focusFirst();
    }
}

void Planner::focusPlace(const Place& place)
{
    if (!place.field) {
        m_screening->focusItem(place.item);
        return;
    }
    m_patient->focusField(*place.field) || m_order->focusField(*place.field) || m_preparation->focusField(*place.field);
}

QWidget* Planner::control(Field field) const
{
    for (const FormPage* page : {static_cast<FormPage*>(m_patient), static_cast<FormPage*>(m_order),
                                 static_cast<FormPage*>(m_preparation)})
        if (QWidget* found = page->control(field))
            return found;
    return nullptr;
}

void Planner::revealFocus()
{
    QWidget* focus = QApplication::focusWidget();
    foldScreening();
    if (focus && m_scroll->widget()->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, 0, scaled(this, 56));
}

void Planner::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

Planner::Arrangement Planner::fittingArrangement() const
{
    if (width() >= scaled(this, wideFrom))
        return Arrangement::wide;
    return width() >= scaled(this, threeColumnsFrom) ? Arrangement::threeColumns : Arrangement::oneColumn;
}

void Planner::arrange()
{
    const Arrangement fitting = fittingArrangement();
    m_plan->setFixedWidth(scaled(this, fitting == Arrangement::wide ? widePlan : narrowPlan));
    if (fitting != m_arrangement)
        seat(fitting);
    foldScreening();
}

void Planner::seat(Arrangement arrangement)
{
    m_arrangement = arrangement;
    for (QWidget* page : {static_cast<QWidget*>(m_patient), static_cast<QWidget*>(m_order),
                          static_cast<QWidget*>(m_preparation), static_cast<QWidget*>(m_screening)})
        m_left->removeWidget(page);
    const bool wide = arrangement == Arrangement::wide;
    const bool three = arrangement == Arrangement::threeColumns;
    m_left->addWidget(m_patient, 0, 0, wide ? 2 : 1, 1, Qt::AlignTop);
    m_left->addWidget(m_order, wide ? 0 : 1, wide ? 1 : 0, Qt::AlignTop);
    m_left->addWidget(m_preparation, wide ? 1 : 2, wide ? 1 : 0, Qt::AlignTop);
    if (wide)
        m_left->addWidget(m_screening, 2, 0, 1, 2, Qt::AlignTop);
    else
        m_left->addWidget(m_screening, three ? 0 : 3, three ? 1 : 0, three ? 3 : 1, 1, Qt::AlignTop);
    for (int column = 0; column < 2; ++column)
        m_left->setColumnStretch(column, column == 0 || wide || three ? 1 : 0);
    m_left->setRowStretch(1, wide ? 1 : 0); // a long first column does not part order and preparation
    m_left->setHorizontalSpacing(wide ? 22 : three ? 14 : 0);
    m_patient->setCompact(three);
    m_order->setCompact(three);
    m_preparation->setCompact(three);
    m_screening->setColumns(wide ? 2 : 1);
    m_plan->setCompact(arrangement == Arrangement::oneColumn);
}

/// The room that is left for screening without scrolling.
void Planner::foldScreening()
{
    int above = 0;
    if (m_arrangement == Arrangement::wide)
        above = qMax(m_patient->sizeHint().height(), m_order->sizeHint().height() + m_preparation->sizeHint().height());
    else if (m_arrangement == Arrangement::oneColumn)
        above = m_scroll->height(); // it scrolls anyway; what is open is enough
    m_screening->fitInto(m_scroll->height() - above - scaled(this, 70));
}

} // namespace ketaplan
