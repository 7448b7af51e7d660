// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "table_source.h"
#include "table_watch.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace ketaplan {

/// Over the planner, where the file of the table in use changed on disk: what is on screen was made with the earlier table,
/// and stays so until the new one is asked for. A file that cannot be used says so with its fault.
class TableChange : public QFrame {
    Q_OBJECT

public:
    explicit TableChange(QWidget* parent);

    /// From now on this table of this source, as its site policy narrows it, is the one in use.
    void follow(const TableSource& source, const ProtocolTable& inUse);
    /// Looks at the file now.
    void look();

Q_SIGNALS:
    void loadWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isAsInUse() const;
    void showChanged(const ProtocolTable& onDisk);
    void showBroken(const std::vector<TableFault>& faults);
    void keep();
    void say(const QString& words, bool canLoad, bool asks);

    TableWatch m_watch;
    TableWatch m_siteWatch;
    TableSource m_source;
    TableIdentity m_inUse;
    std::string m_marks; ///< hashes of table and policy in use
    std::string m_kept;  ///< those of a change that was seen and left on disk
    QLabel* m_words;
    QPushButton* m_load;
    QPushButton* m_keep;
};

} // namespace ketaplan
