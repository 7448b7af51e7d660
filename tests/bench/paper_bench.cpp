// SPDX-License-Identifier: GPL-3.0-or-later
// The infusion plan as PDF, beside printing its text with a bare QTextDocument.
#include "core/plan/plan.h"
#include "exchange/request_json.h"
#include "report/paper/paper.h"
#include "report/report.h"
#include "table/load_table.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace ketaplan;

namespace {

std::string fileText(const char* path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

Report sampleReport()
{
    const LoadedTable table = loadTable(KETAPLAN_SHIPPED_TABLE);
    const auto request = readRequest(fileText(KETAPLAN_SAMPLE_REQUEST));
    if (!table || !request) {
        std::cerr << "The shipped table or the sample request cannot be read.\n";
        std::exit(1);
    }
    return makeReport(*plan(*request, *table, request->date), *table, {"KetaPlan", "23-Nov-2026 10:51 UTC", {}});
}

/// The floor: the same words, laid out and printed by Qt alone.
void floorOfAPdf(benchmark::State& state)
{
    const QString words = QString::fromStdString(toText(sampleReport()));
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QTextDocument document;
        document.setPlainText(words);
        document.print(&writer);
        benchmark::DoNotOptimize(buffer.size());
    }
}

void reportAsPdf(benchmark::State& state)
{
    const Report report = sampleReport();
    for (auto _ : state)
        benchmark::DoNotOptimize(pdf(report, PaperSize::a4));
}

} // namespace

BENCHMARK(floorOfAPdf)->Unit(benchmark::kMillisecond);
BENCHMARK(reportAsPdf)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
