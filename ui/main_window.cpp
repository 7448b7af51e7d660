// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "fault_page.h"
#include "help_text.h"
#include "plan_output.h"
#include "planner.h"
#include "section.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text_dialog.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>

namespace ketaplan {

namespace {

constexpr int shownHashDigits = 12;

QString hashText(const std::string& sha256)
{
    return MainWindow::tr("SHA-256 %1").arg(shownText(sha256).left(shownHashDigits));
}

} // namespace

MainWindow::MainWindow(LoadedTable loaded, Clock clock) : m_clock(std::move(clock))
{
    setWindowTitle(tr("KetaPlan"));
    if (loaded)
        showPlanner(*std::move(loaded));
    else
        setCentralWidget(new FaultPage(loaded.error(), this));
}

void MainWindow::showPlanner(ProtocolTable table)
{
    m_table = std::move(table);
    m_planner = new Planner(*m_table, m_clock, this);
    setCentralWidget(m_planner);
    buildMenus();
    buildFoot();
    connect(m_planner, &Planner::printWanted, this, &MainWindow::print);
    connect(m_planner, &Planner::savePdfWanted, this, &MainWindow::savePdf);
    connect(m_planner, &Planner::newPatientWanted, this, &MainWindow::newPatient);
    connect(m_planner, &Planner::workingsWanted, this, &MainWindow::showWorkings);
}

/// The planner goes before the table that it reads.
MainWindow::~MainWindow() { delete m_planner; }

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildSectionMenu();
    QMenu* help = menuBar()->addMenu(tr("He&lp"));
    help->addAction(tr("How to plan"), QKeySequence(Qt::Key_F1), this, &MainWindow::showHelp);
    help->addAction(tr("How each figure was reckoned"), this, &MainWindow::showWorkings);
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("New patient"), QKeySequence::New, this, &MainWindow::newPatient);
    file->addAction(tr("Save PDF"), QKeySequence::Save, this, &MainWindow::savePdf);
    file->addAction(tr("Print preview"), this, &MainWindow::preview);
    file->addAction(tr("Print"), QKeySequence::Print, this, &MainWindow::print);
    file->addSeparator();
    file->addAction(tr("Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::buildSectionMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const QStringList names{tr("Patient"), tr("Order"), tr("Preparation"), tr("Screening"), tr("Plan")};
    for (int i = 0; i < names.size(); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + i);
        menu->addAction(names[i], QKeySequence(Qt::ALT | key), this, [this, i] { m_planner->focusSection(i + 1); });
    }
}

void MainWindow::buildFoot()
{
    const TableIdentity& identity = m_table->identity;
    auto* mark = new MarkView(this, 15);
    mark->setMark(identity.status == TableStatus::approved ? Mark::done : Mark::acknowledge);
    auto* standing = new QLabel(shownText(text::standing(identity)), this);
    auto* details = secondaryLabel(this);
    details->setText(tr("%1 %2, review by %3, %4")
                         .arg(shownText(identity.id), shownText(identity.version),
                              shownText(text::shown(identity.reviewBy)), hashText(identity.sha256)));
    details->setToolTip(shownText(identity.sha256));
    m_said = secondaryLabel(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(mark);
    statusBar()->addWidget(standing);
    statusBar()->addWidget(m_said, 1);
    statusBar()->addPermanentWidget(details);
}

void MainWindow::newPatient()
{
    m_planner->newPatient();
    m_said->setText(tr("New patient: everything was cleared."));
}

void MainWindow::savePdf()
{
    m_said->clear();
    if (m_planner->outcome().plan && savePdfAsking(this, PlanOutput(*m_planner->outcome().plan, *m_table, m_clock)))
        m_said->setText(tr("The PDF was saved."));
}

void MainWindow::print()
{
    m_said->clear();
    if (m_planner->outcome().plan && printAsking(this, PlanOutput(*m_planner->outcome().plan, *m_table, m_clock)))
        m_said->setText(tr("The page was sent to the printer."));
}

void MainWindow::preview()
{
    if (m_planner->outcome().plan)
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

void MainWindow::showHelp() { showText(this, tr("How to plan"), helpText()); }

} // namespace ketaplan
