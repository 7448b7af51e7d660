// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch.h"

#include "cli/json_text.h"
#include "cli/line_reader.h"
#include "cli/progress.h"
#include "core/plan/plan.h"
#include "exchange/plan_json.h"
#include "exchange/request_json.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace ketaplan::cli {

namespace {

/// The file of requests, closed at the end; standard input stays open.
class RequestFile {
public:
    explicit RequestFile(const std::string& file)
        : m_descriptor(file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC)), m_isOwn(file != "-") {}
    RequestFile(const RequestFile&) = delete;
    RequestFile& operator=(const RequestFile&) = delete;
    ~RequestFile()
    {
        if (m_isOwn && m_descriptor >= 0)
            ::close(m_descriptor);
    }

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    bool m_isOwn;
};

Failure unreadable(const std::string& file, int number)
{
    return requestFailure({RequestErrorCode::unreadable, {}, file, {}, std::string(std::strerror(number)) + "."},
                          file == "-" ? "standard input" : file);
}

struct Answered {
    nlohmann::ordered_json json;
    bool isPlan = false;
};

Answered refusal(std::uint64_t number, const RequestError& error)
{
    return {{{"line", number}, {"error", toJson(error)}}, false};
}

Answered answer(const LineReader::Line& line, std::uint64_t number, const ProtocolTable& table, const Date& today)
{
    if (line.tooLong)
        return refusal(number, {RequestErrorCode::tooLarge, {}, {}, {}, "A line can have at most 1 MiB."});
    const auto request = readRequest(line.text);
    if (!request)
        return refusal(number, request.error());
    const auto made = plan(*request, table, today);
    if (!made)
        return refusal(number, made.error());
    return {toJson(*made, table), true};
}

void tellRefusals(Console& console, std::uint64_t refused, std::uint64_t lines)
{
    [[maybe_unused]] const bool told = console.err.write("ketaplan-cli: plan: " + std::to_string(refused) + " of "
                                                         + std::to_string(lines) + " lines gave no plan\n");
}

} // namespace

Outcome<int> planEachLine(const std::string& file, const ProtocolTable& table, Console& console, Output& out)
{
    const RequestFile requests(file);
    if (requests.descriptor() < 0)
        return unreadable(file, errno);
    LineReader lines(requests.descriptor(), longestLine);
    std::uint64_t count = 0;
    std::uint64_t refused = 0;
    {
        Progress progress(console.err, console.errIsTerminal);
        while (const auto line = lines.next()) {
            const Answered answered = answer(*line, ++count, table, console.today);
            refused += answered.isPlan ? 0 : 1;
            // A program at the other end gets its answers before it is asked for more.
            if (!out.write(jsonText(answered.json, Layout::oneLine)) || (!lines.hasMore() && !out.flush()))
                return exitOutput;
            progress.countOne();
        }
    }
    if (lines.error() != 0)
        return unreadable(file, lines.error());
    if (refused > 0)
        tellRefusals(console, refused, count);
    return refused > 0 ? exitRequest : exitDone;
}

} // namespace ketaplan::cli
