# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree that CMake installs, in a folder of its own, and the programs in it."""
import os
import re
import subprocess
import tempfile
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ["KETAPLAN_BUILD"])
VERSION = os.environ["KETAPLAN_VERSION"]

COMMANDS = ["", "protocols", "plan", "blank", "table", "table show", "table check", "table diff", "table approve", "table retire"]


def run(*command, **options):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **options.pop("environment", {})}
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, env=environment, check=False, **options)


def install():
    """Everything but the programs' debug information, as below a prefix."""
    folder = tempfile.TemporaryDirectory()
    done = run(os.environ["CMAKE"], "--install", BUILD, "--prefix", folder.name)
    if done.returncode:
        raise AssertionError(done.stdout + done.stderr)
    return folder


def long_options(text):
    return set(re.findall(r"^ *(?:-\w, ?)?(--[a-z][a-z-]*)", text, re.MULTILINE))


def told_options(program, command=""):
    """The long options that --help tells."""
    done = run(BUILD / "bin" / program, *command.split(), "--help")
    assert done.returncode == 0, done.stderr
    options = long_options(done.stdout.split("\nExamples:")[0])
    assert "--help" in options, done.stdout
    return options


def told_commands(command=""):
    """The commands below a command."""
    text = run(BUILD / "bin" / "ketaplan-cli", *command.split(), "--help").stdout
    found = re.search(r"^Subcommands:\n((?:  .*\n)+)", text, re.MULTILINE)
    return re.findall(r"^  ([a-z]\S*)", found[1], re.MULTILINE) if found else []
