// SPDX-License-Identifier: GPL-3.0-or-later
#include "render_lint.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <regex>
#include <set>

namespace {

using nlohmann::json;

/// Not written for a reader: ids and dates; and what is cited as its publisher printed it.
const std::set<std::string> notProse = {"id",   "citation", "doi",  "url",      "sources",   "unit",        "date", "sha256",   "content",
                                        "effective", "review_by", "published", "from_bmi", "protocols", "version"};

/// "1440 min": a value for the program, which writes it out as "1,440 min".
bool isQuantity(const std::string& text)
{
    static const std::regex quantity("\\d+(\\.\\d+)? \\S+");
    return std::regex_match(text, quantity);
}

void expectWellWritten(const json& value, const std::string& at)
{
    if (value.is_string() && !isQuantity(value.get_ref<const std::string&>())) {
        const std::vector<std::string> found = lint(value.get<std::string>());
        EXPECT_TRUE(found.empty()) << at << ": " << found.front();
    } else if (value.is_structured()) {
        for (const auto& [key, child] : value.items())
            if (!notProse.contains(key) || child.is_structured())
                expectWellWritten(child, at + "/" + key);
    }
}

} // namespace

TEST(TableText, FollowsTheRulesForWritingDoses)
{
    std::ifstream stream(KETAPLAN_SHIPPED_TABLE);
    expectWellWritten(json::parse(stream), "");
}
