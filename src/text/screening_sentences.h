// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "text/rich.h"

#include <string>
#include <vector>

namespace ketaplan::text {

/// "above 180 mmHg", "answered no"
std::string conditionText(const Rule& rule);
/// "Above 180 mmHg: contraindicated."; of the site's own rule "Above 150 mmHg: this site does not start."
std::string threshold(const Rule& rule);
/// "Heart rate at rest ________ per min: caution above 150 per min or below 50 per min", or "Fasted as instructed: yes", the
/// answer with which nothing is found; what is more or less than a caution says so, and what the site sets as well.
Rich checkInShort(const ScreeningItem& item);
/// "Uncontrolled high blood pressure" of a question, for a list of what was answered alike.
std::string asTopic(const std::string& question);

/// What a screening summary says beside the facts.
std::string notForAdministration();
std::string summaryNote();
std::string leftOutOnPurpose();
std::string whatWouldChange(Status status);
/// What is open without being a limit or a finding: no name, no date of birth, a draft table.
std::vector<std::string> openIdentity(const Plan& plan);

} // namespace ketaplan::text
