// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ketaplan {

/// A sentence of content beside the dose, with where it comes from.
struct ContentEntry {
    std::string text;
    std::vector<std::string> sources;
    std::string grade = {};                  ///< as the source grades this statement, empty where it does not
    std::vector<std::string> protocols = {}; ///< the protocols that it concerns; empty: all
};

/// Content under one heading that is no protocol's own.
struct ContentSection {
    std::string id;
    std::string title;
    bool onPage = false; ///< printed with every infusion plan; else in the table's own view alone
    std::vector<ContentEntry> entries;
};

/// One row of a regimen as it was published.
struct PublishedRow {
    std::string label;
    std::string value; ///< empty: no source gives it, it is set by local policy
    std::vector<std::string> sources;
};

/// One thing to observe during the infusion: a row of the chart.
struct Observation {
    std::string id;
    std::string label;
    std::string unit; ///< as printed, empty where there is none
    std::vector<std::string> sources;
};

/// What to observe and when. Where the sources leave the times open `everyMinutes` is nothing, and the page says "set by
/// local policy".
struct Monitoring {
    std::vector<Observation> observations;
    std::optional<int> everyMinutes;      ///< during the infusion
    std::optional<int> afterMinutes;      ///< how long observation goes on after the end
    std::optional<int> everyMinutesAfter; ///< after the end
    std::vector<std::string> sources;     ///< of the times
    std::vector<ContentEntry> entries;
};

struct Evidence {
    std::string grade; ///< as the source grades it, empty where it does not
    std::vector<std::string> gradeSources;
    std::vector<ContentEntry> entries;
};

/// One heading of the information sheet for the patient, in plain words.
struct SheetSection {
    std::string heading;
    std::vector<ContentEntry> entries;
};

/// Empty where the table has none.
struct PatientSheetContent {
    std::string title;
    std::vector<SheetSection> sections;
};

} // namespace ketaplan
