// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

namespace ketaplan::text {

std::string label(Status status)
{
    switch (status) {
    case Status::refused: return "Refused";
    case Status::contraindicated: return "Contraindicated";
    case Status::notChecked: return "Not checked";
    case Status::needsAcknowledgement: return "Needs acknowledgement";
    case Status::ready: return "Ready";
    }
    return {};
}

std::string explanation(Status status)
{
    switch (status) {
    case Status::refused: return "The protocol does not allow this order. No figures are calculated.";
    case Status::contraindicated:
        return "An answer rules this infusion out under the protocol. A contraindication cannot be acknowledged.";
    case Status::notChecked: return "Something that the protocol asks for is still open. Not for administration.";
    case Status::needsAcknowledgement:
        return "A limit or a caution needs a reason and a name. Not for administration.";
    case Status::ready: return "Everything that is due at planning is answered. A second person checks it before use.";
    }
    return {};
}

std::string label(Limited limited)
{
    switch (limited) {
    case Limited::weight: return "Weight";
    case Limited::height: return "Height";
    case Limited::age: return "Age";
    case Limited::bmi: return "Body mass index";
    case Limited::weightAge: return "Age of the weight";
    case Limited::weightChange: return "Change of weight";
    case Limited::dose: return "Dose";
    case Limited::duration: return "Duration";
    case Limited::totalDose: return "Total dose";
    case Limited::dosePerKg: return "Dose per kg";
    case Limited::doseRate: return "Dose rate";
    case Limited::doseRatePerKg: return "Dose rate per kg";
    case Limited::concentration: return "Concentration";
    case Limited::pumpRate: return "Pump rate";
    case Limited::deliveredError: return "Difference from the ordered dose";
    case Limited::concentrationError: return "Difference from the ordered concentration";
    case Limited::container: return "Container";
    case Limited::bolusDose: return "Loading bolus";
    case Limited::bolusDuration: return "Time of the loading bolus";
    case Limited::bolusRate: return "Rate of the loading bolus";
    case Limited::stepInterval: return "Time between steps";
    case Limited::stepIncrease: return "Rise of a step";
    case Limited::session: return "Session";
    case Limited::interval: return "Time since the last session";
    case Limited::courseTotal: return "Total of the course";
    }
    return {};
}

std::string label(Of of)
{
    switch (of) {
    case Of::ordered: return "ordered";
    case Of::delivered: return "delivered";
    }
    return {};
}

std::string label(Verdict verdict)
{
    switch (verdict) {
    case Verdict::within: return "within recommended";
    case Verdict::belowRecommended: return "below recommended";
    case Verdict::aboveRecommended: return "above recommended";
    case Verdict::belowAbsolute: return "below the absolute bound";
    case Verdict::aboveAbsolute: return "above the absolute bound";
    case Verdict::notChecked: return "not checked";
    }
    return {};
}

std::string label(Severity severity)
{
    switch (severity) {
    case Severity::advice: return "Advice";
    case Severity::caution: return "Caution";
    case Severity::contraindicated: return "Contraindicated";
    }
    return {};
}

std::string label(ItemKind kind)
{
    switch (kind) {
    case ItemKind::contraindication: return "Contraindication";
    case ItemKind::precaution: return "Precaution";
    case ItemKind::prerequisite: return "Prerequisite";
    case ItemKind::measurement: return "Measurement";
    case ItemKind::interaction: return "Interaction";
    }
    return {};
}

std::string label(Due due)
{
    switch (due) {
    case Due::planning: return "due at planning";
    case Due::start: return "due at the start, at the bedside";
    }
    return {};
}

std::string label(WeightMethod method)
{
    switch (method) {
    case WeightMethod::measured: return "measured";
    case WeightMethod::stated: return "stated";
    case WeightMethod::estimated: return "estimated";
    }
    return {};
}

std::string label(WeightBasis basis)
{
    switch (basis) {
    case WeightBasis::actual: return "actual weight";
    case WeightBasis::ideal: return "ideal weight";
    case WeightBasis::adjusted: return "adjusted weight";
    }
    return {};
}

std::string label(Method method)
{
    switch (method) {
    case Method::replace: return "replace diluent by drug";
    case Method::add: return "add drug to the full bag";
    case Method::measure: return "measure drug and diluent into an empty bag";
    case Method::makeUp: return "make up in the syringe";
    }
    return {};
}

std::string label(Mode mode)
{
    switch (mode) {
    case Mode::standard: return "standard concentration";
    case Mode::patientDose: return "the patient's dose in the container";
    }
    return {};
}

std::string label(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::bag: return "bag";
    case ContainerKind::emptyBag: return "empty bag";
    case ContainerKind::syringe: return "syringe";
    }
    return {};
}

std::string label(Sex sex)
{
    switch (sex) {
    case Sex::female: return "Female";
    case Sex::male: return "Male";
    case Sex::other: return "Other";
    }
    return {};
}

std::string label(TableStatus status)
{
    switch (status) {
    case TableStatus::draft: return "draft";
    case TableStatus::reference: return "reference";
    case TableStatus::approved: return "approved";
    case TableStatus::retired: return "retired";
    }
    return {};
}

std::string label(Certainty certainty)
{
    switch (certainty) {
    case Certainty::primary: return "primary source";
    case Certainty::secondary: return "secondary source";
    case Certainty::article: return "article, not a guideline";
    case Certainty::unverified: return "not verified";
    }
    return {};
}

} // namespace ketaplan::text
