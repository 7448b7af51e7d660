// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "core/protocol/table.h"

#include <QString>

#include <vector>

namespace ketaplan {

/// Where two forms differ in what is typed, chosen, answered or carried: a field, a cell of the steps, an item, and
/// `carriedPlace` where the same answers are carried or confirmed otherwise. Steps of another number are the field `steps`.
/// Acknowledgements and where the focus is are left out.
std::vector<Place> differences(const Form& one, const Form& other);

/// What is carried from an earlier session, as a whole.
inline const Place carriedPlace{{}, std::string()};

/// True where nobody typed, chose or answered anything: only what an empty form begins with.
bool isBlank(const Form& form);

/// The text that stands at a place, a line end between the lines of a longer one.
std::string textAt(const Form& form, const Place& place);

/// "Dose", "Steps", the question of an item.
QString nameOf(const Place& place, const ProtocolTable& table);

/// "Dose, Product and 3 more"
QString namesOf(const std::vector<Place>& places, const ProtocolTable& table);

} // namespace ketaplan
