// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The rules for writing doses, as far as a machine can hold a text against them. Each gives what it found, with the rule.
/// A number is only looked at where a unit follows it: dates, versions and DOIs have other rules.
std::vector<std::string> lint(std::string_view text);

/// Further rules for what someone acts on: a step or a check.
std::vector<std::string> lintInstruction(std::string_view text);

/// Numbers of a preparation or a pump: a number before mL, mL/h or mg/mL, in any spelling. `names` (of products and
/// containers) are left out first.
std::vector<std::string> pumpFigures(std::string_view text, const std::vector<std::string>& names);

/// No-break spaces as spaces, and every run of white space as one.
std::string normalised(std::string_view text);
