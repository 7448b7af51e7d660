// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/report.h"

#include <string>
#include <vector>

/// An invented table and orders on it, one for each kind of page.
namespace sample {

const ketaplan::ProtocolTable& table();
/// Names of products and containers: the only places of a summary where mL may stand.
std::vector<std::string> names();
ketaplan::Stamp stamp();

/// A complete order whose plan is ready.
ketaplan::Request request();
/// The plan on the day of the order; fails the test where the request is none.
ketaplan::Plan planned(const ketaplan::Request& request);
ketaplan::Report reported(const ketaplan::Request& request);
/// The request with what the plan asks for under this key acknowledged.
ketaplan::Request acknowledged(ketaplan::Request request, const std::string& key);

ketaplan::Request ready();
ketaplan::Request readyWithWarnings(); ///< soft limit and caution, both acknowledged
ketaplan::Request patientDose();       ///< ready, line volume known
ketaplan::Request patientDoseWithoutLine(); ///< ready, the finding acknowledged
ketaplan::Request needsAcknowledgement();
ketaplan::Request notChecked();
ketaplan::Request contraindicated();
ketaplan::Request refused();

ketaplan::Request bolusAndSteps();           ///< ready, with medicines ordered beside
ketaplan::Request running();                 ///< the same, 35 min later
ketaplan::Request courseWithCarriedAnswers(); ///< ready, session 3 of 10
ketaplan::Request refusedWithOffer();        ///< above the absolute dose, which would pass

struct Named {
    std::string name;
    ketaplan::Request request;
    ketaplan::Status status;
};
/// All of the above with the status that each is to have.
std::vector<Named> all();

} // namespace sample
