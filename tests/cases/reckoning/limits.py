# SPDX-License-Identifier: GPL-3.0-or-later
"""Values held against limits; contract section 4, step 11."""

from .notation import DOSE_OR_RATE, DOSE_UNITS, F, RATE_UNITS, UNITS, completed_years, date, number


def bounds(limit, which):
    return tuple(number(b) for b in limit[which])


def verdict(limit, value):
    for which in ("absolute", "recommended"):
        low, high = bounds(limit, which)
        if low is not None and value < low:
            return "below-" + which, low
        if high is not None and value > high:
            return "above-" + which, high
    return "within", None


def entry(name, of, value, unit, limit, order_value=None, step=None):
    found, bound = ("not-checked", None) if value is None else verdict(limit, value)
    rounded = found.endswith("recommended") and order_value is not None and keeps_side(limit, order_value, found)
    return {"quantity": name, "of": of, "step": step, "value": value, "unit": unit, "verdict": "within" if rounded else found,
            "bound": None if rounded else bound, "rounded": rounded}


def keeps_side(limit, value, found):
    low, high = bounds(limit, "recommended")
    return value >= low if found.startswith("below") else value <= high


def unit_of(name, protocol):
    if name in ("dose", "step_increase"):
        return protocol["dose"]["unit"]
    return protocol["bolus"]["dose"]["unit"] if name == "bolus_dose" else UNITS[name]


def dose_limits(protocol):
    """Each limit of the protocol on the dose and its rates: name, the quantity it is, limit."""
    yield "dose", DOSE_UNITS[protocol["dose"]["unit"]], protocol["dose"]
    for name in DOSE_OR_RATE[1:]:
        if name in protocol["limits"]:
            yield name, name, protocol["limits"][name]


def rate_limits(protocol):
    """Those of them that a step or a line has: rates."""
    return [(name, kind, limit) for name, kind, limit in dose_limits(protocol) if UNITS[kind] in RATE_UNITS]


def patient_values(order):
    patient, day = order["patient"], date(order["date"])
    height = number(patient.get("height"))
    previous = number(patient["previous_weight"]["weight"]) if "previous_weight" in patient else None
    return {
        "weight": order["weight"], "height": height,
        "age": F(completed_years(date(patient["born"]), day)) if "born" in patient else None,
        "bmi": order["weight"] * 10000 / (height * height) if height else None,
        "weight_age": F((day - date(patient["weight_date"])).days) if "weight_date" in patient else None,
        "weight_change": (order["weight"] - previous) * 100 / previous if previous else None,
    }


def patient_entries(order, table):
    values = patient_values(order)
    return [entry(name, "ordered", values[name], UNITS[name], limit) for name, limit in table["patient_limits"].items()
            if not (name in ("height", "bmi", "weight_change") and values[name] is None)]


def dose_entries(order, dose):
    """The whole dose as ordered."""
    protocol = order["protocol"]
    return [entry(name, "ordered", dose[kind], unit_of(name, protocol), limit) for name, kind, limit in dose_limits(protocol)]


def ordered_entries(order):
    """What is ordered beside the dose, and can be had without a dosing weight."""
    found = [entry("duration", "ordered", order["whole"], "min", order["protocol"]["duration"])]
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
        found.append({"quantity": "concentration", "of": "ordered", "step": None, "value": value, "unit": "mg/mL",
                      "verdict": side, "bound": nearest, "rounded": False})
    return found


def container_entry(order, table, volume, line):
    """A container more than twice as large as the smallest that would hold it."""
    kind, size = order["container"]["kind"], number(order["container"]["volume"])
    holding = [number(c["volume"]) for c in table["containers"]
               if c["kind"] == kind and number(c["volume"]) >= volume + line]
    if not holding or size <= 2 * min(holding):
        return []
    return [{"quantity": "container", "of": "ordered", "step": None, "value": size, "unit": "mL",
             "verdict": "above-recommended", "bound": 2 * min(holding), "rounded": False}]


def prepared_entries(order, table, prepared):
    limits, found = order["protocol"]["limits"], []
    if "concentration" in limits:
        unrounded = order["concentration"] if order["mode"] == "standard" else prepared["exact_concentration"]
        found.append(entry("concentration", "delivered", prepared["concentration"], "mg/mL", limits["concentration"], unrounded))
    if prepared["concentration_error"] is not None:
        tolerance = table["tolerances"]["concentration_error"]
        found.append(entry("concentration_error", "delivered", prepared["concentration_error"], "%", tolerance))
    return found


def crossed(plan):
    return {(e["quantity"], e["step"], e["verdict"]) for e in plan["limits"] if e["verdict"] not in ("within", "not-checked")}
