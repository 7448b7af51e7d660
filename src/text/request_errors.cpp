// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/decimal.h"
#include "core/units/quantity.h"
#include "text/lists.h"
#include "text/quote.h"
#include "text/sentences.h"

#include <algorithm>

namespace ketaplan::text {

namespace {

std::string found(const RequestError& error)
{
    return error.found.empty() ? std::string("This") : quoted(error.found);
}

/// For what is surely there: an empty text is shown as one.
std::string quotedEvenEmpty(const RequestError& error)
{
    return quoted(error.found) + (error.found.empty() ? " (empty)" : "");
}

std::string allowed(const RequestError& error, std::string_view before)
{
    constexpr std::size_t most = 24;
    if (error.allowed.empty())
        return {};
    std::vector<std::string> some(error.allowed.begin(),
                                  error.allowed.begin() + static_cast<std::ptrdiff_t>(std::min(most, error.allowed.size())));
    if (error.allowed.size() > most)
        some.push_back("others");
    return " " + std::string(before) + orList(some) + ".";
}

/// The further fact as a sentence of its own.
std::string detail(const RequestError& error)
{
    if (error.detail.empty())
        return {};
    std::string sentence = " " + error.detail;
    if (sentence[1] >= 'a' && sentence[1] <= 'z')
        sentence[1] = static_cast<char>(sentence[1] - 'a' + 'A');
    return sentence.ends_with('.') ? sentence : sentence + ".";
}

/// Says what is wrong with the number where that can be seen from what was written.
std::string badNumber(const RequestError& error)
{
    const auto quantity = parseQuantity(error.found);
    return quantity ? found(error) + " is not a number that can stand here." : sentence(quantity.error(), error.found);
}

bool isOfSessions(const RequestError& error)
{
    return (error.at == "/course/of" || error.at == "/course/session") && error.allowed.size() == 2;
}

/// A count of sessions has no unit. Which is the session of a course that is too short stands in what is allowed.
std::string badSessions(const RequestError& error)
{
    const auto least = parseDecimal(error.allowed.front());
    const auto count = parseDecimal(error.found);
    if (error.at == "/course/of" && least && count && count->isPositive() && *count < *least)
        return "A course of " + error.found + " has no session " + error.allowed.front() + ".";
    return found(error) + " is not a count of sessions. Allowed are whole numbers from " + error.allowed.front() + " to "
        + error.allowed.back() + ".";
}

/// Each step after the one before it and before the end; of one that falls on either, the error does not say on which.
std::string allowedFrom(const RequestError& error)
{
    const std::string& bound = error.allowed.front();
    const auto typed = parseQuantity(error.found);
    const auto other = parseQuantity(bound);
    if (error.at == "/steps/0/from")
        return " The first step begins at " + bound + ".";
    if (typed && other && typed->number < other->number)
        return " It has to be after " + bound + ", where the step before it begins.";
    if (typed && other && other->number < typed->number)
        return " It has to be before " + bound + ", where the steps end.";
    return " Each step begins after the one before it and before the end.";
}

std::string badSchedule(const RequestError& error)
{
    if (error.allowed.empty())
        return "There is no step. Steps are at least one." + detail(error);
    const std::string& bound = error.allowed.front();
    if (error.at == "/steps")
        return found(error) + " steps are too many. Allowed are up to " + bound + ".";
    if (error.at == "/running/at")
        return found(error) + " is not within the infusion. It has to be above 0 and below " + bound + ".";
    if (error.at == "/running/given")
        return found(error) + " cannot have been given. Allowed is up to " + bound + ", which the container holds.";
    return found(error) + " does not fit the order of the steps." + detail(error) + allowedFrom(error);
}

std::string dateAfter(const RequestError& error)
{
    if (error.at == "/patient/previous_weight/date")
        return " is after the date of the weight. A previous weight is from before it.";
    return " is after the date of the infusion.";
}

} // namespace

std::string sentence(const RequestError& error)
{
    switch (error.code) {
    case RequestErrorCode::syntax: return "This cannot be read as JSON." + detail(error);
    case RequestErrorCode::tooLarge: return "This is larger than what is read." + detail(error);
    case RequestErrorCode::unreadable: return "The file cannot be read." + detail(error);
    case RequestErrorCode::unknownKey: return quotedEvenEmpty(error) + " is not a key that is known here." + allowed(error, "Known are ");
    case RequestErrorCode::missingKey: return "This is required and is missing." + allowed(error, "It can be ");
    case RequestErrorCode::wrongType: return found(error) + " is of the wrong kind here." + allowed(error, "It has to be ");
    case RequestErrorCode::unknownId: return "The protocol table has no " + quotedEvenEmpty(error) + "." + allowed(error, "It has ");
    case RequestErrorCode::unknownValue: return quotedEvenEmpty(error) + " cannot stand here." + allowed(error, "Allowed are ");
    case RequestErrorCode::badNumber:
        if (error.at == "/course/total_before" && error.allowed.size() == 1)
            return found(error) + " before this session is less than the last dose alone, " + error.allowed.front() + ".";
        return isOfSessions(error) ? badSessions(error) : badNumber(error);
    case RequestErrorCode::missingUnit:
        return "The unit is missing. Write the number, one space and the unit." + allowed(error, "Allowed are ");
    case RequestErrorCode::wrongUnit:
        if (hasExtraSpace(error.found))
            return found(error) + " has an extra space. Write the number, one space and the unit.";
        return found(error) + " has another unit than belongs here." + allowed(error, "Allowed are ");
    case RequestErrorCode::notAboveZero: return found(error) + " is not above zero.";
    case RequestErrorCode::badDate: return quotedEvenEmpty(error) + " is not a date of the calendar. Write year, month and day as 2026-11-23.";
    case RequestErrorCode::dateAfter: return found(error) + dateAfter(error);
    case RequestErrorCode::nothingOrdered: return "Nothing is ordered here, and the protocol has no start value for it.";
    case RequestErrorCode::notSupported: return "This is reserved for a later version and is not supported yet.";
    case RequestErrorCode::notTogether:
        return found(error) + " cannot stand beside what is ordered already." + allowed(error, "Allowed is ");
    case RequestErrorCode::badSchedule: return badSchedule(error);
    case RequestErrorCode::badTime:
        return quotedEvenEmpty(error) + " is not a time with an offset. Write it as 2026-11-23T09:10+01:00.";
    }
    return {};
}

} // namespace ketaplan::text
