#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages: formatted without a warning, and with every option and command that --help tells, and no other."""
import re
import sys
import unittest

from installed import BUILD, COMMANDS, VERSION, long_options, run, told_commands, told_options


def page(name):
    file = BUILD / "data" / f"{name}.1"
    done = run("man", "--warnings", "-E", "UTF-8", "-l", file, environment={"MANWIDTH": "200", "MAN_KEEP_FORMATTING": ""})
    return done, re.sub(".\b", "", done.stdout)


def section(text, head):
    """The lines below a subheading, up to the next."""
    found = re.search(rf"^   {re.escape(head)}(?: [^\n]*)?\n(.*?)(?=^   \S|^\S|\Z)", text, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


class Manual(unittest.TestCase):
    def test_the_pages_are_formatted_without_a_warning(self):
        for name in ("ketaplan", "ketaplan-cli"):
            done, text = page(name)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn(f"{name} - plan", text)

    def test_version_and_help_need_no_display(self):
        for option in ("--version", "--help"):
            done = run(BUILD / "bin" / "ketaplan", option, environment={"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"})
            self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn(f"KetaPlan {VERSION}", run(BUILD / "bin" / "ketaplan", "--version").stdout)

    def test_the_window_s_options_are_all_there(self):
        _, text = page("ketaplan")
        self.assertEqual(long_options(text), told_options("ketaplan"))

    def test_the_commands_are_all_there(self):
        _, text = page("ketaplan-cli")
        told = [f"{command} {inner}".strip() for command in COMMANDS for inner in told_commands(command)]
        self.assertEqual(sorted(told), sorted(COMMANDS[1:]))
        heads = re.findall(r"^   ketaplan-cli ((?:[a-z]+ ?)+)", text, re.MULTILINE)
        self.assertEqual({head.strip() for head in heads}, {command for command in told if not told_commands(command)})

    def test_each_command_s_options_are_all_there(self):
        _, text = page("ketaplan-cli")
        self.assertEqual(long_options(text.split("\nOPTIONS\n")[1]), told_options("ketaplan-cli"))
        for command in COMMANDS[1:]:
            if not told_commands(command):
                self.assertEqual(long_options(section(text, f"ketaplan-cli {command}")) | {"--help"},
                                 told_options("ketaplan-cli", command), command)


if __name__ == "__main__":
    sys.exit(unittest.main())
