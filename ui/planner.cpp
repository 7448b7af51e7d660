// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner.h"

#include "basis_at.h"
#include "basis_dialog.h"
#include "second_check_dialog.h"
#include "shown_text.h"
#include "theme.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

constexpr int barGap = 4;      ///< between the form and its scroll bar
constexpr int mousePause = 40; ///< ms until it is asked again whether the mouse is let go

} // namespace

Planner::Planner(const ProtocolTable& table, Clock clock, QWidget* parent)
    : QWidget(parent), m_table(table), m_clock(std::move(clock)), m_banner(new PatientBanner(this)),
      m_patient(new PatientPage(table, this)), m_course(new CoursePage(table, this)),
      m_order(new OrderPage(table, this)),
      m_preparation(new PreparationPage(table, this)), m_screening(new ScreeningPage(table, m_clock, this)),
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
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    margins->addLayout(left);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    // The bar takes the place of the margin: nothing beside it moves when it comes.
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const auto keepWidth = [margins, bar](int, int last) {
        margins->setContentsMargins(14, 10, last > 0 ? barGap : barGap + bar->sizeHint().width(), 10);
    };
    connect(bar, &QScrollBar::rangeChanged, this, keepWidth);
    keepWidth(0, 0);

    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_scroll, 1);
    body->addWidget(m_plan);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(body, 1);
    m_arrangement.emplace(PageArrangement::Pages{m_patient, m_order, m_course, m_preparation, m_screening, m_plan},
                          PageArrangement::Seats{m_scroll, left, body, column});
}

void Planner::connectPages()
{
    for (FormPage* page : forms())
        connectForm(page);
    connect(m_patient, &PatientPage::medicinesChanged, this, [this] { m_screening->dropCarried(carriedMedicines); });
    connect(m_order, &OrderPage::protocolChosen, this, &Planner::chooseProtocol);
    connect(m_screening, &ScreeningPage::changed, this, &Planner::recompute);
    connect(m_screening, &ScreeningPage::acknowledged, this, &Planner::acknowledge);
    connect(m_screening, &ScreeningPage::withdrawn, this, &Planner::withdraw);
    connect(m_screening, &ScreeningPage::basisWanted, this, &Planner::showBasis);
    connect(m_plan, &PlanPage::basisWanted, this, &Planner::showBasis);
    connect(m_plan, &PlanPage::asked, this, &Planner::focusPlace);
    connect(m_plan, &PlanPage::printWanted, this, &Planner::printWanted);
    connect(m_plan, &PlanPage::savePdfWanted, this, &Planner::savePdfWanted);
    connect(m_plan, &PlanPage::labelWanted, this, &Planner::labelWanted);
    connect(m_plan, &PlanPage::newPatientWanted, this, &Planner::newPatientWanted);
    connect(m_plan->secondCheck(), &SecondCheckLine::wanted, this, &Planner::makeSecondCheck);
    connect(m_plan, &PlanPage::workingsWanted, this, &Planner::workingsWanted);
    connect(qApp, &QApplication::focusChanged, this, &Planner::revealFocus);
}

void Planner::connectForm(FormPage* page)
{
    connect(page, &FormPage::changed, this, &Planner::recompute);
    connect(page, &FormPage::acknowledged, this, &Planner::acknowledge);
    connect(page, &FormPage::withdrawn, this, &Planner::withdraw);
    connect(page, &FormPage::basisWanted, this, &Planner::showBasis);
    connect(page, &FormPage::offerTaken, this, &Planner::takeOffer);
}

Form Planner::form() const
{
    Form form;
    for (const FormPage* page : forms())
        page->fill(form);
    m_screening->fill(form);
    form.acknowledgements = m_book.given();
    form.secondCheck = m_secondCheck.given();
    return form;
}

std::array<FormPage*, 4> Planner::forms() const { return {m_patient, m_order, m_course, m_preparation}; }

void Planner::recompute()
{
    if (m_quiet)
        return;
    Form form = this->form();
    m_outcome = reckon(form, m_table, m_clock.today());
    if (m_outcome.plan) {
        m_book.settle(*m_outcome.plan, m_table);
        m_secondCheck.settle(*m_outcome.plan);
    }
    showOutcome(form);
    Q_EMIT reckoned(form);
}

/// Results first: on a refusal no old figure outlives the key press.
void Planner::showOutcome(const Form& form)
{
    m_plan->show(m_outcome, summaryOf(m_outcome, form, m_table), m_order->protocol());
    m_plan->secondCheck()->show(m_secondCheck, m_outcome.plan);
    m_banner->show(form);
    m_patient->showAges(m_order->date());
    m_patient->showWeights(m_outcome.plan);
    m_course->showOutcome(m_order->date(), m_outcome.plan);
    m_screening->showCarried(m_order->date());
    m_order->follow(form);
    Notices notices = m_outcome.plan ? noticesOf(*m_outcome.plan, m_table, m_book) : noticesOf(m_outcome.problems);
    if (m_taken && !isStillTyped(*m_taken, form))
        m_taken.reset();
    if (m_taken)
        notices[Place{Field::dose, {}}].push_back(noticeOf(*m_taken));
    for (FormPage* page : forms())
        page->showNotices(notices);
    if (m_outcome.plan)
        m_screening->showPlan(*m_outcome.plan, notices);
    else
        m_screening->showNoPlan();
    m_arrangement->foldScreening();
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

void Planner::makeSecondCheck()
{
    const std::optional<Plan> plan = m_outcome.plan; // as it was when it was asked for
    if (!plan || !plan->pump)
        return;
    auto check = secondCheckAsking(this, *plan, m_table);
    if (!check)
        return;
    check->at = m_clock.now();
    enterSecondCheck(*std::move(check));
}

void Planner::enterSecondCheck(SecondCheck check)
{
    m_secondCheck.enter(std::move(check));
    recompute();
}

void Planner::withdraw(const QString& key)
{
    m_book.withdraw(utf8(key));
    recompute();
}

void Planner::showBasis(const text::BasisSubject& subject)
{
    if (!m_outcome.plan)
        return;
    auto* dialog = new BasisDialog(*m_outcome.plan, m_table, subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool Planner::showBasisAtFocus()
{
    if (!m_outcome.plan)
        return false;
    showBasis(basisAt(QApplication::focusWidget(), form(), *m_outcome.plan));
    return true;
}

void Planner::suggestName(const QString& name)
{
    for (FormPage* page : forms())
        page->suggestName(name);
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
    if (m_course->control(*place.field))
        m_course->setOpen(true);
    for (FormPage* page : forms())
        if (page->focusPlace(place))
            return;
}

QWidget* Planner::control(Field field) const
{
    for (const FormPage* page : forms())
        if (QWidget* found = page->control(field))
            return found;
    return nullptr;
}

void Planner::revealFocus()
{
    // Between press and release nothing moves: the release would meet another control.
    if (QApplication::mouseButtons() != Qt::NoButton)
        return QTimer::singleShot(mousePause, this, &Planner::revealFocus);
    QWidget* focus = QApplication::focusWidget();
    m_arrangement->foldScreening();
    if (focus && m_scroll->widget()->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, 0, scaled(this, 56));
}

void Planner::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_arrangement->arrange(this);
}

} // namespace ketaplan
