// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/request.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ketaplan {

/// Every control of the form.
enum class Field {
    name, id, born, sex, weight, weightMethod, weightDate, previousWeight, previousWeightDate, height, medicines,
    protocol, date, dose, doseUnit, duration, dosingWeight,
    bolusDose, bolusUnit, bolusDuration, steps, stepFrom, stepDose, stepUnit, runningAt, runningGiven, premedication, rescue,
    product, container, method, mode, concentration, pump,
    session, sessionsPlanned, lastDose, lastDate, totalBefore,
};

/// Where something stands that has to be looked at: a field, or the screening item of that id.
struct Place {
    std::optional<Field> field;
    std::string item;
    std::optional<std::size_t> step = {}; ///< the row, from 0, of `stepFrom`, `stepDose` and `stepUnit`

    friend auto operator<=>(const Place&, const Place&) = default;
};

/// A row of the steps, as typed and chosen.
struct TypedStep {
    std::string from, dose, unit;

    friend bool operator==(const TypedStep&, const TypedStep&) = default;
};

/// What stands in the window, as typed and chosen. Nothing here is checked yet.
struct Form {
    std::map<Field, std::string> typed;         ///< raw text, or the code of the choice; absent or empty: nothing
    std::map<std::string, std::string>
        answers; ///< by item: "yes", "no" or the raw number; absent or empty: not assessed
    std::map<std::string, Acknowledgement> acknowledgements;
    std::optional<SecondCheck> secondCheck;
    std::vector<std::string> medicines; ///< names as typed, without what still stands in the field
    bool takesNoMedicines = false;
    std::optional<CarriedAnswers> carried; ///< answers of an earlier session, by item; they stand in `answers` too
    std::vector<TypedStep> steps; ///< with any the dose field is not read
    std::vector<std::string> premedication, rescue; ///< one order each, as typed
    std::optional<Place> inHand; ///< being typed in: what may still become a value there is unfinished, not refused
};

/// The text of a field, empty where there is none.
const std::string& typedIn(const Form& form, Field field);
/// The same of a row of the steps.
const std::string& typedIn(const TypedStep& step, Field field);
/// Whether anything but a unit is typed of the loading bolus, or of the change of a running infusion.
bool hasBolus(const Form& form);
bool hasRunning(const Form& form);

} // namespace ketaplan
