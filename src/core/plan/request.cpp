// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/request.h"

#include "core/blank_text.h"
#include "core/codes.h"
#include "core/plan/request_error.h"

namespace ketaplan {

namespace {

constexpr detail::Codes<3> weightMethodCodes = {"measured", "stated", "estimated"};
constexpr detail::Codes<4> methodCodes = {"replace", "add", "measure", "make-up"};
constexpr detail::Codes<19> requestErrorCodes = {
    "syntax", "too-large", "unreadable", "unknown-key", "missing-key", "wrong-type", "unknown-id", "unknown-value",
    "bad-number", "missing-unit", "wrong-unit", "not-above-zero", "bad-date", "date-after", "nothing-ordered",
    "not-supported", "bad-time", "not-together", "bad-schedule",
};

} // namespace

std::string_view code(WeightMethod method) { return detail::codeOf(weightMethodCodes, method); }
std::string_view code(Method method) { return detail::codeOf(methodCodes, method); }
std::string_view code(RequestErrorCode code) { return detail::codeOf(requestErrorCodes, code); }

std::optional<WeightMethod> weightMethodFromCode(std::string_view code)
{
    return detail::fromCode<WeightMethod>(weightMethodCodes, code);
}

std::optional<Method> methodFromCode(std::string_view code)
{
    return detail::fromCode<Method>(methodCodes, code);
}

std::string answerText(const Answer& answer)
{
    if (const auto* quantity = std::get_if<Quantity>(&answer))
        return plainText(*quantity);
    if (const auto* yesNo = std::get_if<YesNo>(&answer))
        return *yesNo == YesNo::yes ? "yes" : "no";
    return "not-assessed";
}

std::string identityOf(const Patient& patient)
{
    return patient.id && !isBlank(*patient.id) ? *patient.id : patient.name.value_or("");
}

} // namespace ketaplan
