// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity_text.h"
#include "text/sentences.h"

namespace ketaplan::text {

namespace {

/// The findings that the program makes itself. Every other finding has its words from the table.
constexpr std::string_view weightMethodId = "weight-method";
constexpr std::string_view lineVolumeId = "line-volume";

std::optional<std::string> ownQuestion(std::string_view id)
{
    if (id == weightMethodId)
        return "How the weight was had";
    if (id == lineVolumeId)
        return "Volume of the infusion line";
    return std::nullopt;
}

std::string shownAnswer(std::string_view code)
{
    if (code == "not-assessed")
        return "not assessed";
    if (code == "not-set")
        return "not set by local policy";
    const auto quantity = parseExactQuantity(code);
    return quantity ? shown(*quantity) : std::string(code);
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

} // namespace

std::string answer(const Finding& finding)
{
    return finding.assessed ? shownAnswer(finding.answer) : shownAnswer("not-assessed");
}

std::string answer(const Answer& given)
{
    return shownAnswer(answerText(given));
}

std::string question(const Finding& finding)
{
    return ownQuestion(finding.id).value_or(finding.text);
}

std::string action(const Finding& finding)
{
    if (finding.id == weightMethodId)
        return "Weigh the patient. The dose rests on this weight.";
    if (finding.id == lineVolumeId)
        return "What is in the line is not infused until it is flushed at the infusion rate.";
    return finding.action;
}

std::string sentence(const Finding& finding)
{
    const std::string asked = question(finding);
    const std::string joined =
        asked.ends_with('?') ? asked + " " + capitalised(answer(finding)) : asked + ": " + answer(finding);
    const std::string then = action(finding);
    return joined + "." + (then.empty() ? "" : " " + then);
}

namespace {

std::string why(VoidWhy why)
{
    switch (why) {
    case VoidWhy::notCrossed: return "there is nothing to acknowledge";
    case VoidWhy::cannotBeAcknowledged: return "this cannot be acknowledged";
    case VoidWhy::otherPatient: return "it was made for another patient";
    case VoidWhy::otherDate: return "the date has changed";
    case VoidWhy::otherProtocol: return "the protocol has changed";
    case VoidWhy::otherWeight: return "the weight has changed";
    case VoidWhy::otherDosingWeight: return "the dosing weight has changed";
    case VoidWhy::otherDose: return "the dose has changed";
    case VoidWhy::otherDuration: return "the duration has changed";
    case VoidWhy::otherValue: return "the value has changed";
    case VoidWhy::needsText: return "the reason \u201COther\u201D needs a text";
    case VoidWhy::needsName: return "it has no name";
    }
    return {};
}

/// "limit:dose_rate_per_kg" as "Dose rate per kg".
std::string subjectOf(std::string_view key)
{
    const std::size_t colon = key.find(':');
    const std::string_view subject = key.substr(colon == key.npos ? 0 : colon + 1);
    if (const auto limited = limitedFromCode(subject); limited && key.starts_with("limit:"))
        return label(*limited);
    return ownQuestion(subject).value_or(std::string(subject));
}

std::string lapsed(const std::string& subject, VoidWhy reason)
{
    return "The acknowledgement of \u201C" + subject + "\u201D does not count: " + why(reason) + ".";
}

} // namespace

std::string sentence(const VoidAcknowledgement& acknowledgement)
{
    return lapsed(subjectOf(acknowledgement.key), acknowledgement.why);
}

std::string sentence(const VoidAcknowledgement& acknowledgement, const ProtocolTable& table)
{
    constexpr std::string_view prefix = "finding:";
    const std::string_view key = acknowledgement.key;
    const ScreeningItem* item = key.starts_with(prefix) ? find(table.screening, key.substr(prefix.size())) : nullptr;
    return item ? lapsed(item->question, acknowledgement.why) : sentence(acknowledgement);
}

} // namespace ketaplan::text
