// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper/paper.h"

namespace ketaplan::paper {

/// The queue of a printer as the print system knows it. A preview and a printer that writes a file have none and no fault.

/// Before painting: the queue is no longer there.
std::optional<PaperError> queueFault(const QPrinter& printer);
/// After painting: the print system did not take what was handed to it. Qt does not tell this, and prints into the void.
std::optional<PaperError> handingOverFault(const QPrinter& printer);

} // namespace ketaplan::paper
