// SPDX-License-Identifier: GPL-3.0-or-later
// The rules for writing doses, over every text of the window but what was typed.
#include "help_text.h"
#include "open_window.h"
#include "render_lint.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QTextDocumentFragment>

#include <set>

namespace ketaplan::test {
namespace {

QString read(QString text)
{
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    return text.remove(QLatin1Char('&'));
}

class WritingInWindow : public OpenWindow {
protected:
    std::set<std::string> shown() const
    {
        std::set<std::string> all;
        const auto add = [&](const QString& text) { all.insert(read(text).toStdString()); };
        for (const QWidget* widget : m_window.findChildren<QWidget*>())
            for (const QString& text : {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()})
                add(text);
        for (const QLabel* label : m_window.findChildren<QLabel*>())
            add(label->text());
        for (const QAbstractButton* button : m_window.findChildren<QAbstractButton*>())
            add(button->text());
        for (const QAction* action : m_window.findChildren<QAction*>())
            add(action->text());
        for (const QComboBox* box : m_window.findChildren<QComboBox*>())
            for (int i = 0; i < box->count(); ++i)
                add(box->itemText(i));
        return all;
    }

    /// A text that stays from one order to the next is looked at once.
    void expectWellWritten()
    {
        for (const std::string& text : shown())
            if (m_seen.insert(text).second) {
                EXPECT_EQ(firstFault(text), "") << text;
            }
    }

    static std::string firstFault(std::string text)
    {
        if (const std::size_t example = text.find("2026-11-23"); example != text.npos)
            text.erase(example, 10); // how a date is typed
        const std::vector<std::string> found = lint(text);
        return found.empty() ? "" : found.front();
    }

    std::set<std::string> m_seen;
};

TEST_F(WritingInWindow, FollowsTheRulesOnEveryProtocol)
{
    expectWellWritten();
    enterPatient();
    for (const Protocol& protocol : planner().table().protocols) {
        choose(Field::protocol, protocol.id);
        expectWellWritten();
    }
    EXPECT_GT(m_seen.size(), 200u);
}

TEST_F(WritingInWindow, FollowsThemInEveryStatus)
{
    std::set<std::string> statuses;
    const auto look = [&] {
        expectWellWritten();
        statuses.insert(status());
    };
    look();
    enterPatient();
    look();
    answerAllWell();
    look();
    type(Field::dose, "0.45");
    look();
    type(Field::dose, "0.6");
    look();
    type(Field::dose, ".3");
    look();
    type(Field::dose, "0.3");
    for (const ScreeningItem& item : planner().table().screening) {
        if (item.unit)
            continue;
        const Qt::Key good = harmless(item);
        answer(item.id, good == Qt::Key_N ? Qt::Key_Y : Qt::Key_N);
        look();
        answer(item.id, good);
    }
    EXPECT_EQ(statuses, (std::set<std::string>{"Not calculated", "Refused", "Contraindicated", "Not checked", "Needs acknowledgement", "Ready"}));
}

} // namespace
} // namespace ketaplan::test
