// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "core/protocol/table.h"
#include "table_source.h"

#include <QMainWindow>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ketaplan {

class Planner;
class TableChange;

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

private:
    void buildBody();
    void showPage(QWidget* page);
    void showPlanner(ProtocolTable table);
    void buildMenus();
    void buildTableMenu();
    void buildFileMenu();
    void buildSectionMenu();
    void buildFoot();
    void newPatient();
    void nextSession();
    void savePlanFile();
    void savePdf();
    void savePatientSheet();
    void print();
    void preview();
    void showWorkings();
    void showBasis();
    void showHelp();

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
};

} // namespace ketaplan
