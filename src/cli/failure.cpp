// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include "cli/json_text.h"
#include "text/sentences.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstring>

namespace ketaplan::cli {

namespace {

std::string adviceFor(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT: return "the disk is full. Free some space, or name a file on another disk with -o.";
    case EACCES:
    case EPERM: return "it may not be written here. Name a file in a folder of your own with -o.";
    case EROFS: return "this disk can only be read. Name a file in another place with -o.";
    case ENOENT: return "the folder does not exist. Create it, or name another with -o.";
    case ENOTDIR: return "a part of the path is not a folder. Correct the path after -o.";
    case EISDIR: return "this is a folder. Name a file in it with -o.";
    case EPIPE: return "the program that reads it has ended. Run it again, or write to a file with -o.";
    case EFBIG: return "the file is larger than allowed here. Name a file in another place with -o.";
    default: return std::string(std::strerror(number)) + ". Name another place with -o.";
    }
}

std::string line(std::string_view what, std::string_view why)
{
    std::string text = "ketaplan-cli: ";
    if (!what.empty())
        text.append(what).append(": ");
    return text.append(why).append("\n");
}

std::string joined(const std::string& source, const std::string& at)
{
    return source.empty() || at.empty() ? source + at : source + ": " + at;
}

} // namespace

Failure usageFailure(std::string what, std::string message)
{
    return {exitRequest, "usage", {}, std::move(message), std::move(what), {}};
}

Failure requestFailure(const RequestError& error, const std::string& source)
{
    return {exitRequest, std::string(code(error.code)), error.at, text::sentence(error), joined(source, error.at), {}};
}

Failure outputFailure(const OutputError& error)
{
    return {exitOutput, "output", {}, "cannot be written: " + adviceFor(error.number), error.where, {}};
}

int complain(Console& console, const Failure& failure, bool asJson)
{
    std::string words = line(failure.what, failure.message);
    std::string message = failure.message;
    for (const std::string& more : failure.more) {
        words += line({}, more);
        message += "\n" + more;
    }
    // There is nowhere left to report that the report cannot be written.
    [[maybe_unused]] bool told = console.err.write(words);
    if (asJson && failure.exit == exitRequest) {
        const nlohmann::ordered_json object = {{"code", failure.code}, {"at", failure.at}, {"message", message}};
        told = console.out.write(jsonText(object, Layout::indented));
    }
    return failure.exit;
}

} // namespace ketaplan::cli
