// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/symbol_words.h"

namespace ketaplan::report {

std::string_view inBrackets(Symbol symbol)
{
    switch (symbol) {
    case Symbol::none: return "";
    case Symbol::done: return "[v]";
    case Symbol::caution: return "[!]";
    case Symbol::open: return "[ ]";
    case Symbol::stop: return "[STOP]";
    case Symbol::refused: return "[x]";
    }
    return "";
}

} // namespace ketaplan::report
