#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job by the keyboard alone: Tab to each field, keys into it, Ctrl+S for the PDF. There is no mouse; the bus only tells where the
focus is, as a screen reader would say it. The figures of the PDF are the command line's for the same request.

    keyboard_test.py KETAPLAN KETAPLAN_CLI TABLE SCRATCH_FOLDER
"""
import os
import time

import pyatspi
from gi.repository import GLib

from planner_window import (QUESTION_OF_CAUTION, SCRATCH, TITLE, expect_figures_in, first_request, key, pdf_text, plan_of, planning_answers,
                            run, type_keys, wait_for)

MOST_TABS = 250  # once round the window


class Listener:
    """Where the focus went last."""

    def __init__(self):
        self.node = None
        self.count = 0
        pyatspi.Registry.registerEventListener(self.take, "object:state-changed:focused")

    def take(self, event):
        if event.detail1:
            self.node = event.source
            self.count += 1

    def pump(self):
        while GLib.MainContext.default().pending():
            GLib.MainContext.default().iteration(False)
        return self.count

    def is_told(self):
        """There and back: the program tells of the focus only from when it knows that somebody listens."""
        key("alt+2", "alt+1")
        return self.pump()

    def names(self):
        """What a screen reader says of it: its own name and that of its label."""
        node = self.node
        if node is None:
            return []
        labels = [relation.getTarget(0).name for relation in node.getRelationSet()
                  if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]
        return [node.name, *labels]

    def press(self, name):
        """Not every stop tells of itself: a link in a text is one without a name of its own."""
        before = self.pump()
        key(name)
        end = time.monotonic() + 1
        while self.pump() == before and time.monotonic() < end:
            time.sleep(0.01)


def tab_to(focus, name):
    for _ in range(MOST_TABS):
        if name in focus.names():
            return focus.node
        focus.press("Tab")
    raise AssertionError(f"Tab does not reach {name}")


def enter(focus, name, text):
    node = tab_to(focus, name)
    key("ctrl+a")
    type_keys(text)
    wait_for(f"{text} in {name}", lambda: node.queryText().getText(0, -1) == text)


def choose(focus, label, words):
    node = tab_to(focus, label)
    type_keys(words)
    wait_for(f"{words} in {label}", lambda: node.name.startswith(words))


def answer(focus, question, letter, expected):
    node = tab_to(focus, question)
    key(letter)
    wait_for(f"{expected} to {question}", lambda: node.description.split(". ")[0] == expected)


def check(window):
    focus = Listener()
    wait_for("the first field", lambda: focus.is_told() and "Patient name" in focus.names())
    answers, caution = planning_answers()
    for name, text in (("Patient name", "SAMPLE, Patient"), ("Patient ID", "TEST-000123"), ("Date of birth", "1972-03-14")):
        enter(focus, name, text)
    choose(focus, "Sex", "Female")
    enter(focus, "Weight", "72.5")
    choose(focus, "Weight method", "Measured")
    enter(focus, "Weight date", "2026-11-20")
    enter(focus, "Height", "171")
    box = tab_to(focus, "Takes no medicines")
    key("space")
    wait_for("the tick", lambda: box.getState().contains(pyatspi.STATE_CHECKED))
    choose(focus, "Protocol", "Outpatient")  # a blank would open the list
    enter(focus, "Dose", "0.3")
    enter(focus, "Date", "2026-11-23")
    key("alt+4")
    for question, said in answers.values():
        answer(focus, question, said[0], said.capitalize())
    wait_for("the caution", lambda: window.status().startswith("Needs acknowledgement"))
    choose(focus, f"Reason for {QUESTION_OF_CAUTION}", "Decision")
    enter(focus, f"Acknowledged by, {QUESTION_OF_CAUTION}", "Dr A. EXAMPLE")
    tab_to(focus, f"Acknowledge {QUESTION_OF_CAUTION}")
    key("space")
    wait_for("Ready", lambda: window.status().startswith("Ready"))

    plan = plan_of(first_request(answers, caution))
    file = os.path.join(SCRATCH, "keyboard.pdf")
    rate = window.result("Pump rate").split(" ")[0]
    key("ctrl+s")
    window.give_focus("Type the rate back")
    wait_for("the field for the rate", lambda: focus.pump() and "Rate as keyed" in focus.names())
    type_keys(rate)
    key("Return")
    window.give_focus("Save PDF")
    wait_for("the field for the file's name", lambda: focus.pump() and "File name:" in focus.names())
    key("ctrl+a")
    type_keys(file)
    key("Return")
    wait_for(file, lambda: os.path.exists(file))
    window.give_focus(TITLE)
    expect_figures_in(pdf_text(file), plan)


if __name__ == "__main__":
    run(check, "the keyboard alone does the whole job")
