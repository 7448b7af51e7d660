# SPDX-License-Identifier: GPL-3.0-or-later
"""Checking, comparing, approving and retiring a table, as a site does it."""
import datetime
import json
import pathlib
import unittest

from program import CliTest, GOLDEN, TABLE, in_options, run

SHIPPED = pathlib.Path(__file__).parents[2] / "data" / "protocols" / "ketamine-chronic-pain.json"
RECORDED = "Approvals are recorded, not authenticated."


class TableTest(CliTest):
    """A site's table: the invented one as its second version."""

    def setUp(self):
        super().setUp()
        self.table = json.loads(pathlib.Path(TABLE).read_text("utf-8"))

    def written(self, name, table):
        return self.file(name, json.dumps(table, indent=1).encode())

    def edited(self, version="8"):
        self.table["table"]["version"] = version
        self.table["protocols"][0]["dose"]["absolute"][1] = "1.2 mg/kg"
        return self.written("new.json", self.table)

    def approve(self, path, name, role, out=None, **options):
        arguments = ["--date", "2026-11-20", "--against", TABLE]
        for option, value in options.items():
            arguments += ["--" + option, value]
        if out:
            arguments += ["-o", str(self.folder / out)]
        return run("table", "approve", path, "--name", name, "--role", role, *arguments)

    def approved(self):
        self.approve(self.edited(), "A. Prescriber", "prescriber", "one.json")
        self.check(self.approve(str(self.folder / "one.json"), "B. Nurse", "nurse", "two.json"), 0, err="")
        return str(self.folder / "two.json")


class Diff(TableTest):
    def test_what_changed_with_the_large_changes_first(self):
        self.table["containers"][0]["label"] = "Another bag"
        new = self.edited()
        outcome = run("table", "diff", TABLE, new)
        self.check(outcome, 0, err="")
        self.assertEqual(outcome.out.replace("\u00a0", " "), f"""Old: {TABLE}: invented 7, reference
New: {new}: invented 8, reference

3 differences.

Read these first: changed more than twofold, a bound set or removed, another severity, what is asked and what follows from it, another certainty, what checks or knows less
  protocol outpatient-start-low: dose, highest absolute: 0.5 mg/kg before, now 1.2 mg/kg (+140 %)

Also changed
  container bag-saline-50: label
    before: Bag 50 mL
    now:    Another bag
  table: version
    before: 7
    now:    8
""")

    def test_a_table_from_itself(self):
        outcome = run("table", "diff", str(SHIPPED), str(SHIPPED))
        self.check(outcome, 0, err="")
        self.assertTrue(outcome.out.endswith("\n\nNo differences.\n"), outcome.out)

    def test_a_table_with_faults_is_compared_and_said_to_have_them(self):
        self.table["protocols"][0]["dose"]["step"] = "1 mL"
        outcome = run("table", "diff", TABLE, self.edited())
        self.check(outcome, 0, err="")
        self.assertIn("invented 8, reference, 1 fault that 'table check' lists\n", outcome.out)

    def test_json(self):
        outcome = run("table", "diff", TABLE, self.edited(), "--format", "json")
        self.check(outcome, 0, err="")
        self.assertEqual(list(outcome.json), ["old", "new", "differences"])
        self.assertEqual(outcome.json["differences"][0], {
            "at": "/protocols/0/dose/absolute/1", "place": "protocol outpatient-start-low: dose, highest absolute",
            "kind": "number", "called_out": True, "before": "0.5 mg/kg", "after": "1.2 mg/kg", "percent": "140"})

    def test_what_is_no_table(self):
        outcome = run("table", "diff", TABLE, self.file("other.json", b"[]"), "--format", "json")
        self.check_error(outcome, "table", "/table")
        self.check(run("table", "diff", TABLE, "/nowhere.json"), 2, "")
        self.check(run("table", "diff", TABLE), 2, "")


class Approve(TableTest):
    def test_two_people_put_a_table_into_use(self):
        first = self.approve(self.edited(), "A. Prescriber", "prescriber", "one.json")
        self.check(first, 0, err="")
        self.assertIn("highest absolute: 0.5\u00a0mg/kg before, now 1.2\u00a0mg/kg", first.out)
        self.assertIn("Still needed: a pharmacist or nurse, another person. The status is reference.\n" + RECORDED, first.out)
        second = self.approve(str(self.folder / "one.json"), "B. Nurse", "nurse", "two.json")
        self.check(second, 0, err="")
        self.assertNotIn("Still needed", second.out)
        self.assertIn("The status is approved.\n" + RECORDED, second.out)
        checked = run("table", "check", str(self.folder / "two.json"))
        self.check(checked, 0, err="")
        self.assertIn("Approved table: A. Prescriber, prescriber, 20-Nov-2026; B. Nurse, nurse, 20-Nov-2026 (recorded, not authenticated)",
                      checked.out)

    def test_check_says_who_is_still_needed(self):
        self.approve(self.edited(), "A. Prescriber", "prescriber", "one.json")
        checked = run("table", "check", str(self.folder / "one.json"))
        self.check(checked, 0, err="")
        self.assertIn("Still needed: a pharmacist or nurse", checked.out)
        self.assertIn(RECORDED, checked.out)

    def test_without_a_file_nothing_is_written(self):
        outcome = self.approve(self.edited(), "A. Prescriber", "prescriber")
        self.check(outcome, 0, err="")
        self.assertIn("Nothing is written.", outcome.out)
        self.assertEqual(self.left(), ["new.json"])

    def test_a_file_that_exists_is_not_replaced(self):
        self.file("kept.json", b"kept")
        outcome = self.approve(self.edited(), "A. Prescriber", "prescriber", "kept.json")
        self.assertEqual(outcome.code, 5)
        self.assertIn("kept.json: exists already and is not replaced.", outcome.err)
        self.assertNotIn("The status is", outcome.out)
        self.assertEqual((self.folder / "kept.json").read_bytes(), b"kept")

    def test_a_folder_that_is_not_there(self):
        self.assertEqual(self.approve(self.edited(), "A", "nurse", "nowhere/out.json").code, 5)

    def test_the_same_person_is_refused(self):
        self.approve(self.edited(), "A. Prescriber", "prescriber", "one.json")
        outcome = self.approve(str(self.folder / "one.json"), " a.  PRESCRIBER", "pharmacist", "two.json")
        self.check(outcome, 1, "")
        self.assertIn("A. Prescriber, prescriber, 20-Nov-2026, has approved this content already. A table needs the approvals of two "
                      "different people, a prescriber and a pharmacist or nurse.", outcome.err)
        self.assertEqual(self.left(), ["new.json", "one.json"])

    def test_an_unknown_role_is_refused(self):
        outcome = self.approve(self.edited(), "A", "physician", "one.json")
        self.check(outcome, 2, "")
        self.assertIn("The role \u201cphysician\u201d cannot approve.", outcome.err)

    def test_a_name_and_a_date_that_are_none_are_refused(self):
        self.check(self.approve(self.edited(), " ", "nurse", "one.json"), 2, "")
        for date in ("2026-02-30", "2999-01-01", "today"):
            outcome = run("table", "approve", self.edited(), "--name", "A", "--role", "nurse", "--date", date, "--against", TABLE)
            self.check(outcome, 2, "")
            self.assertIn("\u201c" + date + "\u201d", outcome.err)

    def test_an_option_that_is_missing(self):
        outcome = run("table", "approve", TABLE, "--name", "A", "--role", "nurse")
        self.check(outcome, 2, "")
        self.assertIn("ketaplan-cli: table approve: --date is required. See 'ketaplan-cli table approve --help'.", outcome.err)

    def test_a_table_with_faults_is_refused(self):
        self.table["protocols"][0]["dose"]["step"] = "1 mL"
        outcome = self.approve(self.edited(), "A", "nurse", "one.json")
        self.check(outcome, 2, "")
        self.assertIn("/protocols/0/dose/step: expected ", outcome.err)
        self.assertEqual(self.left(), ["new.json"])

    def test_other_content_of_the_same_version_is_refused(self):
        outcome = self.approve(self.edited(version="7"), "A", "nurse", "one.json")
        self.check(outcome, 1, "")
        self.assertIn("give the new content a new version.", outcome.err)

    def test_a_review_that_is_past_is_refused(self):
        self.table["table"]["review_by"] = "2026-11-19"
        outcome = self.approve(self.edited(), "A", "nurse", "one.json")
        self.check(outcome, 1, "")
        self.assertIn("set a later review_by", outcome.err)

    def test_a_changed_table_is_refused_until_it_is_approved_anew_or_a_draft(self):
        table = json.loads(pathlib.Path(self.approved()).read_text("utf-8"))
        table["protocols"][0]["dose"]["absolute"][1] = "1.1 mg/kg"
        table["table"]["version"] = "9"
        changed = self.written("changed.json", table)
        checked = run("table", "check", changed)
        self.check(checked, 1, "")
        self.assertIn("/table/approvals/0/content_sha256: expected the hash of the content as it is now", checked.err)
        self.check(run("plan", *in_options(), "--table", changed), 2, "")

        anew = self.approve(changed, "A. Prescriber", "prescriber", "three.json")
        self.check(anew, 0, err="")
        self.assertIn("Given for other content, and left out: A. Prescriber, prescriber, 20-Nov-2026; B. Nurse", anew.out)
        self.assertIn("The status is draft.", anew.out)
        self.check(self.approve(str(self.folder / "three.json"), "B. Nurse", "nurse", "four.json"), 0, err="")
        self.check(run("table", "check", str(self.folder / "four.json")), 0, err="")

        table["table"].update(status="draft", approvals=[])
        self.check(run("table", "check", self.written("draft.json", table)), 0, err="")

    def test_without_an_earlier_table_the_one_in_use_counts(self):
        place = self.folder / "ketaplan" / "protocols"
        place.mkdir(parents=True)
        (place / "table.json").write_bytes(pathlib.Path(TABLE).read_bytes())
        home = {"XDG_DATA_HOME": str(self.folder), "XDG_DATA_DIRS": "/nowhere"}
        given = ("--name", "A", "--role", "nurse", "--date", "2026-11-20")
        outcome = run("table", "approve", self.edited(), *given, environment=home)
        self.check(outcome, 0, err="")
        self.assertTrue(outcome.out.startswith(f"Old: {place}/table.json: invented 7, reference\n"), outcome.out)
        outcome = run("table", "approve", str(place / "table.json"), *given, environment=home)
        self.check(outcome, 0, err="")
        self.assertTrue(outcome.out.startswith(f"Old: {SHIPPED}: "), outcome.out[:200])

    def test_a_full_disk(self):
        with open("/dev/full", "wb") as full:
            outcome = run("table", "approve", self.edited(), "--name", "A", "--role", "nurse", "--date", "2026-11-20",
                          "--against", TABLE, "-o", str(self.folder / "one.json"), stdout=full)
        self.assertEqual(outcome.code, 5)
        self.assertEqual(self.left(), ["new.json"])


class WorkedCases(TableTest):
    def case(self, name, dose):
        request = json.loads((GOLDEN / "ready.request.json").read_text("utf-8"))
        request["dose"] = dose
        folder = self.folder / "cases"
        folder.mkdir(exist_ok=True)
        (folder / (name + ".json")).write_text(json.dumps({"name": name, "request": request}), "utf-8")
        return str(folder)

    def test_what_changes_for_patients_is_shown(self):
        self.case("low", "0.2 mg/kg")
        folder = self.case("high", "0.3 mg/kg")
        self.table["protocols"][0]["dose"]["recommended"][1] = "0.25 mg/kg"
        self.table["table"]["version"] = "8"
        outcome = self.approve(self.written("new.json", self.table), "A", "nurse", cases=folder)
        self.check(outcome, 0, err="")
        words = outcome.out.replace("\u00a0", " ")
        self.assertIn("2 worked cases reckoned with both tables, each as if approved and within its review: 2 differ.\n\nhigh\n"
                      "  status\n    before: ready\n    now:    needs-acknowledgement\n"
                      "  limit dose ordered: bound: none before, now 0.25 mg/kg\n", words)
        self.assertIn("\n\nlow\n  range: recommended dose, high: 21.75 mg before, now 18.125 mg (\u221216.667 %)\n\n", words)

    def test_cases_that_are_not_there_are_not_checked(self):
        outcome = self.approve(self.edited(), "A", "nurse", cases=str(self.folder / "none"))
        self.check(outcome, 0, err="")
        self.assertIn("Not checked: no worked case in ", outcome.out)

    def test_without_a_case_nothing_is_approved(self):
        new = self.folder / "approved.json"
        outcome = run("table", "approve", self.edited(), "--name", "A", "--role", "nurse", "--date", "2026-11-20", "--against",
                      str(TABLE), "--cases", str(self.folder / "none"), "-o", str(new))
        self.assertEqual(outcome.code, 1)
        self.assertIn("nothing is approved unseen", outcome.err)
        self.assertFalse(new.exists())

    def test_the_cases_that_come_with_the_program(self):
        table = json.loads(SHIPPED.read_text("utf-8"))
        table["table"]["version"] = "site 1"
        table["interactions"] = [one for one in table["interactions"] if one["id"] != "theophylline"]
        outcome = run("table", "approve", self.written("site.json", table), "--name", "A", "--role", "nurse", "--date", "2026-11-20",
                      "--against", str(SHIPPED))
        self.check(outcome, 0, err="")
        self.assertIn("interaction-theophylline-yes", outcome.out)
        self.assertIn("finding theophylline: removed: ", outcome.out)

    def test_an_earlier_table_with_faults(self):
        self.table["protocols"][0]["dose"]["step"] = "1 mL"
        self.table["table"]["version"] = "6"
        faulty = self.written("faulty.json", self.table)
        outcome = run("table", "approve", TABLE, "--name", "A", "--role", "nurse", "--date", "2026-11-20", "--against", faulty)
        self.check(outcome, 2, "")
        self.assertIn("faulty.json: The table to compare with has faults. Name another one with --against.", outcome.err)


class Standing(TableTest):
    """What a plan says of the table that it was made with, and whether one is made."""

    def plan(self, path):
        return run("plan", "--request", str(GOLDEN / "ready.request.json"), "--table", path)

    def reviewed(self, days, grace=None):
        """An approved table whose review was due that many days ago."""
        due = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=days)
        self.table["table"].update(review_by=due.isoformat(), effective="2020-01-01", **({"review_grace": grace} if grace else {}))
        signed = ["--date", due.isoformat(), "--against", TABLE]
        run("table", "approve", self.edited(), "--name", "A", "--role", "prescriber", "-o", str(self.folder / "one.json"), *signed)
        self.check(run("table", "approve", str(self.folder / "one.json"), "--name", "B", "--role", "nurse", "-o",
                       str(self.folder / "two.json"), *signed), 0, err="")
        return str(self.folder / "two.json")

    def test_a_draft_never_makes_a_ready_plan(self):
        self.table["table"]["status"] = "draft"
        outcome = self.plan(self.written("draft.json", self.table))
        self.assertEqual(outcome.code, 3)
        self.assertIn("Draft table, not for administration", outcome.out)

    def test_a_reference_says_that_the_site_has_not_approved_it(self):
        outcome = self.plan(TABLE)
        self.assertEqual(outcome.code, 0)
        self.assertIn("Reference table, not approved by this site", outcome.out)

    def test_an_approved_one_names_who_approved_and_what_that_is_worth(self):
        outcome = self.plan(self.approved())
        self.assertEqual(outcome.code, 0)
        words = " ".join(outcome.out.split())
        self.assertIn("Approved table: A. Prescriber, prescriber, 20-Nov-2026; B. Nurse, nurse, 20-Nov-2026", words)
        self.assertIn("recorded, not authenticated", words)

    def test_past_its_review_within_its_grace_it_warns(self):
        outcome = self.plan(self.reviewed(days=5, grace="30 d"))
        self.assertEqual(outcome.code, 0)
        self.assertIn("Expired: review was due by", " ".join(outcome.out.split()))

    def test_past_its_grace_it_refuses(self):
        for days, grace in ((31, "30 d"), (1, None)):
            with self.subTest(grace):
                for name in self.left():
                    (self.folder / name).unlink()
                self.table["table"].pop("review_grace", None)
                outcome = self.plan(self.reviewed(days, grace))
                self.assertEqual(outcome.code, 1)
                self.assertIn("The review of the protocol table is overdue beyond its grace.", " ".join(outcome.out.split()))


class Retire(TableTest):
    def test_nothing_is_planned_any_more(self):
        outcome = run("table", "retire", self.approved(), "--name", "C. Lead", "--reason", "Version 9", "-o", str(self.folder / "gone.json"))
        self.check(outcome, 0, err="")
        gone = str(self.folder / "gone.json")
        checked = run("table", "check", gone)
        self.check(checked, 0, err="")
        self.assertRegex(checked.out, r"\nRetired table, not to be used\nRetired by C\. Lead, \d\d-[A-Z][a-z]{2}-\d{4}: Version 9\nSHA-256 ")
        planned = run("plan", *in_options(), "--table", gone)
        self.assertEqual(planned.code, 1)
        self.assertIn("The protocol table is retired.", planned.out)

    def test_twice_is_refused_and_so_is_approving_it(self):
        self.table["table"]["status"] = "retired"
        path = self.written("retired.json", self.table)
        self.check(run("table", "retire", path, "--name", "C", "-o", str(self.folder / "x.json")), 1, "",
                   f"ketaplan-cli: {path}: The table is retired already. Nothing is planned from it.\n")
        self.check(self.approve(path, "A", "nurse", "x.json"), 1, "")
        self.assertEqual(self.left(), ["retired.json"])

    def test_needs_a_name_and_a_file(self):
        self.check(run("table", "retire", TABLE, "-o", str(self.folder / "x.json")), 2, "")
        self.check(run("table", "retire", TABLE, "--name", "C"), 2, "")
        self.check(run("table", "retire", TABLE, "--name", " ", "-o", str(self.folder / "x.json")), 2, "")


class Usage(CliTest):
    def test_a_command_is_needed(self):
        self.check(run("table"), 2, "", "ketaplan-cli: table: A command is missing: show, check, diff, approve or retire. "
                                        "See 'ketaplan-cli table --help'.\n")

    def test_help(self):
        outcome = run("table", "approve", "--help")
        self.check(outcome, 0, err="")
        for option in ("--name", "--role", "--date", "--against", "--output"):
            self.assertIn(option, outcome.out)


if __name__ == "__main__":
    unittest.main()
