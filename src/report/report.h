// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"

#include <optional>
#include <string>
#include <vector>

namespace ketaplan {

/// What a page says of the program and the moment it was made. Taken from outside, so that the same plan and stamp give
/// the same report.
struct Stamp {
    std::string program;   ///< "KetaPlan 0.1.0"
    std::string printedAt; ///< local time with offset, as printed
    std::optional<Date> today = {}; ///< decides whether the table's review is overdue; the plan's date where it is not given
};

/// A page of one plan, or a document about no patient, as an immutable value; text, HTML, PDF and printer are made from it.
struct Report {
    std::string title;    ///< "Infusion plan" or "Screening summary"
    std::string subtitle; ///< the protocol and the day
    std::string standing; ///< of the table
    std::string mark;     ///< "Not for administration" on every page; empty on an infusion plan alone
    std::string markNote;
    report::Banner banner; ///< without a name: the document is about no patient
    std::string reminder; ///< repeated on each further page: the pump line; empty on a summary
    std::vector<report::Band> bands;
    std::string tableLine;
    std::string hashLine;
    std::string programLine;
    std::string patientLine; ///< whom the page is for, beside its number
    std::string language = "en"; ///< of the text, as BCP 47 writes it: the table's
};

/// A page of a patient always has a name in its banner, if only to say that none is recorded.
inline bool isOfPatient(const Report& report)
{
    return !report.banner.name.empty();
}

/// The infusion plan of a plan that is ready; of every other plan the screening summary, which holds no figure of
/// preparation or pump.
Report makeReport(const Plan& plan, const ProtocolTable& table, const Stamp& stamp);

/// UTF-8, lines of at most 96 characters, a line end at the end.
std::string toText(const Report& report);

/// One self-contained file: no script, nothing loaded, every text escaped. Head and foot repeat on each printed page.
std::string toHtml(const Report& report);

} // namespace ketaplan
