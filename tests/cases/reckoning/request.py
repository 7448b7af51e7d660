# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be read as a request, without knowing the protocol: keys, dates, units."""

from .notation import F, NoRequest, date, number, quantity

KEYS = {"request", "date", "protocol", "patient", "dose", "duration", "dosing_weight", "product", "container", "method", "mode",
        "concentration", "pump", "screening", "acknowledgements", "bolus", "steps", "running", "course", "orders", "second_check"}
RESERVED = {"checks"}
PATIENT_KEYS = {"name", "id", "born", "sex", "weight", "weight_method", "weight_date", "previous_weight", "height", "medicines"}
PARTS = {
    "bolus": (("dose", "duration"), ()),
    "running": (("at", "given"), ()),
    "course": (("session",), ("of", "last_dose", "last_date", "total_before", "carried")),
    "orders": ((), ("premedication", "rescue")),
}
STEP_KEYS = ("from", "dose")
PREVIOUS_KEYS = ("weight", "date")
CHECK_KEYS = ("planned_by", "checked_by", "at", "for")
CHECKED_KEYS = ("patient", "date", "protocol", "weight", "dose", "duration", "schedule", "product", "pump_rate")
CARRIED_KEYS = ("from", "items", "confirmed")


def typed(text, unit, at, zero=False):
    """A number above zero, or also zero."""
    try:
        value, found = quantity(text)
    except ValueError:
        raise NoRequest("bad-number", at) from None
    if found not in (unit if isinstance(unit, tuple) else (unit,)):
        raise NoRequest("wrong-unit", at)
    if value < 0 or value == 0 and not zero:
        raise NoRequest("not-above-zero", at)
    return value


def check_keys(request):
    for key in request:
        if key not in KEYS:
            raise NoRequest("not-supported" if key in RESERVED else "unknown-key", "/" + key)
    check_part(request["patient"], ("weight",), PATIENT_KEYS, "/patient")
    if "previous_weight" in request["patient"]:
        check_part(request["patient"]["previous_weight"], PREVIOUS_KEYS, (), "/patient/previous_weight")
    if "second_check" in request:
        check_part(request["second_check"], (), CHECK_KEYS, "/second_check")
        check_part(request["second_check"].get("for", {}), (), CHECKED_KEYS, "/second_check/for")
    for name, (required, others) in PARTS.items():
        if name in request:
            check_part(request[name], required, others, "/" + name)
    for i, step in enumerate(request.get("steps", [])):
        check_part(step, STEP_KEYS, (), f"/steps/{i}")
    if "carried" in request.get("course", {}):
        check_part(request["course"]["carried"], ("from", "items"), CARRIED_KEYS, "/course/carried")


def check_part(part, required, others, at):
    for key in part:
        if key not in required and key not in others:
            raise NoRequest("unknown-key", f"{at}/{key}")
    for key in required:
        if key not in part:
            raise NoRequest("missing-key", f"{at}/{key}")


def check_dates(request):
    """All of them exist; what lies behind is not after the day of the infusion."""
    patient, course = request["patient"], request.get("course", {})
    places = [(request, "", "date"), (patient, "/patient", "born"), (patient, "/patient", "weight_date"),
              (course, "/course", "last_date"), (course.get("carried", {}), "/course/carried", "from"),
              (course.get("carried", {}), "/course/carried", "confirmed")]
    for holder, at, key in places:
        try:
            day = date(holder.get(key, "2000-01-01"))
        except ValueError:
            raise NoRequest("bad-date", f"{at}/{key}") from None
        if key not in ("date", "confirmed") and day > date(request["date"]):
            raise NoRequest("date-after", f"{at}/{key}")


def check_previous_weight(request):
    """Above zero, and not after the weight that it is compared with."""
    previous = request["patient"].get("previous_weight")
    if previous is None:
        return
    typed(previous["weight"], "kg", "/patient/previous_weight/weight")
    try:
        day = date(previous["date"])
    except ValueError:
        raise NoRequest("bad-date", "/patient/previous_weight/date") from None
    if day > date(request["patient"].get("weight_date", request["date"])):
        raise NoRequest("date-after", "/patient/previous_weight/date")


def check_second_check(found):
    """The quantities of a second check; what they are is judged with the plan."""
    for key, unit in (("weight", "kg"), ("dose", ("mg/kg", "mg/kg/h", "mg", "mg/h")), ("duration", "min"), ("pump_rate", "mL/h")):
        if key in found:
            typed(found[key], unit, "/second_check/for/" + key)


def check_course(course):
    session = course.get("session", 1)
    if not 1 <= session <= 999:
        raise NoRequest("bad-number", "/course/session")
    if course.get("of", session) < session:
        raise NoRequest("bad-number", "/course/of")
    for key in ("last_dose", "total_before"):
        if key in course:
            typed(course[key], "mg", "/course/" + key, zero=True)
    if number(course.get("total_before")) is not None and number(course["total_before"]) < number(course.get("last_dose", "0 mg")):
        raise NoRequest("bad-number", "/course/total_before")


def check_request(request):
    check_keys(request)
    check_dates(request)
    typed(request["patient"]["weight"], "kg", "/patient/weight")
    check_previous_weight(request)
    if "height" in request["patient"]:
        typed(request["patient"]["height"], "cm", "/patient/height")
    check_course(request.get("course", {}))
    check_second_check(request.get("second_check", {}).get("for", {}))


def read_schedule(request):
    """(bolus, steps or None, running) in numbers."""
    bolus = running = steps = None
    if "bolus" in request:
        bolus = {"dose": typed(request["bolus"]["dose"], ("mg/kg", "mg"), "/bolus/dose"),
                 "unit": request["bolus"]["dose"].split(" ")[-1],
                 "duration": typed(request["bolus"]["duration"], "min", "/bolus/duration")}
    if "steps" in request:
        steps = [read_step(step, f"/steps/{i}") for i, step in enumerate(request["steps"])]
        if not 1 <= len(steps) <= 48:
            raise NoRequest("bad-schedule", "/steps")
    if "running" in request:
        running = {"at": typed(request["running"]["at"], "min", "/running/at", zero=True),
                   "given": typed(request["running"]["given"], "mL", "/running/given", zero=True)}
    return bolus, steps, running


def read_step(step, at):
    return {"from": typed(step["from"], "min", at + "/from", zero=True),
            "dose": typed(step["dose"], ("mg/kg/h", "mg/h", "mg/kg", "mg"), at + "/dose"), "unit": step["dose"].split(" ")[-1]}


def check_schedule(steps, running, duration, whole, container):
    """Lengths of the steps; steps that do not follow each other and readings that cannot be are no schedule."""
    last = F(-1)
    for i, step in enumerate(steps):
        if step["from"] <= last or i == 0 and step["from"] != 0 or step["from"] >= duration:
            raise NoRequest("bad-schedule", f"/steps/{i}/from")
        last = step["from"]
    for step, end in zip(steps, [s["from"] for s in steps[1:]] + [duration]):
        step["length"] = end - step["from"]
    if running and not 0 < running["at"] < whole:
        raise NoRequest("bad-schedule", "/running/at")
    if running and running["given"] > container:
        raise NoRequest("bad-schedule", "/running/given")
