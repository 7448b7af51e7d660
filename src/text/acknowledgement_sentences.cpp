// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/acknowledgement_sentences.h"

#include "core/blank_text.h"
#include "text/one_line.h"
#include "text/order_sentences.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

namespace ketaplan::text {

namespace {

/// A quantity as people write it; an answer as it is.
std::string valueText(const std::string& value)
{
    const auto quantity = parseExactQuantity(value);
    return quantity ? shown(*quantity) : "\u201C" + oneLine(value) + "\u201D";
}

std::string givenText(const Acknowledgement& given)
{
    std::string told = "It was given";
    if (given.givenFor.value)
        told += " for " + valueText(*given.givenFor.value);
    if (!isBlank(given.by))
        told += " by " + oneLine(given.by);
    return told + (given.at.empty() ? "." : ", " + timeText(given.at) + ".");
}

} // namespace

std::string voided(const VoidAcknowledgement& one, const Acknowledgement& given, const ProtocolTable& table)
{
    return sentence(one, table) + " " + givenText(given);
}

std::string voided(const VoidAcknowledgement& one, const Plan& plan, const ProtocolTable& table)
{
    const auto given = plan.ordered.acknowledgements.find(one.key);
    return given == plan.ordered.acknowledgements.end() ? sentence(one, table) : voided(one, given->second, table);
}

} // namespace ketaplan::text
