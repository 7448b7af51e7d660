// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at the dialogs of paper: a way out of each, and another try after each failure.
#include "open_window.h"

#include "plan_output.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>

namespace ketaplan::test {
namespace {

class PaperDialogs : public OpenWindow {
protected:
    PaperDialogs()
    {
        enterPatient();
        answerAllWell();
        EXPECT_EQ(status(), "Ready");
        m_before = allFigures();
    }

    const Plan& plan() const { return *planner().outcome().plan; }
    PlanOutput output() const { return PlanOutput(plan(), planner().table(), planner().clock()); }
    QString file(const char* name) const { return m_dir.filePath(QLatin1String(name)); }

    /// Once each, in this order: what is done to the dialog of that kind when it is open.
    template <typename Dialog>
    void whenOpen(std::function<void(Dialog&)> act)
    {
        m_steps.push_back([act = std::move(act)] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isVisible())
                return false;
            act(*dialog);
            return true;
        });
        if (m_steps.size() == 1) {
            QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { next(); });
            m_timer.start(20);
        }
    }

    bool allDone() const { return m_done == m_steps.size(); }
    void expectNothingChanged() const
    {
        EXPECT_EQ(allFigures(), m_before);
        EXPECT_EQ(status(), "Ready");
    }

    QTemporaryDir m_dir;

private:
    void next()
    {
        if (m_busy || m_done == m_steps.size())
            return;
        m_busy = true; // a step may open a dialog of its own
        const std::size_t step = m_done;
        ++m_done;
        if (!m_steps[step]())
            --m_done;
        m_busy = false;
    }

    std::string m_before;
    std::vector<std::function<bool()>> m_steps;
    std::size_t m_done = 0;
    bool m_busy = false;
    QTimer m_timer;
};

void click(const QMessageBox& box, const char* text)
{
    for (QAbstractButton* button : box.buttons())
        if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
            return button->click();
    ADD_FAILURE() << "no button " << text;
}

TEST_F(PaperDialogs, AFileThatCannotBeWrittenIsSaidAndTriedAgain)
{
    const QString folder = file("here");
    ASSERT_TRUE(QDir().mkdir(folder));
    QString said;
    whenOpen<QFileDialog>([&](QFileDialog& dialog) {
        dialog.setDirectory(folder);
        dialog.selectFile(QStringLiteral("plan.pdf"));
        ASSERT_TRUE(QDir(folder).removeRecursively()); // gone between the choice and the writing
        static_cast<QDialog&>(dialog).done(QDialog::Accepted);
    });
    whenOpen<QMessageBox>([&](QMessageBox& box) {
        said = box.text() + QLatin1Char(' ') + box.informativeText();
        click(box, "Try again");
    });
    whenOpen<QFileDialog>([&](QFileDialog& dialog) {
        dialog.setDirectory(m_dir.path());
        dialog.selectFile(QStringLiteral("plan.pdf"));
        static_cast<QDialog&>(dialog).done(QDialog::Accepted);
    });
    EXPECT_TRUE(savePdfAsking(&m_window, output()));
    EXPECT_TRUE(allDone());
    EXPECT_TRUE(said.contains(QStringLiteral("The PDF was not saved"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Nothing in the window was changed."))) << said.toStdString();
    EXPECT_TRUE(QFile::exists(file("plan.pdf")));
    expectNothingChanged();
}

TEST_F(PaperDialogs, AnAbortedDialogPrintsAndSavesNothing)
{
    whenOpen<QPrintDialog>([](QPrintDialog& dialog) { dialog.reject(); });
    whenOpen<QFileDialog>([](QFileDialog& dialog) { dialog.reject(); });
    EXPECT_FALSE(printAsking(&m_window, output()));
    EXPECT_FALSE(savePdfAsking(&m_window, output()));
    EXPECT_TRUE(allDone());
    EXPECT_TRUE(QDir(m_dir.path()).isEmpty());
    expectNothingChanged();
}

TEST_F(PaperDialogs, APreviewHasThePagesOfThePdfAndPrintsNothingByItself)
{
    int pages = 0;
    bool printsByItself = false;
    whenOpen<QPrintPreviewDialog>([&](QPrintPreviewDialog& dialog) {
        pages = dialog.findChild<QPrintPreviewWidget*>()->pageCount();
        for (const QAction* action : dialog.findChildren<QAction*>())
            printsByItself = printsByItself || (action->text() == QStringLiteral("Print") && action->isVisible());
        dialog.reject();
    });
    previewAsking(&m_window, output());
    EXPECT_TRUE(allDone());
    EXPECT_FALSE(printsByItself);
    ASSERT_FALSE(output().savePdf(file("plan.pdf")));
    QFile saved(file("plan.pdf"));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(pages, saved.readAll().count("/Type /Page\n"));
}

TEST_F(PaperDialogs, ThePlanTravelsInsideAndALabelIsSavedWhereThePlanIsReady)
{
    const auto inside = PlanOutput::withPlanInside(plan(), planner().table(), planner().clock());
    const auto label = PlanOutput::label(plan(), planner().table(), planner().clock(), labelSizes().front());
    ASSERT_TRUE(inside && label);
    EXPECT_EQ(label->suggestedFile(), QStringLiteral("label-2026-11-23.pdf"));
    EXPECT_FALSE(inside->savePdf(file("inside.pdf")));
    EXPECT_FALSE(label->savePdf(file("label.pdf")));
    QFile saved(file("inside.pdf"));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().contains("EmbeddedFile"));
    EXPECT_TRUE(QFile::exists(file("label.pdf")));
    type(Field::dose, "0.9");
    EXPECT_FALSE(PlanOutput::withPlanInside(plan(), planner().table(), planner().clock()));
    EXPECT_FALSE(PlanOutput::label(plan(), planner().table(), planner().clock(), labelSizes().front()));
}

TEST_F(PaperDialogs, TheLabelButtonIsThereWhileThereIsALabel)
{
    QPushButton* button = nullptr;
    for (QPushButton* one : m_window.findChildren<QPushButton*>())
        if (one->text() == QStringLiteral("Label"))
            button = one;
    ASSERT_TRUE(button);
    EXPECT_TRUE(button->isEnabled());
    type(Field::dose, "0.9");
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(button->accessibleDescription().contains(QStringLiteral("There is no label"))) << button->accessibleDescription().toStdString();
}

} // namespace
} // namespace ketaplan::test
