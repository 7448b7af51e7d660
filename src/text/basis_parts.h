// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/basis.h"

namespace ketaplan::text {

/// Whether a limit may be told with this status: of a refused plan the crossed ones, of a contraindicated one the ordered.
bool isTold(const LimitEntry& entry, Status status);

/// Whether a figure was held against this limit.
bool concerns(PlanFigure figure, const LimitEntry& entry);

/// The equations of a figure or quantity with what they are made of; none where nothing is reckoned.
std::vector<Working> workingsOf(PlanFigure figure, const Plan& plan, const ProtocolTable& table);
std::vector<Working> workingsOf(Limited quantity, const Plan& plan, const ProtocolTable& table);

LimitCheck checkOf(const LimitEntry& entry, const Plan& plan, const ProtocolTable& table);

/// What a figure rests on beside its limits.
std::vector<Statement> statementsOf(PlanFigure figure, const Plan& plan, const ProtocolTable& table);
/// What was found, why and what follows, and from which answer or value on.
std::vector<Statement> statementsOf(const Finding& finding, const ProtocolTable& table);
/// Where an item's rules begin to find something, each with its own sources.
std::vector<Statement> thresholdsOf(const ScreeningItem& item, const ProtocolTable& table);
/// The entry's words with how surely they were read.
Statement statementOf(const ContentEntry& entry, const ProtocolTable& table);

} // namespace ketaplan::text
