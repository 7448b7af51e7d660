// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_reader.h"
#include "cli/run.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <unistd.h>

namespace ketaplan::cli {
namespace {

const std::string table = std::string(KETAPLAN_TESTS) + "/cli/table.json";

/// Keeps what is written; or refuses it, as a full disk does.
class KeptOutput : public Output {
public:
    explicit KeptOutput(int error = 0) : m_error(error) {}

    bool write(std::string_view bytes) override
    {
        if (m_error == 0)
            kept.append(bytes);
        return m_error == 0;
    }
    bool flush() override { return m_error == 0; }
    std::optional<OutputError> finish() override
    {
        return m_error == 0 ? std::nullopt : std::optional(OutputError{"standard output", m_error});
    }

    std::string kept;

private:
    int m_error;
};

struct Ran {
    int code;
    std::string out;
    std::string err;
};

Ran ran(std::vector<std::string> arguments, bool onTerminal = false, int error = 0)
{
    using namespace std::chrono_literals;
    KeptOutput out(error);
    KeptOutput err;
    Console console{out, err, onTerminal, false, Date(2026y, std::chrono::November, 23d), {"KetaPlan test", "now", {}}};
    arguments.insert(arguments.end(), {"--table", table});
    const int code = run(arguments, console);
    return {code, out.kept, err.kept};
}

TEST(InProcess, TheDateOfTheInfusionIsTodayWhereNoneIsGiven)
{
    const Ran plan = ran({"plan", "--protocol", "outpatient-start-low", "--weight", "72.5 kg", "--format", "json"});
    EXPECT_EQ(plan.code, 3);
    EXPECT_NE(plan.out.find("\"date\": \"2026-11-23\""), std::string::npos);
    EXPECT_EQ(plan.err, "");
}

TEST(InProcess, TheSameArgumentsGiveTheSameReport)
{
    const std::vector<std::string> arguments = {"plan", "--protocol", "outpatient-start-low", "--weight", "72.5 kg"};
    EXPECT_EQ(ran(arguments).out, ran(arguments).out);
    EXPECT_NE(ran(arguments).out.find("KetaPlan test"), std::string::npos);
}

TEST(InProcess, APdfIsNotWrittenToATerminal)
{
    const Ran plan = ran({"plan", "--protocol", "outpatient-start-low", "--weight", "72.5 kg", "--format", "pdf"}, true);
    EXPECT_EQ(plan.code, 2);
    EXPECT_EQ(plan.out, "");
}

TEST(InProcess, AFullDiskIsFive)
{
    const Ran plan = ran({"plan", "--protocol", "outpatient-start-low", "--weight", "72.5 kg"}, false, ENOSPC);
    EXPECT_EQ(plan.code, 5);
    EXPECT_EQ(plan.err, "ketaplan-cli: standard output: cannot be written: the disk is full. Free some space, or name a file on "
                        "another disk with -o.\n");
}

/// The lines of a file with this text.
std::vector<std::string> linesOf(const std::string& text, std::size_t longest)
{
    std::FILE* file = std::tmpfile();
    std::fwrite(text.data(), 1, text.size(), file);
    std::rewind(file);
    LineReader reader(fileno(file), longest);
    std::vector<std::string> lines;
    while (const auto line = reader.next())
        lines.push_back(line->tooLong ? "too long" : std::string(line->text));
    std::fclose(file);
    return lines;
}

using Lines = std::vector<std::string>;

TEST(LineReader, LineEnds)
{
    EXPECT_EQ(linesOf("", 9), Lines{});
    EXPECT_EQ(linesOf("\n", 9), Lines{""});
    EXPECT_EQ(linesOf("a\nb", 9), (Lines{"a", "b"}));
    EXPECT_EQ(linesOf("a\r\n\r\nb\r\n", 9), (Lines{"a", "", "b"}));
    EXPECT_EQ(linesOf("a\rb\n", 9), Lines{"a\rb"});
    EXPECT_EQ(linesOf("a\r\r\n", 9), Lines{"a\r"});
}

TEST(LineReader, TheLongestLineAndOneByteMore)
{
    EXPECT_EQ(linesOf("123\n1234\n12345\nx", 4), (Lines{"123", "1234", "too long", "x"}));
    EXPECT_EQ(linesOf("1234\r\n12345\r\nx\r\n", 4), (Lines{"1234", "too long", "x"}));
    EXPECT_EQ(linesOf("12345", 4), Lines{"too long"});
}

TEST(LineReader, LinesAcrossTheBlocksThatAreRead)
{
    for (const std::size_t length : {65534u, 65535u, 65536u, 65537u, 131072u}) {
        const std::string line(length, 'x');
        EXPECT_EQ(linesOf(line + "\r\n" + line + "\ny", length), (Lines{line, line, "y"})) << length;
        EXPECT_EQ(linesOf(line + "\r\n" + line + "\ny", length - 1), (Lines{"too long", "too long", "y"})) << length;
    }
}

} // namespace
} // namespace ketaplan::cli
