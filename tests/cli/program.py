# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real ketaplan-cli for the tests beside this file."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["KETAPLAN_CLI"]
HERE = pathlib.Path(__file__).parent
TABLE = str(HERE / "table.json")
GOLDEN = HERE.parent / "exchange" / "golden"

# The locale must not matter, and neither may what the developer has at home.
ENVIRONMENT = {
    **{key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "LC_", "LANG"))},
    "LC_ALL": "de_DE.UTF-8",
    "TZ": "UTC",
}

REQUEST = {
    "request": 1,
    "date": "2026-11-23",
    "protocol": "outpatient-start-low",
    "patient": {"name": "SAMPLE, Patient", "id": "0000", "born": "1972-03-14", "sex": "female", "weight": "72.5 kg",
                "weight_method": "measured"},
    "dose": "0.3 mg/kg",
    "screening": {"pregnancy": "no", "psychosis": "no"},
}


class Outcome:
    """What a run left: exit code, standard output and standard error as text."""

    def __init__(self, code, out, err):
        self.code, self.raw, self.err = code, out, err.decode("utf-8")

    @property
    def out(self):
        return self.raw.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.raw)


def run(*arguments, stdin=b"", stdout=subprocess.PIPE, environment=None, folder=None):
    done = subprocess.run([PROGRAM, *arguments], input=stdin, stdout=stdout, stderr=subprocess.PIPE, timeout=300,
                          env={**ENVIRONMENT, **(environment or {})}, cwd=folder, check=False)
    return Outcome(done.returncode, done.stdout or b"", done.stderr)


def plan(*arguments, **options):
    return run("plan", "--table", TABLE, *arguments, **options)


def in_options(**changed):
    """The request in options, some of them changed; None leaves one out."""
    options = {"protocol": "outpatient-start-low", "date": "2026-11-23", "weight": "72.5 kg", "dose": "0.3 mg/kg", **changed}
    given = []
    for name, value in options.items():
        if value is not None:
            given += ["--" + name.replace("_", "-"), value]
    return given


def request(**changed):
    return json.dumps({**REQUEST, **changed}).encode()


class CliTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="ketaplan-cli-test-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def file(self, name, content=b""):
        path = self.folder / name
        path.write_bytes(content)
        return str(path)

    def left(self):
        """Names of all files in the test's folder, hidden ones too."""
        return sorted(path.name for path in self.folder.iterdir())

    def check(self, outcome, code, out=None, err=None):
        self.assertEqual(outcome.code, code, outcome.err)
        if out is not None:
            self.assertEqual(outcome.out, out)
        if err is not None:
            self.assertEqual(outcome.err, err)

    def check_error(self, outcome, code, at):
        """Exit 2 with the error object on standard output and its message on standard error."""
        self.assertEqual(outcome.code, 2, outcome.err)
        error = outcome.json
        self.assertEqual(list(error), ["code", "at", "message"])
        self.assertEqual((error["code"], error["at"]), (code, at))
        self.assertTrue(outcome.err.startswith("ketaplan-cli: "), outcome.err)
        self.assertIn(error["message"].split("\n")[0], outcome.err)
