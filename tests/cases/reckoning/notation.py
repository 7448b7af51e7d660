# SPDX-License-Identifier: GPL-3.0-or-later
"""Quantities, decimals and dates as they are written, and the two ways in which there is no plan."""

import datetime
import math
import re
from fractions import Fraction as F

DOSE_UNITS = {"mg": "total_dose", "mg/kg": "dose_per_kg", "mg/h": "dose_rate", "mg/kg/h": "dose_rate_per_kg"}
RATE_UNITS = ("mg/h", "mg/kg/h")
UNITS = {
    "weight": "kg", "height": "cm", "age": "a", "bmi": "kg/m2", "weight_age": "d", "weight_change": "%", "duration": "min", "total_dose": "mg",
    "dose_per_kg": "mg/kg", "dose_rate": "mg/h", "dose_rate_per_kg": "mg/kg/h", "concentration": "mg/mL",
    "pump_rate": "mL/h", "delivered_error": "%", "concentration_error": "%", "container": "mL", "bolus_duration": "min",
    "bolus_rate": "mg/kg/h", "step_interval": "min", "session": "{session}", "interval": "d", "course_total": "mg",
}
DOSE_OR_RATE = ("dose", "total_dose", "dose_per_kg", "dose_rate", "dose_rate_per_kg")


class Refused(Exception):
    """A step refuses."""


class NoRequest(Exception):
    """What was asked is no request: code and JSON pointer."""


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
