// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QLabel;

namespace ketaplan {

/// How a line of the programme stands: what has run, what is keyed now, what is keyed later, and what may not be given.
enum class LineStanding { given, now, later, held };

/// One line of the pump's programme: what and when, rate and volume, then its dose and what will have been given at its end.
/// To assistive tools its name is the line and its description everything that it shows.
class ProgrammeRow : public QWidget {
    Q_OBJECT

public:
    explicit ProgrammeRow(QWidget* parent);

    /// The dose rate is shown in mg/h, with the concentration; unless `perHour` in mg/kg/h too.
    void show(const QString& name, const PumpLine& line, const Figure& concentration, LineStanding standing, bool perHour);
    LineStanding standing() const { return m_standing; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LineStanding m_standing = LineStanding::held;
    QLabel* m_what;
    QLabel* m_when;
    QLabel* m_rate;
    QLabel* m_volume;
    QLabel* m_doses;
};

} // namespace ketaplan
