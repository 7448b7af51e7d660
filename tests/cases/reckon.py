#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reckons what a plan has to be, independently of the dosing engine, in exact fractions (the modules in reckoning/).

  reckon.py --check [PATH…]   every case: its expectation against a fresh reckoning; exit 1 on a difference
  reckon.py --fill [PATH…]    writes the reckoned expectation into the cases that have none
  reckon.py --write [PATH…]   writes the reckoned expectation into all of them that have one or none
  reckon.py --plan FILE       prints the reckoning of one case

A PATH is a case file or a folder of them; without one, all of this folder, of second/ and of the shipped worked cases. The
table is --table FILE, else table.json beside the case, else the shipped one.

A case is {"name", "why", "request"}, optionally "today" (else the request's date), "table", a few changes of the table's
identity: {"status", "grace_days", "effective", "review_by"}, and "site", a site's policy. It expects either all ("expect") or a part:
"expect_findings": [{"id", "severity", "answer"?}], "expect_no_finding": ids.
"""

import argparse
import json
import pathlib
import sys

from reckoning.expectation import expectation

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / "data"
SHIPPED = DATA / "protocols" / "ketamine-chronic-pain.json"
PARTS = ("expect_findings", "expect_no_finding")


def case_files(paths):
    found = []
    for path in paths or [HERE, HERE / "second", DATA / "worked-cases"]:
        found += sorted(path.glob("*.json")) if path.is_dir() else [path] if path.is_file() else []
    return [file for file in found if file.name != "table.json"]


def table_of(file, chosen):
    beside = file.resolve().parent / "table.json"
    return json.loads((chosen or (beside if beside.is_file() else SHIPPED)).read_text())


def differences(case, reckoned):
    """What differs from the whole or the parts that the case expects."""
    if not any(key in case for key in ("expect", *PARTS)):
        return ["no expectation"]
    found = reckoned.get("findings", {})
    wrong = []
    if case.get("expect", reckoned) != reckoned:
        wrong = [f"{key}: expected {case['expect'].get(key)}, reckoned {reckoned.get(key)}"
                 for key in {**reckoned, **case["expect"]} if case["expect"].get(key) != reckoned.get(key)]
    for one in case.get("expect_findings", []):
        expected = f"{one['severity']} {one['answer']}" if "answer" in one else one["severity"]
        if not (found.get(one["id"], "") + " ").startswith(expected + " "):
            wrong.append(f"{one['id']}: expected {expected}, reckoned {found.get(one['id'])}")
    return wrong + [f"{name}: expected no finding, reckoned {found.get(name, 'an error')}"
                    for name in case.get("expect_no_finding", []) if name in found or "error" in reckoned]


def check(files, chosen):
    wrong = 0
    for file in files:
        case = json.loads(file.read_text())
        differing = differences(case, expectation(case, table_of(file, chosen)))
        wrong += bool(differing)
        if differing:
            print(f"{file.name}: " + "; ".join(differing))
    print(f"{len(files)} cases, {wrong} differ")
    return 1 if wrong or not files else 0


def write(files, chosen, missing_alone):
    for file in files:
        case = json.loads(file.read_text())
        if any(key in case for key in PARTS) or missing_alone and "expect" in case:
            continue
        case["expect"] = expectation(case, table_of(file, chosen))
        file.write_text(json.dumps(case, indent=1, ensure_ascii=False) + "\n")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    mode = parser.add_mutually_exclusive_group(required=True)
    for name in ("--check", "--fill", "--write"):
        mode.add_argument(name, action="store_true")
    mode.add_argument("--plan", metavar="FILE", type=pathlib.Path)
    parser.add_argument("--table", metavar="FILE", type=pathlib.Path)
    parser.add_argument("paths", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    if options.plan:
        print(json.dumps(expectation(json.loads(options.plan.read_text()), table_of(options.plan, options.table)), indent=1))
        return 0
    files = case_files(options.paths)
    return check(files, options.table) if options.check else write(files, options.table, options.fill)


if __name__ == "__main__":
    sys.exit(main())
