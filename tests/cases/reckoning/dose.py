# SPDX-License-Identifier: GPL-3.0-or-later
"""Dosing weight and dose; contract section 4, steps 1, 2 and 9."""

from .limits import bounds, dose_limits
from .notation import F, Refused, UNITS, number


def devine(patient):
    """The ideal weight before it is held against the actual one; null without a height or for a sex it is not made for."""
    if "height" not in patient or patient.get("sex") not in ("female", "male"):
        return None
    base = F(50) if patient["sex"] == "male" else F("45.5")
    return base + F("2.3") * max(F(0), number(patient["height"]) / F("2.54") - 60)


def dosing_weights(order):
    """Each of them that can be had."""
    actual, ideal = order["weight"], devine(order["patient"])
    if ideal is None:
        return {"actual": actual}
    return {"actual": actual, "ideal": min(ideal, actual),
            "adjusted": ideal + F("0.4") * (actual - ideal) if actual > ideal else actual}


def dosing_weight(order):
    basis, weights = order["dosing_weight"], dosing_weights(order)
    if basis not in weights:
        raise Refused("needs-height" if "height" not in order["patient"] else "needs-sex")
    return weights[basis]


def rates(total, weight, minutes):
    """The dose under its four names; the contract's dose_rate and its like, of any total over any time."""
    hours = minutes / 60
    return {"total_dose": total, "dose_per_kg": total / weight, "dose_rate": total / hours,
            "dose_rate_per_kg": total / hours / weight}


def in_mg(value, unit, weight, minutes):
    value = value * weight if "/kg" in unit else value
    return value * minutes / 60 if unit.endswith("/h") else value


def from_mg(value, unit, weight, minutes):
    value = value / weight if "/kg" in unit else value
    return value * 60 / minutes if unit.endswith("/h") else value


def dose_range(order, which):
    """(low, its limit, high, its limit) in mg."""
    low = high = low_by = high_by = None
    for name, kind, limit in dose_limits(order["protocol"]):
        unit = UNITS[kind]
        ends = [None if b is None else in_mg(b, unit, order["kg"], order["duration"]) for b in bounds(limit, which)]
        if ends[0] is not None and (low is None or ends[0] > low):
            low, low_by = ends[0], name
        if ends[1] is not None and (high is None or ends[1] < high):
            high, high_by = ends[1], name
    return low, low_by, high, high_by
