// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "complaint.h"
#include "edit_menu.h"
#include "fault_page.h"
#include "next_session.h"
#include "plan_file.h"
#include "plan_opening.h"
#include "plan_output.h"
#include "planner.h"
#include "section.h"
#include "shown_text.h"
#include "table_change.h"
#include "text/patient_sentences.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text/site_sentences.h"
#include "text_dialog.h"
#include "theme_menu.h"
#include "type_back_dialog.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

QString hashText(const std::string& sha256)
{
    return MainWindow::tr("SHA-256 %1").arg(shownText(text::shortHash(sha256)));
}

} // namespace

MainWindow::MainWindow(LoadedTable loaded, Clock clock, TableSource source)
    : m_clock(std::move(clock)), m_source(std::move(source))
{
    setWindowTitle(tr("KetaPlan"));
    buildBody();
    buildKeeping();
    if (loaded) {
        showPlanner(*std::move(loaded));
    } else {
        showPage(new FaultPage(loaded.error(), this));
        buildTableMenu();
        buildHelpMenu();
    }
}

void MainWindow::buildBody()
{
    auto* body = new QWidget(this);
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_change = new TableChange(body);
    m_body->addWidget(m_change);
    setCentralWidget(body);
    connect(m_change, &TableChange::loadWanted, this, &MainWindow::reloadTable);
}

void MainWindow::showPage(QWidget* page)
{
    m_page = page;
    m_body->addWidget(page, 1);
    page->show();
}

void MainWindow::showPlanner(ProtocolTable table)
{
    const Form before = m_planner ? m_planner->form() : Form{};
    delete m_page; // before the table that it reads
    m_table = std::move(table);
    m_planner = new Planner(*m_table, m_clock, this);
    showPage(m_planner);
    m_planner->takePatient(before);
    buildMenus();
    buildFoot();
    showTableName();
    followPlanner();
    connect(m_planner, &Planner::printWanted, this, &MainWindow::print);
    connect(m_planner, &Planner::savePdfWanted, this, &MainWindow::savePdf);
    connect(m_planner, &Planner::labelWanted, this, &MainWindow::makeLabel);
    connect(m_planner, &Planner::newPatientWanted, this, &MainWindow::newPatient);
    connect(m_planner, &Planner::workingsWanted, this, &MainWindow::showWorkings);
}

/// The planner goes before the table that it reads.
MainWindow::~MainWindow() { delete m_page; }

void MainWindow::buildMenus()
{
    menuBar()->clear();
    for (QMenu* menu : menuBar()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        menu->deleteLater(); // an action of one of them may be what is running
    buildFileMenu();
    m_edit = new EditMenu(m_planner, menuBar());
    buildSectionMenu();
    buildTableMenu();
    buildPlanMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("New patient"), QKeySequence::New, this, &MainWindow::newPatient);
    file->addAction(tr("Next session…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this, &MainWindow::nextSession);
    file->addAction(tr("Open plan…"), QKeySequence::Open, m_opening, &PlanOpening::choose);
    m_opening->addRecentTo(file);
    file->addSeparator();
    file->addAction(tr("Save plan file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &MainWindow::savePlanFile);
    file->addAction(tr("Save PDF"), QKeySequence::Save, this, &MainWindow::savePdf);
    file->addAction(tr("Save PDF with the plan inside"), this, &MainWindow::savePdfWithPlan);
    file->addAction(tr("Label…"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &MainWindow::makeLabel);
    file->addAction(tr("Patient sheet…"), this, &MainWindow::savePatientSheet);
    file->addAction(tr("Print preview"), this, &MainWindow::preview);
    file->addAction(tr("Print"), QKeySequence::Print, this, &MainWindow::print);
    file->addSeparator();
    file->addAction(tr("Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::buildPlanMenu()
{
    QMenu* plan = menuBar()->addMenu(tr("Plan"));
    plan->addAction(tr("Second check…"), m_planner, &Planner::makeSecondCheck);
}

void MainWindow::buildSectionMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const QStringList names{tr("Patient"), tr("Order"), tr("Preparation"), tr("Screening"), tr("Plan")};
    for (int i = 0; i < names.size(); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + i);
        menu->addAction(names[i], QKeySequence(Qt::ALT | key), this, [this, i] { m_planner->focusSection(i + 1); });
    }
    menu->addSeparator();
    addThemeMenu(menu, [this](const QString& words) { m_said->setText(words); });
}

void MainWindow::buildFoot()
{
    setStatusBar(new QStatusBar(this));
    const TableIdentity& identity = m_table->identity;
    auto* mark = new MarkView(this, 15);
    mark->setMark(identity.status == TableStatus::approved ? Mark::done : Mark::acknowledge);
    auto* standing = new QLabel(shownText(text::standing(identity)), this);
    auto* details = secondaryLabel(this);
    details->setText(tr("%1 %2, review by %3, %4")
                         .arg(shownText(identity.id), shownText(identity.version),
                              shownText(text::shown(identity.reviewBy)), hashText(identity.sha256)));
    details->setToolTip(shownText(identity.sha256));
    auto* site = secondaryLabel(this);
    site->setObjectName(QStringLiteral("site"));
    site->setText(shownText(text::siteStanding(*m_table)));
    site->setToolTip(site->text());
    // A long name does not make the window wider.
    site->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_said = secondaryLabel(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(mark);
    statusBar()->addWidget(standing);
    statusBar()->addWidget(site, 1);
    statusBar()->addWidget(m_said, 1);
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    statusBar()->addWidget(m_trouble);
    statusBar()->addPermanentWidget(details);
}

void MainWindow::newPatient()
{
    m_planner->newPatient();
    startHistory();
    m_said->setText(tr("New patient: everything was cleared."));
}

void MainWindow::nextSession()
{
    if (const auto file = choosePlanFile(this, tr("Open the last plan")))
        openLastPlan(*file);
}

void MainWindow::openLastPlan(const QString& file)
{
    if (!m_planner)
        return complain(this, tr("No session can follow this plan"), tr("There is no table to plan with."));
    m_said->clear();
    const auto saved = readPlanFile(file);
    if (!saved)
        return complain(this, tr("This is no plan file"), saved.error());
    const auto next = nextSessionAfter(*saved, *m_table, m_planner->form(), m_clock.today());
    if (!next)
        return complain(this, tr("No session can follow this plan"), next.error());
    if (!mayClear())
        return;
    m_planner->beginNextSession(*next);
    startHistory();
    m_said->setText(next->said);
}

void MainWindow::savePdf()
{
    m_said->clear();
    if (m_planner->outcome().plan && typedBack() && savePdfAsking(this, PlanOutput(*m_planner->outcome().plan, *m_table, m_clock)))
        sayKept(tr("The PDF was saved."));
}

/// Before a page with a rate leaves the program.
bool MainWindow::typedBack()
{
    const bool typed = typeBackAsking(m_planner, *m_planner->outcome().plan);
    if (!typed)
        m_said->setText(tr("The rate was not typed back. Nothing was printed or saved."));
    return typed;
}

void MainWindow::savePatientSheet()
{
    const auto& plan = m_planner->outcome().plan;
    m_said->setText(plan ? QString() : tr("There is no sheet for the patient before the order is complete."));
    if (!plan)
        return;
    if (const auto sheet = PlanOutput::patientSheet(*plan, *m_table, m_clock)) {
        if (savePdfAsking(this, *sheet))
            m_said->setText(tr("The sheet for the patient was saved."));
    } else if (const auto why = text::noPatientSheet(*plan, *m_table)) {
        m_said->setText(shownText(*why));
    }
}

void MainWindow::print()
{
    m_said->clear();
    if (m_planner->outcome().plan && typedBack() && printAsking(this, PlanOutput(*m_planner->outcome().plan, *m_table, m_clock)))
        sayKept(tr("The page was sent to the printer."));
}

void MainWindow::preview()
{
    if (m_planner->outcome().plan && typedBack())
        previewAsking(this, PlanOutput(*m_planner->outcome().plan, *m_table, m_clock));
}

void MainWindow::showWorkings()
{
    const auto& plan = m_planner->outcome().plan;
    QStringList lines;
    if (plan)
        for (const text::Working& working : text::workingsWithLabels(*plan, *m_table))
            lines << QStringLiteral("%1: %2").arg(shownText(working.figure), shownText(working.equation));
    if (lines.isEmpty())
        lines << tr("There are no figures.");
    const bool isReady = plan && plan->status == Status::ready;
    if (!isReady)
        lines.prepend(tr("Not for administration") + QLatin1Char('\n'));
    showText(this, tr("How each figure was reckoned"), lines.join(QLatin1Char('\n')),
             isReady ? Copying::allowed : Copying::never);
}

void MainWindow::showBasis()
{
    m_said->setText(m_planner->showBasisAtFocus() ? QString() : tr("There is no plan yet that could rest on anything."));
}

} // namespace ketaplan
