# SPDX-License-Identifier: GPL-3.0-or-later
"""A schedule on the pump: the volume and rate of each line, and the whole as delivered."""

from .dose import rates
from .limits import dose_limits, entry, rate_limits, unit_of
from .notation import DOSE_UNITS, F, Refused, number
from .pump import chosen_pump, settable_rate
from .schedule import bolus_limits, bolus_values, line_rates, lines_to_run
from .step_choice import around, choose, dose_checks, keeps_what_order_keeps


def given_dose(order, prepared):
    return order["running"]["given"] * prepared["concentration"] if order["running"] else F(0)


def set_schedule(order, table, dose, prepared):
    pump, strength = chosen_pump(order, table), prepared["concentration"]
    running = order["running"]
    run = {"order": order, "dose": dose, "strength": strength, "pump": pump, "line": number(pump["line_volume"]) or F(0),
           "final": prepared["final_volume"], "lines": lines_to_run(order), "given": running["given"] if running else F(0)}
    choose_volumes(run)
    if run["given"] + sum(line["volume"] for line in run["lines"]) + run["line"] > run["final"]:
        raise Refused("container-too-small")
    choose_rates(run)
    lines = ([given_line(order, strength)] if running else []) + [run_line(line, strength) for line in run["lines"]]
    cumulate(lines, order["kg"])
    delivered, own = lines[-1]["cumulative_dose"], lines[1:] if running else lines
    return {"pump": pump, "line": number(pump["line_volume"]), "lines": lines, "parts": run["lines"],
            "volume": sum(line["volume"] for line in own), "rate": own[0]["rate"],
            "duration": sum(line["duration"] for line in lines), "delivered_dose": delivered,
            "delivered_error": (delivered / dose["total_dose"] - 1) * 100, "flush_volume": None}


def choose_volumes(run):
    """Each in turn, with those after it as ordered."""
    lines, strength = run["lines"], run["strength"]
    before, after = run["given"], sum(line["dose"] for line in lines) / strength
    for line in lines:
        exact = line["dose"] / strength
        after -= exact
        line["volume"] = choose(exact, around(exact, number(run["pump"]["volume_step"])),
                                lambda v: v > 0 and volume_allowed(run, line, v, before + after, exact))
        before += line["volume"]


def volume_allowed(run, line, volume, others, exact):
    order, strength = run["order"], run["strength"]
    if others + exact + run["line"] <= run["final"] < others + volume + run["line"]:
        return False
    whole = rates((others + volume) * strength, order["kg"], order["whole"])
    as_run = dict(line, dose=volume * strength)
    return keeps_what_order_keeps(dose_checks(order, run["dose"], whole, DOSE_UNITS.values())
                                  + line_checks(order, line, as_run, ("dose", "rate")))


def line_checks(order, line, as_run, bolus_keys):
    """A line as it comes out against what it was ordered as."""
    if line["kind"] == "bolus":
        asked, found = bolus_values(order, line), bolus_values(order, as_run)
        return [(limit, asked[key], found[key]) for _, key, limit in bolus_limits(order, line["whole"]) if key in bolus_keys]
    asked, found = line_rates(order, line), line_rates(order, as_run)
    return [(limit, asked[kind], found[kind]) for _, kind, limit in rate_limits(order["protocol"])]


def choose_rates(run):
    """Each in turn, with the lengths after it as ordered."""
    lines, order = run["lines"], run["order"]
    passed = order["running"]["at"] if order["running"] else F(0)
    ahead = sum(line["length"] for line in lines)
    for line in lines:
        ahead -= line["length"]
        line["exact_rate"] = line["volume"] / line["length"] * 60
        line["rate"] = settable_rate(run["pump"], line["exact_rate"], lambda r: rate_allowed(run, line, r, passed + ahead))
        line["duration"] = line["volume"] / line["rate"] * 60
        passed += line["duration"]


def rate_allowed(run, line, rate, others):
    order = run["order"]
    length = line["volume"] / rate * 60
    as_run = dict(line, dose=line["volume"] * run["strength"], length=length)
    delivered = (run["given"] + sum(one["volume"] for one in run["lines"])) * run["strength"]
    whole = rates(delivered, order["kg"], others + length)
    checks = dose_checks(order, run["dose"], whole, ("dose_rate", "dose_rate_per_kg"))
    checks += line_checks(order, line, as_run, ("duration", "rate"))
    checks.append((order["protocol"]["limits"].get("pump_rate"), line["exact_rate"], rate))
    if not order["running"]:
        checks.append((order["protocol"]["duration"], order["whole"], others + length))
    return keeps_what_order_keeps(checks)


def given_line(order, strength):
    at, volume = order["running"]["at"], order["running"]["given"]
    return {"kind": "given", "step": None, "rate": None, "volume": volume, "dose": volume * strength, "duration": at,
            "dose_rate": volume * strength / at * 60}


def run_line(line, strength):
    return {"kind": line["kind"], "step": line["step"], "rate": line["rate"], "volume": line["volume"],
            "dose": line["volume"] * strength, "duration": line["duration"], "dose_rate": line["rate"] * strength}


def cumulate(lines, kg):
    """From which minute each runs, and how much has been given when it ends."""
    start = dose = volume = F(0)
    for line in lines:
        line["from"], start = start, start + line["duration"]
        dose, volume = dose + line["dose"], volume + line["volume"]
        line.update({"cumulative_dose": dose, "cumulative_volume": volume, "dose_rate_per_kg": line["dose_rate"] / kg})


def schedule_delivered_entries(order, table, dose, pump, strength):
    """The whole, then each line that is still to be run."""
    protocol = order["protocol"]
    whole = rates(pump["delivered_dose"], order["kg"], pump["duration"])
    found = [entry(name, "delivered", whole[kind], unit_of(name, protocol), limit, dose[kind])
             for name, kind, limit in dose_limits(protocol)]
    if not order["running"]:
        found.append(entry("duration", "delivered", pump["duration"], "min", protocol["duration"], order["whole"]))
    for line in pump["parts"]:
        found += line_entries(order, line, strength)
    return found + [entry("delivered_error", "delivered", pump["delivered_error"], "%", table["tolerances"]["delivered_error"])]


def line_entries(order, line, strength):
    protocol, found = order["protocol"], []
    as_run = dict(line, dose=line["volume"] * strength, length=line["duration"])
    if line["kind"] == "bolus":
        asked, run = bolus_values(order, line), bolus_values(order, as_run)
        found = [entry(name, "delivered", run[key], unit_of(name, protocol), limit, asked[key])
                 for name, key, limit in bolus_limits(order, line["whole"])]
    else:
        asked, run = line_rates(order, line), line_rates(order, as_run)
        found = [entry(name, "delivered", run[kind], unit_of(name, protocol), limit, asked[kind], line["step"])
                 for name, kind, limit in rate_limits(protocol)]
    if "pump_rate" in protocol["limits"]:
        found.append(entry("pump_rate", "delivered", line["rate"], "mL/h", protocol["limits"]["pump_rate"],
                           line["exact_rate"], line["step"]))
    return found
