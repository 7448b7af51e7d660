// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_command.h"

#include "cli/batch.h"
#include "cli/file_output.h"
#include "exchange/request_json.h"
#include "json/strict_json.h"

namespace ketaplan::cli {

namespace {

/// Ends the output, whose error is worse than every other ending.
Outcome<int> finished(Output& out, Outcome<int> code)
{
    if (!code)
        return code;
    if (const auto error = out.finish())
        return outputFailure(*error);
    return code;
}

std::string sourceName(const std::string& file)
{
    return file == "-" ? "standard input" : file;
}

std::vector<std::string> labelSizeList()
{
    std::vector<std::string> ids;
    for (const LabelSize& size : labelSizes())
        ids.emplace_back(size.id);
    return ids;
}

/// "100x70 (default), 100x50"
std::string labelSizeIds()
{
    std::string all;
    for (const std::string& id : labelSizeList())
        all += all.empty() ? id + " (default)" : ", " + id;
    return all;
}

} // namespace

PlanCommand::PlanCommand(CLI::App& program)
    : Command(*program.add_subcommand("plan", "Plan an infusion, or a file of them"))
{
    app().add_option("--request", m_requestFile, "Read the request, JSON, from FILE; - is standard input")->type_name("FILE");
    app().add_option("--requests", m_requestsFile, "Batch: read one request a line from FILE, write one plan a line")
        ->type_name("FILE");
    app().add_option("--format", m_format, "text (default), json, html or pdf")
        ->type_name("FORMAT")->check(CLI::IsMember({"text", "json", "html", "pdf"}));
    app().add_option("--page", m_page, "plan (default); patient-sheet: the information sheet for the patient; label: of bag or syringe")
        ->type_name("PAGE")->check(CLI::IsMember({"plan", "patient-sheet", "label"}));
    app().add_option("--label-size", m_labelSize, "Width and height of the label stock in mm: " + labelSizeIds())
        ->type_name("SIZE")->check(CLI::IsMember(labelSizeList()));
    app().add_flag("--attach-plan", m_attachPlan, "Put the plan's JSON into the PDF as an attachment");
    app().add_option("-o,--output", m_outputFile, "Write to FILE, whole or not at all; - is standard output")->type_name("FILE");
    m_table.addTo(app());
    m_options.addTo(app());
}

Format PlanCommand::format() const
{
    if (m_format == "html")
        return Format::html;
    if (m_format == "pdf")
        return Format::pdf;
    return m_format == "json" ? Format::json : Format::text;
}

Page PlanCommand::page() const
{
    if (m_page == "label")
        return Page::label;
    return m_page == "patient-sheet" ? Page::patientSheet : Page::plan;
}

std::optional<Failure> PlanCommand::pageMisuse() const
{
    if (!m_page.empty() && (isBatch() || format() == Format::json))
        return usageFailure("--page", "A page is written as text, HTML or PDF, of one request.");
    if (page() == Page::label && format() == Format::html)
        return usageFailure("--format", "A label is written as text or PDF.");
    if (m_attachPlan && (format() != Format::pdf || page() != Page::plan))
        return usageFailure("--attach-plan", "A plan is attached to the PDF of its own page: --format pdf.");
    return std::nullopt;
}

std::optional<Failure> PlanCommand::misuse(const Console& console) const
{
    const int sources = (m_requestFile.empty() ? 0 : 1) + (isBatch() ? 1 : 0) + (m_options.anyGiven() ? 1 : 0);
    if (sources == 0)
        return usageFailure("plan", "There is no request. Name a file with --request or --requests, or write the request in "
                                    "options: at least --protocol and --weight.");
    if (sources > 1)
        return usageFailure("plan", "A request comes from --request, from --requests or from options, and from one of them only.");
    if (isBatch() && !m_format.empty() && m_format != "json")
        return usageFailure("--format", "A batch is written as JSON, one plan a line. Leave --format out.");
    if (auto failure = pageMisuse())
        return failure;
    if (format() == Format::pdf && !writesFile() && console.outIsTerminal)
        return usageFailure("--format", "A PDF is not written to a terminal. Name a file with -o.");
    return std::nullopt;
}

int PlanCommand::run(Console& console) const
{
    if (const auto failure = misuse(console))
        return complain(console, *failure, asJson());
    const auto code = planAll(console);
    return code ? *code : complain(console, code.error(), asJson());
}

Outcome<int> PlanCommand::planAll(Console& console) const
{
    const auto table = m_table.load();
    if (!table)
        return table.error();
    return toOutput(console, [&](Output& out) {
        return isBatch() ? planEachLine(m_requestsFile, *table, console, out) : planOne(*table, console, out);
    });
}

Outcome<int> PlanCommand::toOutput(Console& console, const std::function<Outcome<int>(Output&)>& write) const
{
    if (!writesFile())
        return write(console.out);
    const auto file = FileOutput::open(m_outputFile);
    if (!file)
        return outputFailure(file.error());
    return finished(**file, write(**file));
}

Outcome<int> PlanCommand::planOne(const ProtocolTable& table, Console& console, Output& out) const
{
    const auto request = readRequestedOne(console.today);
    if (!request)
        return request.error();
    const auto made = plan(*request, table, console.today);
    if (!made)
        return refusedRequest(made.error());
    const auto bytes = rendered(*made, table, console.stamp, rendering());
    if (!bytes)
        return bytes.error();
    return out.write(*bytes) ? exitCode(made->status) : exitOutput;
}

Outcome<Request> PlanCommand::readRequestedOne(const Date& today) const
{
    if (m_requestFile.empty())
        return m_options.read(today);
    const auto bytes = readWholeFile(m_requestFile);
    if (!bytes)
        return refusedRequest(bytes.error());
    auto request = readRequest(*bytes);
    if (!request)
        return refusedRequest(request.error());
    return *std::move(request);
}

Failure PlanCommand::refusedRequest(const RequestError& error) const
{
    return m_requestFile.empty() ? RequestOptions::failure(error) : requestFailure(error, sourceName(m_requestFile));
}

} // namespace ketaplan::cli
