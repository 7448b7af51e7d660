# SPDX-License-Identifier: GPL-3.0-or-later
"""A site's policy beside a table: found, named, refused where it does not fit, and shown in the plan."""
import hashlib
import json
import pathlib
import unittest

from program import CliTest, TABLE, request, run

POLICY = {
    "format": 1,
    "site": {"id": "ward", "name": "Invented ward", "version": "3", "effective": "2026-01-01"},
    "table": "invented",
    "products": ["ketamine-50-10"],
    "containers": ["bag-saline-100", "syringe-50"],
    "start_limits": {"systolic-bp": {"above": "150 mm[Hg]"}},
    "stop_criteria": {"systolic_above": "170 mm[Hg]"},
    "discard_after": "24 h",
    "contacts": [{"role": "Invented doctor on call", "phone": "000 0000"}],
}


def policy(**changed):
    return json.dumps({**POLICY, **changed}).encode()


class SiteTest(CliTest):
    def setUp(self):
        super().setUp()
        self.table = self.file("table.json", pathlib.Path(TABLE).read_bytes())
        self.request = self.file("request.json", request())

    def plan(self, *arguments, **options):
        return run("plan", "--table", self.table, "--request", self.request, "--format", "json", *arguments, **options)


class Found(SiteTest):
    def test_no_policy_is_null(self):
        self.assertIsNone(self.plan(environment={"HOME": str(self.folder)}).json["site"])

    def test_beside_the_table(self):
        self.file("site.json", policy())
        self.assertEqual(self.plan().json["site"], {"id": "ward", "name": "Invented ward", "version": "3",
                                                    "sha256": hashlib.sha256(policy()).hexdigest()})

    def test_named_before_the_one_beside_the_table(self):
        self.file("site.json", b"broken")
        other = self.file("other.json", policy(contacts=None))
        self.assertEqual(self.plan("--site", other).json["site"]["sha256"], hashlib.sha256(policy(contacts=None)).hexdigest())

    def test_in_the_data_folder(self):
        place = self.folder / "data" / "ketaplan" / "protocols"
        place.mkdir(parents=True)
        (place / "site.json").write_bytes(policy())
        self.assertEqual(self.plan(environment={"XDG_DATA_HOME": str(self.folder / "data")}).json["site"]["version"], "3")


class Refused(SiteTest):
    def test_a_broken_policy_plans_nothing(self):
        self.file("site.json", policy(products=[]))
        outcome = self.plan()
        self.check_error(outcome, "site", "/products")
        self.assertIn("site.json: /products: expected a list of at least one id", outcome.err)

    def test_a_policy_for_another_table_plans_nothing(self):
        self.file("site.json", policy(table="other"))
        self.check_error(self.plan(), "site", "/table")

    def test_a_named_policy_that_is_missing_plans_nothing(self):
        self.check_error(self.plan("--site", str(self.folder / "none.json")), "site", "")

    def test_the_list_of_protocols_neither(self):
        self.file("site.json", b"{}")
        self.assertEqual(run("protocols", "--table", self.table).code, 2)

    def test_what_is_not_stocked_names_what_is(self):
        self.file("site.json", policy())
        self.file("request.json", request(product="ketamine-100-5", container="bag-saline-50"))
        outcome = self.plan()
        self.assertEqual(outcome.code, 1)
        reason, = outcome.json["reasons"]
        self.assertEqual((reason["code"], reason["products"], reason["containers"]),
                         ("not-stocked", ["ketamine-50-10"], ["bag-saline-100", "syringe-50"]))
        self.assertIn("does not stock the product and container of this order. It has: ", reason["message"])


class Narrowed(SiteTest):
    def test_beyond_its_start_limit_the_plan_is_contraindicated(self):
        pressure = {"pregnancy": "no", "psychosis": "no", "systolic-bp": "151 mm[Hg]"}
        self.file("request.json", request(screening=pressure))
        self.assertNotEqual(self.plan().code, 4)
        self.file("site.json", policy())
        outcome = self.plan()
        self.assertEqual(outcome.code, 4)
        self.assertEqual([f["sources"] for f in outcome.json["findings"] if f["id"] == "systolic-bp"], [["site.json"]])
        self.assertIn("Invented ward", json.dumps(outcome.json["sources"]["site.json"]))

    def test_the_page_says_what_is_set_and_what_is_not(self):
        self.file("site.json", policy())
        page = " ".join(run("plan", "--table", self.table, "--request", self.request).out.replace("\u00a0", " ").split())
        for words in ("Site policy Invented ward 3 (" + hashlib.sha256(policy()).hexdigest()[:12] + ")",
                      "Above 150 mmHg: this site does not start.", "Stop the infusion: systolic blood pressure above 170 mmHg.",
                      "Not set: diastolic blood pressure above;", "Discard: 24 h after preparation.",
                      "Call: Invented doctor on call: name not set, 000 0000."):
            self.assertIn(words, page)

    def test_without_one_the_page_says_that_nothing_is_set(self):
        page = " ".join(run("plan", "--table", self.table, "--request", self.request).out.split())
        for words in ("No site policy in use", "Stop the infusion: not set.", "Discard: not set.", "Call: not set."):
            self.assertIn(words, page)

    def test_the_lists_have_what_is_stocked(self):
        self.file("site.json", policy())
        page = run("protocols", "--table", self.table).out
        self.assertIn("ketamine-50-10", page)
        self.assertNotIn("ketamine-100-5", page)
        self.assertNotIn("bag-saline-50", page)


class Checked(SiteTest):
    def test_with_the_table(self):
        site = self.file("policy.json", policy())
        outcome = run("table", "check", self.table, "--site", site)
        self.check(outcome, 0, err="")
        self.assertIn(f"{site}: no faults\nSite policy Invented ward 3 (", outcome.out)

    def test_every_fault(self):
        site = self.file("policy.json", policy(table="other", pumps=["none"]))
        outcome = run("table", "check", self.table, "--site", site)
        self.check(outcome, 1, out="")
        self.assertEqual(len(outcome.err.splitlines()), 2)

    def test_the_table_alone_is_shown_as_it_stands(self):
        shown = run("table", "show", "--table", self.table).out
        self.file("site.json", policy())
        self.assertNotIn("this site does not start", run("table", "show", "--table", self.table).out)
        self.assertIn("180", shown)


if __name__ == "__main__":
    unittest.main()
