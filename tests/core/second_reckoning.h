// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

/// A second reckoning of a plan, in fractions of any size, written from the plan contract and sharing no arithmetic with the
/// engine: numbers are bare, in mg, kg, mL, min, mg/mL and mL/h.
namespace ketaplan::second {

using Wide = boost::multiprecision::cpp_rational;

Wide wide(const Rational& value);

struct Entry {
    Limited quantity = Limited::dose;
    Of of = Of::ordered;
    std::optional<Wide> value;
    Verdict verdict = Verdict::within;
    std::optional<Wide> bound;
    bool rounded = false;
    int step = 0; ///< from 1; 0: the whole
};

/// The dose under its four names.
struct Doses {
    Wide total, perKg, rate, ratePerKg;
};

struct Prepared {
    std::vector<Wide> fillings;
    Wide amount, drug, final, concentration, vials, opened, inside;
    std::optional<Wide> error;
    std::optional<std::pair<Wide, Wide>> range;
};

/// A line of a schedule: as ordered, and as it is run.
struct Line {
    int step = 0; ///< from 1; 0: the bolus
    Wide from, length, dose;
    bool whole = true; ///< nothing of it is past
    Wide volume{}, exactRate{}, rate{}, duration{};
};

struct Run {
    Wide volume, exactRate, rate, duration, delivered, error;
    std::optional<Wide> line;
    Wide given{};               ///< already, of a running pump
    std::vector<Line> lines{};  ///< still to be run; none for a plain order
};

struct Reckoned {
    std::string refusal; ///< the first step that refuses, or empty
    Wide kg;
    Doses dose;
    Prepared prepared;
    Run run;
    std::vector<Entry> limits;

    std::set<std::tuple<Limited, Verdict, int>> crossedAbsolute() const;
    bool crossesRecommended() const;
    bool refused() const { return !refusal.empty() || !crossedAbsolute().empty(); }
};

/// A request whose ids, units and dates are right, on a table that may be used.
Reckoned reckon(const Request& request, const ProtocolTable& table);

/// The end of the range of the total dose: the highest of the lows or the lowest of the highs.
std::optional<Wide> rangeEnd(const Request& request, const ProtocolTable& table, bool absolute, bool high);

} // namespace ketaplan::second
