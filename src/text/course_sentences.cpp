// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/course_sentences.h"

#include "text/quantity_text.h"
#include "text/sentences.h"

namespace ketaplan::text {

namespace {

constexpr const char* notRecorded = "not recorded";

std::string sessionText(const Course& course)
{
    return std::to_string(course.session) + (course.of ? " of " + std::to_string(*course.of) : "");
}

std::string lastSession(const Plan& plan)
{
    const Course& course = *plan.ordered.course;
    std::string text = course.lastDate ? shown(*course.lastDate) : std::string("date ") + notRecorded;
    if (const auto days = daysSinceLast(course, plan.ordered.date))
        text += ", " + shown(Quantity{Rational(*days), Unit::d}) + " before";
    return text + ", " + (course.lastDose ? shown(course.lastDose->quantity()) : std::string("dose ") + notRecorded);
}

} // namespace

std::vector<OrderedPart> courseParts(const Plan& plan, Figures figures)
{
    const auto& course = plan.ordered.course;
    if (!course)
        return {};
    std::vector<OrderedPart> parts = {{"Session", sessionText(*course)}};
    if (course->session > 1 || course->lastDate || course->lastDose)
        parts.push_back({"Last session", lastSession(plan)});
    if (course->session > 1 || course->totalBefore)
        parts.push_back({"Course so far", course->totalBefore ? shown(course->totalBefore->quantity()) : notRecorded});
    if (figures == Figures::all && plan.course && plan.course->totalWithThis)
        parts.push_back({"With this one", shown(*plan.course->totalWithThis)});
    return parts;
}

std::optional<std::string> carriedNote(const Plan& plan, std::string_view item)
{
    const auto& course = plan.ordered.course;
    if (!isCarried(course, item))
        return std::nullopt;
    const CarriedAnswers& carried = *course->carried;
    const std::string from = "carried from " + shown(carried.from) + ", ";
    if (!carried.confirmed)
        return from + "not confirmed";
    const std::string confirmed = from + "confirmed " + shown(*carried.confirmed);
    return isConfirmed(course, plan.ordered.date) ? confirmed : confirmed + ", not on this day: it does not count";
}

namespace {

/// The answer of an interaction or of an unknown medicine was carried under the name of all medicines.
std::string_view carriedAs(const Finding& finding)
{
    const bool isOfMedicines = finding.kind == ItemKind::interaction || finding.id == unrecognisedMedicineFinding;
    return isOfMedicines ? std::string_view(carriedMedicines) : std::string_view(finding.id);
}

} // namespace

std::string sentence(const Plan& plan, const Finding& finding, Figures figures)
{
    const auto note = carriedNote(plan, carriedAs(finding));
    return sentence(finding, figures) + (note ? " Answer " + *note + "." : "");
}

std::string sentence(const Offer& offer)
{
    switch (offer.kind) {
    case Offer::Kind::wholeMilligram: return "The nearest whole milligram: " + shown(offer.dose) + ". An offer, not applied.";
    }
    return {};
}

std::optional<std::string> offered(const Reason& reason)
{
    if (!reason.offer)
        return std::nullopt;
    const std::string which = reason.code == Refusal::belowAbsolute ? "lowest" : "highest";
    return "The protocol's " + which + ": " + shown(*reason.offer) + " would pass (not applied).";
}

} // namespace ketaplan::text
