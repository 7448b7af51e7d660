// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What a reader of the HTML sees: without style and tags, entities resolved, each block on its own line.
std::string textOfHtml(std::string_view html);
