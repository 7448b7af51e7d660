#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the real program as a person with assistive tools would: controls are found by their names over the AT-SPI bus, keys
are pressed on a display, and what is read back is compared with the command line's plan for the same request.

    accessibility_test.py KETAPLAN KETAPLAN_CLI TABLE SCRATCH_FOLDER
"""
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pyatspi

PROGRAM, CLI, TABLE, SCRATCH = sys.argv[1:5]
TITLE = json.loads(Path(TABLE).read_text(encoding="utf-8"))["table"]["title"]  # the window is named after its table
PATIENCE = 20  # seconds for anything that has to appear
NO_BREAK_SPACE = "\u00a0"

RESULTS = ["Total dose", "Dose rate", "Drug volume", "Diluent volume", "Prepared concentration", "Pump rate",
           "Volume to be infused", "Infusion duration", "Delivered dose"]
QUESTION_OF_CAUTION = "Misuse of drugs or alcohol?"


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come")


def walk(node):
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def key(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def type_keys(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", "--", text], check=True)


class Window:
    def __init__(self):
        self.process = subprocess.Popen([PROGRAM, "--table", TABLE, "--theme", "light"])
        self.application = wait_for("the program on the bus", self.find_application)
        wait_for("the form", lambda: self.find("Patient name", pyatspi.ROLE_TEXT))
        self.give_focus(TITLE)

    def find_application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and child.name.lower() == "ketaplan":
                return child
        return None

    def give_focus(self, title):
        def search():
            out = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", title],
                                 capture_output=True, text=True, check=False).stdout.split()
            return out[-1] if out else None
        window = wait_for(f"window {title}", search)
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)

    def nodes(self):
        return list(walk(self.application))

    def find(self, name, *roles):
        for node in walk(self.application):
            if node.name == name and (not roles or node.getRole() in roles):
                return node
        return None

    def combo(self, label):
        """A choice is found by its label, because its name is what is chosen."""
        for node in walk(self.application):
            if node.getRole() != pyatspi.ROLE_COMBO_BOX or not is_shown(node):
                continue
            for relation in node.getRelationSet():
                if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY and relation.getTarget(0).name == label:
                    return node
        return None

    def focus(self, node):
        node.queryComponent().grabFocus()
        wait_for("the focus", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))

    def enter(self, name, text):
        node = self.find(name, pyatspi.ROLE_TEXT)
        assert node, name
        self.focus(node)
        key("ctrl+a")
        type_keys(text)
        wait_for(f"{text} in {name}", lambda: node.queryText().getText(0, -1) == text)

    def choose(self, label, words):
        node = self.combo(label)
        assert node, label
        node.queryAction().doAction(0)  # opens the list; Qt gives a choice no focus by this way
        time.sleep(0.3)
        type_keys(words)
        key("Return")
        wait_for(f"{words} in {label}", lambda: node.name.startswith(words))
        time.sleep(1.1)  # or the next letters would be taken for more of the same word

    def answer(self, question, letter, expected):
        row = next(n for n in walk(self.application) if n.name == question and n.getRole() != pyatspi.ROLE_LABEL)
        self.focus(row)
        key(letter)
        wait_for(f"{expected} to {question}", lambda: row.description.split(". ")[0] == expected)

    def press(self, name):
        button = next(n for n in walk(self.application) if n.name == name and n.getRole() == pyatspi.ROLE_PUSH_BUTTON)
        button.queryAction().doAction(0)

    def tick(self, name):
        box = next(n for n in walk(self.application) if n.name == name and n.getRole() == pyatspi.ROLE_CHECK_BOX)
        box.queryAction().doAction(0)
        wait_for(f"a tick at {name}", lambda: box.getState().contains(pyatspi.STATE_CHECKED))

    def result(self, name):
        node = next(n for n in walk(self.application) if n.name == name and n.description)
        return node.description.replace(NO_BREAK_SPACE, " ")

    def status(self):
        return next(n for n in walk(self.application) if n.name == "Status").description

    def save_pdf(self, file):
        self.press("Save PDF")
        self.give_focus("Save PDF")
        time.sleep(0.3)
        key("ctrl+a")
        type_keys(file)
        key("Return")
        wait_for(file, lambda: os.path.exists(file))
        self.give_focus(TITLE)

    def everything(self):
        texts = []
        for node in self.nodes():
            texts += [node.name, node.description]
            try:
                texts.append(node.queryText().getText(0, -1))
            except NotImplementedError:
                pass
        return "\n".join(texts)

    def close(self):
        self.process.terminate()
        self.process.wait(10)


def shown(quantity):
    return f"{quantity['value']} {quantity['unit']}"


def plan_of(request):
    file = os.path.join(SCRATCH, "request.json")
    with open(file, "w", encoding="utf-8") as stream:
        json.dump(request, stream)
    run = subprocess.run([CLI, "plan", "--table", TABLE, "--request", file, "--format", "json"], capture_output=True,
                         text=True, check=False)
    assert run.stdout, run.stderr
    return json.loads(run.stdout)


def results_of(plan):
    preparation, pump = plan["preparation"], plan["pump"]
    return dict(zip(RESULTS, [shown(plan["total_dose"]), shown(plan["dose_rate"]), shown(preparation["drug_volume"]),
                              shown(preparation["diluent_volume"]), shown(preparation["concentration"]), shown(pump["rate"]),
                              shown(pump["volume"]), shown(pump["duration"]), shown(pump["delivered_dose"])]))


def pdf_text(file):
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    return text.replace(NO_BREAK_SPACE, " ")


def planning_answers():
    """Well for everything that is asked of this patient, but for the one caution."""
    with open(TABLE, encoding="utf-8") as stream:
        items = json.load(stream)["screening"]
    answers = {}
    for item in items:
        if item["kind"] == "measurement" or {"dose_rate_per_kg", "session"} & item.get("applies_to", {}).keys():
            continue
        bad = item["rules"][0]["when"]["answer"]
        answers[item["id"]] = (item["question"], "no" if bad == "yes" else "yes")
    caution = next(i for i, (question, _) in answers.items() if question == QUESTION_OF_CAUTION)
    answers[caution] = (QUESTION_OF_CAUTION, "yes")
    return answers, caution


def enter_first(window, answers):
    window.enter("Patient name", "SAMPLE, Patient")
    window.enter("Patient ID", "TEST-000123")
    window.enter("Date of birth", "1972-03-14")
    window.choose("Sex", "Female")
    window.enter("Weight", "72.5")
    window.choose("Weight method", "Measured")
    window.enter("Height", "171")
    window.choose("Protocol", "Outpatient start")
    window.enter("Date", "2026-11-23")
    window.enter("Weight date", "2026-11-20")
    window.enter("Dose", "0.3")
    window.tick("Takes no medicines")
    for question, answer in answers.values():
        window.answer(question, answer[0], answer.capitalize())


def first_request(answers, caution):
    request = {"request": 1, "date": "2026-11-23", "protocol": "outpatient-start-low",
               "patient": {"name": "SAMPLE, Patient", "id": "TEST-000123", "born": "1972-03-14", "sex": "female",
                           "weight": "72.5 kg", "weight_method": "measured", "weight_date": "2026-11-20", "height": "171 cm", "medicines": []},
               "dose": "0.3 mg/kg", "screening": {item: answer for item, (_, answer) in answers.items()}}
    request["acknowledgements"] = {f"finding:{caution}": {
        "reason": "specialist-decision", "text": "", "by": "Dr A. EXAMPLE", "at": "2026-11-23T09:10+01:00",
        "for": {"patient": "TEST-000123", "date": "2026-11-23", "protocol": "outpatient-start-low", "weight": "72.5 kg",
                "dosing_weight": "actual", "dose": "0.3 mg/kg", "duration": "40 min", "value": "yes"}}}
    return request


def acknowledge(window):
    window.choose(f"Reason for {QUESTION_OF_CAUTION}", "Decision")
    window.enter(f"Acknowledged by, {QUESTION_OF_CAUTION}", "Dr A. EXAMPLE")
    window.press(f"Acknowledge {QUESTION_OF_CAUTION}")


def check_first(window):
    answers, caution = planning_answers()
    enter_first(window, answers)
    wait_for("the caution", lambda: window.status().startswith("Needs acknowledgement"))
    acknowledge(window)
    wait_for("Ready", lambda: window.status().startswith("Ready"))
    plan = plan_of(first_request(answers, caution))
    assert plan["status"] == "ready", plan["status"]
    expected = results_of(plan)
    for name in RESULTS:
        assert window.result(name) == expected[name], (name, window.result(name), expected[name])
    file = os.path.join(SCRATCH, "first.pdf")
    window.save_pdf(file)
    text = pdf_text(file)
    assert "SAMPLE, Patient" in text and "TEST-000123" in text
    assert "not for administration" not in text.lower()
    for name in ("Total dose", "Dose rate", "Drug volume", "Diluent volume", "Pump rate", "Volume to be infused", "Delivered dose"):
        number = expected[name].split(" ")[0]
        assert number in text, f"{name} {number} is not in the PDF"
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
    file = os.path.join(SCRATCH, "second.pdf")
    window.save_pdf(file)
    text = pdf_text(file)
    assert "OTHER, Person" in text
    assert "not for administration" in text.lower()
    for trace in old:
        assert trace not in text, f"{trace} of the first patient is in the second PDF"
        assert trace not in window.everything(), f"{trace} of the first patient came back"
    assert "mL/h" not in text, "a screening summary holds no pump rate"


def main():
    window = Window()
    try:
        check_second(window, check_first(window))
    except BaseException:
        subprocess.run(["import", "-window", "root", os.path.join(SCRATCH, "failure.png")], check=False)
        raise
    finally:
        window.close()
    print("the window, the PDF and the command line agree; nothing of the first patient is left")


if __name__ == "__main__":
    main()
