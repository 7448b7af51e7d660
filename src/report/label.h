// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"
#include "report/report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// The label of one bag or syringe as an immutable value, before it is text or paint. Each part prints whole or the label does not.
struct Label {
    std::string name;
    std::string born;
    std::string id;
    report::Rich content;              ///< "ketamine 100 mg in 100 mL"
    report::Rich strength;             ///< "1 mg per mL, intravenous infusion"
    report::Rich making;               ///< "2 mL of ketamine 50 mg per mL added after drawing out 2 mL"
    std::string diluent;
    report::Rich dose;                 ///< "DOSE 21.75 mg over 40 min"
    std::vector<report::KeyFigure> keyed; ///< rate, volume, dose rate
    std::vector<std::string> notices;  ///< most important first
    std::vector<std::string> blanks;   ///< filled in by hand
    std::string standing;              ///< of the table
    std::string count;                 ///< "label 1 of 1"
    std::string tableLine;
    std::string programLine;
};

/// A size of label stock, wider than high or not, in millimetres.
struct LabelSize {
    std::string_view id; ///< "100x70"
    int width = 0;
    int height = 0;
};
/// The sizes that are offered; the first is the usual one.
const std::vector<LabelSize>& labelSizes();
/// Nothing for an id that is none.
std::optional<LabelSize> labelSize(std::string_view id);

/// The label of what a plan prepares. Nothing where there is none; `text::noLabel` says why.
std::optional<Label> makeLabel(const Plan& plan, const ProtocolTable& table, const Stamp& stamp);

/// UTF-8, a line for each part, a line end at the end.
std::string toText(const Label& label);

} // namespace ketaplan
