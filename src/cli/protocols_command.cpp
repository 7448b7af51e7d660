// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/protocols_command.h"

#include "cli/json_text.h"
#include "core/plan/stocked.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text/site_sentences.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ketaplan::cli {

namespace {

using Json = nlohmann::ordered_json;

Json quantityJson(const std::optional<Rational>& number, Unit unit)
{
    return number ? Json(plainText({*number, unit})) : Json(nullptr);
}

Json boundsJson(const Bounds& bounds, Unit unit)
{
    return Json::array({quantityJson(bounds.low, unit), quantityJson(bounds.high, unit)});
}

Json limitJson(const Limit& limit, Unit unit, const std::optional<Rational>& start)
{
    return {{"start", quantityJson(start, unit)},
            {"recommended", boundsJson(limit.recommended, unit)},
            {"absolute", boundsJson(limit.absolute, unit)}};
}

std::optional<Rational> startOf(const DurationRule& rule)
{
    return rule.start ? std::optional(rule.start->quantity().number) : std::nullopt;
}

/// Content without a computable dose has null for dose and duration.
Json protocolJson(const Protocol& protocol)
{
    const auto& dose = protocol.dose;
    const auto& duration = protocol.duration;
    return {{"id", protocol.id},
            {"title", protocol.title},
            {"setting", protocol.setting},
            {"route", protocol.route},
            {"drug_form", protocol.drugForm},
            {"dose", dose ? limitJson(dose->limit, dose->unit, dose->start) : Json(nullptr)},
            {"duration", duration ? limitJson(duration->limit, Unit::min, startOf(*duration)) : Json(nullptr)}};
}

std::string protocolsJson(const ProtocolTable& table)
{
    Json json = Json::array();
    for (const Protocol& protocol : table.protocols)
        json.push_back(protocolJson(protocol));
    return jsonText(json, Layout::indented);
}

std::string doseText(const Protocol& protocol)
{
    if (!protocol.dose)
        return "content only, not computed";
    std::string words = "dose " + text::rangeText(protocol.dose->limit.recommended, protocol.dose->unit);
    if (protocol.duration)
        words += ", duration " + text::rangeText(protocol.duration->limit.recommended, Unit::min);
    return words;
}

std::string line(const std::string& id, const std::string& words)
{
    constexpr std::size_t idWidth = 26;
    return "  " + id + std::string(id.size() < idWidth ? idWidth - id.size() : 1, ' ') + words + "\n";
}

template <typename Element>
std::string section(const std::string& heading, const std::vector<Element>& elements, std::string Element::*label)
{
    std::string lines = "\n" + heading + "\n";
    for (const Element& element : elements)
        lines += line(element.id, element.*label);
    return lines;
}

std::string protocolsText(const ProtocolTable& table)
{
    std::string page = table.identity.title + "\n" + table.identity.id + " " + table.identity.version + ". "
        + text::standing(table.identity) + "\n" + text::siteStanding(table) + "\n\nProtocols (--protocol)\n";
    for (const Protocol& protocol : table.protocols)
        page += line(protocol.id, protocol.title) + line("", doseText(protocol));
    return page + section("Products (--product)", stockedOf(table, table.products), &Product::label)
        + section("Containers (--container)", stockedOf(table, table.containers), &Container::label)
        + section("Pumps (--pump)", stockedOf(table, table.pumps), &Pump::label)
        + section("Screening (--answer ID=VALUE)", table.screening, &ScreeningItem::question);
}

} // namespace

ProtocolsCommand::ProtocolsCommand(CLI::App& program)
    : Command(*program.add_subcommand("protocols", "List the table's protocols and the ids that a request can name"))
{
    app().add_option("--format", m_format, "text (default) or json")->type_name("FORMAT")->check(CLI::IsMember({"text", "json"}));
    m_table.addTo(app());
}

int ProtocolsCommand::run(Console& console) const
{
    const auto table = m_table.load();
    if (!table)
        return complain(console, table.error(), asJson());
    return console.out.write(asJson() ? protocolsJson(*table) : protocolsText(*table)) ? exitDone : exitOutput;
}

} // namespace ketaplan::cli
