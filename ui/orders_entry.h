// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

class QPlainTextEdit;

namespace ketaplan {

class Fold;

/// What is ordered beside the infusion, one order a line. It is printed as typed and not checked.
class OrdersEntry : public QWidget {
    Q_OBJECT

public:
    explicit OrdersEntry(QWidget* parent);

    /// In place of what stands there.
    void write(const OrdersBeside& beside);
    bool focusPlace(const Place& place);
    void fill(Form& form) const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QPlainTextEdit* addLines(Field field);
    void follow();

    Fold* m_fold;
    QWidget* m_inside;
    QPlainTextEdit* m_premedication;
    QPlainTextEdit* m_rescue;
};

} // namespace ketaplan
