// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ketaplan {

/// One and the same person, whatever the order, the capitals, the accents, the punctuation and the title of the name. Names
/// are of one person too if all words of one stand in the other, or an initial for them: "A. Name", "Name, Anna" and "Dr Anna
/// Maria Name". In doubt they are: two people who share a name write more of it. Valid UTF-8.
bool isSamePersonByName(std::string_view a, std::string_view b);

} // namespace ketaplan
