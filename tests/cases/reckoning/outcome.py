# SPDX-License-Identifier: GPL-3.0-or-later
"""Status and reasons; the end of contract section 4."""

import datetime
import math

from .calculation import offered_bound
from .dose import dose_range, from_mg, in_mg
from .limits import bounds, dose_limits
from .notation import DOSE_OR_RATE, F, UNITS, date, number


def table_refusal(table, day, today):
    identity, site = table["table"], table.get("site") or {}
    if identity["status"] == "retired":
        return "table-retired"
    grace = identity.get("grace_days", number(identity.get("review_grace") or "0 d"))
    if today > date(identity["review_by"]) + datetime.timedelta(days=int(grace)):
        return "table-past-grace"
    if day < date(identity["effective"]):
        return "table-not-in-force"
    return "site-not-in-force" if site.get("effective") and day < date(site["effective"]) else None


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
    """Every crossed absolute bound once, of the whole and of each step, then what refuses."""
    found, seen = [], set()
    by_table = table_refusal(table, date(order["date"]), today)
    for one in plan["limits"]:
        key = (one["quantity"], one["verdict"], one["step"])
        if one["verdict"].endswith("absolute") and key not in seen:
            seen.add(key)
            reason = {"code": one["verdict"], "quantity": one["quantity"]}
            if one["step"]:
                reason["step"] = one["step"]
            if one["quantity"] in DOSE_OR_RATE and not order["scheduled"]:
                reason.update(allowed_dose(order))
                reason.update({} if by_table else offer(order, table, one))
            found.append(reason)
    return found + [{"code": code} for code in (by_table, plan["refusal"]) if code]


def allowed_dose(order):
    """The ends of the absolute range in the order's unit, rounded inwards to three decimals."""
    low, _, high, _ = dose_range(order, "absolute")
    convert = lambda mg: from_mg(mg, order["dose_unit"], order["kg"], order["duration"]) * 1000
    return {"lowest": None if low is None else str(F(math.ceil(convert(low)), 1000)),
            "highest": None if high is None else str(F(math.floor(convert(high)), 1000))}


def offer(order, table, one):
    """The strictest bound on the side that is crossed; of equally strict ones the crossed one itself, else the first."""
    low, _, high, _ = dose_range(order, "absolute")
    side, end = (0, low) if one["verdict"].startswith("below") else (1, high)
    ends = [(name, bounds(limit, "absolute")[side], UNITS[kind]) for name, kind, limit in dose_limits(order["protocol"])]
    strictest = [e for e in ends if e[1] is not None and in_mg(e[1], e[2], order["kg"], order["duration"]) == end]
    _, bound, unit = min(strictest, key=lambda e: e[0] != one["quantity"])
    text = offered_bound(order, table, bound, unit)
    return {"offer": text} if text else {}
