// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of what is typed: kept, undone, opened and saved.
#include "edit_menu.h"
#include "form_difference.h"
#include "form_reading.h"
#include "main_window.h"
#include "plan_file.h"
#include "plan_opening.h"
#include "planner.h"
#include "shown_text.h"
#include "unfinished_plan.h"

#include <QLabel>

namespace ketaplan {

void MainWindow::buildKeeping()
{
    m_unfinished = new UnfinishedPlan(this);
    m_opening = new PlanOpening(this);
    const auto say = [this](const QString& words) {
        if (m_said)
            m_said->setText(words);
    };
    connect(m_unfinished, &UnfinishedPlan::said, this, say);
    connect(m_unfinished, &UnfinishedPlan::restored, this, &MainWindow::startHistory);
    connect(m_unfinished, &UnfinishedPlan::troubled, this, &MainWindow::sayTrouble);
    connect(m_opening, &PlanOpening::said, this, say);
    connect(m_opening, &PlanOpening::opened, this, [this] {
        startHistory();
        m_unfinished->settle();
    });
}

void MainWindow::followPlanner()
{
    connect(m_edit, &EditMenu::said, this, [this](const QString& words) { m_said->setText(words); });
    m_opening->follow(m_planner);
    m_unfinished->follow(m_planner);
    sayTrouble(m_unfinished->problem());
}

void MainWindow::startHistory() { m_edit->history()->clear(); }

void MainWindow::keepIn(const QString& folder)
{
    m_unfinished->keepIn(folder);
    m_unfinished->offerLeftBehind();
}

void MainWindow::sayTrouble(const QString& problem)
{
    if (!m_trouble)
        return;
    m_trouble->setText(problem.isEmpty() ? QString() : tr("Not being saved against a crash"));
    m_trouble->setToolTip(problem);
    m_trouble->setAccessibleDescription(problem);
    m_trouble->setVisible(!problem.isEmpty());
}

void MainWindow::sayKept(const QString& words)
{
    m_unfinished->settle();
    m_said->setText(words);
}

void MainWindow::openPlan(const QString& file) { m_opening->open(file); }

/// Only what could be given is kept as a plan, from which a next session may follow. Any other is kept as what was ordered.
void MainWindow::savePlanFile()
{
    const std::optional<Plan> plan = m_planner->outcome().plan; // as it was when it was asked for
    m_said->clear();
    if (!plan || plan->status != Status::ready)
        return saveRequest();
    if (savePlanFileAsking(this, *plan, *m_table))
        sayKept(tr("The plan file was saved."));
}

void MainWindow::saveRequest()
{
    const ReadForm read = readForm(m_planner->form(), *m_table);
    if (!read.request) {
        const QString why = read.problems.empty() ? QString() : nameOf(read.problems.front().place, *m_table);
        m_said->setText(tr("Nothing can be saved yet. Missing or not readable: %1.").arg(why));
        return;
    }
    if (saveRequestFileAsking(this, *read.request))
        sayKept(tr("Saved as a request: the plan is not ready."));
}

} // namespace ketaplan
