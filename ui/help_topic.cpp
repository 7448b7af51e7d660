// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_topic.h"

#include "core/plan/context.h"
#include "field_help.h"
#include "field_names.h"
#include "help_text.h"
#include "range_text.h"
#include "shown_text.h"
#include "text/content_sentences.h"
#include "text/quantity_text.h"
#include "text/screening_sentences.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("HelpTopic", text); }

QString paragraph(const QString& html) { return QStringLiteral("<p>%1</p>").arg(html); }

QString heading(const QString& text) { return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }

QString escaped(const std::string& text) { return shownText(text).toHtmlEscaped(); }

using Sources = std::vector<std::string>;

void gather(Sources& all, const Sources& more)
{
    for (const std::string& id : more)
        if (std::find(all.begin(), all.end(), id) == all.end())
            all.push_back(id);
}

QString citations(const Sources& sources, const ProtocolTable& table)
{
    QString html;
    for (const std::string& id : sources)
        html += paragraph(escaped(text::citation(table, id)));
    return html.isEmpty() ? html : heading(words("Sources")) + html;
}

const Limit* limitOf(Limited quantity, const Protocol* protocol, const ProtocolTable& table)
{
    if (protocol) {
        const Patient nobody{};
        const Order nothing{};
        return limitOn(Context(table, *protocol, nobody, nothing), quantity);
    }
    const auto found = table.patientLimits.find(quantity);
    return found == table.patientLimits.end() ? nullptr : &found->second;
}

QString limitHtml(Limited quantity, const Limit& limit, const ProtocolTable& table)
{
    QStringList sentences{QStringLiteral("<b>%1</b>: %2.").arg(escaped(text::label(quantity)), rangeSentence(limit).toHtmlEscaped())};
    for (const std::string& more : {text::withUnitsKept(limit.note), text::gradeNote(limit.grade), text::certaintyNote(table, limit.sources)})
        if (!more.empty())
            sentences << escaped(more);
    return paragraph(sentences.join(QLatin1Char(' ')));
}

QString headOfLimits(const Protocol* protocol)
{
    return protocol ? words("Limits of “%1”").arg(shownText(protocol->title)) : words("Limits of the table");
}

QString limitsHtml(Field field, const Protocol* protocol, const ProtocolTable& table, Sources& sources)
{
    QString html;
    std::vector<const Limit*> told; // the dose's limit is that of its quantity too
    for (const Limited quantity : limitedBy(field)) {
        const Limit* limit = limitOf(quantity, protocol, table);
        if (!limit || std::find(told.begin(), told.end(), limit) != told.end())
            continue;
        told.push_back(limit);
        html += limitHtml(quantity, *limit, table);
        gather(sources, limit->sources);
    }
    if (!html.isEmpty())
        return heading(headOfLimits(protocol)) + html
            + paragraph(words("Outside what is recommended the plan needs a reason and a name. Outside the absolute range it is refused."));
    if (limitedBy(field).empty())
        return {};
    return paragraph(protocol ? words("The protocol in hand sets no limit here.") : words("Its limits stand here when a protocol is chosen."));
}

QString ruleHtml(const Rule& rule, const ProtocolTable& table)
{
    QStringList sentences{QStringLiteral("<b>%1</b>").arg(escaped(text::threshold(rule))), escaped(text::withUnitsKept(rule.action))};
    for (const std::string& more : {text::gradeNote(rule.grade), text::certaintyNote(table, rule.sources)})
        if (!more.empty())
            sentences << escaped(more);
    return paragraph(sentences.join(QLatin1Char(' ')));
}

QString howAnswered(const ScreeningItem& item)
{
    if (item.unit)
        return words("Type the number that was measured, in %1. Empty is not assessed.").arg(shownText(text::unitLabel(*item.unit)));
    return words("Y is yes, N is no, U is not assessed. What is not assessed keeps the plan from being ready.");
}

bool concerns(const ScreeningItem& item, const Protocol* protocol)
{
    return !protocol || item.protocols.empty()
        || std::find(item.protocols.begin(), item.protocols.end(), protocol->id) != item.protocols.end();
}

HelpTopic ofTheProgram()
{
    QString html;
    for (const QString& part : helpText().split(QStringLiteral("\n\n")))
        html += paragraph(part.trimmed().toHtmlEscaped());
    return {words("How to plan"), html, {}};
}

} // namespace

HelpTopic helpOn(Field field, const Protocol* protocol, const ProtocolTable& table)
{
    Sources sources;
    const QString limits = limitsHtml(field, protocol, table, sources);
    return {fieldName(field), paragraph(fieldHelp(field).toHtmlEscaped()) + limits + citations(sources, table), Place{field, {}}};
}

HelpTopic helpOn(const ScreeningItem& item, const ProtocolTable& table)
{
    Sources sources;
    QString html = item.help.empty() ? QString() : paragraph(escaped(text::withUnitsKept(item.help)));
    html += paragraph(howAnswered(item).toHtmlEscaped());
    html += paragraph(words("It is %1.").arg(escaped(text::label(item.due))));
    if (!item.rules.empty())
        html += heading(words("What an answer leads to"));
    for (const Rule& rule : item.rules) {
        html += ruleHtml(rule, table);
        gather(sources, rule.sources);
    }
    return {shownText(item.question), html + citations(sources, table), Place{{}, item.id}};
}

std::vector<HelpTopic> helpTopics(const Protocol* protocol, const ProtocolTable& table)
{
    std::vector<HelpTopic> topics{ofTheProgram()};
    for (const Field field : allFields())
        topics.push_back(helpOn(field, protocol, table));
    for (const ScreeningItem& item : table.screening)
        if (concerns(item, protocol))
            topics.push_back(helpOn(item, table));
    return topics;
}

} // namespace ketaplan
