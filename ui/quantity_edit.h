// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typed_value.h"

#include <QLineEdit>

namespace ketaplan {

/// A field for the number of a quantity. The text is never changed by the program while it is typed; it is read with the
/// one parser, and what it is not is said in words.
class QuantityEdit : public QLineEdit {
    Q_OBJECT

public:
    QuantityEdit(const QString& name, Unit unit, QWidget* parent);

    void setUnit(Unit unit);
    Unit unit() const { return m_unit; }

    /// What the text is now. Unfinished only while the field has the focus.
    Typed<Quantity> reading() const;
    /// What was understood, in words; why it is refused; or that it is unfinished or not typed yet.
    QString echo() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The text, the unit, or the standing by leaving or entering the field.
    void readingChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Unit m_unit;
};

} // namespace ketaplan
