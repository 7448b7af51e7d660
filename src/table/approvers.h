// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <string>
#include <vector>

namespace ketaplan {

/// One and the same person, whatever the order, the capitals, the punctuation and the title of the name. Names are of one person
/// too if all words of one stand in the other, or an initial for them: "A. Name", "Name, Anna" and "Dr Anna Maria Name". In doubt
/// they are: two people who share a name write more of it.
bool isSamePerson(const std::string& a, const std::string& b);

/// No word of the name has letters of two of Latin, Greek and Cyrillic, some of which look alike.
bool isInOneScript(const std::string& name);

bool isPrescriber(const Approval& approval);
bool isPharmacistOrNurse(const Approval& approval);

/// Two people, one a prescriber and the other a pharmacist or nurse: no one puts a table into use alone.
bool areTwoOfBothSides(const std::vector<Approval>& approvals);

} // namespace ketaplan
