# SPDX-License-Identifier: GPL-3.0-or-later
"""The course of a plan: every figure, every judgement, the first step that refuses; and what is planned beside it."""

import math

from .course import session_entries, total_entries
from .dose import dosing_weight, in_mg, rates
from .limits import bounds, container_entry, crossed, dose_entries, ordered_entries, patient_entries, prepared_entries
from .notation import DOSE_OR_RATE, DOSE_UNITS, F, Refused, number
from .preparation import prepare
from .pump import delivered_entries, set_pump
from .schedule import bolus_entries, change_entries, lines_to_run, step_entries, step_rates
from .schedule_run import given_dose, schedule_delivered_entries, set_schedule
from .site import not_stocked

LARGEST = 2**127 - 1


def calculate(order, table):
    """Everything that has a figure, and why not: ordered and delivered entries, the first step that refuses."""
    plan = {"limits": patient_entries(order, table), "refusal": before_any_step(order, table)}
    try:
        take_steps(order, table, plan)
    except Refused as refusal:
        plan["refusal"] = plan["refusal"] or refusal.args[0]
    if not fits_in_128_bits(plan):
        plan["refusal"] = "overflow"
    return plan


def before_any_step(order, table):
    protocol = order["protocol"]
    if protocol["dose"] is None:
        return "content-only"
    if order["dosing_weight"] not in protocol["dosing_weights"]:
        return "dosing-weight-not-allowed"
    if not_stocked(order, table):
        return "not-stocked"
    if (order["mode"] == "standard") != (order["concentration"] is not None):
        return "mode-does-not-fit"
    if order["scheduled"] and order["mode"] != "standard":
        return "needs-standard-mode"
    if order["bolus"] and not protocol.get("bolus"):
        return "bolus-not-allowed"
    return "steps-not-allowed" if order["stepped"] and not protocol.get("steps") else None


def take_steps(order, table, plan):
    if plan["refusal"] == "content-only":
        return
    plan["limits"] += ordered_entries(order) + session_entries(order)
    order["kg"] = dosing_weight(order)
    if order["scheduled"]:
        plan["step_rates"] = step_rates(order)
    if not order["running"]:
        judge_whole(order, plan, sum(line["dose"] for line in lines_to_run(order)))
    if order["scheduled"]:
        plan["limits"] += bolus_entries(order) + step_entries(order) + change_entries(order)
    if plan["refusal"]:
        return
    plan["preparation"] = prepared = prepare(order, table, plan.get("dose"))
    plan["limits"] += prepared_entries(order, table, prepared)
    if order["running"]:
        judge_whole(order, plan, given_dose(order, prepared) + sum(line["dose"] for line in lines_to_run(order)))
    run_pump(order, table, plan)


def judge_whole(order, plan, total):
    """The whole before its steps: what crosses first is named first."""
    plan["dose"] = rates(total, order["kg"], order["whole"])
    entries = dose_entries(order, plan["dose"]) + total_entries(order, total)
    first = next((i for i, e in enumerate(plan["limits"]) if e["step"]), len(plan["limits"]))
    plan["limits"][first:first] = entries


def run_pump(order, table, plan):
    dose, prepared = plan["dose"], plan["preparation"]
    plan["pump"] = pump = (set_schedule if order["scheduled"] else set_pump)(order, table, dose, prepared)
    if order["mode"] == "standard":
        given = order["running"]["given"] if order["running"] else 0
        plan["limits"] += container_entry(order, table, given + pump["volume"], pump["line"] or F(0))
    if order["scheduled"]:
        plan["limits"] += schedule_delivered_entries(order, table, dose, pump, prepared["concentration"])
    else:
        plan["limits"] += delivered_entries(order, table, dose, prepared, pump)


def fits_in_128_bits(plan):
    values = list(plan.get("dose", {}).values())
    return all(abs(v.numerator) <= LARGEST and v.denominator <= LARGEST for v in values)


def plain_plan(order, table, dose, unit):
    """The whole plan at another plain dose."""
    step = dict(order["steps"][0], dose=dose, unit=unit)
    return calculate(dict(order, dose=dose, dose_unit=unit, steps=[step]), table)


def rate_card(order, table, plan):
    rule, unit = order["protocol"]["dose"], order["protocol"]["dose"]["unit"]
    low, high = bounds(rule, "recommended")
    step = number(rule["step"])
    if order["mode"] != "standard" or order["scheduled"] or None in (low, high, step):
        return []
    asked = plan["dose"][DOSE_UNITS[unit]]
    doses = {low + i * step for i in range(math.floor((high - low) / step) + 1)} | {high, asked}
    return [rate_card_row(order, table, plan, value, value == asked) for value in sorted(doses)]


def rate_card_row(order, table, plan, value, is_ordered):
    unit = order["protocol"]["dose"]["unit"]
    text = f"{value} {unit}" + (" ordered" if is_ordered else "")
    other = plain_plan(order, table, value, unit)
    found = crossed(other)
    never = {c for c in found if c[0] in DOSE_OR_RATE + ("pump_rate", "delivered_error", "course_total")}
    if other["refusal"] or never or found - crossed(plan):
        return text + " outside"
    return f"{text}: {other['dose']['total_dose']} mg, {other['pump']['volume']} mL, {other['pump']['rate']} mL/h"


def refuses(plan):
    return bool(plan["refusal"]) or any(e["verdict"].endswith("absolute") for e in plan["limits"])


def offers(order, table, plan):
    """The nearest whole milligram, where it can be had without crossing anything that this plan keeps."""
    total = plan["dose"]["total_dose"]
    if order["scheduled"] or total.denominator == 1:
        return []
    below = math.floor(total)
    nearest = max(1, below if total - below <= F(1, 2) else below + 1)
    other = plain_plan(order, table, F(nearest), "mg")
    return [] if refuses(other) or crossed(other) - crossed(plan) else [f"whole-milligram {nearest} mg"]


def offered_bound(order, table, bound, unit):
    """An absolute bound of the dose in its own unit, where the whole plan at it refuses nothing."""
    return None if refuses(plain_plan(order, table, bound, unit)) else f"{bound} {unit}"
