// SPDX-License-Identifier: GPL-3.0-or-later
#include "worded_window.h"

#include "acknowledgement_row.h"
#include "choice_box.h"
#include "shown_text.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <stdexcept>

namespace ketaplan::test {

namespace {

Clock fixedClock()
{
    using namespace std::chrono;
    return {[] { return year(2026) / November / day(23); }, [] { return std::string("2026-11-23T09:10+01:00"); }};
}

constexpr char tableFile[] = KETAPLAN_ROOT "/data/protocols/ketamine-chronic-pain.json";

/// True where `yes` is what is harmless.
bool harmlessAnswer(const ScreeningItem& item)
{
    const auto* answer = std::get_if<AnswerIs>(&item.rules.front().when.front());
    return answer && !answer->yes;
}

QDialog* shownDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

WordedWindow::WordedWindow(Language language)
    : m_installed(language), m_language(language),
      m_window(loadTable(tableFile), fixedClock(), {tableFile, [](const auto& file) { return loadTable(file); }})
{
}

void WordedWindow::type(Field field, const std::string& text)
{
    QWidget* control = planner().control(field);
    control->setFocus();
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(control, Qt::Key_Delete);
    QTest::keyClicks(control, shownText(text));
}

void WordedWindow::choose(Field field, const std::string& code)
{
    qobject_cast<ChoiceBox*>(planner().control(field))->choose(code);
}

void WordedWindow::answer(const std::string& item, bool yes)
{
    QTest::keyClick(planner().screening()->row(item), yes ? Qt::Key_Y : Qt::Key_N);
}

void WordedWindow::answerAllWell()
{
    for (const ScreeningItem& item : planner().table().screening)
        if (!item.unit)
            answer(item.id, harmlessAnswer(item));
    for (QCheckBox* box : m_window.findChildren<QCheckBox*>())
        if (box->accessibleName() == said("Takes no medicines"))
            box->setChecked(true);
}

void WordedWindow::enterOrder()
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

void WordedWindow::acknowledgeAll()
{
    for (AcknowledgementRow* row : m_window.findChildren<AcknowledgementRow*>()) {
        if (!row->isVisible())
            continue;
        row->findChild<ChoiceBox*>()->setCurrentIndex(1);
        for (QLineEdit* edit : row->findChildren<QLineEdit*>())
            if (edit->isVisible())
                edit->setText(QStringLiteral("Dr A. EXAMPLE"));
        row->findChild<QPushButton*>()->click();
    }
}

void WordedWindow::chooseAction(const char* text)
{
    for (QAction* action : m_window.findChildren<QAction*>())
        if (action->text() == said(text))
            return action->trigger();
    throw std::runtime_error(std::string("no action ") + text);
}

std::vector<View> views()
{
    const auto nothing = [](WordedWindow&) {};
    const auto order = [](WordedWindow& w) { w.enterOrder(); };
    const auto ready = [](WordedWindow& w) {
        w.enterOrder();
        w.answerAllWell();
    };
    const auto action = [](const char* text) { return [text](WordedWindow& w) { w.chooseAction(text); }; };
    return {
        {"empty", nothing},
        {"in-progress",
         [](WordedWindow& w) {
             w.type(Field::name, "SAMPLE, Patient");
             w.type(Field::weight, "72.5");
             w.choose(Field::protocol, "outpatient-start-low");
             w.type(Field::dose, "0.");
         }},
        {"not-checked", order},
        {"ready", ready},
        {"needs-acknowledgement",
         [=](WordedWindow& w) {
             ready(w);
             w.type(Field::duration, "70");
             w.answer("substance-misuse", true);
         }},
        {"acknowledged",
         [=](WordedWindow& w) {
             ready(w);
             w.type(Field::duration, "70");
             w.acknowledgeAll();
         }},
        {"contraindicated",
         [=](WordedWindow& w) {
             ready(w);
             w.answer("hypersensitivity", true);
         }},
        {"refused",
         [=](WordedWindow& w) {
             ready(w);
             w.type(Field::dose, "3");
         }},
        {"tenfold-weight",
         [=](WordedWindow& w) {
             ready(w);
             w.type(Field::weight, "725");
         }},
        {"unreadable",
         [=](WordedWindow& w) {
             ready(w);
             w.type(Field::dose, ".3");
             w.type(Field::weight, "72,5");
         }},
        {"another-protocol",
         [=](WordedWindow& w) {
             ready(w);
             w.choose(Field::protocol, "migraine-titration");
         }},
        {"workings", ready, action("How each figure was reckoned")},
        {"basis", ready, action("What this rests on")},
        {"help", nothing, action("How to plan")},
        {"table", nothing, action("Read the table")},
        {"choose-table", nothing, action("Choose a table")},
        {"type-back", ready, action("Save PDF")},
        {"second-check", ready, action("Second check…")},
        {"save-pdf", order, action("Save PDF")},
        {"field-help", order, action("Help on the field in hand")},
        {"keys", nothing, action("Keyboard")},
        {"first-run", nothing, action("Before you begin")},
        {"news", nothing, action("What changed in this version")},
        {"about", nothing, action("About KetaPlan")},
        {"preview", ready, action("Print preview")},
    };
}

void inView(const View& view, Language language, const QSize& size, const std::function<void(WordedWindow&, QWidget&)>& look)
{
    WordedWindow worded(language);
    worded.window().resize(size);
    worded.window().show();
    worded.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&worded.window()))
        throw std::runtime_error("the window did not come up");
    view.prepare(worded);
    QCoreApplication::processEvents();
    if (!view.open)
        return look(worded, worded.window());

    // A dialog may hold up the call that opens it: it is looked at from within.
    bool looked = false;
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, [&] {
        QDialog* dialog = shownDialog();
        if (!dialog || looked)
            return;
        looked = true;
        look(worded, *dialog);
        dialog->reject();
    });
    waiting.start(50);
    view.open(worded);
    if (!QTest::qWaitFor([&] { return looked; }))
        throw std::runtime_error("no dialog came up: " + view.name);
}

} // namespace ketaplan::test
