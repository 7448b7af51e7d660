# SPDX-License-Identifier: GPL-3.0-or-later
"""`table show`: the whole table as a document."""
import unittest

from program import CliTest, TABLE, run


class TableShow(CliTest):
    def test_text_is_the_default_and_names_the_table(self):
        outcome = run("table", "show", "--table", TABLE)
        self.check(outcome, 0, err="")
        self.assertTrue(outcome.out.startswith("Protocol table: Invented table for tests, not clinical, version 7\n"), outcome.out[:200])
        for words in ("Start low (protocol outpatient-start-low)", "Content only: shown as published and not calculated.",
                      "Psychosis?", "Sources (", "SHA-256 "):
            self.assertIn(words, outcome.out)
        self.check(run("table", "show", "--table", TABLE, "--format", "text", "-o", "-"), 0)

    def test_html_and_pdf(self):
        html = run("table", "show", "--table", TABLE, "--format", "html")
        self.check(html, 0, err="")
        self.assertTrue(html.out.startswith("<!DOCTYPE html>"))
        pdf = run("table", "show", "--table", TABLE, "--format", "pdf")
        self.check(pdf, 0, err="")
        self.assertTrue(pdf.raw.startswith(b"%PDF-"))

    def test_a_file_is_written_whole(self):
        to = str(self.folder / "table.pdf")
        self.check(run("table", "show", "--table", TABLE, "--format", "pdf", "-o", to), 0, out="", err="")
        self.assertEqual(self.left(), ["table.pdf"])
        self.assertTrue((self.folder / "table.pdf").read_bytes().rstrip().endswith(b"%%EOF"))

    def test_a_folder_that_is_not_there(self):
        outcome = run("table", "show", "--table", TABLE, "-o", str(self.folder / "no" / "table.txt"))
        self.check(outcome, 5, out="")
        self.assertIn("the folder does not exist", outcome.err)

    def test_a_table_that_does_not_load_is_not_shown(self):
        outcome = run("table", "show", "--table", self.file("broken.json", b'{"format": 1}'))
        self.check(outcome, 2, out="")
        self.assertIn("broken.json: ", outcome.err)

    def test_misuse(self):
        self.assertIn("--format", run("table", "show", "--format", "json").err)
        self.check(run("table"), 2, out="")


if __name__ == "__main__":
    unittest.main()
