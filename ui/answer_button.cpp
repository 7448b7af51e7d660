// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_button.h"

#include "theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ketaplan {

namespace {

QString wordOf(AnswerButton::Kind kind)
{
    switch (kind) {
    case AnswerButton::Kind::yes: return AnswerButton::tr("Yes");
    case AnswerButton::Kind::no: return AnswerButton::tr("No");
    case AnswerButton::Kind::notAssessed: return AnswerButton::tr("Not assessed");
    }
    return {};
}

} // namespace

AnswerButton::AnswerButton(Kind kind, const QString& question, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(wordOf(kind));
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus); // the row takes the keys
    setAccessibleName(tr("%1: %2").arg(question, wordOf(kind).toLower()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AnswerButton::setFinding(bool finding)
{
    m_finding = finding;
    update();
}

QSize AnswerButton::sizeHint() const
{
    const QFontMetrics bold(textFont(9, true), this);
    return {bold.horizontalAdvance(text()) + scaled(this, 14), bold.height() + scaled(this, 7)};
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = theme.quiet;
    if (isChecked()) {
        const bool open = m_kind == Kind::notAssessed;
        ink = open ? theme.notChecked : theme.text;
        const QColor frame = open ? theme.notChecked : m_finding ? theme.acknowledge : theme.border;
        painter.setPen(QPen(frame, m_finding ? 2 : 1, open ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(open ? theme.notCheckedTint : m_finding ? theme.acknowledgeTint : theme.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    } else if (underMouse()) {
        ink = theme.text;
    }
    painter.setPen(ink);
    painter.setFont(textFont(9, isChecked()));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ketaplan
