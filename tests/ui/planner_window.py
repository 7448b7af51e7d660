# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a display, with its controls found by their names over the AT-SPI bus and keys pressed on the display; and what
is read back, in the window and in a PDF, beside what the command line reckons for the same request.

Each run is started as TEST.py KETAPLAN KETAPLAN_CLI TABLE SCRATCH_FOLDER.
"""
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pyatspi

PROGRAM, CLI, TABLE, SCRATCH = sys.argv[1:5]
TITLE = json.loads(Path(TABLE).read_text(encoding="utf-8"))["table"]["title"]  # the window is named after its table
PATIENCE = 60  # seconds for anything that has to appear; as soon as it is there it goes on
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


def visible_windows(process):
    found = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process)], capture_output=True, text=True, check=False)
    return set(found.stdout.split())


class Window:
    def __init__(self, *arguments, table=TABLE):
        self.process = subprocess.Popen([PROGRAM, "--table", table, "--theme", "light", *arguments])
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
        """As a window manager would; there is none on the display."""
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
        node = wait_for(name, lambda: self.find(name, pyatspi.ROLE_TEXT))
        self.focus(node)
        key("ctrl+a")
        type_keys(text)
        wait_for(f"{text} in {name}", lambda: node.queryText().getText(0, -1) == text)

    def choose(self, label, words):
        node = self.combo(label)
        assert node, label
        before = visible_windows(self.process.pid)
        node.queryAction().doAction(0)  # opens the list, a window of its own; Qt gives a choice no focus by this way
        wait_for(f"the list of {label}", lambda: visible_windows(self.process.pid) - before)
        type_keys(words)
        key("Return")
        wait_for(f"{words} in {label}", lambda: node.name.startswith(words))

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
        """Gives what was written, as text: the infusion plan, whose rate is typed back before, or a summary."""
        ready = self.status().startswith("Ready")
        rate = self.result("Pump rate").split(" ")[0]
        self.press("Save PDF")
        if ready:
            self.type_back(rate)
        self.name_file(file)
        return pdf_text(file)

    def type_back(self, number):
        self.give_focus("Type the rate back")
        self.enter("Rate as keyed", number)
        self.press("Compare and go on")

    def name_file(self, file):
        self.give_focus("Save PDF")
        name = wait_for("the field for the file's name", lambda: self.find("File name:", pyatspi.ROLE_TEXT))
        self.focus(name)
        key("ctrl+a")
        type_keys(file)
        wait_for(file, lambda: name.queryText().getText(0, -1) == file)
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


def quantities_in(value):
    """Every quantity of a plan, as (number, unit)."""
    if isinstance(value, dict):
        if {"value", "unit"} <= value.keys():
            yield value["value"], value["unit"]
        for member in value.values():
            yield from quantities_in(member)
    elif isinstance(value, list):
        for element in value:
            yield from quantities_in(element)


def expect_figures_in(text, plan):
    """The page has the engine's figures, and no dose rate or pump rate that is not the engine's."""
    assert "not for administration" not in text.lower(), "the page is no infusion plan"
    words = text.replace(" per ", "/")
    preparation, pump = plan["preparation"], plan["pump"]
    for figure in (plan["total_dose"], preparation["drug_volume"], preparation["diluent_volume"], preparation["concentration"],
                   pump["rate"], pump["volume"], pump["delivered_dose"]):
        number, unit = re.escape(figure["value"]), re.escape(figure["unit"])
        assert re.search(rf"(?<![0-9.]){number}\s+{unit}(?![A-Za-z/])", words), f"{shown(figure)} is not on the page"
    known = set(quantities_in(plan))
    known |= set(re.findall(r"([0-9.]*[0-9])[ \u00a0]([a-zA-Z/]+)", json.dumps(plan["workings"], ensure_ascii=False)))
    for unit in ("mL/h", "mg/h"):
        for number in re.findall(rf"([0-9.]*[0-9])\s+{unit}(?![A-Za-z/])", words):
            assert (number, unit) in known, f"{number} {unit} is on the page and not the engine's"


def expect_summary(text):
    """A page that nobody can give anything by."""
    assert "not for administration" in text.lower(), "the page does not say that it is not for administration"
    assert "mL/h" not in text, "a screening summary holds no pump rate"


def planning_answers():
    """Well for everything that is due now for this patient, but for the one caution."""
    with open(TABLE, encoding="utf-8") as stream:
        items = json.load(stream)["screening"]
    answers = {}
    for item in items:
        if item.get("due") == "start" or {"dose_rate_per_kg", "session"} & item.get("applies_to", {}).keys():
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


def enter_ready(window):
    """The first patient with the one caution, acknowledged; gives the engine's plan of the same."""
    answers, caution = planning_answers()
    enter_first(window, answers)
    wait_for("the caution", lambda: window.status().startswith("Needs acknowledgement"))
    acknowledge(window)
    wait_for("Ready", lambda: window.status().startswith("Ready"))
    plan = plan_of(first_request(answers, caution))
    assert plan["status"] == "ready", plan["status"]
    return plan


def run(check, said, *arguments, **options):
    """Does the run; a failure leaves a picture of the display."""
    window = Window(*arguments, **options)
    try:
        check(window)
    except BaseException:
        subprocess.run(["import", "-window", "root", os.path.join(SCRATCH, "failure.png")], check=False)
        raise
    finally:
        window.close()
    print(said)
