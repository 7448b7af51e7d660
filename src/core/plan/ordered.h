// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/request.h"

namespace ketaplan {

/// The request after defaults. Ids are resolved; an absent part is one that the protocol does not have.
struct Order {
    Date date{};
    std::string protocol;
    std::optional<Quantity> dose;
    std::optional<Duration> duration;
    Schedule schedule = {};
    WeightBasis dosingWeight = WeightBasis::actual;
    std::optional<std::string> product;
    std::optional<std::string> container;
    std::optional<Method> method;
    std::optional<Mode> mode;
    std::optional<Concentration> concentration;
    std::optional<std::string> pump;
    std::map<std::string, Answer> screening;
    std::map<std::string, Acknowledgement> acknowledgements;
    std::optional<Course> course = {};
    OrdersBeside beside = {};
    std::optional<SecondCheck> secondCheck = {};
};

} // namespace ketaplan
