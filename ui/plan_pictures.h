// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "picture_view.h"

class QLabel;

namespace ketaplan {

/// The pictures of the plan. The infusion over time stands under the range where there is room; else a link opens both.
class PlanPictures : public QWidget {
    Q_OBJECT

public:
    PlanPictures(const ProtocolTable& table, QWidget* parent);

    /// `hasFigures`: the plan's dose may be shown, else the range of the protocol alone.
    void show(const std::optional<Plan>& plan, bool hasFigures, const Protocol* protocol);
    /// For large text: both behind the link.
    void setCompact(bool compact);
    /// Takes no more than this height, if it can.
    void fitInto(int height);

Q_SIGNALS:
    void basisWanted();

private:
    void open();

    const ProtocolTable& m_table;
    RangeView* m_range;
    TimeAxisView* m_time;
    QLabel* m_link;
    bool m_compact = false;
};

} // namespace ketaplan
