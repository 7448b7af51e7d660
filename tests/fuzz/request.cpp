// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes give a request or an error; a request read once and written is read again as the same; the shipped table plans
// it without a crash.
#include "core/plan/plan.h"
#include "exchange/plan_json.h"
#include "exchange/request_json.h"
#include "table/load_table.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ketaplan;

namespace {

const ProtocolTable& shippedTable()
{
    static const LoadedTable table = loadTable(KETAPLAN_SHIPPED_TABLE);
    if (!table)
        std::abort();
    return *table;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto request = readRequest({reinterpret_cast<const char*>(data), size});
    if (!request)
        return 0;
    const std::string written = toJson(*request).dump();
    const auto again = readRequest(written);
    if (!again || toJson(*again).dump() != written)
        std::abort();
    const auto planned = plan(*request, shippedTable(), request->date);
    if (planned)
        (void)toJson(*planned, shippedTable()).dump();
    return 0;
}
