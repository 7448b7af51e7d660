// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a plan as the window does: print_plan TABLE REQUEST QUEUE plan|label. "ready" once it has its printer; for each line of
// standard input it prints, and says "done" or what the window would say.
#include "core/plan/plan.h"
#include "exchange/request_json.h"
#include "plan_output.h"
#include "table/load_table.h"

#include <QApplication>
#include <QFile>
#include <QPrinter>
#include <QPrinterInfo>

#include <iostream>

namespace {

using namespace ketaplan;

Clock fixedClock()
{
    using namespace std::chrono;
    return {[] { return year(2026) / November / day(23); }, [] { return std::string("2026-11-23T09:10+01:00"); }};
}

std::string bytesOf(const char* name)
{
    QFile file(QString::fromLocal8Bit(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

PlanOutput outputOf(const Plan& plan, const ProtocolTable& table, const std::string& page)
{
    const auto label = PlanOutput::label(plan, table, fixedClock(), labelSizes().front());
    return page == "label" && label ? *label : PlanOutput(plan, table, fixedClock());
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (argc != 5)
        return 2;
    const LoadedTable table = loadTable(argv[1]);
    const auto request = readRequest(bytesOf(argv[2]));
    if (!table || !request)
        return 2;
    const auto made = plan(*request, *table, request->date);
    if (!made)
        return 2;
    const PlanOutput output = outputOf(*made, *table, argv[4]);
    // A printer of a queue that is not there would print into a file.
    const QPrinterInfo queue = QPrinterInfo::printerInfo(QString::fromLocal8Bit(argv[3]));
    QPrinter printer(queue, QPrinter::HighResolution);
    output.prepare(printer);
    std::cout << (queue.isNull() ? "no such queue" : "ready") << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        const auto error = output.print(printer);
        std::cout << (error ? error->toStdString() : "done") << std::endl;
    }
    return 0;
}
