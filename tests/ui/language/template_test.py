#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The template of a translation, held against the sources of the window: it is up to date, no text bypasses it, and no text of it
holds a unit or a drug for a translator to change: those are put in for %1.

    template_test.py PROJECT
"""
import html
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])
SOURCES = sorted([*(ROOT / "ui").glob("*.cpp"), *(ROOT / "ui").glob("*.h")])
LITERALS = r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*'
UNITS = r"(?<![A-Za-z-])(?:mg|mcg|µg|ng|g|kg|mL|ml|L|cm|mm\[?Hg\]?|bpm)(?:/(?:kg|mL|h|min|m2))*(?![A-Za-z-])|/h\b|%(?![0-9n])"

# Text of a literal that no reader sees as words: mark-up, names of files, options and objects, what a format is made of.
NOT_SHOWN = re.compile(r"""
      ^[^A-Za-z]*$                                # no letter
    | ^</?[a-z][^>]*>.*$ | ^(?:\s|&[a-z]+;|%\d|</?[a-z][^<>]*>|[.,:;()\[\]{}|/+–—×=-])*$   # mark-up around placeholders
    | ^[a-z][A-Za-z0-9]*(?:[-_.:/][A-Za-z0-9%*.]+)*[:.-]?$                                 # a code, name of an object, file or option
    | ^--?[a-z-]+.*$ | ^\.[a-z.]+$ | ^\#.*$
    | ^[%a-z0-9/-]+\.[a-z]+$ | ^\\.*\$$ | ^ketaplan:\ $
    | ^/[a-z/.]+$ | ^ketaplan-cli\ .*$ | ^\ +--[a-z]+\ .*$                                     # a file, a command to type
    | ^[a-z0-9]+\ \{.*\}$                                                                     # how a page looks
    | ^yyyy.*$ | ^HH?:.*$
""", re.VERBOSE)
NAMES = {"Noto Sans", "DejaVu Sans", "Fusion", "KetaPlan", "KetaPlan ", "FILE", "NAME", "PLAN", "[PLAN]", "[FILE]", "COMMAND", "FOLDER"}

faults = []


def text_of(literals):
    joined = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', literals))
    return joined.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\").replace('\\"', '"').replace("\\u00A0", "\u00a0")


def class_of(file):
    return "".join(part.capitalize() for part in file.stem.split("_"))


def check_every_text_is_in(template):
    for file in SOURCES:
        code = file.read_text(encoding="utf-8")
        for call in re.finditer(r"\b(?:words|tr)\(\s*(" + LITERALS + ")", code):
            if text_of(call[1]) not in template:
                faults.append(f"{file.name}: lupdate does not find {call[1]}")
        for call in re.finditer(r"\btr\(\s*[a-z]\w*\s*[,)]", code):
            if f'QT_TRANSLATE_NOOP("ketaplan::{class_of(file)}"' not in code:
                faults.append(f"{file.name}: {call[0]} is no literal, and no text is marked for its class")


def check_nothing_bypasses():
    for file in SOURCES:
        code = re.sub(r"//[^\n]*", "", file.read_text(encoding="utf-8"))
        bypass = r"\b(?:QStringLiteral|QLatin1String|QLatin1StringView|QString|fromUtf8|fromLatin1|shownText|capitalised)[({]\s*(" + LITERALS + r")|u(" + LITERALS + ")"
        for found in re.finditer(bypass, code):
            text = text_of(found[1] or found[2])
            if not NOT_SHOWN.match(text) and text not in NAMES:
                faults.append(f"{file.name}: not for a translator to see: {text!r}")


def check_no_unit_or_drug(template):
    table = json.loads((ROOT / "data/protocols/ketamine-chronic-pain.json").read_text(encoding="utf-8"))
    drugs = {table["drug"]["name"], "esketamine"} | {medicine["name"] for medicine in table["medicines"]}
    drug = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(drugs))) + r")\b", re.IGNORECASE)
    unit = re.compile(UNITS)
    for text in sorted(template):
        bare = re.sub(r"<[^>]*>", "", text)
        for kind, found in (("drug", drug.search(bare)), ("unit", unit.search(bare))):
            if found:
                faults.append(f"a {kind} in a text to translate, “{found[0]}” in {text!r}")


def main():
    run = subprocess.run([ROOT / "scripts/translations", "--check"], capture_output=True, text=True, check=False)
    if run.returncode:
        faults.append(run.stdout + run.stderr)
    written = (ROOT / "ui/translations/ketaplan_en.ts").read_text(encoding="utf-8")
    template = {html.unescape(text) for text in re.findall(r"<source>(.*?)</source>", written, re.DOTALL)}
    assert len(template) > 300, "the template holds next to nothing"
    check_every_text_is_in(template)
    check_nothing_bypasses()
    check_no_unit_or_drug(template)
    sys.exit("\n".join(faults) or None)


if __name__ == "__main__":
    main()
