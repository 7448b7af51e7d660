// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "clock.h"
#include "shown_text.h"
#include "text/content_sentences.h"
#include "text/line_sentences.h"
#include "text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Notices", text); }

QString reasonLabel(const ProtocolTable& table, const Acknowledgement& given)
{
    const OverrideReason* reason = find(table.reasons, given.reason);
    const QString label = reason ? shownText(reason->label) : shownText(given.reason);
    return given.text.empty() ? label : label + QStringLiteral(": ") + shownText(given.text);
}

Field fieldOf(Limited quantity);
Place atSteps(Field field, const Plan& plan);

/// Collects the notices; one for each key.
class Collector {
public:
    Collector(const Plan& plan, const ProtocolTable& table, const AcknowledgementBook& book)
        : m_plan(plan), m_table(table), m_book(book)
    {
    }

    Notices collect()
    {
        for (const Reason& reason : m_plan.reasons)
            addReason(reason);
        for (const LimitEntry& entry : m_plan.limits)
            addLimit(entry);
        for (const Finding& finding : m_plan.findings)
            addFinding(finding);
        for (const Offer& offer : m_plan.offers)
            addOffer(offer);
        for (const auto& [key, why] : m_book.allLapsed())
            addLapsed(shownText(key), shownText(why));
        return std::move(m_notices);
    }

private:
    void addReason(const Reason& reason)
    {
        Notice notice{.key = QStringLiteral("refusal:%1").arg(shownText(code(reason.code))),
                      .mark = Mark::refused,
                      .subject = {},
                      .sentence = shownText(text::sentence(m_plan, reason, m_table)),
                      .mechanism = shownText(text::certaintyNote(m_table, reason.sources)), .positions = {},
                      .open = false, .acknowledged = {}, .lapsed = {}};
        if (m_plan.ordered.schedule.steps.empty()) // an offer is one dose
            notice.offer = offeredBy(reason);
        if (reason.quantity && reason.bound)
            notice.basis = *reason.quantity;
        if (reason.quantity)
            notice.key += shownText(code(*reason.quantity));
        put(placeOf(reason, m_plan), std::move(notice));
    }

    void addLimit(const LimitEntry& entry)
    {
        const bool soft = entry.verdict == Verdict::belowRecommended || entry.verdict == Verdict::aboveRecommended;
        if (!soft && entry.verdict != Verdict::notChecked)
            return;
        Notice notice{.key = QStringLiteral("limit:%1").arg(shownText(code(entry.quantity))),
                      .mark = soft ? Mark::acknowledge : Mark::notChecked,
                      .subject = shownText(text::label(entry.quantity)),
                      .sentence = shownText(text::sentence(m_plan, entry)),
                      .mechanism = shownText(text::certaintyNote(m_table, entry.sources)), .positions = {},
                      .open = soft && !entry.acknowledged, .acknowledged = {}, .lapsed = {},
                      .basis = entry.quantity};
        describeAcknowledgement(notice, entry.acknowledged);
        put(placeOf(entry, m_plan), std::move(notice));
    }

    void addFinding(const Finding& finding)
    {
        if (!finding.assessed)
            return addNotAssessed(finding);
        const bool soft = finding.severity == Severity::caution;
        Notice notice{.key = QStringLiteral("finding:%1").arg(shownText(finding.id)),
                      .mark = finding.severity == Severity::contraindicated ? Mark::contraindicated
                              : soft                                       ? Mark::acknowledge
                                                                           : Mark::note,
                      .subject = shownText(text::question(finding)),
                      .sentence = sentenceOf(finding),
                      .mechanism = mechanismOf(finding),
                      .positions = {},
                      .open = soft && !finding.acknowledged, .acknowledged = {}, .lapsed = {},
                      .basis = finding.id};
        describePositions(notice, finding.positions);
        describeAcknowledgement(notice, finding.acknowledged);
        put(placeOf(finding, m_table), std::move(notice));
    }

    /// An offer beside a plan that may stand as it is: a button alone.
    void addOffer(const Offer& offer)
    {
        put({Field::dose, {}}, {.key = QStringLiteral("offer:%1").arg(shownText(code(offer.kind))), .mark = Mark::none,
                                .subject = {}, .sentence = {}, .mechanism = {}, .positions = {}, .open = false,
                                .acknowledged = {}, .lapsed = {}, .basis = {}, .offer = offeredBy(offer)});
    }

    /// Where nothing is left to acknowledge, that an acknowledgement lapsed is told all the same.
    void addLapsed(const QString& key, const QString& why)
    {
        for (const auto& [place, notices] : m_notices)
            if (std::any_of(notices.begin(), notices.end(), [&](const Notice& notice) { return notice.key == key; }))
                return;
        put(placeOfKey(utf8(key)), {.key = key, .mark = Mark::note, .subject = {}, .sentence = words("Lapsed. %1").arg(why),
                                    .mechanism = {}, .positions = {}, .open = false, .acknowledged = {}, .lapsed = {}});
    }

    Place placeOfKey(std::string_view key) const
    {
        const std::string_view name = key.substr(key.find(':') + 1);
        const auto quantity = key.starts_with("limit:") ? limitedFromCode(name) : std::nullopt;
        if (quantity)
            return atSteps(fieldOf(*quantity), m_plan);
        Finding finding;
        finding.id = name;
        return placeOf(finding, m_table);
    }

    /// A row has its question before it; a medicine has to be named.
    QString sentenceOf(const Finding& finding) const
    {
        const bool named = placeOf(finding, m_table).field == Field::medicines;
        const std::string names = named ? text::question(finding) + ": " + text::answer(finding) + ". " : "";
        return shownText(text::label(finding.severity) + ": " + names + text::action(finding));
    }

    QString mechanismOf(const Finding& finding) const
    {
        const QStringList parts{shownText(finding.mechanism), shownText(text::certaintyNote(m_table, finding.sources))};
        return parts.join(QLatin1Char(' ')).trimmed();
    }

    void describePositions(Notice& notice, const std::vector<ContentEntry>& positions) const
    {
        for (const ContentEntry& position : positions)
            notice.positions << shownText(position.text);
    }

    /// A screening row says by itself that it is not assessed; a field has to be told.
    void addNotAssessed(const Finding& finding)
    {
        const Place place = placeOf(finding, m_table);
        if (!place.field)
            return;
        put(place, {.key = QStringLiteral("finding:%1").arg(shownText(finding.id)), .mark = Mark::notChecked,
                    .subject = shownText(text::question(finding)), .sentence = shownText(text::sentence(finding)),
                    .mechanism = {}, .positions = {}, .open = false, .acknowledged = {}, .lapsed = {},
                    .basis = finding.id});
    }

    void describeAcknowledgement(Notice& notice, bool counts) const
    {
        const std::string key = utf8(notice.key);
        notice.lapsed = shownText(m_book.lapsed(key));
        const auto given = m_book.given().find(key);
        if (counts && given != m_book.given().end())
            notice.acknowledged = words("Acknowledged: %1. %2, %3.")
                                      .arg(reasonLabel(m_table, given->second), shownText(given->second.by),
                                           shownText(shownTime(given->second.at)));
    }

    /// One acknowledgement covers the ordered and the delivered value, so they share a notice.
    void put(const Place& place, Notice notice)
    {
        std::vector<Notice>& here = m_notices[place];
        const auto same = std::find_if(here.begin(), here.end(), [&](const Notice& n) { return n.key == notice.key; });
        if (same == here.end())
            return here.push_back(std::move(notice));
        if (!same->sentence.contains(notice.sentence))
            same->sentence += QLatin1Char(' ') + notice.sentence;
        same->open = same->open || notice.open;
    }

    const Plan& m_plan;
    const ProtocolTable& m_table;
    const AcknowledgementBook& m_book;
    Notices m_notices;
};

Field fieldOf(Limited quantity)
{
    switch (quantity) {
    case Limited::weight:
    case Limited::bmi: return Field::weight;
    case Limited::weightChange: return Field::previousWeight;
    case Limited::weightAge: return Field::weightDate;
    case Limited::height: return Field::height;
    case Limited::age: return Field::born;
    case Limited::dose:
    case Limited::totalDose:
    case Limited::dosePerKg:
    case Limited::doseRate:
    case Limited::doseRatePerKg: return Field::dose;
    case Limited::duration: return Field::duration;
    case Limited::concentration:
    case Limited::concentrationError: return Field::concentration;
    case Limited::pumpRate:
    case Limited::deliveredError: return Field::pump;
    case Limited::container: return Field::container;
    case Limited::bolusDose:
    case Limited::bolusRate: return Field::bolusDose;
    case Limited::bolusDuration: return Field::bolusDuration;
    case Limited::stepInterval:
    case Limited::stepIncrease: return Field::steps;
    case Limited::session: return Field::session;
    case Limited::interval: return Field::lastDate;
    case Limited::courseTotal: return Field::totalBefore;
    }
    return Field::dose;
}

Field fieldOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::contentOnly:
    case Refusal::tableRetired:
    case Refusal::tablePastGrace: return Field::protocol;
    case Refusal::tableNotInForce:
    case Refusal::siteNotInForce: return Field::date;
    case Refusal::dosingWeightNotAllowed: return Field::dosingWeight;
    case Refusal::needsHeight: return Field::height;
    case Refusal::needsSex: return Field::sex;
    case Refusal::modeDoesNotFit: return Field::mode;
    case Refusal::bolusNotAllowed: return Field::bolusDose;
    case Refusal::stepsNotAllowed: return Field::steps;
    case Refusal::needsStandardMode: return Field::mode;
    case Refusal::notStocked:
    case Refusal::wrongForm:
    case Refusal::mustDilute: return Field::product;
    case Refusal::tooSmallToMeasure:
    case Refusal::cannotBeDelivered:
    case Refusal::belowAbsolute:
    case Refusal::aboveAbsolute:
    case Refusal::overflow: return Field::dose;
    case Refusal::methodDoesNotFit: return Field::method;
    case Refusal::containerTooSmall: return Field::container;
    case Refusal::pumpCannot: return Field::pump;
    }
    return Field::dose;
}

/// Steps stand in for the one dose.
Place atSteps(Field field, const Plan& plan)
{
    const bool isStepped = field == Field::dose && !plan.ordered.schedule.steps.empty();
    return {isStepped ? Field::steps : field, {}};
}

} // namespace

Notices noticesOf(const Plan& plan, const ProtocolTable& table, const AcknowledgementBook& book)
{
    return Collector(plan, table, book).collect();
}

Notices noticesOf(const std::vector<Problem>& problems)
{
    Notices notices;
    for (const Problem& problem : problems)
        if (problem.kind == ProblemKind::unplannable)
            notices[problem.place].push_back({.key = QStringLiteral("request"), .mark = Mark::refused, .subject = {},
                                              .sentence = shownText(problem.sentence), .mechanism = {}, .positions = {},
                                              .open = false, .acknowledged = {}, .lapsed = {}});
    return notices;
}

Place placeOf(const LimitEntry& entry, const Plan& plan) { return atSteps(fieldOf(entry.quantity), plan); }

Notice noticeOf(const TakenOffer& taken)
{
    return {.key = QStringLiteral("offer:taken"), .mark = Mark::note, .subject = {}, .sentence = words("Was %1.").arg(taken.earlier),
            .mechanism = {}, .positions = {}, .open = false, .acknowledged = {}, .lapsed = {}};
}


Place placeOf(const Finding& finding, const ProtocolTable& table)
{
    if (finding.id == weightMethodFinding)
        return {Field::weightMethod, {}};
    if (finding.id == previousWeightFinding)
        return {Field::previousWeight, {}};
    if (finding.id == lineVolumeFinding)
        return {Field::pump, {}};
    if (finding.id == dosingWeightFinding)
        return {Field::dosingWeight, {}};
    if (finding.id == medicinesFinding || finding.id == unrecognisedMedicineFinding ||
        find(table.interactions, finding.id))
        return {Field::medicines, {}};
    return {{}, finding.id};
}

/// Of what the site does not stock the first: others are named in its place.
Field notStockedField(const Reason& reason)
{
    if (!reason.products.empty())
        return Field::product;
    return reason.containers.empty() && !reason.pumps.empty() ? Field::pump : Field::container;
}

Place placeOf(const Reason& reason, const Plan& plan)
{
    if (reason.code == Refusal::notStocked)
        return {notStockedField(reason), {}};
    const bool bound = reason.code == Refusal::aboveAbsolute || reason.code == Refusal::belowAbsolute;
    return atSteps(bound && reason.quantity ? fieldOf(*reason.quantity) : fieldOf(reason.code), plan);
}

} // namespace ketaplan
