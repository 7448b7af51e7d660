// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"

#include <string>
#include <vector>

namespace ketaplan::report {

/// Who signs: these, and the second checker where no second check agrees.
Signatures signedWithSecondChecker(const Plan& plan, std::vector<std::string> signers);
/// The second check with both names and its time, or why it does not count. No lines where none was made.
Section secondCheckSection(const Plan& plan);

} // namespace ketaplan::report
