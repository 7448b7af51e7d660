// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes.h"

#include "core/plan/plan.h"

namespace ketaplan {

namespace {

constexpr detail::Codes<5> statusCodes = {"refused", "contraindicated", "not-checked", "needs-acknowledgement", "ready"};
constexpr detail::Codes<2> ofCodes = {"ordered", "delivered"};
constexpr detail::Codes<6> verdictCodes = {"within",         "below-recommended", "above-recommended",
                                           "below-absolute", "above-absolute",    "not-checked"};
constexpr detail::Codes<23> refusalCodes = {
    "below-absolute", "above-absolute", "content-only", "dosing-weight-not-allowed", "mode-does-not-fit",
    "bolus-not-allowed", "steps-not-allowed", "needs-standard-mode", "not-stocked",
    "needs-height", "needs-sex", "wrong-form", "too-small-to-measure", "cannot-be-delivered",
    "method-does-not-fit", "container-too-small", "must-dilute", "pump-cannot",
    "table-retired", "table-past-grace", "table-not-in-force", "site-not-in-force", "overflow",
};
constexpr detail::Codes<13> voidCodes = {
    "not-crossed", "cannot-be-acknowledged",
    "other-patient", "other-date", "other-protocol", "other-weight", "other-dosing-weight", "other-dose", "other-duration",
    "other-schedule", "other-value", "needs-text", "needs-name",
};

constexpr detail::Codes<3> lineKindCodes = {"bolus", "step", "given"};
constexpr detail::Codes<1> offerCodes = {"whole-milligram"};

} // namespace

std::string_view code(Status status) { return detail::codeOf(statusCodes, status); }
std::string_view code(Of of) { return detail::codeOf(ofCodes, of); }
std::string_view code(Verdict verdict) { return detail::codeOf(verdictCodes, verdict); }
std::string_view code(Refusal refusal) { return detail::codeOf(refusalCodes, refusal); }
std::string_view code(VoidWhy why) { return detail::codeOf(voidCodes, why); }
std::string_view code(LineKind kind) { return detail::codeOf(lineKindCodes, kind); }
std::string_view code(Offer::Kind kind) { return detail::codeOf(offerCodes, kind); }

int exitCode(Status status)
{
    switch (status) {
    case Status::ready: return 0;
    case Status::refused: return 1;
    case Status::notChecked:
    case Status::needsAcknowledgement: return 3;
    case Status::contraindicated: return 4;
    }
    return 1;
}

} // namespace ketaplan
