// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/line_figures.h"

namespace ketaplan {

namespace {

/// How far the infusion is at the end of a line.
struct Reached {
    Duration time;
    Volume volume;
};

/// A line of this volume over this duration, from where the ones before it ended.
PumpLine lineOf(const Context& context, const Calculation& calculation, const Volume& volume, const Duration& duration,
                Reached& reached)
{
    const Concentration& concentration = calculation.mixture->concentration;
    const Dose dose = doseOf(volume * concentration, *calculation.weight, duration);
    PumpLine line;
    line.from = figureOf(reached.time);
    reached = {reached.time + duration, reached.volume + volume};
    line.dose = figureOf(dose.total);
    line.volume = figureOf(volume);
    line.duration = figureOf(duration);
    line.doseRate = figureOf(context, Limited::doseRate, dose.rate);
    line.doseRatePerKg = figureOf(context, Limited::doseRatePerKg, dose.ratePerWeight);
    line.cumulativeDose = figureOf(context, Limited::totalDose, reached.volume * concentration);
    line.cumulativeVolume = figureOf(reached.volume);
    return line;
}

} // namespace

std::vector<PumpLine> pumpLineFigures(const Context& context, const Calculation& calculation)
{
    std::vector<PumpLine> lines;
    Reached reached;
    if (const auto& running = context.order.schedule.running) {
        lines.push_back(lineOf(context, calculation, running->given, running->at, reached));
        lines.back().kind = LineKind::given;
    }
    for (const LineRun& run : calculation.run->lines) {
        lines.push_back(lineOf(context, calculation, run.volume, run.duration, reached));
        lines.back().kind = run.ordered.kind;
        lines.back().step = run.ordered.step;
        lines.back().rate = figureOf(context, Limited::pumpRate, run.rate);
    }
    return lines;
}

} // namespace ketaplan
