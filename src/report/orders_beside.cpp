// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/orders_beside.h"

#include "report/content_blocks.h"
#include "text/course_sentences.h"
#include "text/one_line.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

Band besideTheSources(const std::string& what, const std::vector<std::string>& ordered, const std::vector<ContentEntry>& content,
                      SourceList& sources)
{
    if (ordered.empty())
        return {};
    Paragraphs typed;
    for (const std::string& one : ordered)
        typed.lines.push_back({Rich().strong(text::oneLine(one)), Symbol::none});
    typed.lines.push_back({"As ordered, not checked by this program.", Symbol::none});
    Section said = entrySection("What the sources say", content, sources);
    if (content.empty())
        std::get<Paragraphs>(said.body).lines.push_back({"Nothing: set by local policy.", Symbol::none});
    return {{{{{what + " as ordered", "", typed}}, 40}, {{said}, 60}}};
}

} // namespace

Band premedicationOrdered(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    return besideTheSources("Premedication", plan.ordered.beside.premedication,
                            protocol ? withSection(protocol->premedication, table, "premedication", *protocol) : std::vector<ContentEntry>(), sources);
}

Band rescueOrdered(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    return besideTheSources("Rescue", plan.ordered.beside.rescue,
                            protocol ? withSection(protocol->rescue, table, "rescue", *protocol) : std::vector<ContentEntry>(), sources);
}

Section offers(const Plan& plan)
{
    Paragraphs body;
    const auto add = [&](const std::string& sentence) {
        const bool told = std::any_of(body.lines.begin(), body.lines.end(),
                                      [&](const Paragraph& line) { return line.text.withoutEmphasis() == sentence; });
        if (!told)
            body.lines.push_back({sentence, Symbol::none});
    };
    for (const Reason& reason : plan.reasons)
        if (const auto offered = text::offered(reason))
            add(*offered);
    // A plan that is not ready names no total dose, and so none beside it.
    if (plan.status == Status::ready)
        for (const Offer& offer : plan.offers)
            add(text::sentence(offer));
    return {"Offer", "not applied", body};
}

} // namespace ketaplan::report
