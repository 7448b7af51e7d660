# SPDX-License-Identifier: GPL-3.0-or-later
"""Each command doing what it is for: exact output and exit code."""
import json
import re
import unittest

from program import CliTest, GOLDEN, REQUEST, TABLE, in_options, plan, request, run

PROTOCOLS = """Invented table for tests, not clinical
invented 7. Reference table, not approved by this site
No site policy in use

Protocols (--protocol)
  outpatient-start-low      Start low
                            dose 0.1 to 0.3 mg/kg, duration 40 to 60 min
  content                   Content alone
                            content only, not computed

Products (--product)
  ketamine-50-10            Ketamine 50 mg/mL, 10 mL
  ketamine-100-5            Ketamine 100 mg/mL, 5 mL

Containers (--container)
  bag-saline-50             Bag 50 mL
  bag-saline-100            Bag 100 mL
  syringe-50                Syringe 50 mL

Pumps (--pump)
  volumetric                Volumetric pump
  syringe-pump              Syringe pump

Screening (--answer ID=VALUE)
  systolic-bp               Systolic pressure
  psychosis                 Psychosis?
  pregnancy                 Pregnant?
""".replace("0.3 mg", "0.3\u00a0mg").replace("60 min", "60\u00a0min")


class Help(CliTest):
    def test_help_tells_commands_codes_and_the_table(self):
        outcome = run("--help")
        self.check(outcome, 0, err="")
        for words in ("protocols", "plan", "table", "Examples:", "Exit codes:", "XDG_DATA_HOME", "--version"):
            self.assertIn(words, outcome.out)

    def test_help_of_plan_names_every_option(self):
        outcome = run("plan", "--help")
        self.check(outcome, 0, err="")
        for option in ("--request", "--requests", "--format", "--output", "--table", "--site", "--protocol", "--date", "--name", "--id",
                       "--born", "--sex", "--weight", "--weight-method", "--weight-date", "--height", "--dose", "--duration",
                       "--dosing-weight", "--product", "--container", "--method", "--mode", "--concentration", "--pump",
                       "--answer", "--medicine", "--no-medicines"):
            self.assertIn("  " + option + " " if option != "--output" else "-o,--output", outcome.out)

    def test_version(self):
        outcome = run("--version")
        self.check(outcome, 0, err="")
        self.assertRegex(outcome.out, r"^ketaplan-cli \(KetaPlan\) \d+\.\d+\.\d+\n")


class Protocols(CliTest):
    def test_text(self):
        outcome = run("protocols", "--table", TABLE)
        self.check(outcome, 0, err="")
        self.assertEqual(outcome.out.replace("\u00a0", " "), PROTOCOLS.replace("\u00a0", " "))

    def test_json(self):
        outcome = run("protocols", "--format", "json", "--table", TABLE)
        self.check(outcome, 0, err="")
        self.assertEqual(outcome.json, [
            {"id": "outpatient-start-low", "title": "Start low", "setting": "example", "route": "intravenous",
             "drug_form": "racemic",
             "dose": {"start": "0.1 mg/kg", "recommended": ["0.1 mg/kg", "0.3 mg/kg"], "absolute": [None, "0.5 mg/kg"]},
             "duration": {"start": "40 min", "recommended": ["40 min", "60 min"], "absolute": ["40 min", None]}},
            {"id": "content", "title": "Content alone", "setting": "example", "route": "intravenous",
             "drug_form": "racemic", "dose": None, "duration": None},
        ])

    def test_the_shipped_table(self):
        outcome = run("protocols", "--format", "json", environment={"XDG_DATA_HOME": str(self.folder), "XDG_DATA_DIRS": "/nowhere"})
        self.check(outcome, 0, err="")
        self.assertIn("outpatient-start-low", [protocol["id"] for protocol in outcome.json])

    def test_the_sites_table(self):
        place = self.folder / "ketaplan" / "protocols"
        place.mkdir(parents=True)
        with open(TABLE, "rb") as table:
            (place / "table.json").write_bytes(table.read())
        outcome = run("protocols", environment={"XDG_DATA_HOME": str(self.folder)})
        self.assertEqual(outcome.out, run("protocols", "--table", TABLE).out)


class CheckTable(CliTest):
    def test_a_good_table(self):
        outcome = run("table", "check", TABLE)
        self.check(outcome, 0, err="")
        self.assertRegex(outcome.out, r"^" + TABLE + r": no faults\ninvented 7, 2 protocols, 3 screening items\n"
                         r"Reference table, not approved by this site\nSHA-256 [0-9a-f]{64}\n$")

    def test_every_fault_with_its_place(self):
        with open(TABLE, encoding="utf-8") as file:
            table = json.load(file)
        table["protocols"][0]["dose"]["recommended"] = ["0.3 mg/kg", "0.1 mg/kg"]
        table["containers"][1]["volume"] = "100 mg"
        path = self.file("bad.json", json.dumps(table).encode())
        outcome = run("table", "check", path)
        self.check(outcome, 1, out="")
        lines = outcome.err.splitlines()
        self.assertTrue(all(line.startswith("ketaplan-cli: " + path + ": /") for line in lines), outcome.err)
        self.assertTrue(any("/containers/1/volume: expected " in line and "100 mg" in line for line in lines), outcome.err)
        self.assertTrue(any("/protocols/0/dose/recommended" in line for line in lines), outcome.err)

    def test_a_missing_table(self):
        outcome = run("table", "check", "/nowhere/table.json")
        self.check(outcome, 1, out="")
        self.assertTrue(outcome.err.startswith("ketaplan-cli: /nowhere/table.json: "))


class Plan(CliTest):
    def test_json_to_the_byte_and_the_exit_code_of_each_status(self):
        for name, code in (("ready", 0), ("refused", 1), ("acknowledged", 3), ("own-dose", 3), ("contraindicated", 4)):
            with self.subTest(name):
                outcome = plan("--request", str(GOLDEN / (name + ".request.json")), "--format", "json")
                self.check(outcome, code, (GOLDEN / (name + ".plan.json")).read_text(encoding="utf-8"), "")

    def test_standard_input(self):
        given = (GOLDEN / "ready.request.json").read_bytes()
        self.check(plan("--request", "-", "--format", "json", stdin=given), 0, (GOLDEN / "ready.plan.json").read_text("utf-8"), "")

    def test_options_are_the_same_request(self):
        outcome = plan(*in_options(duration="40 min", name="SAMPLE, Patient", id="0000", born="1972-03-14", sex="female",
                                   weight_method="measured", weight_date="2026-11-20", height="171 cm",
                                   dosing_weight="actual", product="ketamine-50-10", container="bag-saline-100",
                                   method="replace", mode="standard", concentration="1 mg/mL", pump="volumetric"),
                       "--answer", "pregnancy=no", "--answer", "psychosis=no", "--answer", "systolic-bp=128 mm[Hg]",
                       "--format", "json")
        self.check(outcome, 0, (GOLDEN / "ready.plan.json").read_text("utf-8"), "")

    def test_medicines_named_none_and_not_asked(self):
        for given, patient in ((("--medicine", "Tramadol", "--medicine", "St. John's wort"), ["Tramadol", "St. John's wort"]),
                               (("--no-medicines",), []), ((), None)):
            with self.subTest(given):
                outcome = plan(*in_options(), *given, "--format=json")
                self.assertEqual(outcome.json["patient"].get("medicines"), patient)

    def test_without_a_date_it_is_today(self):
        outcome = plan(*in_options(date=None), "--format=json")
        self.assertRegex(outcome.json["ordered"]["date"], r"^\d{4}-\d\d-\d\d$")

    def test_text_html_and_pdf_of_a_ready_plan(self):
        for form, start in (("text", "Infusion plan"), ("html", "<!DOCTYPE html>"), ("pdf", "%PDF-1.4")):
            with self.subTest(form):
                outcome = plan("--request", "-", "--format", form, stdin=request())
                self.check(outcome, 0, err="")
                self.assertTrue(outcome.raw.startswith(start.encode()), outcome.raw[:80])
        self.assertEqual(plan("--request", "-", stdin=request()).out.split("\n")[1:3],
                         plan("--request", "-", "--format", "text", stdin=request()).out.split("\n")[1:3])

    def test_a_plan_that_is_not_ready_is_a_summary_without_pump_figures(self):
        for changed, code in (({"dose": "0.4 mg/kg"}, 3), ({"dose": "0.6 mg/kg"}, 1), ({"screening": {"psychosis": "yes"}}, 4)):
            for form in ("text", "html"):
                with self.subTest(changed=changed, form=form):
                    outcome = plan("--request", "-", "--format", form, stdin=request(**changed))
                    self.check(outcome, code, err="")
                    self.assertIn("Not for administration", outcome.out)
                    # The names of product and container may say what they hold.
                    words = outcome.out.replace("Ketamine 50 mg/mL, 10 mL", "").replace("Bag 100 mL", "")
                    self.assertIsNone(re.search(r"\bm?L\b", words))

    def test_a_request_can_name_another_order_of_keys(self):
        turned = json.dumps(dict(reversed(list(REQUEST.items())))).encode()
        self.assertEqual(plan("--request", "-", "--format=json", stdin=turned).raw,
                         plan("--request", "-", "--format=json", stdin=request()).raw)


if __name__ == "__main__":
    unittest.main()
