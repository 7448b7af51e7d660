# SPDX-License-Identifier: GPL-3.0-or-later
"""What screening finds; contract section 4, step 12."""

from .course import session_of
from .limits import patient_values
from .medicines import medicine_findings
from .notation import DOSE_UNITS, F, decimal_text, fixed, number
from .schedule import ordered_lines

SEVERITIES = ("advice", "caution", "contraindicated")


def applies(item, order, values):
    """values: of each quantity all that are ordered, the whole and the steps; one of them is enough."""
    if item.get("protocols") and order["protocol"]["id"] not in item["protocols"]:
        return False
    for name, condition in item.get("applies_to", {}).items():
        if name == "sex":
            left_out = {"female": "male", "male": "female"}.get(condition)
            if order["patient"].get("sex") == left_out:
                return False
        elif values.get(name) and not any(meets(condition, value) for value in values[name]):
            return False
    return True


def meets(condition, value):
    return ("above" not in condition or value > number(condition["above"])) and \
           ("below" not in condition or value < number(condition["below"]))


def is_true(when, answer):
    if "any" in when:
        return any(is_true(one, answer) for one in when["any"])
    if "answer" in when:
        return when["answer"] == answer
    return meets(when, number(answer))


def findings(order, table, plan):
    """id → (severity, answer, due), and the answers to what does not apply."""
    values = ordered_values(order, plan)
    found, not_applicable = {}, []
    for item in table["screening"]:
        answer = order["screening"].get(item["id"], "not-assessed")
        if not applies(item, order, values):
            not_applicable += [item["id"]] if answer != "not-assessed" else []
            continue
        severities = [r["severity"] for r in item["rules"] if answer == "not-assessed" or is_true(r["when"], answer)]
        if severities:
            found[item["id"]] = (max(severities, key=SEVERITIES.index), answer, item["due"])
    found.update(medicine_findings(order, table))
    found.update(own_findings(order, table, plan))
    return found, not_applicable


def own_findings(order, table, plan):
    found = {}
    method = order["patient"].get("weight_method", "not-assessed")
    if method != "measured":
        found["weight-method"] = ("caution", method, "planning")
    if order.get("mode") == "patient-dose" and "pump" in plan and plan["pump"]["line"] is None:
        found["line-volume"] = ("caution", "not-set", "planning")
    if order.get("running") and "pump" in plan:
        found["running-change"] = ("caution", running_change(order, plan), "planning")
    if "previous_weight" in order["patient"] and "weight_change" not in table["patient_limits"]:
        found["previous-weight"] = ("advice", order["patient"]["previous_weight"]["weight"], "planning")
    bmi, rule = patient_values(order)["bmi"], table.get("dosing_weight")
    if rule and bmi is not None and bmi >= number(rule["from_bmi"]):
        found["dosing-weight"] = ("advice", order["dosing_weight"], "planning")
    return found


def running_change(order, plan):
    """What the pump gave beside what was planned until then, its mean rate so far and the rate it is changed to."""
    at, given = order["running"]["at"], order["running"]["given"]
    until = [(line["dose"], min(max(at - line["from"], F(0)) / line["length"], F(1))) for line in ordered_lines(order)]
    planned = sum(dose * part for dose, part in until) / plan["preparation"]["concentration"]
    return (f"{exact_decimal(given)} mL; {exact_decimal(at)} min; {decimal_text(planned)} mL; "
            f"{decimal_text(given / at * 60)} mL/h; {exact_decimal(plan['pump']['rate'])} mL/h")


def exact_decimal(value):
    """As it was typed or is keyed, with all its decimals."""
    return fixed(value, 6).rstrip("0").rstrip(".")


def answered_on(order, table, found):
    """Since when those findings hold whose answer was carried over."""
    own = {i["id"] for i in table["screening"]}
    asked = {name: name if name in own else "medicines" for name in found
             if name in own or name == "medicine-not-recognised" or name in [i["id"] for i in table.get("interactions", [])]}
    return {name: order["carried"][item] for name, item in asked.items()
            if item in order["carried"] and found[name][1] != "not-assessed"}


def ordered_values(order, plan):
    single = dict(patient_values(order), duration=order.get("whole"), concentration=order.get("concentration"),
                  session=session_of(order))
    values = {name: [value] for name, value in single.items() if value is not None}
    if "dose" not in plan:
        return values
    steps = plan.get("step_rates", [])
    for kind, value in plan["dose"].items():
        values[kind] = [value] + [step[kind] for step in steps if kind.startswith("dose_rate")]
    values["dose"] = values[DOSE_UNITS[order["protocol"]["dose"]["unit"]]]
    return values
