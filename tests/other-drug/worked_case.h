// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/protocol/table.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ketaplan::tests {

/// tests/other-drug/lidocaine.json; ends the test where it does not load.
const ProtocolTable& lidocaineTable();

/// The files of tests/other-drug/cases, each `{why, request, expect, verdicts?, prints, cites}`: `expect` is a part of the
/// plan's facts, `verdicts` are some of its limits, `prints` stands in every rendering, `cites` are ids of sources that are
/// cited there.
std::vector<std::filesystem::path> caseFiles();
nlohmann::json readCase(const std::filesystem::path& file);

Plan planOf(const nlohmann::json& workedCase);

/// What a reader sees of the plan's page, white space made even, by kind: text, HTML, PDF.
std::map<std::string, std::string> renderingsOf(const Plan& plan);

} // namespace ketaplan::tests
