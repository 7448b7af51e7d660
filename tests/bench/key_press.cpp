// SPDX-License-Identifier: GPL-3.0-or-later
// From a key press to the repainted plan, in the real window with a whole plan in it, beside a bare window with a line of
// text and a label that repeats it. Each press in two parts: until engine, text and layout are done, and until the window has
// been painted; and of both the time of the processor alone, which other programs do not lengthen.
#include "choice_box.h"
#include "flat_style.h"
#include "main_window.h"
#include "planner.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace ketaplan;

namespace {

constexpr int presses = 1000;
constexpr qint64 nanosecondsOfAFrame = 1'000'000'000 / 60;

struct Times {
    std::vector<qint64> reckoned; ///< ns
    std::vector<qint64> painted;
};
struct Measured {
    Times byClock;
    Times byProcessor;
};

qint64 now(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

void press(QWidget* widget, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

void press(QWidget* widget, QChar letter)
{
    if (letter == QLatin1Char('\b'))
        return press(widget, Qt::Key_Backspace, {});
    press(widget, letter.toUpper().unicode(), letter);
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

void measurePress(QWidget* widget, QChar letter, Measured& times)
{
    const qint64 clock = now(CLOCK_MONOTONIC), processor = now(CLOCK_THREAD_CPUTIME_ID);
    press(widget, letter);
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    times.byProcessor.reckoned.push_back(now(CLOCK_THREAD_CPUTIME_ID) - processor);
    times.byClock.reckoned.push_back(now(CLOCK_MONOTONIC) - clock);
    QApplication::processEvents();
    times.byProcessor.painted.push_back(now(CLOCK_THREAD_CPUTIME_ID) - processor);
    times.byClock.painted.push_back(now(CLOCK_MONOTONIC) - clock);
}

/// What is typed over and over: the last digit of a number is taken back, and another typed.
struct Typing {
    QWidget* field;
    QString letters;
};

Measured measured(const std::vector<Typing>& typings)
{
    Measured times;
    for (int done = 0; done < presses;)
        for (const Typing& typing : typings) {
            typing.field->setFocus();
            settle();
            for (const QChar letter : typing.letters) {
                measurePress(typing.field, letter, times);
                ++done;
            }
        }
    return times;
}

void type(QWidget* field, const char* text)
{
    field->setFocus();
    for (const QChar letter : QString::fromLatin1(text))
        press(field, letter);
}

/// A plan that is ready to print.
void fill(MainWindow& window)
{
    Planner& planner = *window.planner();
    const auto control = [&](Field field) { return planner.control(field); };
    type(control(Field::name), "SAMPLE, Patient");
    type(control(Field::id), "TEST-000123");
    type(control(Field::born), "1972-03-14");
    static_cast<ChoiceBox*>(control(Field::sex))->choose("female");
    type(control(Field::weight), "72.5");
    static_cast<ChoiceBox*>(control(Field::weightMethod))->choose("measured");
    type(control(Field::weightDate), "2026-11-20");
    type(control(Field::height), "171");
    static_cast<ChoiceBox*>(control(Field::protocol))->choose("outpatient-start-low");
    for (const ScreeningItem& item : planner.table().screening)
        if (QWidget* row = planner.screening()->row(item.id); row && !item.unit)
            press(row, item.kind == ItemKind::prerequisite ? Qt::Key_Y : Qt::Key_N, {});
    for (QCheckBox* box : window.findChildren<QCheckBox*>())
        if (box->accessibleName() == QLatin1String("Takes no medicines"))
            box->setChecked(true);
}

Clock fixedClock()
{
    using namespace std::chrono;
    return {[] { return year(2026) / November / day(23); }, [] { return std::string("2026-11-23T09:10+01:00"); }};
}

Measured planner()
{
    MainWindow window(loadTable(KETAPLAN_SHIPPED_TABLE), fixedClock());
    window.resize(1280, 800);
    window.show();
    fill(window);
    settle();
    const auto& plan = window.planner()->outcome().plan;
    std::printf("the plan is %s\n", plan ? std::string(code(plan->status)).c_str() : "none");
    return measured({{window.planner()->control(Field::dose), QStringLiteral("\b2\b3")},
                     {window.planner()->control(Field::weight), QStringLiteral("\b6\b5")},
                     {window.planner()->control(Field::height), QStringLiteral("\b2\b1")}});
}

/// The floor: what any window of this size pays for a letter and the text that follows from it.
Measured bareWindow()
{
    QWidget window;
    auto* line = new QLineEdit(QStringLiteral("0.3"), &window);
    auto* label = new QLabel(&window);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(line);
    column->addWidget(label, 1);
    QObject::connect(line, &QLineEdit::textChanged, label, &QLabel::setText);
    window.resize(1280, 800);
    window.show();
    settle();
    return measured({{line, QStringLiteral("\b2\b3")}});
}

struct Spread {
    qint64 median;
    qint64 highest; ///< 99th percentile
};

Spread spreadOf(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

/// `aim` in nanoseconds; the part of it that the figure takes tells more than the figure.
void print(const char* what, const std::vector<qint64>& ours, const std::vector<qint64>& floor, qint64 aim)
{
    const Spread mine = spreadOf(ours), bare = spreadOf(floor);
    const auto milliseconds = [](qint64 ns) { return static_cast<qreal>(ns) / 1e6; };
    std::printf("%-26s median %7.3f ms, 99th %7.3f ms; bare window %6.3f and %6.3f ms; ratio %6.1f; of the aim %5.2f and %5.2f\n", what,
                milliseconds(mine.median), milliseconds(mine.highest), milliseconds(bare.median), milliseconds(bare.highest),
                milliseconds(mine.median) / milliseconds(bare.median), milliseconds(mine.median) / milliseconds(aim),
                milliseconds(mine.highest) / milliseconds(aim));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Theme& theme = themeOf(QApplication::palette());
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(textFont(10));
    const Measured floor = bareWindow();
    const Measured ours = planner();
    std::printf("%d key presses on %s\n", presses, qPrintable(QGuiApplication::platformName()));
    print("engine, text and layout", ours.byClock.reckoned, floor.byClock.reckoned, nanosecondsOfAFrame / 10);
    print("  of the processor", ours.byProcessor.reckoned, floor.byProcessor.reckoned, nanosecondsOfAFrame / 10);
    print("until painted", ours.byClock.painted, floor.byClock.painted, nanosecondsOfAFrame);
    print("  of the processor", ours.byProcessor.painted, floor.byProcessor.painted, nanosecondsOfAFrame);
}
