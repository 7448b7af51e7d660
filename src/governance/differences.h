// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/difference.h"

namespace ketaplan::governance {

/// Every place at which two JSON documents differ, those to be read first at the front. Elements of lists are paired by id,
/// else so that as many as possible stay unchanged. Empty only where the documents are equal.
Differences differencesBetween(const nlohmann::json& before, const nlohmann::json& after);

} // namespace ketaplan::governance
