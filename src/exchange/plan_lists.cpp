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

void addFigure(Json& json, const char* key, const std::optional<Figure>& figure)
{
    if (figure)
        json[key] = toJson(*figure);
}

/// What was crossed, and how far an order may go.
void addEvidence(Json& json, const Reason& reason)
{
    if (reason.quantity)
        json["quantity"] = code(*reason.quantity);
    if (reason.of)
        json["of"] = code(*reason.of);
    addFigure(json, "value", reason.value);
    addFigure(json, "bound", reason.bound);
    if (reason.doseBound) {
        json["highest"] = toJson(reason.highest);
        json["lowest"] = toJson(reason.lowest);
    }
}

void addRemedies(Json& json, const Reason& reason)
{
    addList(json, "allowed", reason.allowed);
    addList(json, "products", reason.products);
    addList(json, "containers", reason.containers);
    if (!reason.concentrations.empty())
        json["concentrations"] = toJson(reason.concentrations);
}

} // namespace

Json toJson(const LimitEntry& entry)
{
    return {{"quantity", code(entry.quantity)},
            {"of", code(entry.of)},
            {"value", toJson(entry.value)},
            {"verdict", code(entry.verdict)},
            {"bound", toJson(entry.bound)},
            {"rounded", entry.rounded},
            {"sources", entry.sources}};
}

Json toJson(const Finding& finding)
{
    return {{"id", finding.id},
            {"kind", code(finding.kind)},
            {"due", code(finding.due)},
            {"severity", code(finding.severity)},
            {"answer", finding.answer},
            {"text", text::question(finding)},
            {"action", text::action(finding)},
            {"sources", finding.sources}};
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
