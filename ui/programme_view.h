// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme_row.h"
#include "symbols.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace ketaplan {

/// What is keyed into the pump where it is more than one rate: a row for each line, the one to key now marked. Framed as the
/// box that it stands in for. There is no rate for the whole.
class ProgrammeView : public QFrame {
    Q_OBJECT

public:
    explicit ProgrammeView(QWidget* parent);

    /// The plan has lines.
    void show(const Plan& plan, const ProtocolTable& table);
    void clear();
    const std::vector<ProgrammeRow*>& rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_ready = false;
    std::vector<ProgrammeRow*> m_rows;
    QVBoxLayout* m_list;
    QLabel* m_whole;
    MarkView* m_mark;
    QLabel* m_note;
};

} // namespace ketaplan
