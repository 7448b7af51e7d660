// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_lists.h"

#include "exchange/plan_figures.h"
#include "text/sentences.h"

namespace ketaplan::exchange {

namespace {

using Json = nlohmann::ordered_json;

void addList(Json& json, const char* key, const std::vector<std::string>& texts)
{
    if (!texts.empty())
        json[key] = texts;
}

void addText(Json& json, const char* key, const std::string& text)
{
    if (!text.empty())
        json[key] = text;
}

void addFigure(Json& json, const char* key, const std::optional<Figure>& figure)
{
    if (figure)
        json[key] = toJson(*figure);
}

void addStep(Json& json, const std::optional<int>& step)
{
    if (step)
        json["step"] = *step;
}

void addCompared(Json& json, const std::optional<ComparedWeights>& compared)
{
    if (!compared)
        return;
    json["compared"] = {{"before", plainText(compared->before.quantity())},
                        {"before_on", isoText(compared->beforeOn)},
                        {"now", plainText(compared->now.quantity())},
                        {"now_on", compared->nowOn ? Json(isoText(*compared->nowOn)) : Json(nullptr)}};
}

/// What was crossed, and how far an order may go.
void addEvidence(Json& json, const Reason& reason)
{
    if (reason.quantity)
        json["quantity"] = code(*reason.quantity);
    addStep(json, reason.step);
    if (reason.of)
        json["of"] = code(*reason.of);
    addFigure(json, "value", reason.value);
    addFigure(json, "bound", reason.bound);
    addCompared(json, reason.compared);
    if (reason.doseBound) {
        json["highest"] = toJson(reason.highest);
        json["lowest"] = toJson(reason.lowest);
    }
    addFigure(json, "offer", reason.offer);
}

void addRemedies(Json& json, const Reason& reason)
{
    addList(json, "allowed", reason.allowed);
    addList(json, "products", reason.products);
    addList(json, "containers", reason.containers);
    if (!reason.concentrations.empty())
        json["concentrations"] = toJson(reason.concentrations);
}

/// Each position with its own sources, none merged into another.
void addPositions(Json& json, const std::vector<ContentEntry>& positions)
{
    for (const ContentEntry& position : positions) {
        Json entry = {{"text", position.text}, {"sources", position.sources}};
        addText(entry, "grade", position.grade);
        json["positions"].push_back(std::move(entry));
    }
}

} // namespace

Json toJson(const LimitEntry& entry, const ProtocolTable& table)
{
    Json json = {{"quantity", code(entry.quantity)},
                 {"of", code(entry.of)},
                 {"value", toJson(entry.value)},
                 {"verdict", code(entry.verdict)},
                 {"bound", toJson(entry.bound)},
                 {"rounded", entry.rounded},
                 {"sources", entry.sources}};
    addStep(json, entry.step);
    addCompared(json, entry.compared);
    addText(json, "grade", entry.grade);
    if (!entry.sources.empty())
        json["certainty"] = code(certaintyOf(table, entry.sources));
    return json;
}

Json toJson(const Finding& finding)
{
    Json json = {{"id", finding.id},
                 {"kind", code(finding.kind)},
                 {"due", code(finding.due)},
                 {"severity", code(finding.severity)},
                 {"answer", finding.answer},
                 {"text", text::question(finding)}};
    addText(json, "mechanism", finding.mechanism);
    json["action"] = text::action(finding);
    addPositions(json, finding.positions);
    json["sources"] = finding.sources;
    addText(json, "grade", finding.grade);
    if (finding.answeredOn)
        json["answered_on"] = isoText(*finding.answeredOn);
    return json;
}

Json toJson(const VoidAcknowledgement& acknowledgement)
{
    return {{"key", acknowledgement.key}, {"why", code(acknowledgement.why)}};
}

Json toJson(const Reason& reason, const ProtocolTable& table)
{
    Json json = {{"code", code(reason.code)}};
    addEvidence(json, reason);
    addRemedies(json, reason);
    json["sources"] = reason.sources;
    json["message"] = text::sentence(reason, table);
    return json;
}

} // namespace ketaplan::exchange
