// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/making.h"
#include "report/model.h"

#include <vector>

namespace ketaplan::report {

/// The first moment of an infusion: prepare and key.

/// The order, and under it what it rests on.
Section orderSection(Making& making);
/// What is drawn up and what is keyed.
Section keyBoxes(const Making& making);
/// Numbered steps from the vial to the running pump, and what is to be known of the volumes.
std::vector<Section> startSections(const Making& making);
/// What a table of doses looks like for this patient; for a plan that has one.
std::vector<Section> rateCardSections(const Plan& plan);
/// Who prescribes, prepares and checks, and until when the container is used.
std::vector<Section> startSignatures(const Making& making);

std::vector<Band> prepareBands(Making& making);

} // namespace ketaplan::report
