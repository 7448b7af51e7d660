// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offered_dose.h"
#include "plan_session.h"
#include "symbols.h"
#include "text/basis.h"

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
    QString mechanism;       ///< of an interaction; and how surely it was read, where that is to be said
    QStringList positions;   ///< what sources say that disagree, else empty
    bool open = false; ///< an acknowledgement is due
    QString acknowledged; ///< reason, name and time of one that counts
    QString lapsed;       ///< why an earlier one does not count
    std::optional<text::BasisSubject> basis = {}; ///< what leads to its sources
    std::optional<OfferedDose> offer = {};
};

using Notices = std::map<Place, std::vector<Notice>>;

/// What the engine could not plan with, at the place that it names. What cannot be read is said by its field.
Notices noticesOf(const std::vector<Problem>& problems);

/// All notices of a plan by the place that they stand at, worst first at each.
Notices noticesOf(const Plan& plan, const ProtocolTable& table, const AcknowledgementBook& book);

/// Where a limit's value was typed: that of a step stands at the steps.
Place placeOf(const LimitEntry& entry, const Plan& plan);

/// What stood in the dose field before an offer was taken.
Notice noticeOf(const TakenOffer& taken);
/// The item of a finding, or the field that a finding of the program or of a medicine stands at.
Place placeOf(const Finding& finding, const ProtocolTable& table);
/// The place of what a plan was refused for.
Place placeOf(const Reason& reason, const Plan& plan);

} // namespace ketaplan
