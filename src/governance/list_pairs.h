// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ketaplan::governance {

/// An element of the earlier list and the one of the later list that it became; one of them alone is removed or added.
struct ElementPair {
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
};

/// The key by which every element of both lists is named once, such as "id"; empty where there is none.
std::string namingKey(const nlohmann::json& before, const nlohmann::json& after);

/// Pairs by name where there is a naming key. Bounds and other numbers keep their places. Of all else as many elements as
/// possible stay with their equals; of the rest, objects and numbers between the same neighbours are one that changed.
std::vector<ElementPair> elementPairs(const nlohmann::json& before, const nlohmann::json& after);

} // namespace ketaplan::governance
