// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "report/frame.h"
#include "text/pump_sentences.h"
#include "text/screening_sentences.h"
#include "text/sentences.h"

namespace ketaplan {

namespace {

/// A plan that says it is ready and lacks a part is a fault of the program; it prints as a summary.
bool isInfusionPlan(const Plan& plan)
{
    return plan.status == Status::ready && plan.dose && plan.preparation && plan.pump && plan.ledger;
}

} // namespace

Report makeReport(const Plan& plan, const ProtocolTable& table, const Stamp& stamp)
{
    Report report = report::frame(plan, table, stamp);
    if (isInfusionPlan(plan)) {
        report.title = "Infusion plan";
        report.reminder = text::pumpLine(plan, table).withoutEmphasis();
        report.bands = report::infusionBands(plan, table);
        return report;
    }
    report.title = "Screening summary";
    report.mark = text::notForAdministration();
    report.markNote = text::summaryNote();
    report.bands = report::summaryBands(plan, table);
    return report;
}

} // namespace ketaplan
