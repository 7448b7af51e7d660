// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include "choice_box.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace ketaplan::test {

namespace {

Clock fixedClock()
{
    using namespace std::chrono;
    return {[] { return year(2026) / November / day(23); }, [] { return std::string("2026-11-23T09:10+01:00"); }};
}

LoadedTable shippedTable() { return loadTable(KETAPLAN_ROOT "/data/protocols/ketamine-chronic-pain.json"); }

} // namespace

const std::vector<std::string>& resultNames()
{
    static const std::vector<std::string> names{"Total dose",
                                                "Dose rate",
                                                "Drug volume",
                                                "Diluent volume",
                                                "Prepared concentration",
                                                "Pump rate",
                                                "Volume to be infused",
                                                "Infusion duration",
                                                "Delivered dose"};
    return names;
}

Qt::Key harmless(const ScreeningItem& item) { return item.kind == ItemKind::prerequisite ? Qt::Key_Y : Qt::Key_N; }

OpenWindow::OpenWindow() : m_window(shippedTable(), fixedClock())
{
    m_window.resize(1280, 800);
    m_window.show();
    m_window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
}

void OpenWindow::type(Field field, const std::string& text)
{
    QWidget* control = planner().control(field);
    control->setFocus();
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(control, Qt::Key_Delete);
    QTest::keyClicks(control, QString::fromStdString(text));
}

void OpenWindow::choose(Field field, const std::string& code)
{
    auto* box = qobject_cast<ChoiceBox*>(planner().control(field));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->chosen() != code; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(box->chosen(), code);
}

void OpenWindow::answer(const std::string& item, Qt::Key key)
{
    ScreeningRow* row = planner().screening()->row(item);
    ASSERT_TRUE(row) << item;
    QTest::keyClick(row, key);
}

void OpenWindow::answerAllWell()
{
    for (const ScreeningItem& item : planner().table().screening)
        if (!item.unit)
            answer(item.id, harmless(item));
    named<QCheckBox>("Takes no medicines")->setChecked(true);
}

void OpenWindow::enterPatient()
{
    type(Field::name, "SAMPLE, Patient");
    type(Field::id, "TEST-000123");
    type(Field::born, "1972-03-14");
    choose(Field::sex, "female");
    type(Field::weight, "72.5");
    choose(Field::weightMethod, "measured");
    type(Field::weightDate, "2026-11-20");
    type(Field::height, "171");
    choose(Field::protocol, "outpatient-start-low");
    type(Field::dose, "0.3");
}

void OpenWindow::acknowledge(const std::string& subject, const std::string& reason, const std::string& name)
{
    auto* box = named<ChoiceBox>("Reason for " + subject);
    auto* by = named<QLineEdit>("Acknowledged by, " + subject);
    auto* button = named<QPushButton>("Acknowledge " + subject);
    ASSERT_TRUE(box && by && button) << subject;
    box->choose(reason);
    by->setFocus();
    QTest::keyClick(by, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(by, QString::fromStdString(name));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// A part that gets another width may ask for another height, which moves others in turn.
void OpenWindow::settle()
{
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

std::string OpenWindow::figure(const std::string& name) const
{
    const FigureView* view = planner().planPage()->figure(QString::fromStdString(name));
    return view ? view->shown().replace(QChar(0x00A0), QLatin1Char(' ')).toStdString() : "no such figure";
}

std::string OpenWindow::allFigures() const
{
    std::string all;
    for (const std::string& name : resultNames())
        all += figure(name) + "\n";
    return all;
}

std::string OpenWindow::echo(Field field) const
{
    return planner().control(field)->accessibleDescription().toStdString();
}

std::string OpenWindow::status() const { return planner().planPage()->status()->summary().word.toStdString(); }

std::string OpenWindow::everything() const
{
    QStringList all{m_window.windowTitle()};
    for (const QWidget* widget : m_window.findChildren<QWidget*>())
        all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
    for (const QLabel* label : m_window.findChildren<QLabel*>())
        all << label->text();
    for (const QLineEdit* edit : m_window.findChildren<QLineEdit*>())
        all << edit->text();
    return all.join(QLatin1Char('\n')).toStdString();
}

} // namespace ketaplan::test
