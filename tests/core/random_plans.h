// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/request.h"
#include "core/protocol/table.h"

#include <cstdint>
#include <random>
#include <vector>

namespace ketaplan {

/// Chance with a seed, the same on every machine.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}

    int below(int n) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(n)); }
    bool oneIn(int n) { return below(n) == 0; }

    /// A decimal of that many digits after the point, from low to high.
    Rational decimal(int low, int high, int decimals);

    template <typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }
    template <typename T>
    const T& oneOf(const std::vector<T>& values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

struct PlanInput {
    ProtocolTable table;
    Request request;
};

/// A limit around a value: mostly at it or a little beyond, now and then before it.
Limit around(Chance& chance, Unit unit, const Rational& value);

/// A table of one protocol with instruments of every kind, and a request on it. Many bounds lie at what is ordered or next
/// to it, so that the steps of the instruments decide.
PlanInput randomInput(Chance& chance);

} // namespace ketaplan
