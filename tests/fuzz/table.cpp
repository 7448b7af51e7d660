// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes give a whole table or at least one fault, never a crash.
#include "table/load_table.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ketaplan;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto table = readTable({reinterpret_cast<const char*>(data), size}, "fuzz.json");
    if (!table && table.error().empty())
        std::abort();
    return 0;
}
