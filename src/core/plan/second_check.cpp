// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/second_check.h"

#include "core/codes.h"

namespace ketaplan {

namespace {

constexpr detail::Codes<12> whyCodes = {
    "nothing-to-check", "needs-name", "same-person",
    "other-patient", "other-date", "other-protocol", "other-weight", "other-dose", "other-duration", "other-schedule",
    "other-product", "other-pump-rate",
};

} // namespace

std::string_view code(CheckWhy why) { return detail::codeOf(whyCodes, why); }
std::string_view code(const SecondCheckVerdict& verdict) { return verdict.agrees() ? "agrees" : "void"; }

std::vector<CheckWhy> differences(const CheckedFor& given, const CheckedFor& current)
{
    std::vector<CheckWhy> whys;
    const auto compare = [&](const auto& found, const auto& expected, CheckWhy why) {
        if (found != expected)
            whys.push_back(why);
    };
    compare(given.patient, current.patient, CheckWhy::otherPatient);
    compare(given.date, current.date, CheckWhy::otherDate);
    compare(given.protocol, current.protocol, CheckWhy::otherProtocol);
    compare(given.weight, current.weight, CheckWhy::otherWeight);
    compare(given.dose, current.dose, CheckWhy::otherDose);
    compare(given.duration, current.duration, CheckWhy::otherDuration);
    compare(given.schedule, current.schedule, CheckWhy::otherSchedule);
    compare(given.product, current.product, CheckWhy::otherProduct);
    compare(given.pumpRate, current.pumpRate, CheckWhy::otherPumpRate);
    return whys;
}

} // namespace ketaplan
