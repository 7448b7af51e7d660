// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

class QToolButton;

namespace ketaplan {

/// The weight before, with its date: one line that is out of sight until it is asked for or something stands in it.
class PreviousWeightEntry : public QObject {
    Q_OBJECT

public:
    explicit PreviousWeightEntry(FormPage* page);

    /// Shows the line and goes there; for the page's heading.
    QToolButton* button() const { return m_button; }
    /// Adds the fields to the page, below those that it has.
    void addFields();
    /// Out of sight again, if nothing is typed.
    void fold();

private:
    void follow();
    bool isTyped() const;

    FormPage* m_page;
    QToolButton* m_button;
    bool m_asked = false;
    std::optional<bool> m_shown;
};

} // namespace ketaplan
