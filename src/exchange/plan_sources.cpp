// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_sources.h"

#include <set>

namespace ketaplan::exchange {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/// Walks what is written, so that no part of a plan can name a source that is left out.
void collect(const Json& json, std::set<std::string>& ids)
{
    for (const auto& member : json.items()) {
        const Json& value = member.value();
        if (json.is_object() && member.key() == "sources" && value.is_array())
            ids.insert(value.begin(), value.end());
        else if (value.is_structured())
            collect(value, ids);
    }
}

} // namespace

Json toJson(const Source& source)
{
    return {{"citation", orNull(source.citation)},
            {"doi", orNull(source.doi)},
            {"url", orNull(source.url)},
            {"kind", orNull(source.kind)},
            {"certainty", code(source.certainty)},
            {"population", orNull(source.population)},
            {"published", orNull(source.published)}};
}

Json sourcesNamedIn(const Json& plan, const ProtocolTable& table)
{
    std::set<std::string> ids;
    collect(plan, ids);
    Json json = Json::object();
    for (const std::string& id : ids) {
        const auto found = table.sources.find(id);
        json[id] = found == table.sources.end() ? Json(nullptr) : toJson(found->second);
    }
    return json;
}

} // namespace ketaplan::exchange
