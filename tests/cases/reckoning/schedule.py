# SPDX-License-Identifier: GPL-3.0-or-later
"""Bolus, steps and a pump that runs already, as ordered: what is to be run, and each part held against its limits."""

from .dose import from_mg, in_mg, rates
from .limits import entry, rate_limits, unit_of
from .notation import F


def ordered_lines(order):
    """What the order has, from the start: kind, step, from, length (min), dose (mg)."""
    bolus, kg, lines = order["bolus"], order["kg"], []
    if bolus:
        lines.append({"kind": "bolus", "step": None, "from": F(0), "length": bolus["duration"],
                      "dose": in_mg(bolus["dose"], bolus["unit"], kg, bolus["duration"])})
    start = bolus["duration"] if bolus else F(0)
    for n, step in enumerate(order["steps"], 1):
        lines.append({"kind": "step", "step": n, "from": start + step["from"], "length": step["length"],
                      "dose": in_mg(step["dose"], step["unit"], kg, step["length"])})
    return lines


def lines_to_run(order):
    """What is still to be run: all of it, or of a running pump the rest; a line under way keeps its rate."""
    lines = [dict(line, whole=True) for line in ordered_lines(order)]
    if not order["running"]:
        return lines
    at, rest = order["running"]["at"], []
    for line in lines:
        end = line["from"] + line["length"]
        if end > at:
            part = min(line["length"], end - at) / line["length"]
            rest.append(dict(line, whole=part == 1, dose=line["dose"] * part, length=line["length"] * part))
    return rest


def line_rates(order, line):
    return rates(line["dose"], order["kg"], line["length"])


def bolus_values(order, line):
    """A bolus under the three names that have limits."""
    per_kg = line["dose"] / order["kg"]
    return {"dose": per_kg if order["protocol"]["bolus"]["dose"]["unit"] == "mg/kg" else line["dose"],
            "duration": line["length"], "rate": per_kg / line["length"] * 60}


def bolus_limits(order, whole):
    """Name, which value, limit; of a bolus under way only the rate."""
    rules = order["protocol"].get("bolus") or {}
    return [("bolus_" + key, key, rules[key]) for key in ("dose", "duration", "rate") if rules.get(key) and (whole or key == "rate")]


def bolus_entries(order):
    if not order["bolus"] or not order["protocol"].get("bolus"):
        return []
    values = bolus_values(order, ordered_lines(order)[0])
    return [entry(name, "ordered", values[key], unit_of(name, order["protocol"]), limit)
            for name, key, limit in bolus_limits(order, True)]


def step_entries(order):
    """Each step of the order, also of a pump that has passed it."""
    found = []
    for line in ordered_lines(order):
        if line["kind"] == "step":
            found += [entry(name, "ordered", line_rates(order, line)[kind], unit_of(name, order["protocol"]), limit,
                            step=line["step"]) for name, kind, limit in rate_limits(order["protocol"])]
    return found


def change_entries(order):
    """The time between steps and each rise, with the number of the later step."""
    rules, protocol, found = order["protocol"].get("steps") or {}, order["protocol"], []
    steps = [line for line in ordered_lines(order) if line["kind"] == "step"] if order["stepped"] else []
    for before, step in zip(steps, steps[1:]):
        if "interval" in rules:
            found.append(entry("step_interval", "ordered", step["from"] - before["from"], "min", rules["interval"],
                               step=step["step"]))
        unit = protocol["dose"]["unit"]
        rise = rate_in(step, unit, order) - rate_in(before, unit, order)
        if "increase" in rules and rise > 0:
            found.append(entry("step_increase", "ordered", rise, unit, rules["increase"], step=step["step"]))
    return found


def rate_in(line, unit, order):
    return from_mg(line["dose"], unit, order["kg"], line["length"])


def step_rates(order):
    """The rates of each step as ordered, for what looks at the ordered value."""
    return [line_rates(order, line) for line in ordered_lines(order) if line["kind"] == "step"]
