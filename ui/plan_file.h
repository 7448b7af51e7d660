// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/saved_plan.h"

#include <QString>

#include <optional>

class QWidget;

namespace ketaplan {

/// A plan as a file, from which the next session of its course begins.

/// Writes the plan whole or not at all. Nothing when it is written, else why not.
std::optional<QString> writePlanFile(const Plan& plan, const ProtocolTable& table, const QString& file);
/// The plan in the file, or in words why it is none.
Result<SavedPlan, QString> readPlanFile(const QString& file);

/// What is ordered, as a request that can be planned again.
std::optional<QString> writeRequestFile(const Request& request, const QString& file);

/// Asks where to, and writes; a failure is shown. True when it is done.
bool savePlanFileAsking(QWidget* parent, const Plan& plan, const ProtocolTable& table);
bool saveRequestFileAsking(QWidget* parent, const Request& request);
/// Asks for a plan file under this title; nothing where none is chosen.
std::optional<QString> choosePlanFile(QWidget* parent, const QString& title);
/// "/patient/weight: …"
QString inWords(const RequestError& error);

} // namespace ketaplan
