#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the real program at random moments while a plan is being typed with real keys, starts it again, has it restored, and
compares: of what was typed at most the last second may be lost, and nothing may be there that was not typed.

    kill_test.py KETAPLAN TABLE KILLS SCRATCH_FOLDER

The tests run few kills. All 200, on a display of their own; KILL_SEED gives the same moments again:
    tests/ui/on_a_display.sh tests/ui/kill_test.py build/dev/bin/ketaplan data/protocols/ketamine-chronic-pain.json 200
"""
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pyatspi

PROGRAM, TABLE, KILLS, SCRATCH = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
SEED = int(os.environ.get("KILL_SEED") or random.randrange(10**6))
STATE = Path(SCRATCH) / "state"
PATIENCE = 40  # seconds for anything that has to appear
LOST_AT_MOST = 1.0  # seconds of typing
FIELDS = ["Patient name", "Patient ID", "Height"]
BEGIN = "k"  # what is typed into the first field begins with it


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError(f"{what} did not come")


def walk(node):
    if node is None:
        return
    yield node
    for index in range(node.childCount):
        yield from walk(node.getChildAtIndex(index))


class Keys:
    """One process for all keys, so that each is pressed at a known moment."""

    def __init__(self):
        self.process = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)

    def press(self, key):
        self.process.stdin.write(f"key {key}\n")
        self.process.stdin.flush()
        return time.monotonic()

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)


class Program:
    def __init__(self):
        environment = dict(os.environ, XDG_STATE_HOME=str(STATE))
        self.process = subprocess.Popen([PROGRAM, "--table", TABLE, "--theme", "light"], env=environment)
        self.application = wait_for("the program on the bus", self.find_application)

    def find_application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and child.name.lower() == "ketaplan" and child.get_process_id() == self.process.pid:
                return child
        return None

    def find(self, name, role):
        for window in [self.application.getChildAtIndex(i) for i in range(self.application.childCount)]:
            for node in walk(window):
                if node.name == name and node.getRole() == role:
                    return node
        return None

    def field(self, name):
        return wait_for(name, lambda: self.find(name, pyatspi.ROLE_TEXT))

    def text(self, name):
        return self.field(name).queryText().getText(0, -1)

    def focus(self, name):
        node = self.field(name)
        node.queryComponent().grabFocus()
        wait_for("the focus", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))

    def give_focus(self):
        def search():
            out = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid)],
                                 capture_output=True, text=True, check=False).stdout.split()
            return out[-1] if out else None
        subprocess.run(["xdotool", "windowfocus", "--sync", wait_for("a window", search)], check=True)

    def press_button(self, name):
        button = wait_for(f"the button {name}", lambda: self.find(name, pyatspi.ROLE_PUSH_BUTTON))
        button.queryAction().doAction(0)

    def said_in_question(self):
        return "\n".join(node.name for node in walk(self.application) if node.getRole() == pyatspi.ROLE_LABEL)

    def kill(self):
        self.process.kill()
        self.process.wait(10)


def texts_at(log, moment):
    """What stood in each field when everything pressed until then had arrived."""
    texts = dict.fromkeys(FIELDS, "")
    for at, field, key in log:
        if at <= moment:
            texts[field] += key
    return texts


def type_until_killed(program, keys, chance):
    """Types into one field after the other and kills the program in between. The keys with their moments, and that of the kill."""
    log = []
    end = time.monotonic() + chance.uniform(0.05, 4)
    first = True
    while time.monotonic() < end:
        field = FIELDS[0] if first else chance.choice(FIELDS)
        program.focus(field)
        keys.press("End")
        for number in range(chance.randrange(3, 30)):
            key = BEGIN if first and number == 0 else chance.choice("abcdefghij0123456789")
            log.append((keys.press(key), field, key))
            time.sleep(chance.uniform(0.005, 0.06))
            if time.monotonic() >= end and len(log) > 1:
                break
        first = False
    killed = time.monotonic()
    program.kill()
    return log, killed


def check_restored(program, log, killed):
    """Every field holds a beginning of what was typed into it, and no less than what stood there a second before."""
    due, most = texts_at(log, killed - LOST_AT_MOST), texts_at(log, killed)
    lost = 0.0
    for field in FIELDS:
        text = program.text(field)
        assert most[field].startswith(text), f"{field}: {text!r} was never typed, but {most[field]!r}"
        assert text.startswith(due[field]), f"{field}: {text!r} has lost more than a second of {most[field]!r}, due {due[field]!r}"
        missing = [at for at, name, _ in log if name == field][len(text):]
        lost = max([lost] + [killed - at for at in missing])
    return lost


def run_once(number, keys, chance):
    program = Program()
    program.field(FIELDS[0])
    program.give_focus()
    log, killed = type_until_killed(program, keys, chance)
    program = Program()
    lost = 0.0
    try:
        if any(texts_at(log, killed - LOST_AT_MOST).values()) or list(STATE.glob("ketaplan/open-plan-*.json")):
            wait_for("the question", lambda: program.find("Restore", pyatspi.ROLE_PUSH_BUTTON))
            assert "Patient:" in program.said_in_question() and "Last change" in program.said_in_question()
            assert program.text(FIELDS[0]) == "", "nothing is restored before it is asked for"
            program.press_button("Restore")
            wait_for("the restored plan", lambda: program.text(FIELDS[0]).startswith(BEGIN))
        lost = check_restored(program, log, killed)
        print(f"{number}: {len(log)} keys, killed {killed - log[0][0]:.2f} s after the first, {lost * 1000:.0f} ms lost", flush=True)
    finally:
        program.kill()
        for file in STATE.glob("ketaplan/*"):
            file.unlink()
    return lost


def main():
    print(f"seed {SEED}", flush=True)
    chance = random.Random(SEED)
    keys = Keys()
    try:
        losses = [run_once(number + 1, keys, chance) for number in range(KILLS)]
    except BaseException:
        subprocess.run(["import", "-window", "root", os.path.join(SCRATCH, "failure.png")], check=False)
        raise
    finally:
        keys.close()
    print(f"{KILLS} kills, at most {max(losses) * 1000:.0f} ms of typing lost")


if __name__ == "__main__":
    main()
