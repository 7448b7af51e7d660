// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table_source.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace ketaplan {

/// The installed tables to choose from: each by its title, version, status and file. One that cannot be used says why and
/// cannot be chosen.
class TableChoice : public QDialog {
    Q_OBJECT

public:
    /// `files` as installedTableFiles() gives them, the shipped one last. `inUse` is marked; its file may be none of them, and
    /// is then listed first.
    TableChoice(const TableSource& inUse, std::vector<std::filesystem::path> files, QWidget* parent);

    std::filesystem::path chosen() const;

private:
    void list(const TableSource& inUse);
    void tell();

    std::vector<std::filesystem::path> m_files;
    std::vector<QString> m_details; ///< standing, hash, or the fault
    QListWidget* m_list;
    QLabel* m_detail;
    QPushButton* m_use;
};

} // namespace ketaplan
