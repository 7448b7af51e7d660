// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_edit.h"

#include "shown_text.h"
#include "text/quantity_text.h"
#include "theme.h"

namespace ketaplan {

DateEdit::DateEdit(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setMaxLength(64);
    setTextMargins(3, 0, 3, 0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::readingChanged);
}

Typed<Date> DateEdit::reading() const { return readDate(utf8(text()), hasFocus()); }

QString DateEdit::echo() const
{
    const Typed<Date> typed = reading();
    switch (typed.standing) {
    case Standing::empty: return tr("as year-month-day");
    case Standing::unfinished: return tr("unfinished: year-month-day");
    case Standing::refused: return shownText(typed.sentence);
    case Standing::read: return shownText(text::shown(*typed.value));
    }
    return {};
}

QSize DateEdit::sizeHint() const { return {scaled(this, 104), QLineEdit::sizeHint().height()}; }

void DateEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT readingChanged();
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT readingChanged();
}

} // namespace ketaplan
