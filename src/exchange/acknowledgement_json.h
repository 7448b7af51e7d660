// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/value_readers.h"

namespace ketaplan::exchange {

/// Only the reason has to be there: without a name, or without every part of `for`, an acknowledgement is read and does
/// not count.
Read<Acknowledgement> readAcknowledgement(const Place& place);

nlohmann::ordered_json toJson(const Acknowledgement& acknowledgement);

} // namespace ketaplan::exchange
