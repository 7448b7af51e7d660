# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case expects, from its request and its table."""

from .acknowledgements import void_why
from .calculation import calculate, offers, rate_card
from .course import course_total, days_since_last
from .dose import dose_range, dosing_weights
from .findings import answered_on, findings
from .limits import bounds
from .notation import DOSE_UNITS, NoRequest, date, decimal_text, quantity
from .order import ordered
from .outcome import reasons, status_of
from .preparation import ledger
from .second_check import second_check
from .site import narrowed


def reckon(request, table, today):
    order = ordered(request, table)
    plan = calculate(order, table)
    found, not_applicable = findings(order, table, plan)
    since = answered_on(order, table, found)
    refused = reasons(order, plan, table, today)
    if refused:
        found.pop("line-volume", None)
        found.pop("running-change", None)
        return {"status": "refused", "figures": {}, "refused": refused, "findings": found_text(found), **given("answered_on", since)}
    void = {}
    for key, acknowledged in order["acknowledgements"].items():
        why = void_why(key, acknowledged, order, plan, found)
        if why:
            void[key] = why
    valid = set(order["acknowledgements"]) - set(void)
    status = status_of(order, table, plan, found, valid)
    if status == "contraindicated":
        found.pop("running-change", None)
    expect = {"status": status, "figures": figures(order, plan, status), "verdicts": verdicts(plan, status),
              "findings": found_text(found), "void": void, "not_applicable": not_applicable, **given("answered_on", since)}
    expect.update(given("second_check", second_check(order, plan, status)))
    if status != "contraindicated":
        expect["decimals"] = decimals(order, plan, table)
        expect["fillings"] = [f"{volume} mL in {syringe}" for syringe, volume in plan["preparation"]["fillings"]]
        expect["rate_card"] = rate_card(order, table, plan)
        expect.update(given("lines", [line_text(line) for line in plan["pump"].get("lines", [])]))
        expect.update(given("offers", offers(order, table, plan)))
    return expect


def given(key, value):
    """Only where there is any."""
    return {key: value} if value else {}


def line_text(line):
    name = line["kind"] + (f" {line['step']}" if line["step"] else "")
    rate = "-" if line["rate"] is None else f"{line['rate']} mL/h"
    return (f"{name} from {line['from']} min: {line['dose']} mg, {line['volume']} mL, {rate}, {line['duration']} min, "
            f"{line['dose_rate']} mg/h, {line['dose_rate_per_kg']} mg/kg/h; in all {line['cumulative_dose']} mg, "
            f"{line['cumulative_volume']} mL")


def found_text(found):
    return {name: f"{severity} {answer_text(answer)}" for name, (severity, answer, _) in found.items()}


def answer_text(answer):
    """A measurement in the decimals that are shown, all else as it stands."""
    try:
        value, unit = quantity(answer)
    except ValueError:
        return answer
    return f"{decimal_text(value)} {unit}"


def verdicts(plan, status):
    lines = []
    for one in plan["limits"]:
        if status == "contraindicated" and one["of"] == "delivered":
            continue
        value = "-" if one["value"] is None else f"{one['value']} {one['unit']}"
        step = f" of step {one['step']}" if one["step"] else ""
        line = f"{one['of']} {one['quantity']}{step} {value} {one['verdict']}"
        line += f" {one['bound']} {one['unit']}" if one["bound"] is not None else ""
        lines.append(line + (" rounded" if one["rounded"] else ""))
    return sorted(lines)


def figures(order, plan, status):
    found = {"dosing_weight": order["kg"], **plan["dose"]}
    found.update({"dosing_weights." + basis: weight for basis, weight in dosing_weights(order).items()})
    if order["course"]:
        found.update({"course.interval": days_since_last(order), "course.total": course_total(order, plan["dose"]["total_dose"])})
    for which in () if order["scheduled"] else ("recommended", "absolute"):
        low, low_by, high, high_by = dose_range(order, which)
        key = f"range.{which}_dose."
        found.update({key + "low": low, key + "low_bound_by": low_by, key + "high": high, key + "high_bound_by": high_by})
    if status != "contraindicated":
        found.update(prepared_figures(plan))
    return {key: str(value) for key, value in found.items() if value is not None}


def prepared_figures(plan):
    prepared, pump = plan["preparation"], plan["pump"]
    found = {"preparation." + key: prepared[key] for key in
             ("drug_volume", "diluent_volume", "final_volume", "concentration", "concentration_error", "vials")}
    if prepared["range"]:
        found["preparation.concentration_range.low"], found["preparation.concentration_range.high"] = prepared["range"]
    found.update({"pump." + key: pump[key] for key in
                  ("volume", "rate", "duration", "delivered_dose", "delivered_error", "flush_volume")})
    return {**found, **ledger(plan)}


def decimals(order, plan, table):
    """What is shown for the figures whose quantity has limits."""
    protocol = order["protocol"]
    limits = {**protocol["limits"], **table["tolerances"], "duration": protocol["duration"]}
    limits[DOSE_UNITS[protocol["dose"]["unit"]]] = protocol["dose"]
    prepared, pump = plan["preparation"], plan["pump"]
    shown = {name: (name, value) for name, value in plan["dose"].items()}
    shown.update({"preparation.concentration": ("concentration", prepared["concentration"]),
                  "preparation.concentration_error": ("concentration_error", prepared["concentration_error"]),
                  "preparation.drug_volume": (None, prepared["drug_volume"]), "pump.volume": (None, pump["volume"]),
                  "pump.rate": ("pump_rate", pump["rate"]), "pump.duration": ("duration", pump["duration"]),
                  "pump.delivered_dose": ("total_dose", pump["delivered_dose"]),
                  "pump.delivered_error": ("delivered_error", pump["delivered_error"])})
    return {key: decimal_text(value, bounds_of(limits.get(name))) for key, (name, value) in shown.items() if value is not None}


def bounds_of(limit):
    if limit is None:
        return ()
    return [b for which in ("recommended", "absolute") for b in bounds(limit, which) if b is not None]


def expectation(case, table):
    """Of a case with its own standing of the table or a site's policy."""
    table = narrowed(dict(table, table={**table["table"], **case.get("table", {})}), case.get("site"))
    request = case["request"]
    try:
        return reckon(request, table, date(case.get("today", request["date"])))
    except NoRequest as error:
        return {"error": {"code": error.args[0], "at": error.args[1]}}
