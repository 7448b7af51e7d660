// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/case_comparison.h"

#include "exchange/request_json.h"
#include "governance/difference_report.h"
#include "governance/plan_summary.h"
#include "json/strict_json.h"
#include "table/load_table.h"
#include "text/governance_sentences.h"
#include "text/lists.h"

#include <algorithm>
#include <optional>

namespace ketaplan::governance {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> caseFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->path().extension() == ".json")
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<Request> requestIn(const fs::path& file)
{
    const auto bytes = readWholeFile(file);
    const auto json = bytes ? parseStrictJson(*bytes) : Result<nlohmann::json, RequestError>(bytes.error());
    if (!json || !json->is_object() || !json->contains("request"))
        return std::nullopt;
    const auto request = requestFromJson((*json)["request"]);
    return request ? std::optional(*request) : std::nullopt;
}

/// With the standing that hides nothing of what the content does.
ProtocolTable inUse(ProtocolTable table)
{
    table.identity.status = TableStatus::approved;
    table.identity.reviewBy = *parseDate("9999-12-31");
    return table;
}

class Comparing {
public:
    Comparing(ProtocolTable before, ProtocolTable after) : m_before(inUse(std::move(before))), m_after(inUse(std::move(after))) {}

    void add(const fs::path& file)
    {
        const std::string name = file.stem().string();
        const auto request = requestIn(file);
        if (!request) {
            m_comparison.unread.push_back(name);
            return;
        }
        const auto before = plan(*request, m_before, request->date);
        const auto after = plan(*request, m_after, request->date);
        if (!before && !after)
            m_comparison.unplanned.push_back(name);
        else
            addDifferences(name, planDifferences(planSummary(before, m_before), planSummary(after, m_after)));
    }

    CaseComparison take() { return std::move(m_comparison); }

private:
    void addDifferences(const std::string& name, Differences differences)
    {
        ++m_comparison.compared;
        if (differences.empty())
            return;
        const auto lines = linesOf(differences);
        for (CaseGroup& group : m_comparison.changed) {
            if (linesOf(group.differences) == lines) {
                group.cases.push_back(name);
                return;
            }
        }
        m_comparison.changed.push_back({{name}, std::move(differences)});
    }

    ProtocolTable m_before;
    ProtocolTable m_after;
    CaseComparison m_comparison;
};

std::size_t changedCases(const CaseComparison& comparison)
{
    std::size_t count = 0;
    for (const CaseGroup& group : comparison.changed)
        count += group.cases.size();
    return count;
}

void addGroup(std::vector<std::string>& lines, const CaseGroup& group)
{
    lines.insert(lines.end(), {"", text::joined(group.cases, ", ")});
    for (const Difference& difference : group.differences)
        for (const std::string& line : linesOf(difference))
            lines.push_back("  " + line);
}

} // namespace

CaseComparison compareCases(const fs::path& folder, ProtocolTable before, ProtocolTable after)
{
    Comparing comparing(std::move(before), std::move(after));
    for (const fs::path& file : caseFiles(folder))
        comparing.add(file);
    return comparing.take();
}

fs::path shippedCases()
{
    return shippedTableFile().parent_path().parent_path() / "worked-cases";
}

std::vector<std::string> linesOf(const CaseComparison& comparison, const fs::path& folder)
{
    std::vector<std::string> lines = {comparison.compared == 0 ? text::noCaseCompared(folder.string())
                                                               : text::casesCompared(comparison.compared, changedCases(comparison))};
    if (!comparison.unplanned.empty())
        lines.push_back(text::casesUnplanned(comparison.unplanned));
    if (!comparison.unread.empty())
        lines.push_back(text::casesUnread(comparison.unread));
    for (const CaseGroup& group : comparison.changed)
        addGroup(lines, group);
    return lines;
}

} // namespace ketaplan::governance
