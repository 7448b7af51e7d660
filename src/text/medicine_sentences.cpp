// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/medicine_sentences.h"

#include "text/lists.h"
#include "text/one_line.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <algorithm>

namespace ketaplan::text {

namespace {

std::string lowerCase(std::string text)
{
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool isCalled(const Medicine& medicine, const std::string& typed)
{
    const auto same = [&](const std::string& name) { return lowerCase(name) == lowerCase(typed); };
    return same(medicine.name) || std::any_of(medicine.brands.begin(), medicine.brands.end(), same);
}

bool isKnown(const ProtocolTable& table, const std::string& typed)
{
    return std::any_of(table.medicines.begin(), table.medicines.end(),
                       [&](const Medicine& medicine) { return isCalled(medicine, typed); });
}

/// A finding's answer holds the names that it concerns, as typed.
bool concerns(const Finding& finding, const std::string& typed)
{
    const std::string names = "; " + finding.answer + "; ";
    return names.find("; " + typed + "; ") != names.npos;
}

bool isFound(const Plan& plan, const std::string& typed)
{
    return std::any_of(plan.findings.begin(), plan.findings.end(), [&](const Finding& finding) { return concerns(finding, typed); });
}

std::string weight(const Plan& plan, WeightBasis basis, const std::optional<Figure>& figure)
{
    const std::string used = plan.ordered.dosingWeight == basis ? " (used)" : "";
    return label(basis) + (figure ? " " + shown(*figure) : " not known") + used;
}

} // namespace

std::string medicinesTaken(const Patient& patient)
{
    if (!patient.medicines)
        return "not asked";
    if (patient.medicines->empty())
        return "none";
    std::vector<std::string> names;
    for (const std::string& typed : *patient.medicines)
        names.push_back(oneLine(typed));
    return joined(names, ", ");
}

std::optional<std::string> noInteractionNamed(const Plan& plan, const ProtocolTable& table)
{
    const bool screened = plan.patient.medicines && !find(plan.findings, medicinesFinding);
    if (!screened)
        return std::nullopt;
    std::vector<std::string> names;
    for (const std::string& typed : *plan.patient.medicines)
        if (isKnown(table, typed) && !isFound(plan, typed))
            names.push_back(oneLine(typed));
    if (names.empty())
        return std::nullopt;
    return "The table names no interaction with " + orList(names) + ".";
}

std::string dosingWeights(const Plan& plan)
{
    if (!plan.dosingWeights)
        return label(plan.ordered.dosingWeight);
    const DosingWeights& weights = *plan.dosingWeights;
    return joined({weight(plan, WeightBasis::actual, weights.actual), weight(plan, WeightBasis::ideal, weights.ideal),
                   weight(plan, WeightBasis::adjusted, weights.adjusted)}, ", ");
}

} // namespace ketaplan::text
