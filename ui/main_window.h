// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "core/protocol/table.h"
#include "table/load_table.h"

#include <QMainWindow>

#include <optional>

class QLabel;

namespace ketaplan {

class Planner;

/// One window: menus, the planner, and the table that it plans with at its foot. Where the table does not load it shows
/// the faults and plans nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(LoadedTable loaded, Clock clock);
    ~MainWindow() override;

    /// Null where the table did not load.
    Planner* planner() const { return m_planner; }

private:
    void showPlanner(ProtocolTable table);
    void buildMenus();
    void buildFileMenu();
    void buildSectionMenu();
    void buildFoot();
    void newPatient();
    void savePdf();
    void print();
    void preview();
    void showWorkings();
    void showHelp();

    Clock m_clock;
    std::optional<ProtocolTable> m_table;
    Planner* m_planner = nullptr;
    QLabel* m_said = nullptr; ///< what was just done
};

} // namespace ketaplan
