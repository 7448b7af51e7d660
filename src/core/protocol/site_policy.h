// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/units/measure.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// When the site stops an infusion. What is nothing has not been set, and prints so.
struct StopCriteria {
    std::optional<Quantity> systolicAbove;
    std::optional<Quantity> diastolicAbove;
    std::optional<Quantity> heartRateBelow;
    std::optional<Quantity> heartRateAbove;
    std::optional<Quantity> breathingRateBelow;
    std::optional<Quantity> oxygenSaturationBelow;
    std::vector<std::string> other;
};

struct Contact {
    std::string role;
    std::string name;
    std::string phone;
};

/// What a site sets beside the table that it uses: it narrows the table and never widens it. Line volumes and limits at
/// the start are already joined into the table that holds it.
struct SitePolicy {
    std::string id;
    std::string name;
    std::string version;
    std::optional<Date> effective;
    std::string sha256; ///< of the file's bytes, lower-case hexadecimal
    std::vector<std::string> products;   ///< in stock; empty: not set, all are
    std::vector<std::string> containers; ///< in stock; empty: not set, all are
    std::vector<std::string> pumps;      ///< in use; empty: not set, all are
    StopCriteria stop;
    std::optional<Quantity> discardAfter; ///< h after preparation
    std::vector<Contact> contacts;
};

/// Whether the list, where it is set, has the id.
bool isStocked(const std::vector<std::string>& stocked, const std::string& id);

/// The source under which the site's own rules stand in the table that holds them.
inline constexpr std::string_view sitePolicySource = "site.json";

/// Whether a rule or a finding of these sources is the site's own. It has no action of its own: its words are in text/.
bool isSetBySite(const std::vector<std::string>& sources);

} // namespace ketaplan
