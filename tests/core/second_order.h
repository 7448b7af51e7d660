// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "second_reckoning.h"

#include <functional>

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
    Wide whole{}; ///< minutes with the bolus
    std::vector<Line> lines{}; ///< of a schedule, as ordered; none for a plain order

    bool scheduled() const { return !request.schedule.isPlain(); }
    bool running() const { return request.schedule.running.has_value(); }
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

/// Every part of the schedule as ordered. Needs the dosing weight.
std::vector<Line> linesOf(const Asked& asked);
/// What is left of them for a pump that runs.
std::vector<Line> linesLeft(const Asked& asked);
/// The values of a line that have limits, and those limits.
struct LineValue {
    Limited name = Limited::dose;
    Wide value;
    const Limit* limit = nullptr;
};
std::vector<LineValue> lineValues(const Asked& asked, const Line& line, const Wide& dose, const Wide& length);
std::vector<Entry> scheduleEntries(const Asked& asked);
std::vector<Entry> scheduleDeliveredEntries(const Asked& asked, const Reckoned& plan);
/// Which session of the course, and how long after the one before.
std::vector<Entry> sessionEntries(const Asked& asked);
std::vector<Entry> courseTotalEntries(const Asked& asked, const Wide& total);
Run runSchedule(const Asked& asked, const Doses& dose, const Prepared& prepared);

Wide floorOf(const Wide& value);
std::vector<Wide> around(const Wide& exact, const Wide& step);
using Allowed = std::function<bool(const Wide&)>;
/// `candidates` in rising order.
Wide choose(const Wide& exact, const std::vector<Wide>& candidates, const Allowed& allowed);
/// Whether a value keeps each absolute bound that the ordered one keeps.
bool keeps(const Limit* limit, const Wide& ordered, const Wide& value);
bool keepsDose(const Asked& asked, const Doses& ordered, const Doses& given, bool ratesAlone = false);
/// The settable rate for an exact one.
Wide settable(const Pump& pump, const Wide& exact, const Allowed& allowed);
/// Bare mL.
Wide number(const Volume& volume);

Prepared prepare(const Asked& asked, const Doses& dose);
Run runPump(const Asked& asked, const Doses& dose, const Prepared& prepared);

} // namespace ketaplan::second
