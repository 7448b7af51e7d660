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

struct Frame {
    QColor line, fill;
    int width;
};

Frame frameOf(Mark mark, const Theme& theme)
{
    switch (mark) {
    case Mark::acknowledge: return {theme.acknowledge, theme.acknowledgeTint, 2};
    case Mark::contraindicated: return {theme.stop, theme.stopTint, 2};
    case Mark::notChecked: return {theme.notChecked, theme.notCheckedTint, 1};
    case Mark::none:
    case Mark::done:
    case Mark::ready:
    case Mark::refused:
    case Mark::note:
    case Mark::unfinished: return {theme.border, theme.base, 1};
    }
    return {theme.border, theme.base, 1};
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

void AnswerButton::setFinding(Mark mark)
{
    m_finding = mark;
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
        const Frame frame = frameOf(open ? Mark::notChecked : m_finding, theme);
        painter.setPen(QPen(frame.line, frame.width, open ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(frame.fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    } else if (underMouse()) {
        ink = theme.text;
    }
    painter.setPen(ink);
    painter.setFont(textFont(9, isChecked()));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ketaplan
