// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed outlives a program that ends without warning, and nothing outlives one that is closed.
#include "answer_box.h"
#include "autosave.h"
#include "open_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <memory>

#include <sys/resource.h>

namespace ketaplan::test {
namespace {

using namespace std::chrono_literals;

class Unfinished : public ::testing::Test {
protected:
    struct Program {
        std::unique_ptr<MainWindow> window;
        Planner& planner() const { return *window->planner(); }
        std::string typed(Field field) const { return typedIn(planner().form(), field); }
        void type(Field field, const char* text) const
        {
            planner().control(field)->setFocus();
            QTest::keyClicks(planner().control(field), QString::fromUtf8(text));
        }
        std::string trouble() const
        {
            const auto* label = window->findChild<QLabel*>(QStringLiteral("trouble"));
            return label->isVisible() ? label->text().toStdString() : "";
        }
    };

    static Clock clock()
    {
        using namespace std::chrono;
        return {[] { return year(2026) / November / day(23); }, [] { return std::string("2026-11-23T09:10+01:00"); }};
    }

    Program start()
    {
        ProtocolTable table = *loadTable(KETAPLAN_ROOT "/data/protocols/ketamine-chronic-pain.json");
        if (m_changeTable)
            table.identity.sha256 = std::string(64, 'f');
        Program program{std::make_unique<MainWindow>(LoadedTable(std::move(table)), clock())};
        program.window->resize(1280, 800);
        program.window->show();
        program.window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(program.window.get()));
        program.window->keepIn(folder());
        return program;
    }

    QString folder() const { return m_scratch.filePath(QStringLiteral("state/ketaplan")); }
    QStringList records() const { return QDir(folder()).entryList({QStringLiteral("open-plan-*.json")}, QDir::Files); }
    std::string onDisk() const
    {
        std::string all;
        for (const QString& name : QDir(folder()).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(QDir(folder()).filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all += file.readAll().toStdString();
        }
        return all;
    }
    bool isOnDisk(const std::string& text)
    {
        return QTest::qWaitFor([&] { return onDisk().find(text) != std::string::npos; }, 5000);
    }

    /// A program that ends without a word: its window goes, and nobody asks.
    QString leaveBehind(const char* name = "SAMPLE, Patient")
    {
        Program program = start();
        program.type(Field::name, name);
        program.type(Field::born, "1972-03-14");
        program.type(Field::weight, "72.");
        EXPECT_TRUE(isOnDisk("\"weight\":\"72.\""));
        return records().value(0);
    }

    bool m_changeTable = false;
    QTemporaryDir m_scratch;
};

TEST_F(Unfinished, IsRestoredAsItWasTypedWhenThatIsAsked)
{
    leaveBehind();
    AnswerBox box(QStringLiteral("Restore"));
    const Program program = start();
    ASSERT_TRUE(box.wasAsked());
    for (const char* told : {"SAMPLE, Patient", "14-Mar-1972", "23-Nov-2026 09:10"})
        EXPECT_NE(box.said().find(told), std::string::npos) << box.said();
    EXPECT_EQ(program.typed(Field::name), "SAMPLE, Patient");
    EXPECT_EQ(program.typed(Field::born), "1972-03-14");
    EXPECT_EQ(program.typed(Field::weight), "72.");
}

TEST_F(Unfinished, IsRestoredNeverByItself)
{
    leaveBehind();
    AnswerBox box(QStringLiteral("Keep for later"));
    const Program program = start();
    ASSERT_TRUE(box.wasAsked());
    EXPECT_EQ(program.typed(Field::name), "");
    EXPECT_EQ(records().size(), 1);
    EXPECT_NE(onDisk().find("SAMPLE"), std::string::npos);
}

TEST_F(Unfinished, IsGoneWhereItIsDiscarded)
{
    leaveBehind();
    AnswerBox box(QStringLiteral("Discard"));
    const Program program = start();
    ASSERT_TRUE(box.wasAsked());
    EXPECT_EQ(program.typed(Field::name), "");
    EXPECT_EQ(onDisk().find("SAMPLE"), std::string::npos);
}

TEST_F(Unfinished, IsReadByNobodyElse)
{
    const QString name = leaveBehind();
    const auto mode = QFileInfo(QDir(folder()).filePath(name)).permissions();
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_FALSE(mode & others);
    EXPECT_FALSE(QFileInfo(folder()).permissions() & others);
}

TEST_F(Unfinished, ANewPatientLeavesNothingOnDisk)
{
    const Program program = start();
    program.type(Field::name, "SAMPLE, Patient");
    ASSERT_TRUE(isOnDisk("SAMPLE"));
    program.type(Field::weight, "7");
    QTest::keyClick(program.window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(onDisk().find("SAMPLE"), std::string::npos);
    QTest::qWait(600);
    EXPECT_EQ(onDisk().find("SAMPLE"), std::string::npos);
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(Unfinished, ClosingAsksAndKeepsNothingUnlessThatIsSaid)
{
    Program program = start();
    program.type(Field::name, "SAMPLE, Patient");
    ASSERT_TRUE(isOnDisk("SAMPLE"));
    AnswerBox cancel(QStringLiteral("Cancel"));
    EXPECT_FALSE(program.window->close());
    EXPECT_TRUE(cancel.wasAsked());
    EXPECT_TRUE(program.window->isVisible());
    AnswerBox clear(QStringLiteral("Close and clear"));
    EXPECT_TRUE(program.window->close());
    EXPECT_EQ(onDisk().find("SAMPLE"), std::string::npos);
}

TEST_F(Unfinished, ClosingKeepsWhatIsToBeKept)
{
    {
        Program program = start();
        program.type(Field::name, "SAMPLE, Patient");
        AnswerBox keep(QStringLiteral("Keep for the next start"));
        EXPECT_TRUE(program.window->close());
    }
    AnswerBox box(QStringLiteral("Restore"));
    const Program next = start();
    EXPECT_EQ(next.typed(Field::name), "SAMPLE, Patient");
}

TEST_F(Unfinished, AnEmptyFormClosesWithoutAQuestion)
{
    Program program = start();
    EXPECT_TRUE(program.window->close());
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(Unfinished, TwoProgramsDoNotShareAFile)
{
    const Program one = start();
    one.type(Field::name, "FIRST, Patient");
    ASSERT_TRUE(isOnDisk("FIRST"));
    const Program two = start(); // asks nothing: the first still runs
    two.type(Field::name, "SECOND, Patient");
    ASSERT_TRUE(isOnDisk("SECOND"));
    EXPECT_EQ(records().size(), 2);
    EXPECT_NE(onDisk().find("FIRST"), std::string::npos);
}

TEST_F(Unfinished, AnotherTableIsSaidAndDropsAcknowledgements)
{
    {
        const Program program = start();
        Form form;
        form.typed = {{Field::name, "SAMPLE, Patient"}, {Field::weight, "72"}};
        form.acknowledgements["finding:pregnancy"] = {"other", "", "Dr A. EXAMPLE", "2026-11-23T09:10+01:00", {}};
        program.planner().write(form);
        ASSERT_TRUE(isOnDisk("Dr A. EXAMPLE"));
    }
    m_changeTable = true;
    AnswerBox box(QStringLiteral("Restore"));
    const Program program = start();
    EXPECT_NE(box.said().find("another table"), std::string::npos) << box.said();
    EXPECT_EQ(program.typed(Field::name), "SAMPLE, Patient");
    EXPECT_TRUE(program.planner().form().acknowledgements.empty());
}

TEST_F(Unfinished, WhatCannotBeReadIsToldAndKeptAside)
{
    for (const char* broken : {"{\"autosave\":1,\"saved", "{\"autosave\":2,\"later\":true}", ""}) {
        QDir().mkpath(folder());
        std::ofstream(QDir(folder()).filePath(QStringLiteral("open-plan-1.json")).toStdString()) << broken;
        AnswerBox box(QStringLiteral("OK"));
        const Program program = start();
        EXPECT_TRUE(box.wasAsked()) << broken;
        EXPECT_NE(box.said().find("cannot be read"), std::string::npos) << box.said();
        EXPECT_TRUE(records().isEmpty());
        const QStringList aside = QDir(folder()).entryList({QStringLiteral("unreadable-*.json")});
        ASSERT_EQ(aside.size(), 1) << broken;
        EXPECT_TRUE(QFile::remove(QDir(folder()).filePath(aside.front())));
    }
}

TEST_F(Unfinished, WhatCannotBeWrittenIsSaidForAsLong)
{
    // A folder that cannot be made: a file stands in its place.
    std::ofstream(m_scratch.filePath(QStringLiteral("state")).toStdString()) << "in the way";
    const Program program = start();
    EXPECT_EQ(program.trouble(), "");
    program.type(Field::name, "S");
    EXPECT_TRUE(QTest::qWaitFor([&] { return program.trouble() == "Not being saved against a crash"; }, 5000));
    program.type(Field::name, "A");
    QTest::qWait(400);
    EXPECT_EQ(program.trouble(), "Not being saved against a crash");
    QFile::remove(m_scratch.filePath(QStringLiteral("state")));
    EXPECT_TRUE(isOnDisk("SA"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return program.trouble().empty(); }, 5000));
}

/// A file that may grow no further stands for a disk without room.
TEST_F(Unfinished, WithoutRoomOnTheDiskTheLastRecordStays)
{
    const QString path = m_scratch.filePath(QStringLiteral("record.json"));
    ASSERT_FALSE(write(path, "first").has_value());
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit room{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &room), 0);
    const rlimit none{16, room.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &none), 0);
    const auto problem = write(path, std::string(100'000, 'x'));
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &room), 0);
    std::signal(SIGXFSZ, before);
    EXPECT_TRUE(problem.has_value());
    std::ifstream stream(path.toStdString());
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(stream), {}), "first");
}

TEST_F(Unfinished, WhatWasBegunIsRemovedWithIt)
{
    leaveBehind();
    std::ofstream(QDir(folder()).filePath(QStringLiteral("open-plan-1.json.AbCdEf")).toStdString()) << "SAMPLE, half";
    AnswerBox box(QStringLiteral("Discard"));
    const Program program = start();
    EXPECT_EQ(onDisk().find("SAMPLE"), std::string::npos);
}

} // namespace
} // namespace ketaplan::test
