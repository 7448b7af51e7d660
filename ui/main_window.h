// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "core/protocol/table.h"
#include "paper_dialog.h"
#include "table_source.h"

#include <QMainWindow>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ketaplan {

class Planner;
class PlanOutput;
class EditMenu;
class PlanOpening;
class TableChange;
class UnfinishedPlan;

/// One window: menus, the planner, and the table that it plans with at its head and foot. Where the table does not load it
/// shows the faults and plans nothing until another is chosen.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `source` is where `loaded` is from; a table of no file is not watched.
    MainWindow(LoadedTable loaded, Clock clock, TableSource source = {{}, &loadTable});
    ~MainWindow() override;

    /// Null where the table did not load.
    Planner* planner() const { return m_planner; }

    /// Begins the session after the plan in this file, or says why not.
    void openLastPlan(const QString& file);
    /// Shows what this plan file or request asks for, or says why not.
    void openPlan(const QString& file);
    /// From now on what is typed is kept in this folder; what is left there of an earlier start is offered.
    void keepIn(const QString& folder);

private:
    void buildKeeping();
    void followPlanner();
    void sayTrouble(const QString& problem);
    void startHistory();
    void saveRequest();
    /// What stands in the form is in a file or on paper now.
    void sayKept(const QString& words);
    void buildBody();
    void showPage(QWidget* page);
    void showPlanner(ProtocolTable table);
    void buildMenus();
    void buildTableMenu();
    void buildFileMenu();
    void buildSectionMenu();
    void buildPlanMenu();
    void buildHelpMenu();
    void buildFoot();
    void newPatient();
    void nextSession();
    void savePlanFile();
    void savePdf();
    void savePdfWithPlan();
    void makeLabel();
    void makeBlankPage();
    void putOut(const PlanOutput& output, PaperDialog::Wish wish);
    bool typedBack();
    void savePatientSheet();
    void print();
    void preview();
    void showWorkings();
    void showBasis();

    void chooseTable();
    void viewTable();
    void reloadTable();
    /// The table of the file in place of the one in use, if it loads and nobody objects.
    void changeTable(const std::filesystem::path& file);
    bool mayClear();
    bool mayChangeTo(const TableIdentity& next);
    void showTableName();

    Clock m_clock;
    std::optional<ProtocolTable> m_table;
    TableSource m_source;
    TableChange* m_change = nullptr;
    QLabel* m_tableName = nullptr;
    QVBoxLayout* m_body = nullptr;
    QWidget* m_page = nullptr; ///< planner or faults
    Planner* m_planner = nullptr;
    QLabel* m_said = nullptr; ///< what was just done
    QLabel* m_trouble = nullptr; ///< that what is typed is not being kept
    EditMenu* m_edit = nullptr;
    UnfinishedPlan* m_unfinished = nullptr;
    PlanOpening* m_opening = nullptr;
};

} // namespace ketaplan
