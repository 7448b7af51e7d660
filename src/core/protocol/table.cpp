// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/table.h"

#include "core/codes.h"

#include <algorithm>

namespace ketaplan {

namespace {

constexpr detail::Codes<4> tableStatusCodes = {"draft", "reference", "approved", "retired"};
constexpr detail::Codes<4> certaintyCodes = {"primary", "secondary", "article", "unverified"};
constexpr detail::Codes<3> containerKindCodes = {"bag", "empty-bag", "syringe"};
constexpr detail::Codes<3> weightBasisCodes = {"actual", "ideal", "adjusted"};
constexpr detail::Codes<2> modeCodes = {"standard", "patient-dose"};

} // namespace

std::string_view code(TableStatus status) { return detail::codeOf(tableStatusCodes, status); }
std::string_view code(Certainty certainty) { return detail::codeOf(certaintyCodes, certainty); }
std::string_view code(ContainerKind kind) { return detail::codeOf(containerKindCodes, kind); }
std::string_view code(WeightBasis basis) { return detail::codeOf(weightBasisCodes, basis); }
std::string_view code(Mode mode) { return detail::codeOf(modeCodes, mode); }

std::optional<TableStatus> tableStatusFromCode(std::string_view code)
{
    return detail::fromCode<TableStatus>(tableStatusCodes, code);
}

std::optional<Certainty> certaintyFromCode(std::string_view code)
{
    return detail::fromCode<Certainty>(certaintyCodes, code);
}

std::optional<ContainerKind> containerKindFromCode(std::string_view code)
{
    return detail::fromCode<ContainerKind>(containerKindCodes, code);
}

std::optional<WeightBasis> weightBasisFromCode(std::string_view code)
{
    return detail::fromCode<WeightBasis>(weightBasisCodes, code);
}

std::optional<Mode> modeFromCode(std::string_view code)
{
    return detail::fromCode<Mode>(modeCodes, code);
}

bool isStocked(const std::vector<std::string>& stocked, const std::string& id)
{
    return stocked.empty() || std::find(stocked.begin(), stocked.end(), id) != stocked.end();
}

bool isSetBySite(const std::vector<std::string>& sources)
{
    return sources.size() == 1 && sources.front() == sitePolicySource;
}

Certainty certaintyOf(const ProtocolTable& table, const std::vector<std::string>& sources)
{
    Certainty surest = Certainty::unverified;
    for (const std::string& id : sources) {
        const auto found = table.sources.find(id);
        if (found != table.sources.end() && found->second.kind != localPolicyKind)
            surest = std::min(surest, found->second.certainty);
    }
    return surest;
}

std::optional<Unit> unitOf(Limited limited)
{
    switch (limited) {
    case Limited::weight: return Unit::kg;
    case Limited::height: return Unit::cm;
    case Limited::age: return Unit::a;
    case Limited::bmi: return Unit::kgPerM2;
    case Limited::weightAge: return Unit::d;
    case Limited::weightChange: return Unit::percent;
    case Limited::dose: return std::nullopt;
    case Limited::duration: return Unit::min;
    case Limited::totalDose: return Unit::mg;
    case Limited::dosePerKg: return Unit::mgPerKg;
    case Limited::doseRate: return Unit::mgPerH;
    case Limited::doseRatePerKg: return Unit::mgPerKgPerH;
    case Limited::concentration: return Unit::mgPerMl;
    case Limited::pumpRate: return Unit::mLPerH;
    case Limited::deliveredError:
    case Limited::concentrationError: return Unit::percent;
    case Limited::container: return Unit::mL;
    case Limited::bolusDose:
    case Limited::stepIncrease: return std::nullopt;
    case Limited::bolusDuration:
    case Limited::stepInterval: return Unit::min;
    case Limited::bolusRate: return Unit::mgPerKgPerH;
    case Limited::session: return Unit::session;
    case Limited::interval: return Unit::d;
    case Limited::courseTotal: return Unit::mg;
    }
    return std::nullopt;
}

std::optional<Limited> quantityOfDose(Unit unit)
{
    switch (unit) {
    case Unit::mg: return Limited::totalDose;
    case Unit::mgPerKg: return Limited::dosePerKg;
    case Unit::mgPerH: return Limited::doseRate;
    case Unit::mgPerKgPerH: return Limited::doseRatePerKg;
    default: return std::nullopt;
    }
}

} // namespace ketaplan
