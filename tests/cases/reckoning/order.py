# SPDX-License-Identifier: GPL-3.0-or-later
"""The request after defaults, with the table's own entries for its ids; contract section 3."""

from .course import carried_answers
from .notation import DOSE_UNITS, NoRequest, number
from .request import check_request, check_schedule, read_schedule, typed

METHOD_OF_KIND = {"bag": "replace", "empty-bag": "measure", "syringe": "make-up"}
OWN_FINDINGS = {"weight-method", "line-volume", "running-change", "dosing-weight", "medicines", "medicine-not-recognised",
                "previous-weight"}


def by_id(items, key, at):
    for item in items:
        if item["id"] == key:
            return item
    raise NoRequest("unknown-id", at)


def check_acknowledgements(request, table, protocol):
    items = {i["id"] for i in table["screening"] + table.get("interactions", [])} | OWN_FINDINGS
    for key, given in request.get("acknowledgements", {}).items():
        kind, _, name = key.partition(":")
        known = kind == "limit" and name in limits_of(table, protocol) or kind == "finding" and name in items
        if not known:
            raise NoRequest("unknown-id", "/acknowledgements/" + key)
        by_id(table["reasons"], given["reason"], f"/acknowledgements/{key}/reason")


def limits_of(table, protocol):
    names = set(table["patient_limits"]) | set(table["tolerances"]) | set(protocol.get("limits") or {}) \
        | set(protocol.get("course_limits") or {})
    for part, prefix in (("bolus", "bolus_"), ("steps", "step_")):
        own = protocol.get(part) or {}
        names |= {prefix + key for key in own if isinstance(own[key], dict) and "absolute" in own[key]}
    return names | {"dose", "duration", "concentration", "container"}


def check_ids(request, table):
    for item in request.get("screening", {}):
        by_id(table["screening"], item, "/screening/" + item)
    for i, item in enumerate(request.get("course", {}).get("carried", {}).get("items", [])):
        if item != "medicines":
            by_id(table["screening"], item, f"/course/carried/items/{i}")
    for key in ("product", "container", "pump"):
        if request.get(key) is not None:
            by_id(table[key + "s"], request[key], "/" + key)


def ordered(request, table):
    check_request(request)
    protocol = by_id(table["protocols"], request["protocol"], "/protocol")
    check_acknowledgements(request, table, protocol)
    check_ids(request, table)
    order = {"protocol": protocol, "patient": request["patient"], "date": request["date"], "course": request.get("course"),
             "acknowledgements": request.get("acknowledgements", {}), "second_check": request.get("second_check"),
             "weight": number(request["patient"]["weight"]),
             "dosing_weight": request.get("dosing_weight", (protocol.get("dosing_weights") or ["actual"])[0]),
             **carried_answers(request, table)}
    preparation = protocol.get("preparation") or {}
    if protocol["dose"] is None:
        return order
    order["product"] = by_id(table["products"], request.get("product", preparation.get("product")), "/product")
    order["container"] = by_id(table["containers"], request.get("container", preparation.get("container")), "/container")
    default_amounts(order, request, protocol)
    order["method"] = request.get("method", METHOD_OF_KIND[order["container"]["kind"]])
    order["mode"] = request.get("mode", preparation["mode"])
    order["concentration"] = ordered_concentration(order["mode"], request, preparation)
    order["pump"] = by_id(table["pumps"], request["pump"], "/pump") if "pump" in request else None
    return order


def default_amounts(order, request, protocol):
    """Dose and duration, or the schedule: a plain dose beside a bolus or a running pump is a schedule of one step."""
    bolus, steps, running = read_schedule(request)
    if steps and "dose" in request:
        raise NoRequest("not-together", "/steps")
    duration = request.get("duration", protocol["duration"]["start"])
    if not steps:
        dose = request.get("dose", protocol["dose"]["start"])
        if dose is None:
            raise NoRequest("nothing-ordered", "/dose")
        unit = dose.split(" ")[-1]
        order["dose"], order["dose_unit"] = typed(dose, unit if unit in DOSE_UNITS else "mg/kg", "/dose"), unit
    if duration is None:
        raise NoRequest("nothing-ordered", "/duration")
    order["duration"] = typed(duration, "min", "/duration")
    order["whole"] = order["duration"] + (bolus["duration"] if bolus else 0)
    order.update({"bolus": bolus, "running": running, "stepped": steps is not None,
                  "scheduled": bool(bolus or steps or running)})
    order["steps"] = steps or [{"from": number("0 min"), "dose": order["dose"], "unit": order["dose_unit"]}]
    check_schedule(order["steps"], running, order["duration"], order["whole"], number(order["container"]["volume"]))


def ordered_concentration(mode, request, preparation):
    if "concentration" in request:
        return typed(request["concentration"], "mg/mL", "/concentration")
    if mode == "standard" and preparation["concentrations"]:
        return number(preparation["concentrations"][0])
    return None
