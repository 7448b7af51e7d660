# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has taken on for exactly this plan; contract section 3."""

from .notation import exact_quantity, quantity


def acknowledgeable(key, plan, found):
    """The value it has to be given for, or why it is void."""
    kind, _, name = key.partition(":")
    if kind == "finding":
        if name not in found:
            return None, "not-crossed"
        severity, answer, _ = found[name]
        if severity == "contraindicated" or answer == "not-assessed":
            return None, "cannot-be-acknowledged"
        return exact_quantity(answer), None
    entries = [e for e in plan["limits"] if e["quantity"] == name]
    if any(e["verdict"] == "not-checked" for e in entries):
        return None, "cannot-be-acknowledged"
    if not any(e["verdict"].endswith("recommended") for e in entries):
        return None, "not-crossed"
    same = [e for e in entries if e["of"] == "ordered"] or entries
    value = next((e for e in same if e["verdict"].endswith("recommended")), same[0])
    return (value["value"], value["unit"]), None


def schedule_text(order):
    """Bolus, steps and running in one line, in exact numbers; None for a plain order."""
    bolus, running = order.get("bolus"), order.get("running")
    parts = [f"{bolus['dose']} {bolus['unit']} in {bolus['duration']} min"] if bolus else []
    if order.get("stepped"):
        parts += [f"{step['from']} min {step['dose']} {step['unit']}" for step in order["steps"]]
    parts += [f"{running['given']} mL given at {running['at']} min"] if running else []
    return "; ".join(parts) or None


def void_why(key, given, order, plan, found):
    value, why = acknowledgeable(key, plan, found)
    if why:
        return why
    for_ = given["for"]
    dose = None if order["stepped"] else (order["dose"], order["dose_unit"])
    same = [
        ("other-patient", for_.get("patient") == order["patient"].get("id", order["patient"].get("name"))),
        ("other-date", for_.get("date") == order["date"]),
        ("other-protocol", for_.get("protocol") == order["protocol"]["id"]),
        ("other-weight", same_quantity(for_.get("weight"), (order["weight"], "kg"))),
        ("other-dosing-weight", for_.get("dosing_weight") == order["dosing_weight"]),
        ("other-dose", same_quantity(for_.get("dose"), dose)),
        ("other-duration", same_quantity(for_.get("duration"), (order["duration"], "min"))),
        ("other-schedule", for_.get("schedule") == schedule_text(order)),
        ("other-value", "value" in for_ and exact_quantity(for_["value"]) == value),
        ("needs-text", given["reason"] != "other" or given.get("text", "") != ""),
        ("needs-name", given["by"] != ""),
    ]
    return next((code for code, holds in same if not holds), None)


def same_quantity(text, value):
    return (None if text is None else quantity(text)) == value
