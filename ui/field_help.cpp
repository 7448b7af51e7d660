// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_help.h"

#include "field_names.h"
#include "shown_text.h"
#include "text/quantity_text.h"

#include <QCoreApplication>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("FieldHelp", text); }

QString label(Unit unit) { return shownText(text::unitLabel(unit)); }

} // namespace

/// Those that have a name: the last of the enumeration is nowhere named.
std::vector<Field> allFields()
{
    std::vector<Field> fields;
    for (auto field = static_cast<Field>(0); !fieldName(field).isEmpty(); field = static_cast<Field>(static_cast<int>(field) + 1))
        fields.push_back(field);
    return fields;
}

QString fieldHelp(Field field)
{
    switch (field) {
    case Field::name: return words("Who the plan is for, as the wristband writes it. It stands at the head of the window and of every page. A plan needs a name or an ID before it can be ready.");
    case Field::id: return words("The patient's number in your hospital, as the wristband writes it. It is printed and compared by people; the program looks nothing up.");
    case Field::born: return words("Year, month and day: 1972-03-14. The age on the day of the infusion is reckoned from it. Without it no limit of age can be checked, and the plan is not ready.");
    case Field::sex: return words("Questions that concern women alone are left out for a man. It enters the ideal and the adjusted weight.");
    case Field::weight: return words("The body weight in kilograms and no other unit, with a decimal point: 72.5. Every dose per kilogram is reckoned from it. The line under it says what was understood, in words: read that line once.");
    case Field::weightMethod: return words("How the weight was had. A weight that was told or guessed is a caution that somebody answers for by name, and it prints with the plan.");
    case Field::weightDate: return words("The day on which the patient stood on the scale: 2026-11-20. An old weight is asked about, a very old one is not planned with.");
    case Field::previousWeight: return words("What the patient weighed before, in kilograms, from an earlier record. Today's weight is compared with it: a slip of the decimal point or another patient's weight shows as a large change.");
    case Field::previousWeightDate: return words("The day of that earlier weighing: 2026-08-23.");
    case Field::height: return words("In centimetres: 171. The body mass index, the ideal and the adjusted weight need it; without it they are not checked.");
    case Field::medicines: return words("Each medicine that the patient takes, by generic or brand name, Enter after each. What the table knows is held against its interactions. A name that it does not know is not screened, and says so until a named person has looked at it. Tick that none are taken where that is so: an empty list is no answer.");
    case Field::protocol: return words("The regimen to plan by. Choosing one writes its start values into the fields, where they can be changed, and clears what was acknowledged. One that is for reading has too little in its sources to reckon with.");
    case Field::date: return words("The day of the infusion: 2026-11-23. Age, the age of the weight and the review of the table are reckoned on this day.");
    case Field::dose: return words("The ordered dose, with a decimal point and a digit before it: 0.3, never .3 or 0,3. Read the words under it and the total in milligrams. With steps it is not read.");
    case Field::doseUnit: return words("%1 and %2 are the dose of the whole infusion, %3 and %4 are a rate. The number beside it is not converted when the unit changes: the order is another one.")
        .arg(label(Unit::mgPerKg), label(Unit::mg), label(Unit::mgPerKgPerH), label(Unit::mgPerH));
    case Field::duration: return words("How long the infusion runs, in minutes: 40. With steps it is the time of all steps together; a loading bolus comes before it.");
    case Field::dosingWeight: return words("The weight that the dose per kilogram is taken of: the actual one, the ideal one, or one in between. Only those that the protocol names can be chosen.");
    case Field::bolusDose: return words("A dose that runs first, by the pump and from the same container. Only some protocols allow one; empty is none.");
    case Field::bolusUnit: return words("Of the bolus: per kilogram of the dosing weight, or in milligrams.");
    case Field::bolusDuration: return words("In how many minutes the bolus runs. It sets the rate of the first line of the pump's programme.");
    case Field::steps: return words("A dose that changes while the infusion runs, one row for each step. With rows here the dose field is not read.");
    case Field::stepFrom: return words("The minute, counted from the start of the first step, at which this step begins. The first begins at 0, and each begins after the one before.");
    case Field::stepDose: return words("The dose of this step. As a rate it runs until the next step; in %1 or %2 it is given over the step.")
        .arg(label(Unit::mg), label(Unit::mgPerKg));
    case Field::stepUnit: return words("The unit of this step's dose. Steps may have different units.");
    case Field::runningAt: return words("For a pump that runs already: how many minutes it has run. What lies before is replaced by the reading of the pump.");
    case Field::runningGiven: return words("The volume in millilitres that the pump says it has given, read off its display at that minute.");
    case Field::premedication: return words("What is ordered before the infusion, one order a line, as it should print. It is not checked by the program.");
    case Field::rescue: return words("What is ordered for side effects, one order a line, as it should print. It is not checked by the program.");
    case Field::product: return words("The vial that is drawn from. Compare strength and volume with the label in your hand: each strength draws up another volume.");
    case Field::container: return words("The bag or syringe that is prepared. It has to hold the whole of the infusion with what the line keeps.");
    case Field::method: return words("Replace: as much diluent is drawn out as drug goes in. Add: the drug comes on top. Measure: an empty bag is filled by measure. Make up: a syringe is filled to its volume. Only those that fit the container can be chosen.");
    case Field::mode: return words("Standard: the container holds a standard concentration and the pump gives the part that is ordered. Patient dose: the container holds this patient's dose and is given whole.");
    case Field::concentration: return words("Milligrams in each millilitre of the finished container. The first that the table names is offered; another is held against the ones that the site has.");
    case Field::pump: return words("The pump sets the steps in which rate and volume can be keyed, and the slowest and fastest rate. What it cannot be set to is not planned.");
    case Field::session: return words("Which infusion of the course this is: 1 for the first. Some questions are asked from the second one on.");
    case Field::sessionsPlanned: return words("How many infusions the course is planned to have.");
    case Field::lastDose: return words("The dose that the patient had last time, in milligrams, as it was given and not as it was planned.");
    case Field::lastDate: return words("The day of the infusion before this one: 2026-11-16. The time between two is held against the protocol.");
    case Field::totalBefore: return words("Everything given in this course so far, in milligrams, without today's. With today's it is held against the most that the protocol allows for a course.");
    }
    return {};
}

std::vector<Limited> limitedBy(Field field)
{
    using enum Limited;
    switch (field) {
    case Field::born: return {age};
    case Field::weight: return {weight, bmi, weightChange};
    case Field::weightDate: return {weightAge};
    case Field::previousWeight:
    case Field::previousWeightDate: return {weightChange};
    case Field::height: return {height, bmi};
    case Field::dose:
    case Field::doseUnit: return {dose, totalDose, dosePerKg, doseRate, doseRatePerKg};
    case Field::duration: return {duration};
    case Field::bolusDose:
    case Field::bolusUnit: return {bolusDose, bolusRate};
    case Field::bolusDuration: return {bolusDuration, bolusRate};
    case Field::steps: return {stepInterval, stepIncrease};
    case Field::stepFrom: return {stepInterval};
    case Field::stepDose:
    case Field::stepUnit: return {stepIncrease, dose, doseRate, doseRatePerKg};
    case Field::product:
    case Field::container:
    case Field::concentration: return {concentration, concentrationError};
    case Field::pump: return {pumpRate, deliveredError};
    case Field::session:
    case Field::sessionsPlanned: return {session};
    case Field::lastDate: return {interval};
    case Field::totalBefore: return {courseTotal};
    case Field::name:
    case Field::id:
    case Field::sex:
    case Field::weightMethod:
    case Field::medicines:
    case Field::protocol:
    case Field::date:
    case Field::dosingWeight:
    case Field::runningAt:
    case Field::runningGiven:
    case Field::premedication:
    case Field::rescue:
    case Field::method:
    case Field::mode:
    case Field::lastDose: return {};
    }
    return {};
}

} // namespace ketaplan
