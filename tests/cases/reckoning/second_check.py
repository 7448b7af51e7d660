# SPDX-License-Identifier: GPL-3.0-or-later
"""What a second person found, held against the plan."""

from .acknowledgements import same_quantity, schedule_text


def second_check(order, plan, status):
    """"agrees", or "void" with all that differs; None without a check."""
    check = order["second_check"]
    if check is None:
        return None
    if status == "contraindicated":
        return "void nothing-to-check"
    whys = names(check) + [why for why, holds in parts(check.get("for", {}), order, plan) if not holds]
    return "void " + " ".join(whys) if whys else "agrees"


def names(check):
    """Two people; plain names of two words alone, which is what the cases have."""
    planned, checked = check.get("planned_by", ""), check.get("checked_by", "")
    if not planned.strip() or not checked.strip():
        return ["needs-name"]
    return ["same-person"] if sorted(planned.lower().split()) == sorted(checked.lower().split()) else []


def parts(found, order, plan):
    return [
        ("other-patient", found.get("patient") == order["patient"].get("id", order["patient"].get("name"))),
        ("other-date", found.get("date") == order["date"]),
        ("other-protocol", found.get("protocol") == order["protocol"]["id"]),
        ("other-weight", same_quantity(found.get("weight"), (order["weight"], "kg"))),
        ("other-dose", same_quantity(found.get("dose"), dose_to_run(order, plan))),
        ("other-duration", same_quantity(found.get("duration"), (order["duration"], "min"))),
        ("other-schedule", found.get("schedule") == schedule_text(order)),
        ("other-product", found.get("product") == order["product"]["id"]),
        ("other-pump-rate", same_quantity(found.get("pump_rate"), (plan["pump"]["rate"], "mL/h"))),
    ]


def dose_to_run(order, plan):
    """Of a stepped order that of the step that is run first."""
    if not order["stepped"]:
        return order["dose"], order["dose_unit"]
    step = order["steps"][next(line["step"] for line in plan["pump"]["lines"] if line["kind"] == "step") - 1]
    return step["dose"], step["unit"]
