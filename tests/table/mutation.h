// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace ketaplan::tests {

/// One change of the good table, the one place at which it is a fault, and a part of what the fault says.
struct Mutation {
    const char* name;
    const char* patch; ///< JSON patch
    const char* at;
    const char* expected;
};

void PrintTo(const Mutation& mutation, std::ostream* out);
std::string nameOf(const testing::TestParamInfo<Mutation>& mutation);

/// The changed table has that fault and no other.
void expectOneFault(const Mutation& mutation);

} // namespace ketaplan::tests
