#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the schema and tables against it with another validator than the program's own (jsonschema, draft 7).

check_schema.py SCHEMA TABLE...
"""
import json
import sys

import jsonschema


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(schema_path, *table_paths):
    schema = read(schema_path)
    jsonschema.Draft7Validator.check_schema(schema)
    faults = 0
    for path in table_paths:
        for fault in jsonschema.Draft7Validator(schema).iter_errors(read(path)):
            pointer = "".join(f"/{step}" for step in fault.absolute_path)
            print(f"{path}: {pointer}: {fault.message}")
            faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
