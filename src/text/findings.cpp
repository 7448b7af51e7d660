// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/running_change.h"
#include "text/one_line.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <algorithm>
#include <array>

namespace ketaplan::text {

namespace {

/// The findings that the program makes itself. Every other finding has its words from the table.
struct OwnWords {
    std::string_view id;
    const char* question;
    const char* action;
};

constexpr std::array<OwnWords, 7> ownWords = {{
    {weightMethodFinding, "How the weight was had", "Weigh the patient. The dose rests on this weight."},
    {lineVolumeFinding, "Volume of the infusion line", "What is in the line is not infused until it is flushed at the infusion rate."},
    {dosingWeightFinding, "Weight to dose by", "At this body mass index the weights lie far apart, and sources differ on which to use."},
    {runningChangeFinding, "Order changed while the pump runs",
     "Read the pump again. Where given and planned lie far apart, find out why before anything is keyed."},
    {previousWeightFinding, "Previous weight", "Not judged: the table sets no limit on the change of weight."},
    {medicinesFinding, "Medicines", "Ask for every medicine that the patient takes; where there is none, record none."},
    {unrecognisedMedicineFinding, "Medicine", "Not recognised, not screened. Look it up and acknowledge it."},
}};

const OwnWords* ownWordsOf(std::string_view id)
{
    const auto found = std::find_if(ownWords.begin(), ownWords.end(), [&](const OwnWords& words) { return words.id == id; });
    return found == ownWords.end() ? nullptr : &*found;
}

/// Names as the user typed them: they are no code, whatever they look like.
bool answersWithNames(const Finding& finding)
{
    return finding.kind == ItemKind::interaction || finding.id == unrecognisedMedicineFinding;
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

/// "given 2 mL at 20 min, planned by then 7 mL, …" of the quantities of core/screening/running_change.h.
std::string changeFigures(std::string_view quantities)
{
    constexpr std::string_view between = "; ";
    std::string text;
    for (const char* words : {"given ", " at ", ", planned by then ", ", mean so far ", ", next "}) {
        const std::size_t end = std::min(quantities.find(between), quantities.size());
        text += words + shownAnswer(quantities.substr(0, end));
        quantities.remove_prefix(std::min(end + between.size(), quantities.size()));
    }
    return text;
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
    if (!finding.assessed)
        return finding.id == medicinesFinding ? "not asked" : shownAnswer("not-assessed");
    if (finding.id == dosingWeightFinding)
        if (const auto basis = weightBasisFromCode(finding.answer))
            return label(*basis);
    if (finding.id == runningChangeFinding)
        return changeFigures(finding.answer);
    return answersWithNames(finding) ? oneLine(finding.answer) : shownAnswer(finding.answer);
}

std::string answer(const Answer& given)
{
    return shownAnswer(answerText(given));
}

std::string question(const Finding& finding)
{
    const OwnWords* own = ownWordsOf(finding.id);
    return own ? own->question : finding.text;
}

std::string action(const Finding& finding)
{
    const OwnWords* own = ownWordsOf(finding.id);
    if (!own && isSetBySite(finding.sources))
        return "By its policy, this site does not start the infusion here.";
    return own ? own->action : finding.action;
}

namespace {

std::string questionAndAnswer(const Finding& finding, Figures figures)
{
    const std::string asked = question(finding);
    if (finding.id == runningChangeFinding && figures == Figures::noPreparation)
        return asked;
    return asked.ends_with('?') ? asked + " " + capitalised(answer(finding)) : asked + ": " + answer(finding);
}

} // namespace

std::string sentence(const Finding& finding, Figures figures)
{
    std::string told = questionAndAnswer(finding, figures) + ".";
    for (const std::string& next : {finding.mechanism, action(finding)})
        told += next.empty() ? "" : " " + next;
    return told;
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
    case VoidWhy::otherSchedule: return "the bolus, the steps or the reading of the pump have changed";
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
    const OwnWords* own = ownWordsOf(subject);
    return own ? own->question : std::string(subject);
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
    const std::string_view id = key.starts_with(prefix) ? key.substr(prefix.size()) : std::string_view{};
    if (const ScreeningItem* item = find(table.screening, id))
        return lapsed(item->question, acknowledgement.why);
    const Interaction* interaction = find(table.interactions, id);
    return interaction ? lapsed(interaction->title, acknowledgement.why) : sentence(acknowledgement);
}

} // namespace ketaplan::text
