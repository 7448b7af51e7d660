// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/limits.h"

#include "text/order_sentences.h"
#include "text/quantity_text.h"
#include "text/weight_sentences.h"

namespace ketaplan::text {

bool isPreparationFigure(Limited limited)
{
    switch (limited) {
    case Limited::concentration:
    case Limited::concentrationError:
    case Limited::pumpRate:
    case Limited::deliveredError:
    case Limited::container: return true;
    case Limited::weight:
    case Limited::height:
    case Limited::age:
    case Limited::bmi:
    case Limited::weightAge:
    case Limited::weightChange:
    case Limited::dose:
    case Limited::duration:
    case Limited::totalDose:
    case Limited::dosePerKg:
    case Limited::doseRate:
    case Limited::doseRatePerKg:
    case Limited::bolusDose:
    case Limited::bolusDuration:
    case Limited::bolusRate:
    case Limited::stepInterval:
    case Limited::stepIncrease:
    case Limited::session:
    case Limited::interval:
    case Limited::courseTotal: return false;
    }
    return false;
}

std::string subject(Limited limited, std::optional<Of> of)
{
    const std::string name = label(limited);
    const bool isDelivered = of == Of::delivered && !isPreparationFigure(limited);
    return isDelivered ? "Delivered " + lowerFirst(name) : name;
}

namespace {

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

std::string lowerFirst(std::string text)
{
    const bool isAbbreviation = text.size() > 1 && !(text[1] >= 'a' && text[1] <= 'z') && text[1] != ' ';
    if (!text.empty() && isCapital(text.front()) && !isAbbreviation)
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

std::string relation(Verdict verdict)
{
    switch (verdict) {
    case Verdict::within: return "is within the recommended range";
    case Verdict::belowRecommended: return "is below the recommended";
    case Verdict::aboveRecommended: return "is above the recommended";
    case Verdict::belowAbsolute: return "is below the absolute bound of";
    case Verdict::aboveAbsolute: return "is above the absolute bound of";
    case Verdict::notChecked: return "is not checked: what it is reckoned from is missing";
    }
    return {};
}

namespace {

/// A session is counted, not measured: "Session 11".
std::string valueText(const Figure& figure)
{
    return figure.exact.unit == Unit::session ? number(figure) : shown(figure);
}

/// "is above the recommended 0.3 mg/kg", or where the bound is not shown "is above the recommended range".
std::string relationTo(Verdict verdict, const std::optional<Figure>& bound)
{
    std::string text = relation(verdict);
    if (verdict == Verdict::within || verdict == Verdict::notChecked)
        return text;
    if (bound)
        return text + " " + valueText(*bound);
    constexpr std::string_view of = " of";
    return text.ends_with(of) ? text.substr(0, text.size() - of.size()) : text + " range";
}

std::string containerSentence(const LimitEntry& entry, bool withFigures)
{
    const std::string size = withFigures && entry.value ? "The container of " + shown(*entry.value) : "The container";
    return size + " is far larger than the smallest that would do. A smaller one leaves less drug over.";
}

/// The entry of a concentration beside the standard ones has no source: it is judged against the protocol's own list.
bool isBesideTheStandard(const LimitEntry& entry)
{
    const bool crossed = entry.verdict == Verdict::belowRecommended || entry.verdict == Verdict::aboveRecommended;
    return entry.quantity == Limited::concentration && entry.of == Of::ordered && entry.sources.empty() && crossed;
}

std::string standardSentence(const LimitEntry& entry, bool withFigures)
{
    if (!withFigures || !entry.value || !entry.bound)
        return "The ordered concentration is not a standard one of the protocol.";
    return strength(*entry.value) + " is not a standard concentration of the protocol; the nearest is " + strength(*entry.bound) + ".";
}

std::string unplaced(const LimitEntry& entry, Figures figures)
{
    const bool withFigures = figures == Figures::all || !isPreparationFigure(entry.quantity);
    if (entry.quantity == Limited::container && entry.verdict != Verdict::within && entry.verdict != Verdict::notChecked)
        return containerSentence(entry, withFigures);
    if (isBesideTheStandard(entry))
        return standardSentence(entry, withFigures);
    std::string text = subject(entry.quantity, entry.of);
    if (withFigures && entry.value)
        text += " " + valueText(*entry.value);
    text += " " + relationTo(entry.verdict, withFigures ? entry.bound : std::nullopt);
    text += entry.compared ? ": " + comparison(*entry.compared) + "." : ".";
    return entry.rounded ? text + " It lies outside by the step of an instrument alone." : text;
}

} // namespace

std::string sentence(const LimitEntry& entry, Figures figures)
{
    return placed(entry.step ? stepName(*entry.step) : "", unplaced(entry, figures));
}

std::string stepName(int step)
{
    return "Step\u00A0" + std::to_string(step);
}

std::string placed(const std::string& place, const std::string& sentence)
{
    return place.empty() ? sentence : place + ": " + lowerFirst(sentence);
}

} // namespace ketaplan::text
