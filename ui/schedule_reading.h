// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field_reader.h"

namespace ketaplan {

/// Loading bolus, steps and the change of a running infusion. What is begun of one of them is required whole.
Schedule readSchedule(FieldReader& reader);

/// The place that a pointer such as "/steps/1/from" speaks of; nothing where it is of no schedule.
std::optional<Place> schedulePlaceOf(const std::string& pointer);

} // namespace ketaplan
