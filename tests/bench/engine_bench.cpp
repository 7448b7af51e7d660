// SPDX-License-Identifier: GPL-3.0-or-later
// One plan, and what a line of a batch costs beside parsing and dumping the same bytes with nlohmann JSON.
#include "core/plan/plan.h"
#include "exchange/plan_json.h"
#include "exchange/request_json.h"
#include "table/load_table.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>

using namespace ketaplan;

namespace {

std::string sampleRequest()
{
    std::ifstream file(KETAPLAN_SAMPLE_REQUEST);
    return nlohmann::json::parse(file).dump();
}

const ProtocolTable& table()
{
    static const LoadedTable loaded = loadTable(KETAPLAN_SHIPPED_TABLE);
    if (!loaded) {
        std::cerr << faultText(loaded.error().front()) << '\n';
        std::exit(1);
    }
    return *loaded;
}

std::string planLine(const std::string& requestLine)
{
    const auto request = readRequest(requestLine);
    const auto planned = plan(*request, table(), request->date);
    return toJson(*planned, table()).dump();
}

void onePlan(benchmark::State& state)
{
    const auto request = readRequest(sampleRequest());
    for (auto _ : state)
        benchmark::DoNotOptimize(plan(*request, table(), request->date));
}

/// The floor: the request parsed and the plan's own JSON parsed and dumped, byte for byte what the batch reads and writes.
void floorOfABatchLine(benchmark::State& state)
{
    const std::string request = sampleRequest();
    const std::string planned = planLine(request);
    for (auto _ : state) {
        benchmark::DoNotOptimize(nlohmann::json::parse(request));
        benchmark::DoNotOptimize(nlohmann::ordered_json::parse(planned).dump());
    }
}

void batchLine(benchmark::State& state)
{
    const std::string request = sampleRequest();
    for (auto _ : state)
        benchmark::DoNotOptimize(planLine(request));
}

} // namespace

BENCHMARK(onePlan);
BENCHMARK(floorOfABatchLine);
BENCHMARK(batchLine);
