// SPDX-License-Identifier: GPL-3.0-or-later
#include "render_lint.h"

#include "text/quantity_text.h"

#include <regex>

namespace {

struct LintRule {
    std::string name;
    std::regex pattern;
};

const std::string units = "(mg/kg/h|mg/kg|mg/mL|mg/h|mg|mL/h|mL|kg|mmHg|min|cm|%)";

std::vector<std::string> found(std::string_view text, const std::vector<LintRule>& rules)
{
    std::vector<std::string> result;
    const std::string subject(text);
    for (const LintRule& rule : rules)
        for (auto it = std::sregex_iterator(subject.begin(), subject.end(), rule.pattern); it != std::sregex_iterator(); ++it)
            result.push_back(rule.name + ": " + it->str());
    return result;
}

void replaceAll(std::string& text, const std::string& what, const std::string& with)
{
    for (std::size_t at = text.find(what); !what.empty() && at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

std::vector<std::string> lint(std::string_view text)
{
    static const std::vector<LintRule> rules = {
        {"zero at the end", std::regex("\\d\\.\\d*0[ \u00A0]*" + units + "\\b")},
        {"no zero before the point", std::regex("(^|[\\s(])\\.\\d")},
        {"thousands not grouped", std::regex("(^|[^\\d.,/])\\d{4,}(\\.\\d+)?[ \u00A0]+" + units + "\\b")},
        {"no space before the unit", std::regex("\\d(mg|mL|kg|mmHg|min|cm|h)\\b")},
        {"point after a unit inside a sentence", std::regex("\\b(mg|mL|kg|min|mmHg)\\. [a-z]")},
        {"forbidden unit", std::regex("\\b(mcg|ug|cc|IU|gr|ml|ML)\\b|\u00B5g")},
        {"abbreviated frequency", std::regex("\\b(QD|QOD|BIW|TIW|BID|TID)\\b")},
        {"abbreviated drug", std::regex("\\b([Kk]et|KET|K)\\b")},
        {"date in numbers", std::regex("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b")},
        {"unit on a line of its own", std::regex("\\d[ \u00A0]*\\n\\s*" + units + "\\b")},
        {"ratio as a strength", std::regex("\\b1 ?(in|:) ?\\d[\\d,]*\\d\\b(?! ?(h|min|days?|weeks?|months?|patients?|people)\\b)")},
        {"unit of many meanings", std::regex("\\d[ \u00A0]*U\\b")},
        {"placeholder for what is missing", std::regex("\\b(NaN|null|nullopt|N/A)\\b|\\?\\?")},
    };
    return found(text, rules);
}

std::vector<std::string> lintInstruction(std::string_view text)
{
    static const std::vector<LintRule> rules = {
        {"symbol in an instruction", std::regex("[<>&@+]")},
        {"slash for per in a strength", std::regex("mg/mL")},
        {"unit after a breaking space", std::regex("\\d " + units + "\\b")},
        {"pushing", std::regex("\\b(bolus|push the|push it)\\b")},
    };
    return found(text, rules);
}

std::vector<std::string> pumpFigures(std::string_view text, const std::vector<std::string>& names)
{
    std::string subject = normalised(text);
    for (const std::string& name : names)
        replaceAll(subject, normalised(name), "");
    static const std::vector<LintRule> rules = {{"figure", std::regex("\\d *(mL|ml|mg */ *mL|mg per mL|millilit)")}};
    return found(subject, rules);
}

std::string normalised(std::string_view text)
{
    static const std::regex space("\\s+");
    return std::regex_replace(ketaplan::text::withPlainSpaces(text), space, " ");
}
