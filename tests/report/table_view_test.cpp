// SPDX-License-Identifier: GPL-3.0-or-later
// The view of the shipped table beside the table's file: what stands in the file is looked for in what a reader sees.
#include "html_text.h"
#include "render_lint.h"
#include "report/table_view.h"
#include "sample.h"
#include "table/load_table.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <regex>
#include <set>

using namespace ketaplan;
using Json = nlohmann::json;

namespace {

constexpr const char* shippedFile = KETAPLAN_GOLDEN "/../../data/protocols/ketamine-chronic-pain.json";

const Json& file()
{
    static const Json json = Json::parse(std::ifstream(shippedFile));
    return json;
}

const Report& view()
{
    static const auto table = loadTable(shippedFile);
    static const Report report = makeTableView(*table, sample::stamp());
    return report;
}

/// The lines of a chapter, each a paragraph or a cell, with ordinary spaces; `head` is the chapter's title and note.
struct Chapter {
    std::string text;
    std::set<std::string> lines;
};

std::map<std::string, Chapter> chaptersOf(const Report& report)
{
    std::map<std::string, Chapter> chapters;
    const std::string html = toHtml(report);
    const std::string begin = "<h1 class=\"chapter\">";
    for (std::size_t at = html.find(begin); at != html.npos;) {
        const std::size_t next = html.find(begin, at + 1);
        const std::string text = textOfHtml("<style></style>" + html.substr(at, next - at));
        Chapter chapter;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            chapter.lines.insert(normalised(line));
        std::istringstream again(text);
        std::string title;
        while (title.empty() && std::getline(again, title))
            title = normalised(title);
        chapter.text = normalised(text);
        chapters[title] = std::move(chapter);
        at = next;
    }
    return chapters;
}

const Chapter& chapter(const std::string& titleAndNote)
{
    static const std::map<std::string, Chapter> chapters = chaptersOf(view());
    static const Chapter none;
    const auto found = chapters.find(titleAndNote);
    if (found == chapters.end())
        ADD_FAILURE() << "no chapter " << titleAndNote;
    return found == chapters.end() ? none : found->second;
}

const Chapter& chapterOf(const Json& protocol)
{
    return chapter(protocol["title"].get<std::string>() + " protocol " + protocol["id"].get<std::string>());
}

void expectIn(const Chapter& chapter, const std::string& words)
{
    EXPECT_NE(chapter.text.find(normalised(words)), std::string::npos) << words;
}

std::string grouped(std::string number)
{
    for (std::size_t end = std::min(number.find('.'), number.size()); end > 3 && std::isdigit(number[end - 4]); end -= 3)
        number.insert(end - 3, ",");
    if (number.starts_with('-'))
        number.replace(0, 1, "\u2212");
    return number;
}

/// A quantity of the file as it is printed: unit codes of UCUM in words.
struct Printed {
    std::string number;
    std::string unit;
    std::string whole() const { return number + " " + unit; }
};

bool isQuantity(const Json& value)
{
    static const std::regex quantity("-?[0-9]+(\\.[0-9]+)? (mg|mL|kg|min|h|d|a|cm|%|mg/kg|mg/kg/h|mg/h|mL/h|mg/mL|kg/m2|mm\\[Hg\\]|/min|\\{session\\})");
    return value.is_string() && std::regex_match(value.get<std::string>(), quantity);
}

Printed printed(const Json& value)
{
    static const std::map<std::string, std::string> units = {{"d", "days"}, {"a", "years"}, {"kg/m2", "kg/m\u00B2"}, {"mm[Hg]", "mmHg"},
                                                             {"/min", "per min"}, {"{session}", "sessions"}};
    const std::string text = value;
    const std::size_t space = text.find(' ');
    const std::string code = text.substr(space + 1);
    std::string unit = units.contains(code) ? units.at(code) : code;
    const std::string number = text.substr(0, space);
    if (number == "1" && (unit == "days" || unit == "years" || unit == "sessions"))
        unit.pop_back();
    return {grouped(number), unit};
}

/// A range of the file as it is printed.
std::string printedRange(const Json& range)
{
    const Json& low = range[0];
    const Json& high = range[1];
    if (low.is_null() && high.is_null())
        return "no bound";
    if (low.is_null())
        return "up to " + printed(high).whole();
    if (high.is_null())
        return "at least " + printed(low).whole();
    return low == high ? printed(low).whole() + " only" : printed(low).number + " to " + printed(high).whole();
}

/// Every range is a cell of its own, every other quantity stands somewhere in the chapter.
int expectNumbers(const Chapter& chapter, const Json& value)
{
    int found = 0;
    if (value.is_object() && value.contains("recommended") && value.contains("absolute")) {
        for (const char* side : {"recommended", "absolute"})
            EXPECT_TRUE(chapter.lines.contains(printedRange(value[side]))) << value[side] << " as " << printedRange(value[side]);
        found += 2;
    } else if (isQuantity(value)) {
        EXPECT_NE(chapter.text.find(printed(value).whole()), std::string::npos) << value;
        ++found;
    }
    if (value.is_structured())
        for (const auto& [key, inner] : value.items())
            found += key == "recommended" || key == "absolute" ? 0 : expectNumbers(chapter, inner);
    return found;
}

void expectEntries(const Chapter& chapter, const Json& entries)
{
    for (const Json& entry : entries) {
        expectIn(chapter, entry["text"]);
        if (entry.contains("grade"))
            expectIn(chapter, entry["grade"]);
    }
}

} // namespace

TEST(TableView, HoldsEveryNumberOfEveryProtocol)
{
    ASSERT_GE(file()["protocols"].size(), 17u);
    int found = 0;
    for (const Json& protocol : file()["protocols"]) {
        SCOPED_TRACE(protocol["id"]);
        found += expectNumbers(chapterOf(protocol), protocol);
    }
    EXPECT_GT(found, 100);
}

TEST(TableView, HoldsEveryNumberBesideTheProtocols)
{
    const Chapter& patient = chapter("Patient and tolerances of every protocol");
    EXPECT_GT(expectNumbers(patient, file()["patient_limits"]), 8);
    EXPECT_GT(expectNumbers(patient, file()["tolerances"]), 2);
    EXPECT_EQ(expectNumbers(patient, file()["dosing_weight"]), 1);
    const Chapter& stock = chapter("Products, containers and pumps a site may stock fewer");
    for (const char* kind : {"products", "containers", "syringes", "pumps"})
        EXPECT_GT(expectNumbers(stock, file()[kind]), 5) << kind;
    const Chapter& screening = chapter("Screening " + std::to_string(file()["screening"].size()) + " items");
    EXPECT_GT(expectNumbers(screening, file()["screening"]), 8);
}

TEST(TableView, LeavesNoNumberOfTheFileOut)
{
    const std::set<std::string> looked = {"protocols", "patient_limits", "tolerances", "dosing_weight", "products",
                                          "containers", "syringes", "pumps", "screening"};
    Chapter none;
    for (const auto& [key, value] : file().items()) {
        if (looked.contains(key))
            continue;
        EXPECT_EQ(expectNumbers(none, value), 0) << key << " has numbers that no test looks for in the view";
    }
}

TEST(TableView, TellsARegimenAsPublishedWithItsBlanks)
{
    int blanks = 0;
    for (const Json& protocol : file()["protocols"]) {
        const Chapter& shown = chapterOf(protocol);
        for (const Json& row : protocol.value("published", Json::array())) {
            const bool blank = row["value"].is_null();
            blanks += blank ? 1 : 0;
            expectIn(shown, row["label"].get<std::string>() + ": " + (blank ? "set by local policy" : row["value"].get<std::string>()));
        }
        if (protocol["dose"].is_null())
            expectIn(shown, "Content only: shown as published and not calculated.");
        for (const char* entries : {"indications", "course", "premedication", "rescue", "discharge"})
            expectEntries(shown, protocol.value(entries, Json::array()));
        expectEntries(shown, protocol["evidence"]["entries"]);
        expectEntries(shown, protocol.value("monitoring", Json::object()).value("entries", Json::array()));
    }
    EXPECT_GT(blanks, 3);
}

TEST(TableView, HoldsEveryScreeningItemWithItsRules)
{
    const Chapter& shown = chapter("Screening " + std::to_string(file()["screening"].size()) + " items");
    for (const Json& item : file()["screening"]) {
        SCOPED_TRACE(item["id"]);
        expectIn(shown, item["question"]);
        expectIn(shown, item["group"]);
        expectIn(shown, item.value("help", ""));
        for (const Json& rule : item["rules"]) {
            expectIn(shown, rule["action"]);
            expectIn(shown, rule.value("grade", ""));
            expectEntries(shown, rule.value("positions", Json::array()));
        }
    }
    expectIn(shown, "Above 180 mmHg: contraindicated. Not to be started.");
    expectIn(shown, "Asked unless the sex is male.");
    expectIn(shown, "Asked where session is above 1 session.");
}

TEST(TableView, HoldsEveryInteractionAndMedicine)
{
    const Chapter& shown = chapter("Interactions " + std::to_string(file()["interactions"].size()) + " with medicines of the patient");
    for (const Json& interaction : file()["interactions"]) {
        for (const char* part : {"title", "mechanism", "action"})
            expectIn(shown, interaction[part]);
        expectEntries(shown, interaction.value("positions", Json::array()));
    }
    const Chapter& medicines = chapter("Medicines that are recognised by class, brands in brackets");
    for (const Json& medicine : file()["medicines"]) {
        expectIn(medicines, medicine["name"]);
        for (const Json& brand : medicine["brands"])
            expectIn(medicines, brand);
    }
}

TEST(TableView, HoldsTheContentBesideTheDose)
{
    const Chapter& shown = chapter("Beside the dose of every protocol, unless one is named");
    for (const Json& section : file()["sections"]) {
        expectIn(shown, section["title"]);
        expectEntries(shown, section["entries"]);
    }
    const Chapter& sheet = chapter("Information sheet for the patient " + file()["patient_sheet"]["title"].get<std::string>());
    for (const Json& section : file()["patient_sheet"]["sections"]) {
        expectIn(sheet, section["heading"]);
        expectEntries(sheet, section["entries"]);
    }
}

TEST(TableView, NamesEverySourceWithItsLinkAndCertainty)
{
    const std::map<std::string, std::string> certainties = {{"primary", "primary source)"}, {"secondary", "secondary source)"},
                                                            {"article", "article, not a guideline)"}, {"unverified", "not verified)"}};
    const Chapter& shown = chapter("Sources with their kind and how surely they were read");
    for (const auto& [id, source] : file()["sources"].items()) {
        SCOPED_TRACE(id);
        const std::string citation = source["citation"];
        const std::size_t at = shown.text.find(normalised(citation.substr(0, citation.find_last_not_of(" .") + 1)));
        ASSERT_NE(at, std::string::npos) << citation;
        const std::size_t next = shown.text.find(" [", at + citation.size());
        const std::string told = shown.text.substr(at, next - at);
        for (const char* key : {"doi", "url", "population", "published"}) {
            const std::string part = source.value(key, Json()).is_string() ? source[key].get<std::string>() : std::string();
            EXPECT_NE(told.find(normalised(part)), std::string::npos) << key << " in " << told;
        }
        EXPECT_NE(told.find(certainties.at(source["certainty"])), std::string::npos) << told;
    }
}

TEST(TableView, CitesNoNumberThatTheSourcesDoNotHave)
{
    const std::string text = normalised(toText(view()));
    static const std::regex citation("\\[([0-9]+(, [0-9]+)*)\\]");
    int highest = 0;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), citation); it != std::sregex_iterator(); ++it)
        for (std::size_t at = 0; at != std::string::npos; at = (*it)[1].str().find(',', at + 1))
            highest = std::max(highest, std::stoi((*it)[1].str().substr(at == 0 ? 0 : at + 2)));
    EXPECT_EQ(highest, static_cast<int>(file()["sources"].size()));
}

TEST(TableView, SaysWhatTheTableIs)
{
    const std::string text = normalised(toText(view()));
    for (const char* part : {"Version: ", "In force from: ", "Review by: ", "SHA-256: ", "No approval is recorded in this table.",
                             "Reference table, not approved by this site, review by"})
        EXPECT_NE(text.find(part), std::string::npos) << part;
    EXPECT_EQ(text.find("Patient "), text.find("Patient and tolerances")) << "no banner of a patient";
    EXPECT_TRUE(view().mark.empty());
}

TEST(TableView, TellsApprovalsAsRecordedNotAuthenticated)
{
    ProtocolTable table = sample::table();
    using namespace std::chrono;
    table.identity.status = TableStatus::approved;
    table.identity.approvals = {{"Dr A. EXAMPLE", "prescriber", year(2026) / November / day(20)},
                                {"B. EXAMPLE", "pharmacist", year(2026) / November / day(21)}};
    const std::string text = normalised(toText(makeTableView(table, sample::stamp())));
    for (const char* part : {"Approved by: Dr A. EXAMPLE, prescriber, 20-Nov-2026", "Approved by: B. EXAMPLE, pharmacist, 21-Nov-2026",
                             "as they are recorded in the file. They are not authenticated."})
        EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text.substr(0, 1000);
}

TEST(TableView, MarksADraftAndARetiredTableAtHeadAndFoot)
{
    for (const TableStatus status : {TableStatus::draft, TableStatus::retired}) {
        ProtocolTable table = sample::table();
        table.identity.status = status;
        const Report report = makeTableView(table, sample::stamp());
        EXPECT_EQ(report.mark, "Not for administration");
        EXPECT_NE(report.markNote.find(status == TableStatus::draft ? "Draft" : "Retired"), std::string::npos);
    }
}

TEST(TableView, FollowsTheRulesForWritingDoses)
{
    for (const std::string& text : {toText(view()), textOfHtml(toHtml(view()))}) {
        const auto faults = lint(text.substr(0, text.rfind("with their kind and how surely")));
        EXPECT_TRUE(faults.empty()) << faults.size() << ": " << (faults.empty() ? "" : faults.front());
    }
}
