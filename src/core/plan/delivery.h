// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/figure.h"
#include "core/plan/request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

struct Filling {
    std::string syringe; ///< id
    Figure volume;
};

struct ConcentrationRange {
    Figure low;
    Figure high;
};

struct Preparation {
    std::string product;
    std::string container;
    Method method = Method::replace;
    Mode mode = Mode::standard;
    std::vector<Filling> fillings;
    Figure amount;          ///< mg to prepare, before the syringe's graduation
    Figure exactDrugVolume; ///< mL, before the syringe's graduation
    Figure drugVolume;
    Figure diluentVolume;
    Figure finalVolume;
    Figure concentration;
    std::optional<Figure> concentrationError; ///< standard mode
    std::optional<ConcentrationRange> concentrationRange;
    std::int64_t vials = 0;
};

/// What one line of the pump's programme is: the loading bolus, a step, or what has been given already.
enum class LineKind { bolus, step, given };

/// One line of a bolus or stepped infusion, with what will have been given at its end.
struct PumpLine {
    LineKind kind = LineKind::step;
    std::optional<int> step; ///< from 1
    Figure from;             ///< min after the pump's start
    Figure dose;             ///< mg
    std::optional<Figure> rate; ///< nothing for what has been given
    Figure volume;
    Figure duration;
    Figure doseRate;
    Figure doseRatePerKg;
    Figure cumulativeDose;
    Figure cumulativeVolume;
};

/// What is keyed into the pump. With `lines` `volume` is of all that is still to be run and `rate` that of the first of it;
/// `duration` and `deliveredDose` are of the whole, with what has been run and given already.
struct PumpSetting {
    std::string pump;
    Figure exactVolume; ///< mL, before the pump's step
    Figure volume;
    Figure exactRate; ///< volume / ordered duration in mL/h, before the pump's step
    Figure rate;
    Figure duration;
    Figure doseRate; ///< mg/h at this rate
    Figure deliveredDose;
    Figure deliveredError;
    std::optional<Figure> lineVolume;  ///< nothing: set by local policy
    std::optional<Figure> flushVolume; ///< patient-dose mode, where the line volume is known
    std::vector<PumpLine> lines = {}; ///< empty for a plain order
};

/// Where every milligram that was opened ends: opened = delivered + containerRemainder + vialRemainder.
struct Ledger {
    Figure opened;
    Figure inContainer;
    Figure delivered;
    Figure containerRemainder;
    std::optional<Figure> inLine; ///< of containerRemainder, in standard mode where the line volume is known
    Figure vialRemainder;
};

struct RateCardRow {
    Figure dose; ///< in the protocol's unit
    bool ordered = false;
    bool outsideLimits = false; ///< then without figures
    std::optional<Figure> totalDose;
    std::optional<Figure> pumpVolume;
    std::optional<Figure> pumpRate;
};

std::string_view code(LineKind kind);

} // namespace ketaplan
