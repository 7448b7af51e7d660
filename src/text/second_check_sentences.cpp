// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/second_check_sentences.h"

#include "text/lists.h"
#include "text/one_line.h"
#include "text/order_sentences.h"

namespace ketaplan::text {

namespace {

std::string timeOf(const SecondCheck& check)
{
    return check.at.empty() ? "time not recorded" : timeText(check.at);
}

std::string lapse(CheckWhy why)
{
    switch (why) {
    case CheckWhy::nothingToCheck: return "the plan has no rate to key";
    case CheckWhy::needsName: return "a name is missing";
    case CheckWhy::samePerson: return "one person planned and checked";
    case CheckWhy::otherPatient: return "the patient is another";
    case CheckWhy::otherDate: return "the date is another";
    case CheckWhy::otherProtocol: return "the protocol is another";
    case CheckWhy::otherWeight: return "the weight is another";
    case CheckWhy::otherDose: return "the dose is another";
    case CheckWhy::otherDuration: return "the duration is another";
    case CheckWhy::otherSchedule: return "the bolus, the steps or the reading of the pump are others";
    case CheckWhy::otherProduct: return "the product is another";
    case CheckWhy::otherPumpRate: return "the pump rate is another";
    }
    return {};
}

} // namespace

std::string difference(CheckWhy why)
{
    switch (why) {
    case CheckWhy::nothingToCheck: return "The plan has no rate to key.";
    case CheckWhy::needsName: return "Both names are needed.";
    case CheckWhy::samePerson: return "The one who plans and the one who checks have to be two people.";
    case CheckWhy::otherPatient: return "The patient differs.";
    case CheckWhy::otherDate: return "The date differs.";
    case CheckWhy::otherProtocol: return "The protocol differs.";
    case CheckWhy::otherWeight: return "The weight differs.";
    case CheckWhy::otherDose: return "The dose differs.";
    case CheckWhy::otherDuration: return "The duration differs.";
    case CheckWhy::otherSchedule: return "The bolus, the steps or the reading of the pump differ.";
    case CheckWhy::otherProduct: return "The product differs.";
    case CheckWhy::otherPumpRate: return "The pump rate differs.";
    }
    return {};
}

std::string agreement(const SecondCheck& check)
{
    return "Second check agrees: " + oneLine(check.checkedBy) + ", planned by " + oneLine(check.plannedBy) + ", " + timeOf(check) + ".";
}

std::string voided(const SecondCheck& check, const SecondCheckVerdict& verdict)
{
    std::vector<std::string> whys;
    for (const CheckWhy why : verdict.whys)
        whys.push_back(lapse(why));
    return "The second check by " + oneLine(check.checkedBy) + ", " + timeOf(check) + ", does not count: " + andList(whys) + ".";
}

std::string outcome(const SecondCheck& check, const SecondCheckVerdict& verdict)
{
    return verdict.agrees() ? agreement(check) : voided(check, verdict);
}

} // namespace ketaplan::text
