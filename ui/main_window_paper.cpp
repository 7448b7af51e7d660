// SPDX-License-Identifier: GPL-3.0-or-later
// What the window puts on paper beside the plan's own page.
#include "main_window.h"

#include "complaint.h"
#include "paper_dialog.h"
#include "plan_output.h"
#include "planner.h"
#include "report/blank_twin.h"
#include "shown_text.h"
#include "text/label_sentences.h"
#include "text/page_sentences.h"

#include <QLabel>

namespace ketaplan {

void MainWindow::savePdfWithPlan()
{
    const std::optional<Plan> plan = m_planner->outcome().plan; // as it was when it was asked for
    m_said->setText(plan ? QString() : tr("There is no plan yet that could be saved."));
    if (!plan)
        return;
    if (const auto why = text::noAttachment(*plan))
        return m_said->setText(shownText(*why));
    if (typedBack() && savePdfAsking(this, *PlanOutput::withPlanInside(*plan, *m_table, m_clock)))
        m_said->setText(tr("The PDF was saved, with the plan inside."));
}

void MainWindow::makeLabel()
{
    const std::optional<Plan> plan = m_planner->outcome().plan; // as it was when it was asked for
    m_said->setText(plan ? QString() : tr("There is no plan yet that anything could be prepared by."));
    if (!plan)
        return;
    if (const auto why = text::noLabel(*plan))
        return m_said->setText(shownText(*why));
    LabelDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted && typedBack())
        putOut(*PlanOutput::label(*plan, *m_table, m_clock, dialog.size()), dialog.wish());
}

void MainWindow::makeBlankPage()
{
    m_said->clear();
    BlankDialog dialog(*m_table, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.protocol())
        return;
    if (const auto fault = dialog.durationFault())
        return complain(this, tr("This is no duration"), *fault);
    const auto twin = makeBlankTwin(*dialog.protocol(), dialog.duration(), *m_table, stampOf(m_clock));
    if (!twin)
        return complain(this, tr("There is no blank page"), shownText(twin.error()));
    const QString file = QStringLiteral("blank-%1.pdf").arg(shownText(dialog.protocol()->id));
    putOut(PlanOutput(*twin, file), dialog.wish());
}

void MainWindow::putOut(const PlanOutput& output, PaperDialog::Wish wish)
{
    switch (wish) {
    case PaperDialog::Wish::preview: return previewAsking(this, output);
    case PaperDialog::Wish::savePdf:
        if (savePdfAsking(this, output))
            m_said->setText(tr("The PDF was saved."));
        return;
    case PaperDialog::Wish::print:
        if (printAsking(this, output))
            m_said->setText(tr("The page was sent to the printer."));
    }
}

} // namespace ketaplan
