// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/content.h"
#include "core/protocol/limit.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ketaplan {

enum class Sex { female, male, other };

enum class ItemKind { contraindication, precaution, prerequisite, measurement, interaction };

/// When an item is due. At planning it decides on the status; at the start it is checked at the bedside.
enum class Due { planning, start };

/// Rising.
enum class Severity { advice, caution, contraindicated };

/// What a rule compares. Bounds are strict: a value at the bound does not meet it.
struct AnswerIs {
    bool yes = false;
};
struct Above {
    Quantity bound;
};
struct Below {
    Quantity bound;
};
using Condition = std::variant<AnswerIs, Above, Below>;

struct Rule {
    std::vector<Condition> when; ///< true where any of them is; all of one kind
    Severity severity = Severity::advice;
    std::string action;
    std::vector<std::string> sources;
    std::vector<ContentEntry> positions = {}; ///< where sources disagree: each position with its sources
    std::string grade = {}; ///< as the source grades it, empty where it does not
};

/// Whom an item concerns. What could not be had applies.
struct Applicability {
    std::optional<Sex> sex; ///< `female` leaves out male alone
    std::optional<Limited> quantity; ///< an ordered value
    std::optional<Rational> above;   ///< strict, in the quantity's unit
    std::optional<Rational> below;   ///< strict
    Unit unit = Unit::mg;            ///< of `above` and `below`
};

struct ScreeningItem {
    std::string id;
    ItemKind kind = ItemKind::precaution;
    std::string question;
    Due due = Due::planning;
    std::optional<Unit> unit; ///< of a measurement, and only of one
    std::vector<Rule> rules;
    std::vector<std::string> protocols; ///< empty: all
    Applicability appliesTo;
    std::string group = {}; ///< heading under which it is asked
    std::string help = {};  ///< what counts as yes
};

std::string_view code(Sex sex);
std::string_view code(ItemKind kind);
std::string_view code(Due due);
std::string_view code(Severity severity);
std::optional<Sex> sexFromCode(std::string_view code);
std::optional<ItemKind> itemKindFromCode(std::string_view code);
std::optional<Due> dueFromCode(std::string_view code);
std::optional<Severity> severityFromCode(std::string_view code);

} // namespace ketaplan
