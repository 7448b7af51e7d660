// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact_lines.h"

namespace ketaplan {

namespace {

std::string exact(const Figure& figure)
{
    return exactText(figure.exact);
}

} // namespace

std::string factLine(const RateCardRow& row)
{
    std::string text = exact(row.dose) + (row.ordered ? " ordered" : "");
    if (row.outsideLimits)
        return text + (row.totalDose || row.pumpVolume || row.pumpRate ? " outside, and yet with figures" : " outside");
    return text + ": " + exact(row.totalDose.value()) + ", " + exact(row.pumpVolume.value()) + ", "
        + exact(row.pumpRate.value());
}

std::string factLine(const LimitEntry& entry)
{
    std::string text = std::string(code(entry.of)) + " " + std::string(code(entry.quantity));
    if (entry.step)
        text += " of step " + std::to_string(*entry.step);
    text += " " + (entry.value ? exact(*entry.value) : "-") + " " + std::string(code(entry.verdict));
    if (entry.bound)
        text += " " + exact(*entry.bound);
    return text + (entry.rounded ? " rounded" : "");
}

std::string factLine(const PumpLine& line)
{
    const std::string name = std::string(code(line.kind)) + (line.step ? " " + std::to_string(*line.step) : "");
    return name + " from " + exact(line.from) + ": " + exact(line.dose) + ", " + exact(line.volume) + ", "
        + (line.rate ? exact(*line.rate) : "-") + ", " + exact(line.duration) + ", " + exact(line.doseRate) + ", "
        + exact(line.doseRatePerKg) + "; in all " + exact(line.cumulativeDose) + ", " + exact(line.cumulativeVolume);
}

} // namespace ketaplan
