// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"

#include "theme.h"

namespace ketaplan {

namespace {

constexpr int lineHeight = 22;

} // namespace

Fold::Fold(const QString& title, QWidget* parent) : QToolButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setFont(textFont(9));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFixedHeight(scaled(this, lineHeight));
    connect(this, &QToolButton::clicked, this, [this] { setOpen(m_held || !m_open); });
    tell();
}

void Fold::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    setOpen(held || m_open);
    tell();
}

void Fold::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    tell();
    Q_EMIT opened(open);
}

void Fold::tell()
{
    setArrowType(m_open ? Qt::DownArrow : Qt::RightArrow);
    const QString standing = m_open ? tr("open") : tr("folded");
    setAccessibleDescription(m_held ? tr("open while something is typed in it") : standing);
    setToolTip(m_held ? accessibleDescription() : QString());
}

} // namespace ketaplan
