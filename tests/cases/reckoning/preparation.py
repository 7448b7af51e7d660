# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing up and mixing; contract section 4, steps 4 to 6."""

import math

from .dose import rates
from .notation import DOSE_UNITS, F, Refused, number
from .step_choice import around, choose, dose_checks, keeps_what_order_keeps

METHODS_OF_KIND = {"bag": ("replace", "add"), "empty-bag": ("measure",), "syringe": ("make-up",)}


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
