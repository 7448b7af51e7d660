#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job as a person with assistive tools does it: every control is found by its name over the AT-SPI bus. The figures of the
window and of the PDF are the command line's for the same request.

    accessibility_test.py KETAPLAN KETAPLAN_CLI TABLE SCRATCH_FOLDER
"""
import os

from planner_window import RESULTS, SCRATCH, enter_ready, expect_figures_in, expect_summary, results_of, run, wait_for


def check_first(window):
    plan = enter_ready(window)
    expected = results_of(plan)
    for name in RESULTS:
        assert window.result(name) == expected[name], (name, window.result(name), expected[name])
    text = window.save_pdf(os.path.join(SCRATCH, "first.pdf"))
    assert "SAMPLE, Patient" in text and "TEST-000123" in text
    expect_figures_in(text, plan)
    return expected


def check_second(window, first):
    window.press("New patient")
    wait_for("an empty form", lambda: window.status().startswith("Not calculated"))
    for name in RESULTS:
        assert window.result(name) == "Not calculated", (name, window.result(name))
    old = ["SAMPLE", "TEST-000123", "1972", "72.5", "Dr A. EXAMPLE", first["Pump rate"], first["Total dose"], first["Dose rate"]]
    emptied = window.everything()
    for trace in old:
        assert trace not in emptied, f"{trace} of the first patient is still there"
    window.enter("Patient name", "OTHER, Person")
    window.enter("Date of birth", "1980-01-01")
    window.enter("Weight", "50")
    window.choose("Protocol", "Outpatient standard")
    wait_for("the second plan", lambda: window.result("Total dose") == "25 mg")
    text = window.save_pdf(os.path.join(SCRATCH, "second.pdf"))
    assert "OTHER, Person" in text
    expect_summary(text)
    shown = window.everything()
    for trace in old:
        assert trace not in text, f"{trace} of the first patient is in the second PDF"
        assert trace not in shown, f"{trace} of the first patient came back"


if __name__ == "__main__":
    run(lambda window: check_second(window, check_first(window)),
        "the window, the PDF and the command line agree; nothing of the first patient is left")
