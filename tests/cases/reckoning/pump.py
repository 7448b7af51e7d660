# SPDX-License-Identifier: GPL-3.0-or-later
"""One infusion on the pump; contract section 4, step 7."""

import math

from .dose import rates
from .limits import dose_limits, entry, unit_of
from .notation import DOSE_UNITS, F, Refused, number
from .step_choice import around, choose, dose_checks, keeps_what_order_keeps


def set_pump(order, table, dose, prepared):
    pump = chosen_pump(order, table)
    line = number(pump["line_volume"])
    volume = volume_to_infuse(order, pump, dose, prepared, line or F(0))
    if order["mode"] == "standard" and volume + (line or 0) > prepared["final_volume"]:
        raise Refused("container-too-small")
    rate = pump_rate(order, pump, dose, prepared, volume)
    given = volume * prepared["concentration"]
    return {"pump": pump, "line": line, "volume": volume, "rate": rate, "duration": volume / rate * 60, "delivered_dose": given,
            "exact_rate": volume / order["duration"] * 60,
            "delivered_error": (given / dose["total_dose"] - 1) * 100,
            "flush_volume": line if order["mode"] == "patient-dose" else None}


def chosen_pump(order, table):
    """The one named, or the first that takes the container and that the site has."""
    kind, absent = order["container"]["kind"], table.get("not_stocked", {}).get("pumps", ())
    pump = order["pump"] or next((p for p in table["pumps"] if kind in p["kinds"] and p["id"] not in absent), None)
    if pump is None or kind not in pump["kinds"]:
        raise Refused("pump-cannot")
    return pump


def volume_to_infuse(order, pump, dose, prepared, line):
    step, final = number(pump["volume_step"]), prepared["final_volume"]
    if order["mode"] == "patient-dose":
        volume = math.floor(final / step) * step
        if volume == 0:
            raise Refused("cannot-be-delivered")
        return volume
    exact = dose["total_dose"] / prepared["concentration"]

    def allowed(volume):
        if volume <= 0 or exact + line <= final < volume + line:
            return False
        given = rates(volume * prepared["concentration"], order["kg"], order["duration"])
        return keeps_what_order_keeps(dose_checks(order, dose, given, DOSE_UNITS.values()))

    return choose(exact, around(exact, step), allowed)


def pump_rate(order, pump, dose, prepared, volume):
    exact = volume / order["duration"] * 60
    limits = order["protocol"]["limits"]

    def allowed(rate):
        given = rates(rate * prepared["concentration"], order["kg"], F(60))
        return keeps_what_order_keeps(
            dose_checks(order, dose, given, ("dose_rate", "dose_rate_per_kg"))
            + [(limits.get("pump_rate"), exact, rate), (order["protocol"]["duration"], order["duration"], volume / rate * 60)])

    return settable_rate(pump, exact, allowed)


def settable_rate(pump, exact, allowed):
    slowest, fastest = number(pump["min_rate"]), number(pump["max_rate"])

    def in_range(rate):
        return (slowest is None or rate >= slowest) and rate <= fastest

    if not in_range(exact):
        raise Refused("pump-cannot")
    rate = choose(exact, settable_around(exact, pump["rate_steps"]), allowed)
    if not in_range(rate):
        raise Refused("pump-cannot")
    return rate


def settable_around(exact, steps):
    """The settable rates next below and above; one of them where it is settable itself."""
    below, above, preceding = [], [], F(0)
    for entry_ in steps:
        step, up_to = number(entry_["step"]), number(entry_["up_to"])
        first, last = (math.floor(preceding / step) + 1) * step, math.floor(up_to / step) * step
        if first <= exact and first <= last:
            below.append(min(math.floor(exact / step) * step, last))
        if last >= exact and first <= last:
            above.append(max(math.ceil(exact / step) * step, first))
        preceding = up_to
    return ([max(below)] if below else []) + ([min(above)] if above else [])


def delivered_entries(order, table, dose, prepared, pump):
    protocol, limits = order["protocol"], order["protocol"]["limits"]
    at_rate = rates(pump["rate"] * prepared["concentration"], order["kg"], F(60))
    given = {"total_dose": pump["delivered_dose"], "dose_per_kg": pump["delivered_dose"] / order["kg"],
             "dose_rate": at_rate["dose_rate"], "dose_rate_per_kg": at_rate["dose_rate_per_kg"]}
    found = [entry(name, "delivered", given[kind], unit_of(name, protocol), limit, dose[kind])
             for name, kind, limit in dose_limits(protocol)]
    found.append(entry("duration", "delivered", pump["duration"], "min", protocol["duration"], order["duration"]))
    if "pump_rate" in limits:
        found.append(entry("pump_rate", "delivered", pump["rate"], "mL/h", limits["pump_rate"], pump["exact_rate"]))
    return found + [entry("delivered_error", "delivered", pump["delivered_error"], "%", table["tolerances"]["delivered_error"])]
