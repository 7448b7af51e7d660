// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>

#include <string>

namespace ketaplan::test {

/// Presses, by key, the button with this text in the next box that asks, and keeps what the box said. Without a box it waits.
class AnswerBox {
public:
    explicit AnswerBox(QString button);

    bool wasAsked() const { return m_asked; }
    const std::string& said() const { return m_said; }

private:
    void look();

    QString m_button;
    QTimer m_timer;
    bool m_asked = false;
    std::string m_said;
};

} // namespace ketaplan::test
