// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <string>
#include <vector>

namespace ketaplan {

/// One and the same person, however the name is spaced or capitalised.
bool isSamePerson(const std::string& a, const std::string& b);

bool isPrescriber(const Approval& approval);
bool isPharmacistOrNurse(const Approval& approval);

/// Two people, one a prescriber and the other a pharmacist or nurse: no one puts a table into use alone.
bool areTwoOfBothSides(const std::vector<Approval>& approvals);

} // namespace ketaplan
