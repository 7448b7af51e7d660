// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strict_json.h"
#include "table_files.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <fstream>
#include <ostream>
#include <thread>

namespace ketaplan::tests {
namespace {

struct Refused {
    const char* name;
    std::string text;
    std::string at;
    std::string detail;
};

void PrintTo(const Refused& refused, std::ostream* out)
{
    *out << refused.name;
}

class StrictJson : public testing::TestWithParam<Refused> {};

TEST_P(StrictJson, Refuses)
{
    const auto json = parseStrictJson(GetParam().text);
    ASSERT_FALSE(json);
    EXPECT_EQ(json.error().code, RequestErrorCode::syntax);
    EXPECT_EQ(json.error().at, GetParam().at);
    EXPECT_EQ(json.error().detail, GetParam().detail);
}

const Refused refusals[] = {
    {"Nothing", "", "", "line 1, column 1: unexpected end of input; expected '[', '{', or a literal"},
    {"OnlySpace", " \n ", "", "line 2, column 1: unexpected end of input; expected '[', '{', or a literal"},
    {"TwoDocuments", "{} {}", "", "line 1, column 4: unexpected '{'; expected end of input"},
    {"TrailingText", "{}x", "", "line 1, column 3: invalid literal"},
    {"TrailingComma", R"({"a": 1,})", "/a", "line 1, column 9: unexpected '}'; expected string literal"},
    {"Comment", "{/* a */}", "", "line 1, column 2: invalid literal"},
    {"SingleQuotes", "{'a': 1}", "", "line 1, column 2: invalid literal"},
    {"Truncated", R"({"a": {"b": [1, )", "/a/b/1", "line 1, column 16: unexpected end of input; expected '[', '{', or a literal"},
    {"KeyTwice", "{\"a\": {\"b\": 1,\n \"b\": 2}}", "/a/b", "line 2, column 4: the key stands twice in one object"},
    {"KeyTwiceByEscape", R"({"a": 1, "\u0061": 2})", "/a", "line 1, column 17: the key stands twice in one object"},
    {"KeyTwiceInAList", R"([0, {"x/y": 1, "x/y": 1}])", "/1/x~1y", "line 1, column 20: the key stands twice in one object"},
    {"NotUtf8", "{\"a\": \"\xff\"}", "/a", "line 1, column 8: not UTF-8"},
    {"OverlongUtf8", "\"\xc0\xaf\"", "", "line 1, column 2: not UTF-8"},
    {"SurrogateAsUtf8", "\"\xed\xa0\x80\"", "", "line 1, column 3: not UTF-8"},
    {"ZeroByte", std::string("{}\0{}", 5), "", "line 1, column 3: a zero byte"},
    {"NaN", "[NaN]", "/0", "line 1, column 2: invalid literal"},
    {"HugeNumber", "[1e999]", "/0", "line 1, column 7: a number that is too large"},
    {"LeadingZero", "[05]", "/1", "line 1, column 4: unexpected number literal; expected ']'"},
    {"ControlCharacter", "[\"a\nb\"]", "/0",
     "line 1, column 4: invalid string: control character U+000A (LF) must be escaped to \\u000A or \\n"},
};
std::string nameOf(const testing::TestParamInfo<Refused>& refused)
{
    return refused.param.name;
}
INSTANTIATE_TEST_SUITE_P(All, StrictJson, testing::ValuesIn(refusals), nameOf);

TEST(StrictJsonDepth, AllowsAsDeepAsTheLimitAndNoDeeper)
{
    EXPECT_TRUE(parseStrictJson(std::string(32, '[') + std::string(32, ']')));
    const auto deeper = parseStrictJson(std::string(33, '[') + std::string(33, ']'));
    ASSERT_FALSE(deeper);
    EXPECT_EQ(deeper.error().detail, "line 1, column 33: nested deeper than 32 levels");
}

TEST(StrictJsonSize, OfManySmallValuesIsBounded)
{
    std::string text = "[0";
    for (std::size_t i = 1; i < mostValues; ++i)
        text += ",0";
    const auto json = parseStrictJson(text + "]");
    ASSERT_FALSE(json);
    EXPECT_EQ(json.error().code, RequestErrorCode::tooLarge);
}

TEST(StrictJsonTree, KeepsWhatWasWritten)
{
    const std::string text = R"({"a":[1,-2,true,null,"é",{"b":{}}],"c":""})";
    const auto json = parseStrictJson(text);
    ASSERT_TRUE(json);
    EXPECT_EQ(json->dump(), text);
}

TEST(WholeFile, ReadsBytesAsTheyAre)
{
    const TemporaryFile file(std::string("a\r\n\0b", 5));
    const auto bytes = readWholeFile(file.path());
    ASSERT_TRUE(bytes);
    EXPECT_EQ(*bytes, std::string("a\r\n\0b", 5));
}

TEST(WholeFile, AllowsTheLimitAndNoByteMore)
{
    const TemporaryFile file("");
    std::filesystem::resize_file(file.path(), largestFile);
    EXPECT_TRUE(readWholeFile(file.path()));
    std::filesystem::resize_file(file.path(), largestFile + 1);
    const auto larger = readWholeFile(file.path());
    ASSERT_FALSE(larger);
    EXPECT_EQ(larger.error().code, RequestErrorCode::tooLarge);
}

TEST(WholeFile, OfAPipeIsReadNoFurtherThanTheLimit)
{
    const TemporaryFile file("");
    const auto pipe = file.folder() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer([&] { std::ofstream(pipe) << std::string(largestFile + 1, ' '); });
    const auto bytes = readWholeFile(pipe);
    writer.join();
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, RequestErrorCode::tooLarge);
}

TEST(WholeFile, SaysWhyItCannotBeRead)
{
    const auto missing = readWholeFile("/nowhere/x");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, RequestErrorCode::unreadable);
    EXPECT_EQ(missing.error().found, "/nowhere/x");
    EXPECT_EQ(missing.error().detail, "no such file");
    const auto folder = readWholeFile("/");
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().detail, "is a folder");
}

} // namespace
} // namespace ketaplan::tests
