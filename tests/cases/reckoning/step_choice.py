# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing a step of an instrument; contract section 4, step 3."""

import math

from .limits import bounds, dose_limits
from .notation import Refused


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
