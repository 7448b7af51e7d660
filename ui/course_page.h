// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

class QToolButton;

namespace ketaplan {

/// Where this infusion stands in a course: session, last dose and date, total so far, with the protocol's limits beside them.
/// Folded to one line until it is needed.
class CoursePage : public FormPage {
    Q_OBJECT

public:
    CoursePage(const ProtocolTable& table, QWidget* parent);

    void clear() override;
    void showNotices(const Notices& notices) override;
    /// The limits of the protocol on session, interval and total of a course.
    void showProtocol(const Protocol* protocol);
    /// The days since the last session, and the total with this one.
    void showOutcome(const std::optional<Date>& onDate, const std::optional<Plan>& plan);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

private:
    void tellHeading();

    bool m_open = false;
    QLabel* m_heading;
    QToolButton* m_fold;
};

} // namespace ketaplan
