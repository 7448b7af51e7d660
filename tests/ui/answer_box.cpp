// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_box.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace ketaplan::test {

AnswerBox::AnswerBox(QString button) : m_button(std::move(button))
{
    QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
    m_timer.start(10);
}

void AnswerBox::look()
{
    const auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    if (!box || m_asked)
        return;
    m_asked = true;
    m_said = (box->text() + QLatin1Char('\n') + box->informativeText()).toStdString();
    m_timer.stop();
    for (QAbstractButton* button : box->buttons())
        if (button->text().remove(QLatin1Char('&')) == m_button) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
}

} // namespace ketaplan::test
