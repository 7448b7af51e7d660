// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity_edit.h"

#include "shown_text.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QFontMetrics>

namespace ketaplan {

namespace {

constexpr int longestTyped = 64; ///< characters; far more than any number of the notation has

QFont numberFont()
{
    QFont font = textFont(13, true);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

} // namespace

QuantityEdit::QuantityEdit(const QString& name, Unit unit, QWidget* parent) : QLineEdit(parent), m_unit(unit)
{
    setAccessibleName(name);
    setFont(numberFont());
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(longestTyped);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &QuantityEdit::readingChanged);
}

void QuantityEdit::setUnit(Unit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    Q_EMIT readingChanged();
}

Typed<Quantity> QuantityEdit::reading() const { return readNumber(utf8(text()), m_unit, hasFocus()); }

QString QuantityEdit::echo() const
{
    const Typed<Quantity> typed = reading();
    switch (typed.standing) {
    case Standing::empty: return tr("not typed yet");
    case Standing::unfinished: return tr("unfinished: digits are missing after the point");
    case Standing::refused: return shownText(typed.sentence);
    case Standing::read: return shownText(text::inWords(*typed.value));
    }
    return {};
}

QSize QuantityEdit::sizeHint() const
{
    return {scaled(this, 78), QFontMetrics(font(), this).height() + scaled(this, 5)};
}

void QuantityEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT readingChanged();
}

void QuantityEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT readingChanged();
}

} // namespace ketaplan
