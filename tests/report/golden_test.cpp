// SPDX-License-Identifier: GPL-3.0-or-later
// Whole pages compared with files. With KETAPLAN_UPDATE_GOLDEN=1 in the environment the files are written anew, and the
// difference is read before it is committed.
#include "sample.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace ketaplan;

namespace {

void expectGolden(const std::string& fileName, const std::string& text)
{
    const std::string path = std::string(KETAPLAN_GOLDEN) + "/" + fileName;
    if (std::getenv("KETAPLAN_UPDATE_GOLDEN"))
        std::ofstream(path, std::ios::binary) << text;
    std::ifstream file(path, std::ios::binary);
    ASSERT_TRUE(file) << path << " is missing";
    std::ostringstream expected;
    expected << file.rdbuf();
    EXPECT_EQ(text, expected.str()) << fileName;
}

} // namespace

TEST(Golden, EverySampleHasItsStatus)
{
    for (const sample::Named& one : sample::all())
        EXPECT_EQ(code(sample::planned(one.request).status), code(one.status)) << one.name;
}

TEST(Golden, TextIsTheFile)
{
    for (const sample::Named& one : sample::all())
        expectGolden(one.name + ".txt", toText(sample::reported(one.request)));
}

TEST(Golden, HtmlIsTheFile)
{
    for (const sample::Named& one : sample::all())
        expectGolden(one.name + ".html", toHtml(sample::reported(one.request)));
}
