// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/medicines.h"

#include <algorithm>

namespace ketaplan {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowered(x) == lowered(y); });
}

bool has(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isCalled(const Medicine& medicine, std::string_view name)
{
    return isSameName(medicine.name, name)
        || std::any_of(medicine.brands.begin(), medicine.brands.end(),
                       [&](const std::string& brand) { return isSameName(brand, name); });
}

std::string listed(const std::vector<std::string>& names)
{
    std::string line;
    for (const std::string& name : names)
        line += (line.empty() ? "" : "; ") + name;
    return line;
}

template <typename Predicate>
std::vector<std::string> namesThat(const std::vector<std::string>& names, Predicate predicate)
{
    std::vector<std::string> some;
    std::copy_if(names.begin(), names.end(), std::back_inserter(some), predicate);
    return some;
}

Finding startedFinding(std::string_view id, Severity severity, std::string answer)
{
    Finding finding;
    finding.id = id;
    finding.kind = ItemKind::interaction;
    finding.severity = severity;
    finding.answer = std::move(answer);
    finding.assessed = true;
    return finding;
}

Finding findingOf(const Interaction& interaction, const std::vector<std::string>& names)
{
    Finding finding = startedFinding(interaction.id, interaction.severity, listed(names));
    finding.text = interaction.title;
    finding.mechanism = interaction.mechanism;
    finding.action = interaction.action;
    finding.positions = interaction.positions;
    finding.sources = interaction.sources;
    finding.grade = interaction.grade;
    return finding;
}

Finding notAsked()
{
    Finding finding = startedFinding(medicinesFinding, Severity::caution, "not-assessed");
    finding.assessed = false;
    return finding;
}

} // namespace

const Medicine* medicineNamed(const ProtocolTable& table, std::string_view name)
{
    const auto found = std::find_if(table.medicines.begin(), table.medicines.end(),
                                    [&](const Medicine& medicine) { return isCalled(medicine, name); });
    return found == table.medicines.end() ? nullptr : &*found;
}

bool concerns(const Interaction& interaction, const Medicine& medicine)
{
    return has(interaction.medicines, medicine.id)
        || std::any_of(medicine.classes.begin(), medicine.classes.end(),
                       [&](const std::string& id) { return has(interaction.classes, id); });
}

std::vector<Finding> medicineFindings(const ProtocolTable& table, const std::optional<std::vector<std::string>>& names)
{
    if (!names)
        return table.interactions.empty() ? std::vector<Finding>() : std::vector{notAsked()};
    std::vector<Finding> findings;
    for (const Interaction& interaction : table.interactions) {
        const auto concerned = namesThat(*names, [&](const std::string& name) {
            const Medicine* medicine = medicineNamed(table, name);
            return medicine && concerns(interaction, *medicine);
        });
        if (!concerned.empty())
            findings.push_back(findingOf(interaction, concerned));
    }
    const auto unknown = namesThat(*names, [&](const std::string& name) { return !medicineNamed(table, name); });
    if (!unknown.empty())
        findings.push_back(startedFinding(unrecognisedMedicineFinding, Severity::caution, listed(unknown)));
    return findings;
}

} // namespace ketaplan
