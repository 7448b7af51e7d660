#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What bash offers where Tab is pressed, held against what the programs themselves tell."""
import json
import sys
import tempfile
import unittest
from pathlib import Path

from installed import BUILD, COMMANDS, SOURCE, run, told_commands, told_options

OFFER = """
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
"_${1//-/_}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


def offered(*words, program="ketaplan-cli"):
    script = SOURCE / "data" / "completions" / f"{program}.bash"
    done = run("bash", "-c", OFFER, "bash", script, program, *words, environment={"PATH": f"{BUILD}/bin:/usr/bin:/bin"})
    assert done.stderr == "", done.stderr
    return set(done.stdout.split())


class Completion(unittest.TestCase):
    def test_offers_the_commands(self):
        self.assertEqual(offered(""), set(told_commands()))
        self.assertEqual(offered("pl"), {"plan"})
        self.assertEqual(offered("table", ""), set(told_commands("table")))

    def test_offers_the_options_of_each_command(self):
        for command in COMMANDS:
            self.assertEqual(offered(*command.split(), "--"), told_options("ketaplan-cli", command), command)

    def test_a_file_between_does_not_hide_the_command(self):
        self.assertEqual(offered("table", "approve", "plan.json", "--"), told_options("ketaplan-cli", "table approve"))

    def test_offers_what_an_option_takes(self):
        self.assertEqual(offered("plan", "--format", ""), {"text", "json", "html", "pdf"})
        self.assertEqual(offered("protocols", "--format", ""), {"text", "json"})
        self.assertEqual(offered("plan", "--method", ""), {"replace", "add", "measure", "make-up"})
        self.assertEqual(offered("plan", "--sex", ""), {"female", "male", "other"})

    def test_offers_the_ids_of_the_table_in_use(self):
        protocols = json.loads(run(BUILD / "bin" / "ketaplan-cli", "protocols", "--format", "json").stdout)
        self.assertEqual(offered("plan", "--protocol", ""), {protocol["id"] for protocol in protocols})
        self.assertIn("bag-saline-100", offered("plan", "--container", "bag-"))

    def test_offers_files_where_a_file_goes(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "request.json"
            file.touch()
            self.assertEqual(offered("plan", "--request", f"{folder}/re"), {str(file)})
            self.assertEqual(offered("table", "check", f"{folder}/re"), {str(file)})
            self.assertEqual(offered(f"{folder}/re", program="ketaplan"), {str(file)})

    def test_offers_the_window_s_options(self):
        self.assertEqual(offered("--", program="ketaplan"), told_options("ketaplan"))
        self.assertEqual(offered("--theme", "", program="ketaplan"), {"light", "dark", "system"})


if __name__ == "__main__":
    sys.exit(unittest.main())
