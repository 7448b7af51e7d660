// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "second_check_book.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ketaplan {

class MarkView;

/// The second check in the foot of the plan: the button that begins one, and what came of the last.
class SecondCheckLine : public QWidget {
    Q_OBJECT

public:
    explicit SecondCheckLine(QWidget* parent);

    void show(const SecondCheckBook& book, const std::optional<Plan>& plan);

Q_SIGNALS:
    void wanted();

private:
    MarkView* m_mark;
    QLabel* m_said;
    QPushButton* m_button;
};

} // namespace ketaplan
