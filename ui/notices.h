// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan_session.h"
#include "symbols.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace ketaplan {

/// Something that the plan says about one value, to stand next to it.
struct Notice {
    QString key;       ///< "limit:dose", "finding:pregnancy", or "refusal:…" where it cannot be acknowledged
    Mark mark = Mark::note;
    QString subject;   ///< "Dose", or the question of an item
    QString sentence;
    QString mechanism;       ///< of an interaction, else empty
    QStringList positions;   ///< what sources say that disagree, else empty
    QStringList sources;     ///< citations, those of each position after it
    bool open = false; ///< an acknowledgement is due
    QString acknowledged; ///< reason, name and time of one that counts
    QString lapsed;       ///< why an earlier one does not count
};

using Notices = std::map<Place, std::vector<Notice>>;

/// All notices of a plan by the place that they stand at, worst first at each.
Notices noticesOf(const Plan& plan, const ProtocolTable& table, const AcknowledgementBook& book);

Place placeOf(Limited quantity);
/// The item of a finding, or the field that a finding of the program or of a medicine stands at.
Place placeOf(const Finding& finding, const ProtocolTable& table);
/// The place of what a plan was refused for.
Place placeOf(const Reason& reason);

} // namespace ketaplan
