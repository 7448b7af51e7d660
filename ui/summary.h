// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan_session.h"
#include "symbols.h"

#include <QString>

#include <vector>

namespace ketaplan {

/// One line of the status panel. It leads to its place where it has one.
struct SummaryLine {
    Mark mark = Mark::note;
    QString text;
    std::optional<Place> place;
    std::vector<SummaryLine> parts = {}; ///< where the line stands for several, each of them
};

/// What the status panel says: one word, what it means, and what is open, worst first.
struct Summary {
    std::optional<Status> status; ///< nothing: something is still to be typed
    QString word;
    QString explanation;
    std::vector<SummaryLine> lines;
};

/// Every line, with those that stand for several taken apart.
std::vector<SummaryLine> eachOf(const std::vector<SummaryLine>& lines);

Summary summaryOf(const Outcome& outcome, const Form& form, const ProtocolTable& table);

Mark markOf(std::optional<Status> status);

} // namespace ketaplan
