// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "second_reckoning.h"

namespace ketaplan::second {

struct Refused {
    std::string code;
};

/// The request after defaults, as bare numbers and the table's own entries.
struct Asked {
    const Request& request;
    const ProtocolTable& table;
    const Protocol& protocol;
    const Product* product = nullptr;
    const Container* container = nullptr;
    const Pump* pump = nullptr;
    WeightBasis basis = WeightBasis::actual;
    Method method = Method::replace;
    bool standard = true;
    Wide weight{}, dose{}, minutes{}, kg{};
    Unit unit = Unit::mg;
    std::optional<Wide> concentration{};
};

Asked ask(const Request& request, const ProtocolTable& table);
Wide dosingWeight(const Asked& asked);
Wide inMg(const Wide& value, Unit unit, const Wide& kg, const Wide& minutes);
Doses doses(const Wide& total, const Wide& kg, const Wide& minutes);

/// A limit on the dose or one of its rates, and which of the four names it judges.
struct DoseLimit {
    Limited name = Limited::dose;
    Unit unit = Unit::mg;
    const Limit* limit = nullptr;
};
std::vector<DoseLimit> doseLimits(const Protocol& protocol);
const Wide& named(const Doses& doses, Unit unit);

Entry judge(Limited name, Of of, const std::optional<Wide>& value, const Limit& limit,
            const std::optional<Wide>& ordered = std::nullopt);
std::vector<Entry> patientEntries(const Asked& asked);
std::vector<Entry> orderedEntries(const Asked& asked);
std::vector<Entry> doseEntries(const Asked& asked, const Doses& dose);
std::vector<Entry> containerEntries(const Asked& asked, const Run& run);
std::vector<Entry> preparedEntries(const Asked& asked, const Prepared& prepared);
std::vector<Entry> deliveredEntries(const Asked& asked, const Reckoned& plan);

const Limit* limitOf(const Protocol& protocol, Limited name);

Prepared prepare(const Asked& asked, const Doses& dose);
Run runPump(const Asked& asked, const Doses& dose, const Prepared& prepared);

} // namespace ketaplan::second
