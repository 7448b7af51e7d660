# SPDX-License-Identifier: GPL-3.0-or-later
"""A session of a course: answers carried over from the one before, and the limits between sessions and on all of them."""

from .limits import entry
from .notation import F, date, number


def carried_answers(request, table):
    """Answers of this session, and since when those hold that were carried over, may be, and are confirmed for this date."""
    carried = request.get("course", {}).get("carried", {"items": []})
    confirmed = carried.get("confirmed") == request["date"]
    lasting = {item["id"] for item in table["screening"]
               if item["due"] == "planning" and not item.get("unit") and "session" not in item.get("applies_to", {})} | {"medicines"}
    counts = lambda item: item not in carried["items"] or confirmed and item in lasting
    return {"screening": {item: answer for item, answer in request.get("screening", {}).items() if counts(item)},
            "medicines": request["patient"].get("medicines") if counts("medicines") else None,
            "carried": {item: carried["from"] for item in carried["items"]} if confirmed else {}}


def session_of(order):
    return F(order["course"]["session"]) if order["course"] else F(1)


def days_since_last(order):
    course = order["course"] or {}
    return F((date(order["date"]) - date(course["last_date"])).days) if "last_date" in course else None


def course_total(order, total):
    """Of the course with this session; a first session has nothing before it."""
    course = order["course"] or {}
    before = number(course.get("total_before", "0 mg" if course.get("session") == 1 else None))
    return None if before is None else before + total


def session_entries(order):
    """What is known before the dose: which session, and the days since the last one."""
    limits, course = order["protocol"].get("course_limits") or {}, order["course"]
    if course is None:
        return []
    found = [entry("session", "ordered", session_of(order), "{session}", limits["session"])] if "session" in limits else []
    if "interval" in limits and ("last_date" in course or course["session"] > 1):
        found.append(entry("interval", "ordered", days_since_last(order), "d", limits["interval"]))
    return found


def total_entries(order, total):
    limits = order["protocol"].get("course_limits") or {}
    if order["course"] is None or "course_total" not in limits:
        return []
    return [entry("course_total", "ordered", course_total(order, total), "mg", limits["course_total"])]
