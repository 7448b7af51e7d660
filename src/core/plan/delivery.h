// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/figure.h"
#include "core/plan/request.h"

#include <cstdint>
#include <optional>
#include <string>
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

} // namespace ketaplan
