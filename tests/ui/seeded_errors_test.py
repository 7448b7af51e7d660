#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan that is ready is spoilt by one error after the other, each as it happens at a bedside. Each is stopped before the page: what is
written is a summary without preparation and pump, and it says that it is not for administration. Mended, the plan is ready again.

    seeded_errors_test.py KETAPLAN KETAPLAN_CLI TABLE SCRATCH_FOLDER
"""
import os

from planner_window import (SCRATCH, TITLE, acknowledge, enter_ready, expect_figures_in, expect_summary, key, run,
                            wait_for)


def expect_stopped(window, error, status, said):
    """`said` has to stand somewhere in the window."""
    wait_for(f"{status} after {error}", lambda: window.status().startswith(status))
    shown = window.everything()
    assert said in shown, f"after {error} nothing says {said}"
    expect_summary(window.save_pdf(os.path.join(SCRATCH, f"{error}.pdf")))


def mend(window, field, text):
    """What was acknowledged for another value has to be acknowledged anew."""
    window.enter(field, text)
    wait_for("Needs acknowledgement", lambda: window.status().startswith("Needs acknowledgement"))
    acknowledge(window)
    wait_for("Ready", lambda: window.status().startswith("Ready"))


def expect_no_page(window, typed, said):
    """What is typed back is not the rate: it is told what it is, and no file is asked for."""
    files = set(os.listdir(SCRATCH))
    window.press("Save PDF")
    window.type_back(typed)
    wait_for(f"“{said}” of {typed}", lambda: said in window.everything())
    key("Escape")
    window.give_focus(TITLE)
    wait_for("the plan again", lambda: window.status().startswith("Ready"))
    assert set(os.listdir(SCRATCH)) == files, "a file was written"


def check_errors_of_one_plan(window):
    plan = enter_ready(window)

    window.enter("Weight", "725")
    expect_stopped(window, "tenfold-weight", "Refused", "725")
    mend(window, "Weight", "72.5")

    window.enter("Weight date", "2024-11-20")
    expect_stopped(window, "stale-weight", "Refused", "2024")
    window.enter("Weight date", "2026-11-20")
    wait_for("Ready", lambda: window.status().startswith("Ready"))

    window.enter("Dose", "0.25")
    expect_stopped(window, "edit-after-acknowledgement", "Needs acknowledgement", "Lapsed")
    mend(window, "Dose", "0.3")

    # Beside 1 mg/mL, where both have the same number.
    window.enter("Ordered concentration", "2")
    wait_for("a rate of its own", lambda: window.result("Pump rate") != "32.5 mL/h" and window.status().startswith("Ready"))
    expect_no_page(window, window.result("Dose rate").split(" ")[0], "dose rate in mg/h, not the rate")
    expect_no_page(window, "163", "10 times the rate")
    window.enter("Ordered concentration", "1")
    wait_for("the first rate", lambda: window.result("Pump rate") == "32.5 mL/h" and window.status().startswith("Ready"))

    expect_figures_in(window.save_pdf(os.path.join(SCRATCH, "mended.pdf")), plan)
    return plan


def main():
    run(check_errors_of_one_plan, "each error in a plan is stopped before the page")


if __name__ == "__main__":
    main()
