// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the window: named, watched on disk, chosen, read. Real files, written as editors write them.
#include "choice_box.h"
#include "main_window.h"
#include "planner.h"
#include "table/load_site_policy.h"
#include "table_change.h"
#include "table_choice.h"
#include "table_reader.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>

namespace ketaplan::test {
namespace {

constexpr int patience = 5000; ///< milliseconds

QByteArray shippedBytes()
{
    QFile file(QStringLiteral(KETAPLAN_ROOT "/data/protocols/ketamine-chronic-pain.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The shipped table under another version.
QByteArray ofVersion(const char* version)
{
    QByteArray bytes = shippedBytes();
    const qsizetype key = bytes.indexOf("\"version\"");
    const qsizetype from = bytes.indexOf('"', bytes.indexOf(':', key)) + 1;
    return bytes.replace(from, bytes.indexOf('"', from) - from, version);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// As editors do that never leave a half-written file.
void replace(const QString& path, const QByteArray& bytes)
{
    write(path + QStringLiteral(".new"), bytes);
    std::filesystem::rename((path + QStringLiteral(".new")).toStdString(), path.toStdString());
}

Clock fixedClock()
{
    using namespace std::chrono;
    return {[] { return year(2026) / November / day(23); }, [] { return std::string("2026-11-23T09:10+01:00"); }};
}

/// Presses the button of the next dialog.
void answerNext(const QString& button)
{
    QTimer::singleShot(50, qApp, [button] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(dialog) << "a question was expected";
        for (QPushButton* one : dialog->findChildren<QPushButton*>())
            if (one->text().remove(QLatin1Char('&')) == button)
                return one->click();
        ADD_FAILURE() << "no button " << button.toStdString();
        dialog->close();
    });
}

class TableInUse : public testing::Test {
protected:
    TableInUse() { open(ofVersion("1.0.0")); }

    void open(const QByteArray& bytes)
    {
        m_window.reset();
        write(file(), bytes);
        const TableSource source{file().toStdString(), [](const auto& path) { return loadTableInUse(path, std::nullopt); },
                                 &defaultSiteFile};
        m_window = std::make_unique<MainWindow>(source.load(source.file), fixedClock(), source);
        m_window->resize(1280, 800);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    QString file() const { return m_folder.filePath(QStringLiteral("table.json")); }
    Planner& planner() const { return *m_window->planner(); }
    TableChange* change() const { return m_window->findChild<TableChange*>(); }
    std::string notice() const { return change()->isVisible() ? change()->findChild<QLabel*>()->text().toStdString() : std::string(); }
    bool noticeSays(const char* words) const { return notice().find(words) != std::string::npos; }

    QPushButton* button(const char* name) const
    {
        for (QPushButton* one : m_window->findChildren<QPushButton*>())
            if (one->accessibleName() == QLatin1String(name) && one->isVisible())
                return one;
        return nullptr;
    }

    void type(Field field, const char* text) const
    {
        QWidget* control = planner().control(field);
        control->setFocus();
        QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(control, QLatin1String(text));
    }

    void choose(Field field, const char* code) const
    {
        auto* box = qobject_cast<ChoiceBox*>(planner().control(field));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->chosen() != code; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        ASSERT_EQ(box->chosen(), code);
    }

    void enterPatient() const
    {
        type(Field::name, "SAMPLE, Patient");
        type(Field::weight, "72.5");
        choose(Field::protocol, "outpatient-start-low");
        type(Field::dose, "0.3");
    }

    std::string versionInUse() const { return planner().table().identity.version; }
    std::string versionOfThePlan() const { return planner().outcome().plan ? planner().outcome().plan->table.version : "no plan"; }

    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
};

TEST_F(TableInUse, IsNamedInTheWindowsHead)
{
    const auto* name = m_window->findChild<QLabel*>(QStringLiteral("tableInUse"));
    ASSERT_TRUE(name && name->isVisible());
    for (const QString& told : {name->text(), name->accessibleName(), m_window->windowTitle()})
        EXPECT_TRUE(told.contains(QStringLiteral("Ketamine infusion for chronic pain, reference table 1.0.0, reference"))) << told.toStdString();
    EXPECT_FALSE(change()->isVisible());
}

TEST_F(TableInUse, ThatIsWrittenAnewIsToldAndThePlanStays)
{
    enterPatient();
    const std::string hash = planner().table().identity.sha256.substr(0, 12);
    ASSERT_EQ(versionOfThePlan(), "1.0.0");
    write(file(), ofVersion("1.1.0"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return noticeSays("changed on disk"); }, patience));
    EXPECT_TRUE(noticeSays(("reckoned with the earlier one (version 1.0.0, SHA-256 " + hash).c_str())) << notice();
    EXPECT_TRUE(noticeSays("On disk: version 1.1.0, SHA-256 ")) << notice();
    EXPECT_TRUE(button("Load the new table") && button("Keep the earlier one"));
    EXPECT_EQ(versionInUse(), "1.0.0");
    EXPECT_EQ(versionOfThePlan(), "1.0.0");
}

TEST_F(TableInUse, WhoseSitePolicyComesOrGoesIsTold)
{
    const QString site = m_folder.filePath(QStringLiteral("site.json"));
    replace(site, R"({"format": 1, "site": {"id": "here", "name": "Here", "version": "1", "effective": "2026-01-01"},
                      "table": "ketamine-chronic-pain"})");
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticeSays("The site policy changed on disk"); }, patience)) << notice();
    QFile::remove(site);
    EXPECT_TRUE(QTest::qWaitFor([&] { return notice().empty(); }, patience)) << notice();
}

TEST_F(TableInUse, ThatIsReplacedIsToldEachTime)
{
    for (const char* version : {"1.1.0", "1.2.0", "1.3.0"}) {
        replace(file(), ofVersion(version));
        EXPECT_TRUE(QTest::qWaitFor([&] { return noticeSays(version); }, patience)) << version << ": " << notice();
    }
    replace(file(), ofVersion("1.0.0"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return notice().empty(); }, patience)) << "as it was: " << notice();
}

TEST_F(TableInUse, StaysWhereTheNewOneIsBroken)
{
    enterPatient();
    replace(file(), "{\"format\": 1");
    ASSERT_TRUE(QTest::qWaitFor([&] { return noticeSays("cannot be used"); }, patience));
    EXPECT_TRUE(noticeSays("table.json: ")) << "with its fault: " << notice();
    EXPECT_FALSE(button("Load the new table"));
    type(Field::dose, "0.2");
    EXPECT_EQ(versionOfThePlan(), "1.0.0");
    replace(file(), ofVersion("1.1.0"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticeSays("1.1.0") && button("Load the new table"); }, patience)) << notice();
}

TEST_F(TableInUse, StaysWhereTheFileIsGoneAndIsFollowedWhenItComesBack)
{
    QFile::remove(file());
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticeSays("cannot be used"); }, patience)) << notice();
    write(file(), ofVersion("2.0.0"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticeSays("version 2.0.0"); }, patience)) << notice();
    write(file(), ofVersion("2.1.0"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticeSays("version 2.1.0"); }, patience)) << notice();
}

TEST_F(TableInUse, IsKeptOnWishAndTheSentenceStays)
{
    write(file(), ofVersion("1.1.0"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("Keep the earlier one") != nullptr; }, patience));
    button("Keep the earlier one")->click();
    EXPECT_FALSE(button("Keep the earlier one"));
    EXPECT_TRUE(button("Load the new table"));
    EXPECT_TRUE(noticeSays("reckoned with the earlier one"));
    write(file(), ofVersion("1.2.0"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticeSays("1.2.0") && button("Keep the earlier one"); }, patience)) << "asks again";
}

TEST_F(TableInUse, GivesWayToTheNewOneAndTheOrderBeginsAnew)
{
    enterPatient();
    write(file(), ofVersion("1.1.0"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("Load the new table") != nullptr; }, patience));
    answerNext(QStringLiteral("Cancel"));
    button("Load the new table")->click();
    EXPECT_EQ(versionOfThePlan(), "1.0.0") << "nobody agreed";
    answerNext(QStringLiteral("Use it"));
    button("Load the new table")->click();
    EXPECT_EQ(versionInUse(), "1.1.0");
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("1.1.0")));
    EXPECT_FALSE(change()->isVisible());
    const Form form = planner().form();
    EXPECT_EQ(typedIn(form, Field::name), "SAMPLE, Patient");
    EXPECT_EQ(typedIn(form, Field::weight), "72.5");
    EXPECT_EQ(typedIn(form, Field::protocol), "");
    write(file(), ofVersion("1.2.0"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticeSays("1.2.0"); }, patience)) << "the new one is watched";
}

TEST_F(TableInUse, TakesItsAcknowledgementsWithIt)
{
    enterPatient();
    type(Field::dose, "0.4");
    const auto acknowledge = [&] {
        for (ChoiceBox* box : m_window->findChildren<ChoiceBox*>())
            if (box->accessibleName() == QLatin1String("Reason for Dose") && box->isVisible())
                box->choose("prior-response");
        for (QLineEdit* by : m_window->findChildren<QLineEdit*>())
            if (by->accessibleName() == QLatin1String("Acknowledged by, Dose") && by->isVisible())
                by->setText(QStringLiteral("Dr A. EXAMPLE"));
        button("Acknowledge Dose")->click();
    };
    ASSERT_TRUE(button("Acknowledge Dose"));
    acknowledge();
    ASSERT_EQ(planner().form().acknowledgements.size(), 1u);
    write(file(), ofVersion("1.1.0"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("Load the new table") != nullptr; }, patience));
    answerNext(QStringLiteral("Use it"));
    button("Load the new table")->click();
    enterPatient();
    type(Field::dose, "0.4");
    EXPECT_TRUE(planner().form().acknowledgements.empty());
    EXPECT_TRUE(button("Acknowledge Dose")) << "the same dose is asked about again";
}

TEST_F(TableInUse, IsChangedWithoutAQuestionWhereNothingWasEntered)
{
    write(file(), ofVersion("1.1.0"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("Load the new table") != nullptr; }, patience));
    button("Load the new table")->click();
    EXPECT_EQ(versionInUse(), "1.1.0");
}

TEST_F(TableInUse, ThatDidNotLoadAtTheStartIsLoadedWhenItDoes)
{
    open("{}");
    ASSERT_EQ(m_window->planner(), nullptr);
    write(file(), ofVersion("1.1.0"));
    QAction* again = nullptr;
    for (QAction* menu : m_window->menuBar()->actions())
        for (QAction* action : menu->menu()->actions())
            again = action->text() == QLatin1String("Load the table again") ? action : again;
    ASSERT_TRUE(again);
    again->trigger();
    ASSERT_TRUE(m_window->planner());
    EXPECT_EQ(versionInUse(), "1.1.0");
}

class InstalledTables : public TableInUse {
protected:
    InstalledTables()
    {
        const QString folder = m_folder.filePath(QStringLiteral("home/ketaplan/protocols/"));
        QDir().mkpath(folder);
        write(folder + QStringLiteral("a-site.json"), ofVersion("7.0.0"));
        write(folder + QStringLiteral("b-broken.json"), "{\"format\": 1}");
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
        qputenv("XDG_DATA_DIRS", m_folder.filePath(QStringLiteral("none")).toUtf8());
    }
    ~InstalledTables() override
    {
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("XDG_DATA_DIRS");
    }

    void trigger(const char* action) const
    {
        for (QAction* menu : m_window->menuBar()->actions())
            for (QAction* one : menu->menu()->actions())
                if (one->text() == QLatin1String(action))
                    return one->trigger();
        ADD_FAILURE() << "no action " << action;
    }

    /// Opens the choice, does this with it, and waits until it is closed.
    void inTheChoice(const std::function<void(TableChoice*, QListWidget*, QPushButton*)>& act) const
    {
        QTimer::singleShot(50, qApp, [&] {
            auto* choice = qobject_cast<TableChoice*>(QApplication::activeModalWidget());
            ASSERT_TRUE(choice);
            QPushButton* use = nullptr;
            for (QPushButton* one : choice->findChildren<QPushButton*>())
                use = one->accessibleName() == QLatin1String("Use this table") ? one : use;
            act(choice, choice->findChild<QListWidget*>(), use);
            if (choice->isVisible())
                choice->reject();
        });
        trigger("Choose a table");
    }
};

TEST_F(InstalledTables, AreListedAndABrokenOneSaysWhyAndCannotBeUsed)
{
    inTheChoice([](TableChoice* choice, QListWidget* list, QPushButton* use) {
        ASSERT_EQ(list->count(), 4) << "the one in use, which lies elsewhere, two of the site, the shipped one";
        EXPECT_EQ(list->currentRow(), 0);
        EXPECT_TRUE(list->item(0)->text().endsWith(QStringLiteral("1.0.0, reference (in use)"))) << list->item(0)->text().toStdString();
        EXPECT_TRUE(list->item(1)->text().contains(QStringLiteral("7.0.0")));
        EXPECT_TRUE(list->item(2)->text().contains(QStringLiteral("Cannot be used: b-broken.json")));
        EXPECT_TRUE(list->item(3)->text().endsWith(QStringLiteral("shipped with KetaPlan")));
        list->setCurrentRow(2);
        EXPECT_FALSE(use->isEnabled());
        bool told = false;
        for (const QLabel* label : choice->findChildren<QLabel*>())
            told = told || label->text().contains(QStringLiteral("expected"));
        EXPECT_TRUE(told) << "its fault";
        list->setCurrentRow(1);
        EXPECT_TRUE(use->isEnabled());
    });
    EXPECT_EQ(versionInUse(), "1.0.0");
}

TEST_F(InstalledTables, AreChosenByKeys)
{
    inTheChoice([](TableChoice*, QListWidget* list, QPushButton* use) {
        QTest::keyClick(list, Qt::Key_Down);
        use->click();
    });
    EXPECT_EQ(versionInUse(), "7.0.0");
    write(m_folder.filePath(QStringLiteral("home/ketaplan/protocols/a-site.json")), ofVersion("7.1.0"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return noticeSays("7.1.0"); }, patience)) << "it is watched";
    write(file(), ofVersion("1.5.0"));
    EXPECT_FALSE(QTest::qWaitFor([&] { return noticeSays("1.5.0"); }, 600)) << "the earlier one no longer is";
}

TEST_F(InstalledTables, AreReadInAWindowWithChaptersAndSearch)
{
    trigger("Read the table");
    auto* reader = m_window->findChild<TableReader*>();
    ASSERT_TRUE(reader);
    auto* text = reader->findChild<QTextBrowser*>();
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Uncontrolled blood pressure, or a rise dangerous?")));
    auto* chapters = reader->findChild<QListWidget*>();
    EXPECT_GT(chapters->count(), 20);
    EXPECT_EQ(chapters->accessibleName(), QStringLiteral("Chapters"));
    for (int i = 0; i < chapters->count(); ++i) {
        chapters->setCurrentRow(i);
        EXPECT_TRUE(text->textCursor().block().text().startsWith(chapters->item(i)->text())) << chapters->item(i)->text().toStdString();
    }
    text->moveCursor(QTextCursor::Start);
    auto* words = reader->findChild<QLineEdit*>();
    ASSERT_EQ(words->accessibleName(), QStringLiteral("Find"));
    QTest::keyClicks(words, QStringLiteral("theophylline"));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(text->textCursor().selectedText().toLower(), QStringLiteral("theophylline"));
    const int first = text->textCursor().position();
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_GT(text->textCursor().position(), first);
    words->clear();
    QTest::keyClicks(words, QStringLiteral("no such word in it"));
    QTest::keyClick(words, Qt::Key_Return);
    bool told = false;
    for (const QLabel* label : reader->findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("does not stand in this table"));
    EXPECT_TRUE(told);
    EXPECT_TRUE(reader->isVisible());
}

} // namespace
} // namespace ketaplan::test
