// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blank_sentences.h"

#include "text/order_sentences.h"
#include "text/quantity_text.h"

namespace ketaplan::text {

namespace {

constexpr const char* box = "\u2610\u00A0";

std::string named(const Protocol& protocol)
{
    return "\u201C" + protocol.title + "\u201D";
}

} // namespace

std::string writeIn(std::size_t characters)
{
    return std::string(characters, '_');
}

Rich twinNote(const TableIdentity& table)
{
    return Rich().strong("Blank page for a day without the program.").plain(" No program has checked what is written here: a second person "
                                                                            "reckons and checks each figure on their own. Valid until ")
        .strong(shown(table.reviewBy)).plain(" and for this version of the table alone; then print a new one.");
}

Rich twinWeight(const Plan& example)
{
    Rich line;
    if (example.ordered.dose)
        line.strong(shown(*example.ordered.dose)).plain(", the protocol's own dose, for ");
    return line.strong("weight " + writeIn(10) + "\u00A0kg").plain(", measured / stated / estimated (ring one) on " + writeIn(14) + ". Height "
                                                                   + writeIn(8) + "\u00A0cm.");
}

std::string twinKeyNote()
{
    return "Three numbers, three units: the pump is set in mL/h.";
}

std::string twinWorkingsNote()
{
    return "Drawn up and keyed to the nearest step of syringe and pump. The program also keeps every bound when it rounds: take the row of the "
           "table where there is one, and the lower weight's where the weight lies between two.";
}

std::string twinRowsNote(const Plan& example)
{
    std::string order = example.ordered.dose ? shown(*example.ordered.dose) : std::string();
    if (example.ordered.duration)
        order += " over " + minutesAndSeconds(example.ordered.duration->quantity());
    return "Each row was planned by the program: " + order + ", " + strength(example.preparation->concentration)
        + ", actual weight. Outside limits: refused, or needs an acknowledgement that paper cannot check.";
}

std::string twinRowOutside()
{
    return "outside limits";
}

std::string twinScreeningNote()
{
    return "tick each; what is not assessed is not a no";
}

std::string twinYesOrNo()
{
    return box + std::string("yes  ") + box + "no";
}

std::string twinAnswer(const ScreeningItem& item)
{
    return item.unit ? writeIn(8) + "\u00A0" + unitLabel(*item.unit) : twinYesOrNo();
}

std::string noTwinOfContent(const Protocol& protocol)
{
    return "There is no blank page of " + named(protocol) + ": it is content only and is not planned.";
}

std::string noTwinWithoutDuration(const Protocol& protocol)
{
    return "There is no blank page of " + named(protocol) + " without a duration: the table gives none to start with. Say one.";
}

std::string noTwinWithoutWeights()
{
    return "There is no blank page: the table recommends no range of weights for its rows.";
}

std::string noTwinWhereRefused(const Protocol& protocol, const Quantity& weight, const std::string& why)
{
    return "There is no blank page of " + named(protocol) + ": with its own order no weight is within all limits. " + shown(weight) + ": " + why;
}

} // namespace ketaplan::text
