// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ketaplan {

enum class Certainty { primary, secondary, article, unverified };

/// The kind of a source that is no publication: what the site itself has to set and approve.
inline constexpr const char* localPolicyKind = "local-policy";

struct Source {
    std::string id;
    std::string citation;
    std::string doi; ///< empty where there is none
    std::string url; ///< empty where there is none
    std::string kind;
    Certainty certainty = Certainty::unverified;
    std::string population = {}; ///< whom it studied or speaks of, empty where it does not say
    std::string published = {};  ///< "2018" or "2018-06", empty where it is not known
};

} // namespace ketaplan
