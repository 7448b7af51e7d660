// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/content.h"
#include "core/protocol/screening_item.h"

#include <string>
#include <vector>

namespace ketaplan {

struct MedicineClass {
    std::string id;
    std::string name;
};

/// A medicine that a patient may take, under its generic name and its brands. No name stands twice in a table.
struct Medicine {
    std::string id;
    std::string name; ///< generic
    std::vector<std::string> brands;
    std::vector<std::string> classes; ///< ids
};

/// What taking a medicine means for the infusion. Concerns the medicines that are named and all of the classes.
struct Interaction {
    std::string id; ///< unique together with the screening items' ids
    std::string title;
    std::vector<std::string> medicines; ///< ids
    std::vector<std::string> classes;   ///< ids
    Severity severity = Severity::advice;
    std::string mechanism;
    std::string action;
    std::vector<ContentEntry> positions; ///< where sources disagree: each position with its sources
    std::string grade;
    std::vector<std::string> sources;
};

} // namespace ketaplan
