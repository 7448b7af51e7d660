# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be read: refused with its own message, nothing repaired, no plan."""
import json
import os
import unittest

from program import CliTest, REQUEST, TABLE, in_options, plan, request, run

# As typed, and a part of what is said about it.
NUMBERS = (
    (".05", "Write 0.05."),
    ("6,5", "Write 6.5."),
    ("1,000", "A comma is not read"),
    ("abc", "“abc” is not a number."),
    ("", "A number is missing."),
    ("   ", "only spaces"),
    ("-15", "below zero"),
    ("1.2.3", "more than one point"),
    ("0x10", "hexadecimal"),
    ("1_000", "Thousands"),
    ("1e3", "exponent"),
    ("+2", "plus sign"),
    ("NaN", "“NaN” is not a number."),
    ("Infinity", "“Infinity” is not a number."),
    ("5.", "after the point"),
    ("05", "extra zero"),
    ("１２", "other digits"),
    ("0.1234567", "six digits"),
    ("1234567890", "nine digits"),
)
FIELDS = (("weight", "/patient/weight", "kg"), ("height", "/patient/height", "cm"), ("dose", "/dose", "mg/kg"),
          ("duration", "/duration", "min"), ("concentration", "/concentration", "mg/mL"))


def put(at, value):
    """The request with a value put at a pointer."""
    changed = json.loads(json.dumps(REQUEST))
    *parents, last = at.strip("/").split("/")
    place = changed
    for parent in parents:
        place = place[parent]
    place[last] = value
    return json.dumps(changed).encode()


class Numbers(CliTest):
    def test_refused_in_options_with_a_message_of_their_own(self):
        for field, at, unit in FIELDS:
            for typed, words in NUMBERS:
                with self.subTest(field=field, typed=typed):
                    outcome = plan(*in_options(**{field: f"{typed} {unit}" if typed.strip() else typed}))
                    self.check(outcome, 2, out="")
                    self.assertTrue(outcome.err.startswith("ketaplan-cli: --" + field + ": "), outcome.err)
                    self.assertIn(words, outcome.err)

    def test_refused_in_a_request(self):
        for field, at, unit in FIELDS:
            for typed, words in NUMBERS:
                with self.subTest(field=field, typed=typed):
                    given = put(at, f"{typed} {unit}" if typed.strip() else typed)
                    outcome = plan("--request", "-", "--format", "json", stdin=given)
                    self.check_error(outcome, "bad-number", at)
                    self.assertIn(words, outcome.json["message"])
                    self.assertTrue(outcome.err.startswith("ketaplan-cli: standard input: " + at + ": "), outcome.err)

    def test_a_point_is_a_point_in_every_locale(self):
        outcome = plan(*in_options(dose="0.105 mg/kg"), "--format", "json")
        self.assertEqual(outcome.json["ordered"]["dose"], "0.105 mg/kg")
        self.assertEqual(outcome.json["total_dose"]["exact"], "609/80")

    def test_three_decimals_are_exact(self):
        outcome = plan(*in_options(dose="0.123 mg/kg"), "--format", "json")
        self.assertEqual(outcome.json["total_dose"], {"value": "8.918", "unit": "mg", "exact": "3567/400"})

    def test_no_unit_or_another(self):
        for field, at, _ in FIELDS:
            with self.subTest(field):
                self.check_error(plan(*in_options(**{field: "1"}), "--format=json"), "missing-unit", at)
                self.check_error(plan(*in_options(**{field: "4500 g"}), "--format=json"), "wrong-unit", at)
                self.check_error(plan(*in_options(**{field: "1 mL"}), "--format=json"), "wrong-unit", at)

    def test_zero(self):
        for field, at, unit in FIELDS:
            with self.subTest(field):
                self.check_error(plan(*in_options(**{field: "0 " + unit}), "--format=json"), "not-above-zero", at)

    def test_grams_as_kilograms_are_refused_by_the_absolute_bound(self):
        outcome = plan(*in_options(weight="4500 kg"), "--format=json")
        self.check(outcome, 1, err="")
        self.assertEqual(outcome.json["reasons"][0]["code"], "above-absolute")
        self.assertEqual(outcome.json["reasons"][0]["quantity"], "weight")
        self.assertNotIn("total_dose", outcome.json)


class Words(CliTest):
    def test_ids_and_codes_that_do_not_exist(self):
        cases = (
            ("protocol", "nope", "unknown-id", "/protocol"),
            ("product", "nope", "unknown-id", "/product"),
            ("container", "nope", "unknown-id", "/container"),
            ("pump", "nope", "unknown-id", "/pump"),
            ("sex", "F", "unknown-value", "/patient/sex"),
            ("method", "pour", "unknown-value", "/method"),
            ("mode", "", "unknown-value", "/mode"),
            ("dosing_weight", "lean", "unknown-value", "/dosing_weight"),
            ("weight_method", "guessed", "unknown-value", "/patient/weight_method"),
            ("born", "1972-02-30", "bad-date", "/patient/born"),
            ("born", "2026-11-24", "date-after", "/patient/born"),
            ("weight_date", "2026-11-24", "date-after", "/patient/weight_date"),
            ("date", "23.11.2026", "bad-date", "/date"),
            ("answer", "nope=no", "unknown-id", "/screening/nope"),
            ("answer", "pregnancy=maybe", "unknown-value", "/screening/pregnancy"),
            ("answer", "systolic-bp=128", "missing-unit", "/screening/systolic-bp"),
            ("protocol", None, "missing-key", "/protocol"),
            ("weight", None, "missing-key", "/patient/weight"),
        )
        for option, value, code, at in cases:
            with self.subTest(option=option, value=value):
                self.check_error(plan(*in_options(**{option: value}), "--format=json"), code, at)

    def test_the_option_is_named(self):
        self.check(plan(*in_options(product="nope")), 2, "",
                   "ketaplan-cli: --product: The protocol table has no “nope”. It has ketamine-50-10 or ketamine-100-5.\n")

    def test_reserved_keys(self):
        self.check_error(plan("--request=-", "--format=json", stdin=put("/checks", [])), "not-supported", "/checks")

    def test_an_unknown_key_lists_what_is_known(self):
        outcome = plan("--request=-", "--format=json", stdin=put("/patient/wieght", "72.5 kg"))
        self.check_error(outcome, "unknown-key", "/patient/wieght")
        for key in ("name", "born", "sex", "weight", "weight_method", "weight_date", "previous_weight", "height", "medicines"):
            self.assertIn(key, outcome.json["message"])

    def test_a_name_that_is_not_utf8(self):
        outcome = plan(*in_options(), "--name", os.fsdecode(b"\xff"))
        self.check(outcome, 2, "", "ketaplan-cli: --name: The text is not UTF-8. Set the terminal to UTF-8 and type it again.\n")

    def test_answers(self):
        self.check(plan(*in_options(), "--answer", "pregnancy"), 2, "",
                   'ketaplan-cli: --answer: "pregnancy" is not an answer. Write ID=VALUE, such as pregnancy=no.\n')
        self.check(plan(*in_options(), "--answer", "pregnancy=no", "--answer", "pregnancy=yes"), 2, "",
                   'ketaplan-cli: --answer: "pregnancy" is answered twice.\n')


    def test_medicines(self):
        self.check(plan(*in_options(), "--medicine", "tramadol", "--no-medicines"), 2, "",
                   "ketaplan-cli: --no-medicines: A medicine is named too. Leave out --no-medicines or --medicine.\n")
        self.check(plan(*in_options(), "--medicine", os.fsdecode(b"\xff")), 2, "",
                   "ketaplan-cli: --medicine: The text is not UTF-8. Set the terminal to UTF-8 and type it again.\n")
        blank = plan(*in_options(), "--medicine", "tramadol", "--medicine", " ")
        self.check(blank, 2, "")
        self.assertTrue(blank.err.startswith("ketaplan-cli: --medicine: "), blank.err)
        self.check_error(plan(*in_options(), "--medicine", " ", "--format=json"), "unknown-value", "/patient/medicines/0")


class Files(CliTest):
    def refused(self, content, code="syntax"):
        outcome = plan("--request", self.file("request.json", content), "--format=json")
        self.assertEqual(outcome.code, 2, outcome.err)
        self.assertEqual(outcome.json["code"], code)
        self.assertTrue(outcome.err.startswith("ketaplan-cli: " + str(self.folder / "request.json") + ": "), outcome.err)
        return outcome.json

    def test_malformed_and_truncated(self):
        for content in (b"", b"   ", b"{", b"[1,", request()[:-1], request() + b"x", b"{'request': 1}", request()[:100], b"\0",
                        b"nul", b"\xef\xbb\xbf{"):
            with self.subTest(content=content[:20]):
                self.refused(content)

    def test_the_place_is_told(self):
        self.assertIn("line 2, column 14", self.refused(b'{\n "request": 1;}')["message"].lower())

    def test_a_key_twice(self):
        error = self.refused(b'{"request": 1, "patient": {"weight": "1 kg", "weight": "72.5 kg"}}')
        self.assertEqual(error["at"], "/patient/weight")

    def test_not_utf8(self):
        self.refused(request().replace(b"SAMPLE", b"\xffAMPLE"))

    def test_deeply_nested(self):
        self.refused(b"[" * 200000)
        self.refused(b'{"patient":' * 100000)

    def test_a_huge_sparse_file_is_refused_unread(self):
        path = self.file("request.json")
        os.truncate(path, 100 * 1024 * 1024)
        outcome = plan("--request", path, "--format=json")
        self.assertEqual((outcome.code, outcome.json["code"]), (2, "too-large"), outcome.err)

    def test_missing_folder_and_standard_input_too_large(self):
        self.check_error(plan("--request", "/nowhere/request.json", "--format=json"), "unreadable", "")
        self.check_error(plan("--request", str(self.folder), "--format=json"), "unreadable", "")
        self.check_error(plan("--request", "-", "--format=json", stdin=b" " * (17 * 1024 * 1024)), "too-large", "")


class Tables(CliTest):
    def table_fails(self, path):
        for arguments in (("plan", *in_options(), "--format=json"), ("protocols", "--format=json"),
                          ("plan", "--requests", "-", "--format=json")):
            with self.subTest(arguments[0]):
                outcome = run(*arguments, "--table", path, stdin=request() + b"\n")
                self.assertEqual(outcome.code, 2)
                self.assertEqual(outcome.json["code"], "table")
                self.assertTrue(outcome.err.startswith(
                    "ketaplan-cli: " + path + ": The protocol table does not load, so nothing is planned.\n"), outcome.err)

    def test_missing_unreadable_and_broken(self):
        self.table_fails("/nowhere/table.json")
        self.table_fails(str(self.folder))
        self.table_fails(self.file("table.json", b'{"format": 1}'))
        self.table_fails(self.file("deep.json", b"[" * 100000))
        sparse = self.file("sparse.json")
        os.truncate(sparse, 100 * 1024 * 1024)
        self.table_fails(sparse)


class Usage(CliTest):
    def test_messages(self):
        cases = (
            ((), "ketaplan-cli: A command is missing: protocols, plan, blank or table. See 'ketaplan-cli --help'.\n"),
            (("paln",), "ketaplan-cli: \"paln\" is not known here. See 'ketaplan-cli --help'.\n"),
            (("plan", "--weigth", "7 kg"), "ketaplan-cli: plan: \"--weigth\" is not known here. See 'ketaplan-cli plan --help'.\n"),
            (("plan",), "ketaplan-cli: plan: There is no request. Name a file with --request or --requests, or write the request "
                        "in options: at least --protocol and --weight.\n"),
            (("plan", "--request", "a", "--weight", "1 kg"),
             "ketaplan-cli: plan: A request comes from --request, from --requests or from options, and from one of them only.\n"),
            (("plan", "--request", "a", "--requests", "b"),
             "ketaplan-cli: plan: A request comes from --request, from --requests or from options, and from one of them only.\n"),
            (("plan", "--requests", "a", "--format", "pdf"),
             "ketaplan-cli: --format: A batch is written as JSON, one plan a line. Leave --format out.\n"),
        )
        for arguments, message in cases:
            with self.subTest(arguments):
                self.check(run(*arguments), 2, "", message)

    def test_an_option_twice_or_without_value(self):
        self.check(plan("--weight", "7 kg", "--weight", "72 kg"), 2, out="")
        self.check(plan(*in_options(weight=None), "--weight"), 2, out="")
        self.check(plan("--weight=", "--protocol", "outpatient-start-low"), 2, "", "ketaplan-cli: --weight: A number is missing.\n")

    def test_an_unknown_format(self):
        self.check(plan(*in_options(), "--format", "xml"), 2, out="")
        self.check(run("protocols", "--format", "pdf", "--table", TABLE), 2, out="")

    def test_as_json(self):
        self.check_error(run("plan", "--bogus", "--format=json"), "usage", "")
        self.check_error(run("plan", "--format", "json"), "usage", "")


if __name__ == "__main__":
    unittest.main()
