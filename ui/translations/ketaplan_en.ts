<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>No protocol table is in use: none loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol table in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect from %1, review by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1 (built with %2): LGPL-3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nlohmann JSON %1: MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valijson: BSD-2-Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLI11, on the command line alone: BSD-3-Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Sans: OFL-1.1. DejaVu Sans: its own free licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaPlan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence
GPL-3.0-or-later: you may use, read, change and pass it on under the terms of the GNU General Public License. There is no warranty, to the extent permitted by law.
Where the source is: whoever passes the program on passes on its source with it, or offers it. The Debian package says so in /usr/share/doc/ketaplan/copyright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaPlan %1
Qt %2
Licence GPL-3.0-or-later. There is no warranty, to the extent permitted by law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans one intravenous infusion of %1. Decision support for licensed clinicians who know intravenous %1. It is not a medical device and decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>%1 syringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to the full bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured into the bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made up in the syringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fillings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vials</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Nothing in the window was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Sessions are counted in whole numbers from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doses</name>
    <message>
        <source>%1 times the usual %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in %1 of the usual %2?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Who the plan is for, as the wristband writes it. It stands at the head of the window and of every page. A plan needs a name or an ID before it can be ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s number in your hospital, as the wristband writes it. It is printed and compared by people; the program looks nothing up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month and day: 1972-03-14. The age on the day of the infusion is reckoned from it. Without it no limit of age can be checked, and the plan is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that concern women alone are left out for a man. It enters the ideal and the adjusted weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body weight in kilograms and no other unit, with a decimal point: 72.5. Every dose per kilogram is reckoned from it. The line under it says what was understood, in words: read that line once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weight was had. A weight that was told or guessed is a caution that somebody answers for by name, and it prints with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the patient stood on the scale: 2026-11-20. An old weight is asked about, a very old one is not planned with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the patient weighed before, in kilograms, from an earlier record. Today&apos;s weight is compared with it: a slip of the decimal point or another patient&apos;s weight shows as a large change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of that earlier weighing: 2026-08-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In centimetres: 171. The body mass index, the ideal and the adjusted weight need it; without it they are not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each medicine that the patient takes, by generic or brand name, Enter after each. What the table knows is held against its interactions. A name that it does not know is not screened, and says so until a named person has looked at it. Tick that none are taken where that is so: an empty list is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regimen to plan by. Choosing one writes its start values into the fields, where they can be changed, and clears what was acknowledged. One that is for reading has too little in its sources to reckon with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the infusion: 2026-11-23. Age, the age of the weight and the review of the table are reckoned on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordered dose, with a decimal point and a digit before it: 0.3, never .3 or 0,3. Read the words under it and the total in milligrams. With steps it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the infusion runs, in minutes: 40. With steps it is the time of all steps together; a loading bolus comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight that the dose per kilogram is taken of: the actual one, the ideal one, or one in between. Only those that the protocol names can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dose that runs first, by the pump and from the same container. Only some protocols allow one; empty is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the bolus: per kilogram of the dosing weight, or in milligrams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many minutes the bolus runs. It sets the rate of the first line of the pump&apos;s programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dose that changes while the infusion runs, one row for each step. With rows here the dose field is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute, counted from the start of the first step, at which this step begins. The first begins at 0, and each begins after the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of this step&apos;s dose. Steps may have different units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a pump that runs already: how many minutes it has run. What lies before is replaced by the reading of the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume in millilitres that the pump says it has given, read off its display at that minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ordered before the infusion, one order a line, as it should print. It is not checked by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ordered for side effects, one order a line, as it should print. It is not checked by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vial that is drawn from. Compare strength and volume with the label in your hand: each strength draws up another volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag or syringe that is prepared. It has to hold the whole of the infusion with what the line keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace: as much diluent is drawn out as drug goes in. Add: the drug comes on top. Measure: an empty bag is filled by measure. Make up: a syringe is filled to its volume. Only those that fit the container can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard: the container holds a standard concentration and the pump gives the part that is ordered. Patient dose: the container holds this patient&apos;s dose and is given whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milligrams in each millilitre of the finished container. The first that the table names is offered; another is held against the ones that the site has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump sets the steps in which rate and volume can be keyed, and the slowest and fastest rate. What it cannot be set to is not planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which infusion of the course this is: 1 for the first. Some questions are asked from the second one on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many infusions the course is planned to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose that the patient had last time, in milligrams, as it was given and not as it was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the infusion before this one: 2026-11-16. The time between two is held against the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything given in this course so far, in milligrams, without today&apos;s. With today&apos;s it is held against the most that the protocol allows for a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are the dose of the whole infusion, %3 and %4 are a rate. The number beside it is not converted when the unit changes: the order is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose of this step. As a rate it runs until the next step; in %1 or %2 it is given over the step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Patient &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight &amp;method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wei&amp;ght date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;ration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premedication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;duct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mod&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pum&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresCover</name>
    <message>
        <source>The figures are covered until the question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDifference</name>
    <message>
        <source>%1, step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of an earlier session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>1. Type who the patient is and the weight, with how and when it was had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   Type each medicine, by generic or brand name, or tick that none are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Choose a protocol. Its start values are written into the fields; change what the order says. Where the protocol allows them, a loading bolus, steps and a change of a running pump are typed here; the plan then has a line for each. Course takes what went before, or opens from the last plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Check product, container, method, concentration and pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Answer the screening. In a row, Y is yes, N is no, U is not assessed; each goes on to the next row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Read the plan. The status says in one word whether it may be used; the lines under it lead to what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers have a point and no comma: 0.3, never 0,3 or .3. Dates are year-month-day: 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value outside what the protocol recommends is acknowledged with a reason and a name. What is outside the absolute range cannot be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a plan that is ready prints as an infusion plan. Every other prints as a screening summary, not for administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaPlan %1 plans one intravenous infusion of %2. It supports licensed clinicians and does not replace their judgement. It is not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 explains the field or question in hand: what it is for, its limits and their sources. F2 opens what the figure, field or question in hand rests on, with this patient&apos;s numbers. Help &gt; Keyboard lists every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed is written to your own folder every moment, so that it can be restored where the program or the computer stops; the next start asks first. A new patient removes it, and so does closing, unless you choose to keep it. Undo and redo reach back to the start of the plan in hand and never bring an acknowledgement back. The program remembers the window and the folder last used, and paths of plans only if you turn that on under File; never a patient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpTopic</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside what is recommended the plan needs a reason and a name. Outside the absolute range it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol in hand sets no limit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its limits stand here when a protocol is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number that was measured, in %1. Empty is not assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y is yes, N is no, U is not assessed. What is not assessed keeps the plan from being ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an answer leads to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening
    Y, N, U	Yes, no, not assessed, and on to the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere
    Tab, Shift+Tab	The next field, the one before
    F10	The menus
    Esc	Close a dialog, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextSession</name>
    <message>
        <source>This plan does not say its total dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was never ready (%1), so no session was given by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was made with the table %1; the window plans with %2. Open the window with that table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no protocol %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is of %1, which is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is of %1, the form of %2. Clear the form with New patient, or open the plan of this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned with another file of the table, version %1; limits and questions are now those of version %2. No answer is carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session after %1. Weigh anew; confirm what was carried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Acknowledged: %1. %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedDose</name>
    <message>
        <source>Use %1, the protocol&apos;s lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, the protocol&apos;s highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, the nearest whole milligram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--theme: light, dark or system, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with this protocol table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the table by this site policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the session after this plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected argument &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans one intravenous infusion of %1, for licensed clinicians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this plan or request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--next-session begins an empty form; it goes with no other file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>Plan files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>local policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by local policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondCheck</name>
    <message>
        <source>Write the name of who planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of who checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of a name has letters of two scripts. Write it in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who checks has to be another person than the one who planned. Two people who share a name write more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines are named, and “Takes no medicines” is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither name nor ID of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol table is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recommended limits are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every screening item due now is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged, printed with reasons: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed cannot be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still to be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n screening items are not assessed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>version %1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours change at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeBack</name>
    <message>
        <source>%1 times the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate divided by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the rate that the plan is keyed with. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, not the rate. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dose rate in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volume to be infused in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the infusion duration in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the delivered dose in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the concentration in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drug volume in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ordered dose rate in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total dose in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the rate in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::AcknowledgementRow</name>
    <message>
        <source>Reason for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason in words for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of who acknowledges this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::AnswerButton</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::Autosave</name>
    <message>
        <source>%1 cannot be written in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::BasisDialog</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, limits and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::BasisView</name>
    <message>
        <source> Recommended %1; absolute %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table names no source for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::BlankDialog</name>
    <message>
        <source>Blank page of a protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page without a patient, with formulas and a table by weight, for a day without the program. A protocol that is content only has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol of the blank page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uration (min)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::BolusEntry</name>
    <message>
        <source>Rate of the bolus: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is ordered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::CarriedBar</name>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all carried answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried from %1, confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried from %1, not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Confirmed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They count only where they are confirmed on the day of the infusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They count once they are read again and confirmed as unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::ChoiceBox</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::CoursePage</name>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the course:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between sessions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with this infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was given, where it was less than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier session entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::DateEdit</name>
    <message>
        <source>as year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished: year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::EditMenu</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the plan as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet that could be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening summary was copied as text. It is not for administration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::FaultPage</name>
    <message>
        <source>The protocol table, or the site policy with it, cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be planned until both load. Correct the places below, or start the program with others: ketaplan --table FILE --site FILE. ketaplan-cli table check FILE --site FILE lists the same faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the table or the site policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::FigureView</name>
    <message>
        <source>Not calculated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::FirstRunPage</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What KetaPlan is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is a reference until your site approves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clinical numbers are in a protocol table. The one that comes with the program gathers what guidelines, trials, labels and articles say, each with its source and how certain it is; some entries are proposals for local policy, and say so. Read it (F4), change a copy to what your site does, and have two people approve it, a prescriber and a pharmacist or nurse:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the approved table where the program looks for it, ketaplan/protocols/table.json in a data folder such as ~/.local/share. Keep the signed paper: approvals are recorded, not authenticated. The foot of the window always says which table is in use and how far it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where help is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 explains the field in hand and its limits. F2 opens what a figure rests on. This page is in the Help menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It plans one intravenous infusion of %1 for chronic pain: dose, preparation and pump setting from the order, the limits of a protocol, and the screening. Every figure shows how it was reckoned and on which sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a medical device, and it decides nothing. It supports licensed clinicians who know intravenous %1; the one who signs the page decides. It does not know what was not typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For chronic pain %1 is off-label, and the evidence for it is weak. What the guideline bodies say stands beside each protocol.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::Fold</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open while something is typed in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::FormHistory</name>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was acknowledged, confirmed or checked then has to be so anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::KeyedBox</name>
    <message>
        <source>as ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume to be infused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for administration. No pump setting is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::LabelDialog</name>
    <message>
        <source>Label for bag or syringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One label, black only, at its true size. What does not fit the size is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label &amp;stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::MainWindow</name>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaPlan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each figure was reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, review by %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient: everything was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session can follow this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table to plan with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet for the patient before the order is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet for the patient was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet that could rest on anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the table again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table in use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be planned until a table loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table is in use. Order and screening begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”, %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table may allow and ask other things. The patient&apos;s details stay. Order, medicines, answers and acknowledgements are cleared: an acknowledgement of one table does not count for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is entered and begin the next session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate was not typed back. Nothing was printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF with the plan inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on the field in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About KetaPlan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet that could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was saved, with the plan inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet that anything could be prepared by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not being saved against a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved yet. Missing or not readable: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a request: the plan is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no blank page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank page of a protocol…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::MedicineRow</name>
    <message>
        <source>not recognised, not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::MedicinesEntry</name>
    <message>
        <source>Takes no medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic or brand name, one at a time. Enter adds it to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines are named. Remove them, or untick “Takes no medicines”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::NoticeView</name>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::OrderPage</name>
    <message>
        <source>%1 (for reading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading, no plan can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all steps together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: the dose is given in steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::OrdersEntry</name>
    <message>
        <source>Premedication and rescue ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One order a line. Printed as typed, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::PaperDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::PatientBanner</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::PatientPage</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjusted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal and adjusted need height and sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::PictureDialog</name>
    <message>
        <source>Range and time axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::PlanOpening</name>
    <message>
        <source>This plan was made with the table %1; the window plans with %2. Open the window with that table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no protocol %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds neither a plan nor a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files were dropped; a window holds one plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table to plan with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the plan of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the request of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was planned with another file of the table: limits and questions are those of the table in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not every acknowledgement counts any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table in use, or the field, has no place for: %1. It was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is entered and show the plan of the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the paths of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diluent volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each figure was reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, findings and their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures: the plan is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures without a whole order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print and Save PDF give the &lt;b&gt;infusion plan&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print and Save PDF give a &lt;b&gt;screening summary&lt;/b&gt;, not for administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of bag or syringe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::PlanPictures</name>
    <message>
        <source>Range and time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::PreparationPage</name>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used in this mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::PreviousWeightEntry</name>
    <message>
        <source>Previous weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a previous weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where the weight before and its date are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::ProgrammeRow</name>
    <message>
        <source>from %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; in all %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2volume %3, dose %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::ProgrammeView</name>
    <message>
        <source>Still to be run: %1. The whole: %2 delivered in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key into the pump, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate, volume of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for administration. No pump setting is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::QuantityEdit</name>
    <message>
        <source>not typed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished: digits are missing after the point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::RangeView</name>
    <message>
        <source>Range of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::RunningEntry</name>
    <message>
        <source>Change a running infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump shows as given, that many minutes after its start. It takes the place of what was ordered until then; the rest is reckoned anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::ScreeningHeading</name>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::ScreeningPage</name>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show open ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, printed as checks at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of %2 at the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::ScreeningRow</name>
    <message>
        <source>Due at the start: printed as a check. It may be left empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply here. The answer is not used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::SecondCheckDialog</name>
    <message>
        <source>Planned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump rate worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the second person: enter this from the order, and work the rate out. The plan is covered. What agrees and what differs is told, not the right value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of the step to run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump rate of the line to key first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the unit of the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump rate agrees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::SecondCheckLine</name>
    <message>
        <source>Second check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check: not made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::StatusPanel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ketaplan::StepRow</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From minute, step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose, step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose unit, step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::StepRows</name>
    <message>
        <source>Time between steps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise of a step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This protocol does not allow steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol starts at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::TableChange</name>
    <message>
        <source>Load the new table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site policy changed on disk. What is on screen is reckoned with the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table changed on disk. What is on screen is reckoned with the earlier one (%1). On disk: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table or its site policy changed on disk and cannot be used. What is on screen is reckoned with the earlier one (%1), which stays. First fault: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::TableChoice</name>
    <message>
        <source>Choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shipped with KetaPlan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::TableReader</name>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end was reached; found again from the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not stand in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::TimeAxisView</name>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::TypeBackDialog</name>
    <message>
        <source>For %1: type the rate as it will be keyed into the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1: type the rate of the line that is keyed first, “%2”, as it will be keyed into the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate as keyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the rate back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketaplan::UnfinishedPlan</name>
    <message>
        <source>Patient: %1
Date of birth: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before this plan was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Last change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

It was typed with another table, %1 version %2. Limits and questions are now those of the table in use. What was acknowledged or confirmed does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored as it was on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table in use has no place for: %1. It was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that was left unfinished cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Nothing was restored. The file is kept as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with a plan in the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed is in no file and on no page. It can be kept on this computer until the program is started again; otherwise nothing of the patient stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for the next start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
