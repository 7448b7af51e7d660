// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_documents.h"

#include "cli/file_output.h"
#include "cli/table_option.h"
#include "text/one_line.h"

#include <cerrno>

namespace ketaplan::cli {

namespace {

namespace fs = std::filesystem;

bool isSameFile(const fs::path& a, const fs::path& b)
{
    std::error_code ignored;
    return fs::equivalent(a, b, ignored);
}

Failure faultyTable(const std::string& file, std::string message, const std::vector<TableFault>& faults)
{
    return {exitRequest, "table", faults.front().at, std::move(message), file, faultLines(faults)};
}

bool isOfWhatWasTyped(const std::string& code)
{
    return code == "blank-name" || code == "mixed-script" || code == "unknown-role" || code == "bad-date";
}

} // namespace

Outcome<governance::TableDocument> documentFrom(const fs::path& file)
{
    auto document = governance::readDocument(file);
    if (document)
        return *std::move(document);
    return faultyTable(file.string(), "This is no protocol table.", document.error());
}

Outcome<ProtocolTable> tableOf(const governance::TableDocument& document, const std::string& message)
{
    auto table = readTable(document.bytes, document.file);
    if (table)
        return *std::move(table);
    return faultyTable(document.file, message, table.error());
}

fs::path earlierTable(const std::string& named, const fs::path& file)
{
    if (!named.empty())
        return named;
    const fs::path inUse = defaultTableFile();
    return isSameFile(inUse, file) ? shippedTableFile() : inUse;
}

std::string nameOf(const governance::TableDocument& document)
{
    return text::oneLine(document.file + ": " + document.identity("id") + " " + document.identity("version") + ", "
                         + document.identity("status"));
}

std::string nameWithFaults(const governance::TableDocument& document)
{
    const LoadedTable table = readTable(document.bytes, document.file);
    if (table)
        return nameOf(document);
    const std::size_t count = table.error().size();
    return nameOf(document) + ", " + std::to_string(count) + (count == 1 ? " fault" : " faults") + " that 'table check' lists";
}

Failure governanceFailure(const governance::GovernanceRefusal& refusal, const std::string& file)
{
    if (!refusal.faults.empty())
        return faultyTable(file, "A table with faults is not approved or retired. Correct what 'table check' lists.", refusal.faults);
    const int exit = isOfWhatWasTyped(refusal.code) ? exitRequest : exitRefused;
    return {exit, refusal.code, {}, refusal.message, file, {}};
}

std::optional<Failure> writeNewFile(const fs::path& file, const std::string& bytes)
{
    const auto failure = [&](const OutputError& error) {
        return error.number == EEXIST
            ? Failure{exitOutput, "output", {}, "exists already and is not replaced. Name another file with -o.", file.string(), {}}
            : outputFailure(error);
    };
    const auto output = FileOutput::openNew(file);
    if (!output)
        return failure(output.error());
    // finish() tells of an error of writing too.
    [[maybe_unused]] const bool written = (*output)->write(bytes);
    if (const auto error = (*output)->finish())
        return failure(*error);
    return std::nullopt;
}

} // namespace ketaplan::cli
