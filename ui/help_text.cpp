// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Help", text); }

} // namespace

QString helpText()
{
    return QStringList{
        words("KetaPlan %1 plans one intravenous infusion of %2. It supports licensed clinicians and does not replace "
              "their judgement. It is not a medical device.")
            .arg(QCoreApplication::applicationVersion(), QStringLiteral("ketamine")),
        words("1. Type who the patient is and the weight, with how and when it was had."),
        words("   Type each medicine, by generic or brand name, or tick that none are taken."),
        words("2. Choose a protocol. Its start values are written into the fields; change what the order says. Where the protocol "
              "allows them, a loading bolus, steps and a change of a running pump are typed here; the plan then has a line "
              "for each. Course takes what went before, or opens from the last plan file."),
        words("3. Check product, container, method, concentration and pump."),
        words("4. Answer the screening. In a row, Y is yes, N is no, U is not assessed; each goes on to the next row."),
        words("5. Read the plan. The status says in one word whether it may be used; the lines under it lead to what is "
              "open."),
        words("Numbers have a point and no comma: 0.3, never 0,3 or .3. Dates are year-month-day: 2026-11-23."),
        words("A value outside what the protocol recommends is acknowledged with a reason and a name. What is outside "
              "the absolute range cannot be planned."),
        words("Only a plan that is ready prints as an infusion plan. Every other prints as a screening summary, not for "
              "administration."),
        words("F1 explains the field or question in hand: what it is for, its limits and their sources. F2 opens what the figure, "
              "field or question in hand rests on, with this patient's numbers. Help > Keyboard lists every key."),
        words("What is typed is written to your own folder every moment, so that it can be restored where the program or the computer "
              "stops; the next start asks first. A new patient removes it, and so does closing, unless you choose to keep it. Undo and "
              "redo reach back to the start of the plan in hand and never bring an acknowledgement back. The program remembers the "
              "window and the folder last used, and paths of plans only if you turn that on under File; never a patient."),
    }
        .join(QStringLiteral("\n\n"));
}

} // namespace ketaplan
