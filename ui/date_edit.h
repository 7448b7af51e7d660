// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typed_value.h"

#include <QLineEdit>

namespace ketaplan {

/// A field for a date, typed as 2026-11-23. Its echo shows the month in letters.
class DateEdit : public QLineEdit {
    Q_OBJECT

public:
    DateEdit(const QString& name, QWidget* parent);

    Typed<Date> reading() const;
    /// "14-Mar-1972", why it is refused, or how a date is typed.
    QString echo() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void readingChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace ketaplan
