#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reckons what a plan has to be, independently of the dosing engine, in exact fractions.

  reckon.py --check          every case beside this file: its expectation against a fresh reckoning; exit 1 on a difference
  reckon.py --write [NAME…]  writes the reckoned expectation into the named cases (all without a name)
  reckon.py --plan FILE      prints the reckoning of one case

A case is {"name", "why", "request", "expect"} and optionally "today" (else the request's date) and "table", a few changes of
the table's identity: {"status", "grace_days", "review_by"}.
"""

import argparse
import datetime
import json
import math
import pathlib
import re
import sys
from fractions import Fraction as F

HERE = pathlib.Path(__file__).resolve().parent
LARGEST = 2**127 - 1
DOSE_UNITS = {"mg": "total_dose", "mg/kg": "dose_per_kg", "mg/h": "dose_rate", "mg/kg/h": "dose_rate_per_kg"}
UNITS = {
    "weight": "kg", "height": "cm", "age": "a", "bmi": "kg/m2", "weight_age": "d", "duration": "min", "total_dose": "mg",
    "dose_per_kg": "mg/kg", "dose_rate": "mg/h", "dose_rate_per_kg": "mg/kg/h", "concentration": "mg/mL",
    "pump_rate": "mL/h", "delivered_error": "%", "concentration_error": "%", "container": "mL",
}
DOSE_OR_RATE = ("dose", "total_dose", "dose_per_kg", "dose_rate", "dose_rate_per_kg")
METHOD_OF_KIND = {"bag": "replace", "empty-bag": "measure", "syringe": "make-up"}
METHODS_OF_KIND = {"bag": ("replace", "add"), "empty-bag": ("measure",), "syringe": ("make-up",)}
SEVERITIES = ("advice", "caution", "contraindicated")


class Refused(Exception):
    """A step refuses."""


class NoRequest(Exception):
    """What was asked is no request: code and JSON pointer."""


# ---------------------------------------------------------------------------------------------------------------- notation

def quantity(text):
    """"0.5 mg/kg" as (fraction, unit)."""
    match = re.fullmatch(r"(-?(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,6})?) (\S+)", text)
    if not match:
        raise ValueError(f"not a quantity: {text}")
    return F(match[1]), match[2]


def number(text):
    return None if text is None else quantity(text)[0]


def exact_quantity(text):
    """An acknowledged value: "6/5 mg/kg/h" or "1.2 mg/kg/h"; any other text as it stands."""
    match = re.fullmatch(r"(-?[0-9]+(?:/[1-9][0-9]*|\.[0-9]+)?) (\S+)", text)
    return (F(match[1]), match[2]) if match else text


def fixed(value, decimals):
    """Halves away from zero, without a sign."""
    scaled = math.floor(abs(value) * 10**decimals + F(1, 2))
    whole, rest = divmod(scaled, 10**decimals)
    return f"{whole}.{rest:0{decimals}d}"


def significant(text):
    return len(text.replace(".", "").lstrip("0"))


def decimal_text(value, bounds=()):
    """The decimal that is shown for an exact value whose quantity has these bounds."""
    if value.denominator == 1:
        return str(value)
    sign = -1 if value < 0 else 1
    decimals = 3
    while decimals < 6 and significant(fixed(value, decimals)) < 3:
        decimals += 1
    while any(b != value and sign * F(fixed(value, decimals)) == b for b in bounds):
        decimals += 1
    text = fixed(value, decimals).rstrip("0").rstrip(".")
    return "-" + text if sign < 0 and text != "0" else text


def date(text):
    return datetime.date.fromisoformat(text)


def birthday(born, year):
    """Born on 29 February: 1 March in other years."""
    try:
        return born.replace(year=year)
    except ValueError:
        return datetime.date(year, 3, 1)


def completed_years(born, day):
    return day.year - born.year - (day < birthday(born, day.year))


# ------------------------------------------------------------------------------------------------------------------ request

def by_id(items, key, at):
    for item in items:
        if item["id"] == key:
            return item
    raise NoRequest("unknown-id", at)


def typed(text, unit, at):
    try:
        value, found = quantity(text)
    except ValueError:
        raise NoRequest("bad-number", at) from None
    if found != unit:
        raise NoRequest("wrong-unit", at)
    if value <= 0:
        raise NoRequest("not-above-zero", at)
    return value


KEYS = {"request", "date", "protocol", "patient", "dose", "duration", "dosing_weight", "product", "container", "method", "mode",
        "concentration", "pump", "screening", "acknowledgements"}
PATIENT_KEYS = {"name", "id", "born", "sex", "weight", "weight_method", "weight_date", "height"}
RESERVED = {"bolus", "steps", "course", "checks", "previous_weight"}


def check_keys(request):
    for key in request:
        if key not in KEYS:
            raise NoRequest("not-supported" if key in RESERVED else "unknown-key", "/" + key)
    for key in request["patient"]:
        if key not in PATIENT_KEYS:
            raise NoRequest("not-supported" if key == "medicines" else "unknown-key", "/patient/" + key)
    if "weight" not in request["patient"]:
        raise NoRequest("missing-key", "/patient/weight")


def check_dates(request):
    places = [(request, "", "date"), (request["patient"], "/patient", "born"), (request["patient"], "/patient", "weight_date")]
    for holder, at, key in places:
        try:
            date(holder.get(key, "2000-01-01"))
        except ValueError:
            raise NoRequest("bad-date", f"{at}/{key}") from None


def check_patient(request):
    check_keys(request)
    check_dates(request)
    patient, day = request["patient"], date(request["date"])
    typed(patient["weight"], "kg", "/patient/weight")
    if "height" in patient:
        typed(patient["height"], "cm", "/patient/height")
    for key in ("born", "weight_date"):
        if key in patient and date(patient[key]) > day:
            raise NoRequest("date-after", "/patient/" + key)


def check_acknowledgements(request, table, protocol):
    items = {i["id"] for i in table["screening"]} | {"weight-method", "line-volume"}
    for key, given in request.get("acknowledgements", {}).items():
        kind, _, name = key.partition(":")
        known = kind == "limit" and name in limits_of(table, protocol) or kind == "finding" and name in items
        if not known:
            raise NoRequest("unknown-id", "/acknowledgements/" + key)
        by_id(table["reasons"], given["reason"], f"/acknowledgements/{key}/reason")


def limits_of(table, protocol):
    names = set(table["patient_limits"]) | set(table["tolerances"]) | set(protocol["limits"])
    return names | {"dose", "duration", "concentration", "container"}


def ordered(request, table):
    """The request after defaults, with the table's own entries for its ids."""
    check_patient(request)
    protocol = by_id(table["protocols"], request["protocol"], "/protocol")
    check_acknowledgements(request, table, protocol)
    for item in request.get("screening", {}):
        by_id(table["screening"], item, "/screening/" + item)
    order = {"protocol": protocol, "patient": request["patient"], "date": request["date"],
             "screening": request.get("screening", {}), "acknowledgements": request.get("acknowledgements", {}),
             "weight": number(request["patient"]["weight"]),
             "dosing_weight": request.get("dosing_weight", protocol["dosing_weights"][0])}
    preparation = protocol.get("preparation") or {}
    for key in ("product", "container", "pump"):
        if request.get(key) is not None:
            by_id(table[key + "s"], request[key], "/" + key)
    if protocol["dose"] is None:
        return order
    default_amounts(order, request, protocol)
    order["product"] = by_id(table["products"], request.get("product", preparation.get("product")), "/product")
    order["container"] = by_id(table["containers"], request.get("container", preparation.get("container")), "/container")
    order["method"] = request.get("method", METHOD_OF_KIND[order["container"]["kind"]])
    order["mode"] = request.get("mode", preparation["mode"])
    order["concentration"] = ordered_concentration(order["mode"], request, preparation)
    order["pump"] = by_id(table["pumps"], request["pump"], "/pump") if "pump" in request else None
    return order


def default_amounts(order, request, protocol):
    dose = request.get("dose", protocol["dose"]["start"])
    duration = request.get("duration", protocol["duration"]["start"])
    if dose is None:
        raise NoRequest("nothing-ordered", "/dose")
    if duration is None:
        raise NoRequest("nothing-ordered", "/duration")
    unit = dose.split(" ")[-1]
    order["dose"], order["dose_unit"] = typed(dose, unit if unit in DOSE_UNITS else "mg/kg", "/dose"), unit
    order["duration"] = typed(duration, "min", "/duration")


def ordered_concentration(mode, request, preparation):
    if "concentration" in request:
        return typed(request["concentration"], "mg/mL", "/concentration")
    if mode == "standard" and preparation["concentrations"]:
        return number(preparation["concentrations"][0])
    return None


# ------------------------------------------------------------------------------------------------------------- dose (1, 2)

def dosing_weight(order):
    basis, patient, actual = order["dosing_weight"], order["patient"], order["weight"]
    if basis == "actual":
        return actual
    if "height" not in patient:
        raise Refused("needs-height")
    if patient.get("sex") not in ("female", "male"):
        raise Refused("needs-sex")
    base = F(50) if patient["sex"] == "male" else F("45.5")
    devine = base + F("2.3") * max(F(0), number(patient["height"]) / F("2.54") - 60)
    if basis == "ideal":
        return min(devine, actual)
    return devine + F("0.4") * (actual - devine) if actual > devine else actual


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


# -------------------------------------------------------------------------------------------------------------- limits (11)

def bounds(limit, which):
    return tuple(number(b) for b in limit[which])


def keeps(value, low_high):
    low, high = low_high
    return (low is None or value >= low) and (high is None or value <= high)


def verdict(limit, value):
    for which in ("absolute", "recommended"):
        low, high = bounds(limit, which)
        if low is not None and value < low:
            return "below-" + which, low
        if high is not None and value > high:
            return "above-" + which, high
    return "within", None


def entry(name, of, value, unit, limit, order_value=None):
    if value is None:
        return {"quantity": name, "of": of, "value": None, "unit": unit, "verdict": "not-checked", "bound": None,
                "rounded": False}
    found, bound = verdict(limit, value)
    rounded = found.endswith("recommended") and order_value is not None and keeps_side(limit, order_value, found)
    return {"quantity": name, "of": of, "value": value, "unit": unit, "verdict": "within" if rounded else found,
            "bound": None if rounded else bound, "rounded": rounded}


def keeps_side(limit, value, found):
    low, high = bounds(limit, "recommended")
    return value >= low if found.startswith("below") else value <= high


def unit_of(name, protocol):
    return protocol["dose"]["unit"] if name == "dose" else UNITS[name]


def dose_limits(protocol):
    """Each limit of the protocol on the dose and its rates: name, the quantity it is, limit."""
    yield "dose", DOSE_UNITS[protocol["dose"]["unit"]], protocol["dose"]
    for name in DOSE_OR_RATE[1:]:
        if name in protocol["limits"]:
            yield name, name, protocol["limits"][name]


def patient_values(order):
    patient, day = order["patient"], date(order["date"])
    height = number(patient.get("height"))
    return {
        "weight": order["weight"], "height": height,
        "age": F(completed_years(date(patient["born"]), day)) if "born" in patient else None,
        "bmi": order["weight"] * 10000 / (height * height) if height else None,
        "weight_age": F((day - date(patient["weight_date"])).days) if "weight_date" in patient else None,
    }


def patient_entries(order, table):
    values = patient_values(order)
    return [entry(name, "ordered", values[name], UNITS[name], limit) for name, limit in table["patient_limits"].items()
            if not (name in ("height", "bmi") and values[name] is None)]


def dose_entries(order, dose):
    protocol = order["protocol"]
    return [entry(name, "ordered", dose[kind], unit_of(name, protocol), limit)
            for name, kind, limit in dose_limits(protocol)]


def ordered_entries(order):
    """What is ordered beside the dose, and can be had without a dosing weight."""
    found = [entry("duration", "ordered", order["duration"], "min", order["protocol"]["duration"])]
    if order["mode"] == "standard" and order["concentration"] is not None:
        found += concentration_entries(order)
    return found


def concentration_entries(order):
    protocol, value = order["protocol"], order["concentration"]
    found = []
    if "concentration" in protocol["limits"]:
        found.append(entry("concentration", "ordered", value, "mg/mL", protocol["limits"]["concentration"]))
    listed = sorted(number(c) for c in protocol["preparation"]["concentrations"])
    if listed and value not in listed:
        nearest = min(listed, key=lambda c: (abs(c - value), c))
        side = "above-recommended" if value > listed[-1] else "below-recommended"
        found.append({"quantity": "concentration", "of": "ordered", "value": value, "unit": "mg/mL", "verdict": side,
                      "bound": nearest, "rounded": False})
    return found


def container_entry(order, table, volume, line):
    kind, size = order["container"]["kind"], number(order["container"]["volume"])
    holding = [number(c["volume"]) for c in table["containers"]
               if c["kind"] == kind and number(c["volume"]) >= volume + line]
    if not holding or size <= 2 * min(holding):
        return []
    return [{"quantity": "container", "of": "ordered", "value": size, "unit": "mL", "verdict": "above-recommended",
             "bound": 2 * min(holding), "rounded": False}]


# ------------------------------------------------------------------------------------------------------ choosing a step (3)

def choose(exact, candidates, allowed):
    """The nearer of the allowed ones, of two equally near the smaller."""
    possible = [c for c in sorted(set(candidates)) if allowed(c)]
    if not possible:
        raise Refused("cannot-be-delivered")
    return min(possible, key=lambda c: (abs(c - exact), c))


def around(exact, step):
    return [math.floor(exact / step) * step, math.ceil(exact / step) * step]


def keeps_what_order_keeps(checks):
    """checks: (limit or None, ordered value, value that the step sets)."""
    for limit, order_value, value in checks:
        if limit is None:
            continue
        low, high = bounds(limit, "absolute")
        if low is not None and order_value >= low > value:
            return False
        if high is not None and order_value <= high < value:
            return False
    return True


def dose_checks(order, dose, delivered, names):
    return [(limit, dose[kind], delivered[kind]) for _, kind, limit in dose_limits(order["protocol"]) if kind in names]


# ---------------------------------------------------------------------------------------------------- preparation (4, 5, 6)

def prepare(order, table, dose):
    product, container = order["product"], order["container"]
    strength = number(product["concentration"])
    size = number(container["volume"])
    standard = order["mode"] == "standard"
    if product["form"] != order["protocol"]["drug_form"]:
        raise Refused("wrong-form")
    amount = order["concentration"] * size if standard else dose["total_dose"]

    def allowed(volume):
        if standard:
            limit = order["protocol"]["limits"].get("concentration")
            final = size + volume if order["method"] == "add" else size
            return keeps_what_order_keeps([(limit, order["concentration"], volume * strength / final)])
        given = rates(volume * strength, order["kg"], order["duration"])
        return keeps_what_order_keeps(dose_checks(order, dose, given, DOSE_UNITS.values()))

    fillings = draw_up(amount / strength, table["syringes"], allowed)
    drug = sum(volume for _, volume in fillings)
    fit_container(order, drug, size)
    final = size + drug if order["method"] == "add" else size
    prepared = drug * strength / final
    return {
        "fillings": fillings, "drug_volume": drug, "final_volume": final, "diluent_volume": final - drug,
        "concentration": prepared, "strength": strength, "vials": F(math.ceil(drug / number(product["vial"]))),
        "exact_concentration": amount / final, "vial": number(product["vial"]), "standard": standard,
        "concentration_error": (prepared / order["concentration"] - 1) * 100 if standard else None,
        "range": concentration_range(container, drug * strength, final),
    }


def draw_up(exact, syringes, allowed):
    """The fillings as (syringe, volume)."""
    syringes = sorted(syringes, key=lambda s: number(s["capacity"]))
    largest = number(syringes[-1]["capacity"])
    full = max(0, math.ceil(exact / largest) - 1)
    last = exact - full * largest
    syringe = next(s for s in syringes if number(s["capacity"]) >= last)
    smallest = number(syringe["smallest_measure"])
    if last < smallest and not full:
        raise Refused("too-small-to-measure")
    candidates = [F(0), smallest] if last < smallest else around(last, number(syringe["graduation"]))
    chosen = choose(last, candidates, lambda v: (v > 0 or last < smallest) and allowed(full * largest + v))
    fillings = [(syringes[-1]["id"], largest)] * full
    return fillings + ([(syringe["id"], chosen)] if chosen else [])


def fit_container(order, drug, size):
    kind, method = order["container"]["kind"], order["method"]
    if method not in METHODS_OF_KIND[kind] or order["mode"] == "patient-dose" and method == "add":
        raise Refused("method-does-not-fit")
    final = size + drug if method == "add" else size
    if drug > final:
        raise Refused("container-too-small")
    if order["product"]["must_dilute"] and final - drug < drug:
        raise Refused("must-dilute")


def concentration_range(container, mass, final):
    if container["kind"] != "bag" or container["overfill"] is None:
        return None
    low, high = (number(v) for v in container["overfill"])
    return mass / (final + high), mass / (final + low)


# ------------------------------------------------------------------------------------------------------------------ pump (7)

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
    kind = order["container"]["kind"]
    pump = order["pump"] or next((p for p in table["pumps"] if kind in p["kinds"]), None)
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
    slowest, fastest = number(pump["min_rate"]), number(pump["max_rate"])

    def in_range(rate):
        return (slowest is None or rate >= slowest) and rate <= fastest

    if not in_range(exact):
        raise Refused("pump-cannot")
    limits = order["protocol"]["limits"]

    def allowed(rate):
        given = rates(rate * prepared["concentration"], order["kg"], F(60))
        return keeps_what_order_keeps(
            dose_checks(order, dose, given, ("dose_rate", "dose_rate_per_kg"))
            + [(limits.get("pump_rate"), exact, rate), (order["protocol"]["duration"], order["duration"], volume / rate * 60)])

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


def prepared_entries(order, table, prepared):
    limits, found = order["protocol"]["limits"], []
    if "concentration" in limits:
        unrounded = order["concentration"] if order["mode"] == "standard" else prepared["exact_concentration"]
        found.append(entry("concentration", "delivered", prepared["concentration"], "mg/mL", limits["concentration"], unrounded))
    if prepared["concentration_error"] is not None:
        tolerance = table["tolerances"]["concentration_error"]
        found.append(entry("concentration_error", "delivered", prepared["concentration_error"], "%", tolerance))
    return found


# ----------------------------------------------------------------------------------------------------- the course of a plan

def steps(order, table):
    """Everything that has a figure, and why not: ordered and delivered entries, the first step that refuses."""
    plan = {"limits": patient_entries(order, table), "refusal": before_any_step(order)}
    try:
        take_steps(order, table, plan)
    except Refused as refusal:
        plan["refusal"] = plan["refusal"] or refusal.args[0]
    if not fits_in_128_bits(plan):
        plan["refusal"] = "overflow"
    return plan


def before_any_step(order):
    if order["protocol"]["dose"] is None:
        return "content-only"
    if order["dosing_weight"] not in order["protocol"]["dosing_weights"]:
        return "dosing-weight-not-allowed"
    fits = (order["mode"] == "standard") == (order["concentration"] is not None)
    return None if fits else "mode-does-not-fit"


def take_steps(order, table, plan):
    if plan["refusal"] == "content-only":
        return
    plan["limits"] += ordered_entries(order)
    order["kg"] = dosing_weight(order)
    total = in_mg(order["dose"], order["dose_unit"], order["kg"], order["duration"])
    plan["dose"] = dose = rates(total, order["kg"], order["duration"])
    plan["limits"] += dose_entries(order, dose)
    if plan["refusal"]:
        return
    plan["preparation"] = prepared = prepare(order, table, dose)
    plan["limits"] += prepared_entries(order, table, prepared)
    plan["pump"] = pump = set_pump(order, table, dose, prepared)
    if order["mode"] == "standard":
        plan["limits"] += container_entry(order, table, pump["volume"], pump["line"] or F(0))
    plan["limits"] += delivered_entries(order, table, dose, prepared, pump)


def fits_in_128_bits(plan):
    values = list(plan.get("dose", {}).values())
    return all(abs(v.numerator) <= LARGEST and v.denominator <= LARGEST for v in values)


def crossed(plan):
    return {(e["quantity"], e["verdict"]) for e in plan["limits"] if e["verdict"] not in ("within", "not-checked")}


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


def rate_card(order, table, plan):
    rule, unit = order["protocol"]["dose"], order["protocol"]["dose"]["unit"]
    low, high = bounds(rule, "recommended")
    step = number(rule["step"])
    if order["mode"] != "standard" or None in (low, high, step):
        return []
    asked = plan["dose"][DOSE_UNITS[unit]]
    doses = {low + i * step for i in range(math.floor((high - low) / step) + 1)} | {high, asked}
    return [rate_card_row(order, table, plan, value, value == asked) for value in sorted(doses)]


def rate_card_row(order, table, plan, value, is_ordered):
    text = f"{value} {order['protocol']['dose']['unit']}" + (" ordered" if is_ordered else "")
    other = steps(dict(order, dose=value, dose_unit=order["protocol"]["dose"]["unit"]), table)
    found = crossed(other)
    never = {c for c in found if c[0] in DOSE_OR_RATE + ("pump_rate", "delivered_error")}
    if other["refusal"] or never or found - crossed(plan):
        return text + " outside"
    return f"{text}: {other['dose']['total_dose']} mg, {other['pump']['volume']} mL, {other['pump']['rate']} mL/h"


# --------------------------------------------------------------------------------------------------------------- findings (12)

def applies(item, order, values):
    if item.get("protocols") and order["protocol"]["id"] not in item["protocols"]:
        return False
    for name, condition in item.get("applies_to", {}).items():
        if name == "sex":
            left_out = {"female": "male", "male": "female"}.get(condition)
            if order["patient"].get("sex") == left_out:
                return False
        elif values.get(name) is not None and not meets(condition, values[name]):
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
    """id → (severity, answer, due)."""
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
    return own_findings(order, plan, found), not_applicable


def own_findings(order, plan, found):
    method = order["patient"].get("weight_method", "not-assessed")
    if method != "measured":
        found["weight-method"] = ("caution", method, "planning")
    if order.get("mode") == "patient-dose" and "pump" in plan and plan["pump"]["line"] is None:
        found["line-volume"] = ("caution", "not-set", "planning")
    return found


def ordered_values(order, plan):
    values = dict(patient_values(order), duration=order.get("duration"), concentration=order.get("concentration"))
    values.update(plan.get("dose", {}))
    if "dose" in plan:
        values["dose"] = plan["dose"][DOSE_UNITS[order["protocol"]["dose"]["unit"]]]
    return values


# -------------------------------------------------------------------------------------------------------- acknowledgements (3)

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
    value = next((e for e in entries if e["of"] == "ordered"), entries[0])
    return (value["value"], value["unit"]), None


def void_why(key, given, order, plan, found):
    value, why = acknowledgeable(key, plan, found)
    if why:
        return why
    for_ = given["for"]
    same = [
        ("other-patient", for_.get("patient") == order["patient"].get("id", order["patient"].get("name"))),
        ("other-date", for_.get("date") == order["date"]),
        ("other-protocol", for_.get("protocol") == order["protocol"]["id"]),
        ("other-weight", same_quantity(for_.get("weight"), (order["weight"], "kg"))),
        ("other-dosing-weight", for_.get("dosing_weight") == order["dosing_weight"]),
        ("other-dose", same_quantity(for_.get("dose"), (order["dose"], order["dose_unit"]))),
        ("other-duration", same_quantity(for_.get("duration"), (order["duration"], "min"))),
        ("other-value", "value" in for_ and exact_quantity(for_["value"]) == value),
        ("needs-text", given["reason"] != "other" or given.get("text", "") != ""),
        ("needs-name", given["by"] != ""),
    ]
    return next((code for code, holds in same if not holds), None)


def same_quantity(text, value):
    return text is not None and quantity(text) == value


# ------------------------------------------------------------------------------------------------------------------- status

def table_refusal(identity, today):
    if identity["status"] == "retired":
        return "table-retired"
    last = date(identity["review_by"]) + datetime.timedelta(days=identity.get("grace_days", 0))
    return "table-past-grace" if today > last else None


def needs(plan, found, valid):
    limits = any(e["verdict"].endswith("recommended") and "limit:" + e["quantity"] not in valid for e in plan["limits"])
    cautions = any(severity == "caution" and answer != "not-assessed" and "finding:" + name not in valid
                   for name, (severity, answer, _) in found.items())
    return limits or cautions


def unchecked(order, table, plan, found):
    patient = order["patient"]
    items = any(answer == "not-assessed" and due == "planning" and severity != "advice"
                for severity, answer, due in found.values())
    return items or any(e["verdict"] == "not-checked" for e in plan["limits"]) \
        or not ("name" in patient or "id" in patient) or "born" not in patient or table["table"]["status"] == "draft"


def status_of(order, table, plan, found, valid):
    if any(severity == "contraindicated" and answer != "not-assessed" for severity, answer, _ in found.values()):
        return "contraindicated"
    if unchecked(order, table, plan, found):
        return "not-checked"
    return "needs-acknowledgement" if needs(plan, found, valid) else "ready"


def reasons(order, plan, table, today):
    found = []
    for one in plan["limits"]:
        reason = {"code": one["verdict"], "quantity": one["quantity"]}
        if one["verdict"].endswith("absolute") and reason["code"] not in [r["code"] for r in found
                                                                         if r.get("quantity") == one["quantity"]]:
            if one["quantity"] in DOSE_OR_RATE:
                reason.update(allowed_dose(order))
            found.append(reason)
    for code in (table_refusal(table["table"], today), plan["refusal"]):
        found += [{"code": code}] if code else []
    return found


def allowed_dose(order):
    """The ends of the absolute range in the order's unit, rounded inwards to three decimals."""
    low, _, high, _ = dose_range(order, "absolute")
    convert = lambda mg: from_mg(mg, order["dose_unit"], order["kg"], order["duration"]) * 1000
    return {"lowest": None if low is None else str(F(math.ceil(convert(low)), 1000)),
            "highest": None if high is None else str(F(math.floor(convert(high)), 1000))}


# -------------------------------------------------------------------------------------------------------------- expectation

def reckon(request, table, today):
    order = ordered(request, table)
    plan = steps(order, table)
    found, not_applicable = findings(order, table, plan)
    refused = reasons(order, plan, table, today)
    if refused:
        found.pop("line-volume", None)
        return {"status": "refused", "figures": {}, "refused": refused, "findings": found_text(found)}
    void = {}
    for key, given in order["acknowledgements"].items():
        why = void_why(key, given, order, plan, found)
        if why:
            void[key] = why
    valid = set(order["acknowledgements"]) - set(void)
    status = status_of(order, table, plan, found, valid)
    expect = {"status": status, "figures": figures(order, plan, status), "verdicts": verdicts(plan, status),
              "findings": found_text(found), "void": void, "not_applicable": not_applicable}
    if status != "contraindicated":
        expect["decimals"] = decimals(order, plan, table)
        expect["fillings"] = [f"{volume} mL in {syringe}" for syringe, volume in plan["preparation"]["fillings"]]
        expect["rate_card"] = rate_card(order, table, plan)
    return expect


def found_text(found):
    return {name: f"{severity} {answer_text(answer)}" for name, (severity, answer, _) in found.items()}


def answer_text(answer):
    if " " not in answer:
        return answer
    value, unit = quantity(answer)
    return f"{decimal_text(value)} {unit}"


def verdicts(plan, status):
    lines = []
    for one in plan["limits"]:
        if status == "contraindicated" and one["of"] == "delivered":
            continue
        value = "-" if one["value"] is None else f"{one['value']} {one['unit']}"
        line = f"{one['of']} {one['quantity']} {value} {one['verdict']}"
        line += f" {one['bound']} {one['unit']}" if one["bound"] is not None else ""
        lines.append(line + (" rounded" if one["rounded"] else ""))
    return sorted(lines)


def figures(order, plan, status):
    found = {"dosing_weight": order["kg"], **plan["dose"]}
    for which in ("recommended", "absolute"):
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


def ledger(plan):
    prepared, pump = plan["preparation"], plan["pump"]
    inside = prepared["drug_volume"] * prepared["strength"]
    opened = prepared["vials"] * prepared["vial"] * prepared["strength"]
    in_line = None
    if prepared["standard"] and pump["line"] is not None:
        in_line = pump["line"] * prepared["concentration"]
    return {"ledger.opened": opened, "ledger.in_container": inside, "ledger.delivered": pump["delivered_dose"],
            "ledger.container_remainder": inside - pump["delivered_dose"], "ledger.in_line": in_line,
            "ledger.vial_remainder": opened - inside}


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


# -------------------------------------------------------------------------------------------------------------------- cases

def expectation(case, table):
    table = dict(table, table={**table["table"], **case.get("table", {})})
    request = case["request"]
    today = date(case.get("today", request["date"]))
    try:
        return reckon(request, table, today)
    except NoRequest as error:
        return {"error": {"code": error.args[0], "at": error.args[1]}}


def case_files():
    return sorted(f for f in HERE.glob("*.json") if f.name != "table.json")


def check(files, table):
    wrong = 0
    for file in files:
        case = json.loads(file.read_text())
        reckoned = expectation(case, table)
        if "expect" not in case:
            print(f"{file.name}: no expectation")
            wrong += 1
        elif case["expect"] != reckoned:
            wrong += 1
            differing = [k for k in {**reckoned, **case["expect"]} if case["expect"].get(k) != reckoned.get(k)]
            print(f"{file.name}: " + "; ".join(f"{k}: expected {case['expect'].get(k)}, reckoned {reckoned.get(k)}"
                                               for k in differing))
    print(f"{len(files)} cases, {wrong} differ")
    return 1 if wrong or not files else 0


def write(files, table):
    for file in files:
        case = json.loads(file.read_text())
        case["expect"] = expectation(case, table)
        file.write_text(json.dumps(case, indent=1, ensure_ascii=False) + "\n")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--check", action="store_true")
    mode.add_argument("--write", action="store_true")
    mode.add_argument("--plan", metavar="FILE")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    table = json.loads((HERE / "table.json").read_text())
    if options.plan:
        print(json.dumps(expectation(json.loads(pathlib.Path(options.plan).read_text()), table), indent=1))
        return 0
    files = [f for f in case_files() if not options.names or f.stem in options.names]
    return check(files, table) if options.check else write(files, table)


if __name__ == "__main__":
    sys.exit(main())
