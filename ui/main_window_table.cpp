// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the window: named, read, chosen, loaded anew.
#include "main_window.h"

#include "plan_output.h"
#include "planner.h"
#include "report/table_view.h"
#include "section.h"
#include "shown_text.h"
#include "table/installed_tables.h"
#include "table_change.h"
#include "table_choice.h"
#include "table_reader.h"
#include "table_words.h"

#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace ketaplan {

namespace {

/// Who the patient is, and what stands in an empty form.
constexpr std::array kept = {Field::name,         Field::id,         Field::born,   Field::sex,  Field::weight,
                             Field::weightMethod, Field::weightDate, Field::height, Field::date, Field::doseUnit,
                             Field::bolusUnit};

bool isAnyTyped(const std::vector<std::string>& lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const std::string& line) { return !line.empty(); });
}

/// True where more than who the patient is would be lost.
bool holdsWork(const Form& form)
{
    const bool typed = std::any_of(form.typed.begin(), form.typed.end(), [](const auto& entry) {
        return !entry.second.empty() && std::find(kept.begin(), kept.end(), entry.first) == kept.end();
    });
    const bool answered = std::any_of(form.answers.begin(), form.answers.end(), [](const auto& answer) { return !answer.second.empty(); });
    return typed || answered || !form.steps.empty() || isAnyTyped(form.premedication) || isAnyTyped(form.rescue)
        || !form.medicines.empty() || form.takesNoMedicines || !form.acknowledgements.empty();
}

} // namespace

void MainWindow::buildTableMenu()
{
    // Its letters belong to labels of the form: it is reached by F10, and its actions have keys.
    QMenu* menu = menuBar()->addMenu(tr("Table"));
    if (m_table) {
        menu->addAction(tr("Read the table"), QKeySequence(Qt::Key_F4), this, &MainWindow::viewTable);
        menu->addAction(tr("Blank page of a protocol…"), this, &MainWindow::makeBlankPage);
    }
    menu->addAction(tr("Choose a table"), QKeySequence(Qt::CTRL | Qt::Key_T), this, &MainWindow::chooseTable);
    menu->addAction(tr("Load the table again"), QKeySequence(Qt::Key_F5), this, &MainWindow::reloadTable)
        ->setEnabled(!m_source.file.empty());
}

void MainWindow::showTableName()
{
    if (!m_tableName) {
        m_tableName = secondaryLabel(this);
        m_tableName->setContentsMargins(0, 4, 14, 0);
        m_tableName->setObjectName(QStringLiteral("tableInUse"));
        menuBar()->setCornerWidget(m_tableName);
    }
    const QString name = tableName(m_table->identity);
    m_tableName->setText(name);
    m_tableName->setAccessibleName(tr("Table in use: %1").arg(name));
    m_tableName->setToolTip(shownText(m_source.file.string()));
    m_tableName->show();
    setWindowTitle(name);
    if (!m_source.file.empty())
        m_change->follow(m_source, *m_table);
}

void MainWindow::viewTable()
{
    auto* reader = new TableReader(makeTableView(*m_table, stampOf(m_clock)), tableName(m_table->identity), this);
    reader->setAttribute(Qt::WA_DeleteOnClose);
    reader->show();
}

void MainWindow::chooseTable()
{
    TableChoice choice(m_source, installedTableFiles(), this);
    if (choice.exec() == QDialog::Accepted)
        changeTable(choice.chosen());
}

void MainWindow::reloadTable() { changeTable(m_source.file); }

void MainWindow::changeTable(const std::filesystem::path& file)
{
    LoadedTable loaded = m_source.load(file);
    if (!loaded) {
        QMessageBox box(QMessageBox::Warning, tr("The table cannot be used"), firstFault(loaded.error()), QMessageBox::Ok, this);
        box.setInformativeText(m_table ? tr("The table in use stays.") : tr("Nothing can be planned until a table loads."));
        box.exec();
        return;
    }
    if (m_table && marksOf(*loaded) == marksOf(*m_table) && file == m_source.file) {
        m_said->setText(tr("The table has not changed."));
        return;
    }
    if (!mayChangeTo(loaded->identity))
        return;
    m_source.file = file;
    showPlanner(*std::move(loaded));
    m_said->setText(tr("Another table is in use. Order and screening begin anew."));
}

bool MainWindow::mayChangeTo(const TableIdentity& next)
{
    if (!m_planner || !holdsWork(m_planner->form()))
        return true;
    QMessageBox box(QMessageBox::Question, tr("Use another table"), tr("Use “%1”, %2?").arg(tableName(next), tableVersion(next)),
                    QMessageBox::NoButton, this);
    box.setInformativeText(tr("Another table may allow and ask other things. The patient's details stay. Order, medicines, answers and "
                              "acknowledgements are cleared: an acknowledgement of one table does not count for another."));
    QPushButton* use = box.addButton(tr("Use it"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == use;
}

/// Before a plan file takes the place of what was entered.
bool MainWindow::mayClear()
{
    if (!holdsWork(m_planner->form()) && typedIn(m_planner->form(), Field::weight).empty())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Begin the next session"), tr("Clear what is entered and begin the next session?"),
                    QMessageBox::NoButton, this);
    QPushButton* clear = box.addButton(tr("Clear and begin"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == clear;
}

} // namespace ketaplan
