// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/rendering.h"
#include "cli/request_options.h"
#include "cli/table_option.h"

#include <functional>

namespace ketaplan::cli {

/// `plan`: one request from a file or from options to one plan, or a file of requests to a file of plans.
class PlanCommand : public Command {
public:
    explicit PlanCommand(CLI::App& program);
    int run(Console& console) const override;

private:
    bool isBatch() const { return !m_requestsFile.empty(); }
    bool writesFile() const { return !m_outputFile.empty() && m_outputFile != "-"; }
    bool asJson() const { return m_format == "json"; }
    Format format() const;
    Page page() const;
    Rendering rendering() const { return {format(), page(), *labelSize(m_labelSize), m_attachPlan}; }
    std::optional<Failure> misuse(const Console& console) const;
    std::optional<Failure> pageMisuse() const;

    Outcome<int> planAll(Console& console) const;
    Outcome<int> planOne(const ProtocolTable& table, Console& console, Output& out) const;
    Outcome<Request> readRequestedOne(const Date& today) const;
    Failure refusedRequest(const RequestError& error) const;
    Outcome<int> toOutput(Console& console, const std::function<Outcome<int>(Output&)>& write) const;

    std::string m_requestFile;
    std::string m_requestsFile;
    std::string m_outputFile;
    std::string m_format; ///< empty: not given
    std::string m_page;   ///< empty: not given
    std::string m_labelSize = std::string(labelSizes().front().id);
    bool m_attachPlan = false;
    RequestOptions m_options;
    TableOption m_table;
};

} // namespace ketaplan::cli
