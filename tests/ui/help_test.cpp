// SPDX-License-Identifier: GPL-3.0-or-later
// Help by field and question, the keys, the page of the first start, and what About says.
#include "about.h"
#include "field_help.h"
#include "field_names.h"
#include "first_run.h"
#include "help_at.h"
#include "help_dialog.h"
#include "help_text.h"
#include "key_list.h"
#include "open_window.h"
#include "range_text.h"
#include "render_lint.h"
#include "shown_text.h"

#include <QAction>
#include <QFile>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocumentFragment>

#include <set>

namespace ketaplan::test {
namespace {

class Help : public OpenWindow {
protected:
    const ProtocolTable& table() const { return planner().table(); }
    const Protocol& protocol(const char* id) const { return *find(table().protocols, id); }

    HelpDialog* opened() const { return m_window.findChild<HelpDialog*>(); }

    QString titleAfterF1(QWidget* control)
    {
        control->setFocus();
        QTest::keyClick(control, Qt::Key_F1);
        HelpDialog* dialog = opened();
        const QString title = dialog ? dialog->text()->accessibleName() : QStringLiteral("nothing opened");
        delete dialog;
        return title;
    }
};

QString spaced(QString text) { return text.replace(QChar(0x00A0), QLatin1Char(' ')); }

QString plain(const QString& html) { return spaced(QTextDocumentFragment::fromHtml(html).toPlainText()); }

TEST_F(Help, EveryFieldHasWordsOfItsOwn)
{
    const std::vector<Field> fields = allFields();
    EXPECT_EQ(fields.front(), Field::name);
    EXPECT_GE(fields.size(), 37u);
    std::set<QString> seen;
    for (const Field field : fields) {
        EXPECT_GT(fieldHelp(field).size(), 30) << fieldName(field).toStdString();
        EXPECT_TRUE(seen.insert(fieldHelp(field)).second) << fieldName(field).toStdString();
    }
}

TEST_F(Help, EveryQuestionTellsWhatCountsAndWhatEachAnswerLeadsTo)
{
    for (const ScreeningItem& item : table().screening) {
        const QString told = plain(helpOn(item, table()).html);
        EXPECT_FALSE(item.help.empty()) << item.id;
        EXPECT_TRUE(told.contains(plain(shownText(item.help)))) << item.id;
        EXPECT_TRUE(told.contains(QStringLiteral("What an answer leads to"))) << item.id;
        EXPECT_TRUE(told.contains(QStringLiteral("Sources"))) << item.id;
    }
}

TEST_F(Help, IsWrittenByTheRulesForDoses)
{
    const auto isClean = [](const QString& text) {
        std::string told = utf8(plain(text));
        for (const std::string example : {"2026-11-23", "2026-11-20", "2026-11-16", "2026-08-23", "1972-03-14", "never .3 or 0,3", "0.3, never 0,3 or .3"})
            if (const std::size_t at = told.find(example); at != told.npos)
                told.erase(at, example.size()); // how it is typed, and how it is not
        const std::vector<std::string> faults = lint(told);
        return faults.empty() ? std::string() : faults.front() + " in: " + told;
    };
    for (const Protocol& one : table().protocols)
        for (const HelpTopic& topic : helpTopics(&one, table()))
            EXPECT_EQ(isClean(topic.html), "") << topic.title.toStdString();
    EXPECT_EQ(isClean(helpText()), "");
}

TEST_F(Help, ALimitIsThatOfTheProtocolInHand)
{
    for (const char* id : {"outpatient-start-low", "outpatient-standard"}) {
        const Protocol& chosen = protocol(id);
        const QString told = plain(helpOn(Field::dose, &chosen, table()).html);
        EXPECT_TRUE(told.contains(spaced(rangeSentence(chosen.dose->limit)))) << told.toStdString();
        EXPECT_TRUE(told.contains(shownText(chosen.title)));
    }
    EXPECT_NE(helpOn(Field::dose, &protocol("outpatient-start-low"), table()).html,
              helpOn(Field::dose, &protocol("outpatient-standard"), table()).html);
}

TEST_F(Help, ALimitOfEveryPatientStandsThereWithoutAProtocol)
{
    const QString told = plain(helpOn(Field::weight, nullptr, table()).html);
    EXPECT_TRUE(told.contains(spaced(rangeSentence(table().patientLimits.at(Limited::weight))))) << told.toStdString();
    EXPECT_TRUE(plain(helpOn(Field::dose, nullptr, table()).html).contains(QStringLiteral("when a protocol is chosen")));
}

TEST_F(Help, F1ExplainsTheFieldThatHasTheFocus)
{
    enterPatient();
    for (const Field field : {Field::name, Field::weight, Field::sex, Field::dose, Field::container, Field::weightDate})
        EXPECT_EQ(titleAfterF1(planner().control(field)), fieldName(field));
    const ScreeningItem& item = table().screening.front();
    EXPECT_EQ(titleAfterF1(planner().screening()->row(item.id)), shownText(item.question));
    EXPECT_EQ(titleAfterF1(planner().planPage()->figure(QStringLiteral("Pump rate"))), QStringLiteral("How to plan"));
}

TEST_F(Help, TheTopicsAreReadByKeyboard)
{
    enterPatient();
    const std::string before = echo(Field::weight);
    QWidget* weight = planner().control(Field::weight);
    weight->setFocus();
    QTest::keyClick(weight, Qt::Key_F1);
    HelpDialog* dialog = opened();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->focusWidget(), dialog->list());
    QTest::keyClick(dialog->list(), Qt::Key_Down);
    EXPECT_EQ(dialog->text()->accessibleName(), fieldName(Field::weightMethod));
    EXPECT_TRUE(dialog->text()->accessibleDescription().contains(fieldHelp(Field::weightMethod)));
    QTest::keyClick(dialog->list(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(echo(Field::weight), before) << "the form is as it was";
}

TEST_F(Help, EveryKeyOfTheMenusIsListed)
{
    const QString keys = keyList(*m_window.menuBar());
    int found = 0;
    for (const QAction* action : m_window.findChildren<QAction*>())
        if (!action->shortcut().isEmpty() && !action->text().isEmpty()) {
            const QString what = QLatin1Char('\t') + QString(action->text()).remove(QLatin1Char('&'));
            const QStringList lines = keys.split(QLatin1Char('\n')).filter(what);
            EXPECT_FALSE(lines.filter(action->shortcut().toString(QKeySequence::NativeText)).isEmpty()) << what.toStdString();
            ++found;
        }
    EXPECT_GE(found, 12);
    EXPECT_TRUE(keys.contains(QStringLiteral("Alt+W\tWeight")));
}

TEST_F(Help, AboutNamesProgramTableLibrariesAndLicence)
{
    const QString about = aboutText(&table(), "a-table.json");
    for (const std::string& part : {table().identity.title, table().identity.version, table().identity.sha256, std::string("a-table.json")})
        EXPECT_TRUE(about.contains(shownText(part))) << part;
    for (const char* part : {"Qt " QT_VERSION_STR, "GPL-3.0-or-later", "LGPL-3.0", "nlohmann JSON", "not a medical device", "Where the source is"})
        EXPECT_TRUE(about.contains(QLatin1String(part))) << part;
    EXPECT_TRUE(aboutText(nullptr, {}).contains(QStringLiteral("none loads")));
}

TEST_F(Help, WhatChangedIsTheCommittedList)
{
    QFile file(QStringLiteral(KETAPLAN_ROOT "/data/NEWS"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(newsText(), QString::fromUtf8(file.readAll()));
}

class FirstRun : public OpenWindow {
protected:
    QString settings() const { return m_folder.filePath(QStringLiteral("ketaplan/settings.ini")); }
    FirstRunPage* page() const { return m_window.findChild<FirstRunPage*>(); }
    void start()
    {
        delete page();
        openFirstRunPage(&m_window, settings());
    }
    void press(const char* name)
    {
        for (QPushButton* button : page()->findChildren<QPushButton*>())
            if (button->accessibleName() == QLatin1String(name))
                return button->click();
        FAIL() << name;
    }

    QTemporaryDir m_folder;
};

TEST_F(FirstRun, StandsThereUntilItWasRead)
{
    start();
    ASSERT_TRUE(page());
    press("Show again at the next start");
    start();
    ASSERT_TRUE(page());
    QTest::keyClick(page(), Qt::Key_Escape);
    start();
    ASSERT_TRUE(page());
    press("I have read this");
    start();
    EXPECT_FALSE(page());
    EXPECT_TRUE(QSettings(settings(), QSettings::IniFormat).value(QStringLiteral("firstRun/seen")).toBool());
}

TEST_F(FirstRun, SaysWhatTheProgramIsNotAndHowATableIsApproved)
{
    start();
    const QString told = page()->findChild<QTextBrowser*>()->toPlainText();
    for (const char* part : {"not a medical device", "off-label", "reference until your site approves it", "ketaplan-cli table approve", "ketaplan-cli table diff"})
        EXPECT_TRUE(told.contains(QLatin1String(part))) << part;
}

} // namespace
} // namespace ketaplan::test
