// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/second_check.h"

#include "text/second_check_sentences.h"

namespace ketaplan::report {

Signatures signedWithSecondChecker(const Plan& plan, std::vector<std::string> signers)
{
    if (!plan.secondCheck || !plan.secondCheck->agrees())
        signers.push_back("Second checker");
    return {std::move(signers)};
}

Section secondCheckSection(const Plan& plan)
{
    Paragraphs body;
    if (plan.secondCheck && plan.ordered.secondCheck)
        body.lines.push_back({text::outcome(*plan.ordered.secondCheck, *plan.secondCheck),
                              plan.secondCheck->agrees() ? Symbol::done : Symbol::open});
    return {"", "", body};
}

} // namespace ketaplan::report
