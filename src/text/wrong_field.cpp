// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wrong_field.h"

#include "text/line_sentences.h"
#include "text/lists.h"
#include "text/order_sentences.h"
#include "text/quantity_text.h"

namespace ketaplan::text {

namespace {

/// "325" for 32.5, 3.25, 325 and 3250.
std::string significantDigits(const Figure& figure)
{
    std::string digits;
    for (const char c : figure.decimal)
        if (c >= '0' && c <= '9' && (c != '0' || !digits.empty()))
            digits += c;
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}

bool areAlike(const Figure& a, const Figure& b)
{
    return significantDigits(a) == significantDigits(b);
}

/// One of the three numbers of a rate, with the name that its unit gives it.
struct Named {
    std::string name;
    const Figure* figure;
};

std::string alike(const Named& a, const Named& b)
{
    const bool isEqual = a.figure->decimal == b.figure->decimal;
    return a.name + " and " + b.name
        + (isEqual ? " have the same number here." : " have the same digits here with the point in another place.");
}

std::vector<Named> rateNumbers(const Plan& plan)
{
    std::vector<Named> numbers = {{"mg/h", &plan.pump->doseRate}};
    if (plan.preparation)
        numbers.push_back({"mg\u00A0per\u00A0mL", &plan.preparation->concentration});
    numbers.push_back({"mL/h", &plan.pump->rate});
    return numbers;
}

/// What is said of the three. All three at once in one sentence.
std::vector<std::string> ofTheRate(const std::vector<Named>& numbers)
{
    std::vector<std::string> told;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        for (std::size_t j = i + 1; j < numbers.size(); ++j)
            if (areAlike(*numbers[i].figure, *numbers[j].figure))
                told.push_back(alike(numbers[i], numbers[j]));
    if (told.size() < numbers.size() || numbers.size() < 3)
        return told;
    return {numbers[0].name + ", " + numbers[1].name + " and " + numbers[2].name + " all have the same digits here."};
}

/// The volume that is keyed beside the rate. Equal numbers may be mixed up without harm.
std::optional<std::string> ofTheVolume(const Plan& plan)
{
    const Figure& volume = hasProgramme(plan) ? lineToKey(plan).volume : plan.pump->volume;
    if (volume.decimal == plan.pump->rate.decimal || !areAlike(volume, plan.pump->rate))
        return std::nullopt;
    return "The volume and the rate that are keyed have the same digits here with the point in another place.";
}

} // namespace

std::optional<std::string> sameDigitsNotice(const Plan& plan)
{
    std::vector<std::string> told = ofTheRate(rateNumbers(plan));
    if (const auto volume = ofTheVolume(plan))
        told.push_back(*volume);
    if (told.empty())
        return std::nullopt;
    const std::string set = "The pump is set in mL/h";
    told.push_back(hasProgramme(plan) ? set + "." : set + ": " + shown(plan.pump->rate) + ".");
    return joined(told, " ");
}

} // namespace ketaplan::text
