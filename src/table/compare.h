// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/faults.h"
#include "table/node.h"

#include <string>
#include <string_view>

namespace ketaplan {

/// Both are there, of one unit, and the first is above the second.
bool isAbove(const Node& a, const Node& b);

/// The quantity is above zero, where there is one.
void expectAboveZero(const Node& quantity, Faults& faults);

/// The first is a multiple of the second, where both are there.
void expectMultiple(const Node& quantity, const Node& step, Faults& faults);

/// Some element of the list has that id; `what` names such an element: "a product".
void expectId(const Node& named, const Node& list, const std::string& what, Faults& faults);

/// The id of a finding that the program does not make itself.
void expectFreeFindingId(const Node& id, Faults& faults);

/// Bounds in order, the recommended range inside the absolute one.
void expectLimit(const Node& limit, Faults& faults);

/// A quantity in that unit, where there is one.
void expectUnit(const Node& quantity, std::string_view unit, Faults& faults);

/// The element of that id, or a missing node.
Node withId(const Node& list, const std::string& id);

} // namespace ketaplan
