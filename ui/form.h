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
    name, id, born, sex, weight, weightMethod, weightDate, height, medicines,
    protocol, date, dose, doseUnit, duration, dosingWeight,
    product, container, method, mode, concentration, pump,
};

/// Where something stands that has to be looked at: a field, or the screening item of that id.
struct Place {
    std::optional<Field> field;
    std::string item;

    friend auto operator<=>(const Place&, const Place&) = default;
};

/// What stands in the window, as typed and chosen. Nothing here is checked yet.
struct Form {
    std::map<Field, std::string> typed;         ///< raw text, or the code of the choice; absent or empty: nothing
    std::map<std::string, std::string>
        answers; ///< by item: "yes", "no" or the raw number; absent or empty: not assessed
    std::map<std::string, Acknowledgement> acknowledgements;
    std::vector<std::string> medicines; ///< names as typed, without what still stands in the field
    bool takesNoMedicines = false;
    std::optional<Place> inHand; ///< being typed in: what may still become a value there is unfinished, not refused
};

/// The text of a field, empty where there is none.
const std::string& typedIn(const Form& form, Field field);

} // namespace ketaplan
