# SPDX-License-Identifier: GPL-3.0-or-later
"""Output that cannot be written: exit 5, a message that says what to do, nothing half-written, nothing lost."""
import os
import pathlib
import re
import stat
import subprocess
import time
import unittest

from program import ENVIRONMENT, PROGRAM, TABLE, CliTest, in_options, plan, request, run

FORMATS = ("text", "json", "html", "pdf")


class Written(CliTest):
    def test_a_file_holds_what_standard_output_would(self):
        path = self.folder / "plan.json"
        self.check(plan(*in_options(), "--format=json", "-o", str(path)), 3, "", "")
        self.assertEqual(path.read_bytes(), plan(*in_options(), "--format=json").raw)
        self.assertEqual(self.left(), ["plan.json"])

    def test_a_dash_is_standard_output(self):
        self.assertEqual(plan(*in_options(), "--format=json", "-o", "-").raw, plan(*in_options(), "--format=json").raw)

    def test_an_older_file_is_replaced_and_keeps_its_mode(self):
        path = pathlib.Path(self.file("plan.json", b"old"))
        path.chmod(0o640)
        self.check(plan(*in_options(), "--format=json", "-o", str(path)), 3, "", "")
        self.assertTrue(path.read_bytes().startswith(b"{"))
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o640)

    def test_a_new_file_has_the_usual_mode(self):
        path = self.folder / "plan.json"
        self.check(plan(*in_options(), "-o", str(path)), 3, "", "")
        mask = os.umask(0)
        os.umask(mask)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o666 & ~mask)

    def test_a_link_stays_a_link(self):
        path = self.file("plan.json", b"old")
        os.symlink(path, self.folder / "link.json")
        self.check(plan(*in_options(), "--format=json", "-o", str(self.folder / "link.json")), 3, "", "")
        self.assertTrue((self.folder / "link.json").is_symlink())
        self.assertTrue(pathlib.Path(path).read_bytes().startswith(b"{"))

    def test_a_name_alone_is_a_file_in_this_folder(self):
        self.check(plan(*in_options(), "-o", "plan.txt", folder=self.folder), 3, "", "")
        self.assertEqual(self.left(), ["plan.txt"])

    def test_the_same_pdf_for_the_same_plan(self):
        first = plan(*in_options(), "--format=pdf", "-o", str(self.folder / "plan.pdf"))
        self.check(first, 3, "", "")
        self.assertTrue((self.folder / "plan.pdf").read_bytes().startswith(b"%PDF-1.4"))
        self.assertEqual(self.left(), ["plan.pdf"])

    def test_a_pdf_is_not_written_to_a_terminal(self):
        primary, secondary = os.openpty()
        try:
            outcome = plan(*in_options(), "--format=pdf", stdout=secondary)
        finally:
            os.close(primary)
            os.close(secondary)
        self.check(outcome, 2, "", "ketaplan-cli: --format: A PDF is not written to a terminal. Name a file with -o.\n")


class PatientSheet(CliTest):
    SHIPPED = str(pathlib.Path(__file__).parents[2] / "data" / "protocols" / "ketamine-chronic-pain.json")

    def sheet(self, *arguments, table=None):
        return run("plan", "--table", table or self.SHIPPED, "--page=patient-sheet", *arguments)

    def options(self, weight="72.5 kg"):
        return ("--protocol=outpatient-start-low", f"--weight={weight}", "--name=SAMPLE, Patient")

    def test_it_is_a_page_of_its_own(self):
        sheet = self.sheet(*self.options())
        self.check(sheet, 3, None, "")
        text = sheet.out
        self.assertIn("Your ketamine infusion", text)
        self.assertIn("SAMPLE, Patient", text)
        self.assertNotIn("Not for administration", text)
        self.assertTrue(self.sheet(*self.options(), "--format=pdf").raw.startswith(b"%PDF-"))

    def test_none_is_given_where_there_is_none(self):
        refused = self.sheet(*self.options(), "--dose=9 mg/kg")
        self.assertEqual((refused.code, refused.out), (1, ""))
        self.assertIn("There is no sheet for the patient: the infusion is refused.", refused.err)
        self.assertIn("no information sheet", self.sheet(*in_options(), table=TABLE).err)

    def test_it_is_neither_json_nor_a_batch(self):
        for arguments in ((*self.options(), "--format=json"), ("--requests=-",)):
            self.assertEqual(self.sheet(*arguments).code, 2)


def shipped(*arguments):
    """A ready plan of the shipped table."""
    ready = pathlib.Path(__file__).parents[2] / "data" / "examples" / "ready.json"
    return run("plan", "--table", PatientSheet.SHIPPED, "--request", str(ready), *arguments)


class Label(CliTest):
    def test_it_is_a_page_of_its_own_in_a_size_of_stock(self):
        label = shipped("--page=label")
        self.check(label, 0, None, "")
        self.assertIn("label 1 of 1", label.out)
        self.assertIn("Pump rate: ", label.out)
        for size in ("100x70", "102x152"):
            path = str(self.folder / f"{size}.pdf")
            self.check(shipped("--page=label", "--format=pdf", f"--label-size={size}", "-o", path), 0, "", "")
            facts = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
            width, height = (round(int(side) / 25.4 * 72) for side in size.split("x"))
            self.assertIn("Pages:           1\n", facts)
            self.assertRegex(facts, rf"Page size: +{width}(\.\d+)? x {height}(\.\d+)? pts")

    def test_none_is_given_where_nothing_is_prepared(self):
        outcome = plan(*in_options(), "--page=label")
        self.check(outcome, 3, "", "ketaplan-cli: --page: There is no label: the plan is not ready, its status is \u201cNot checked\u201d.\n")

    def test_misuse(self):
        for arguments in (("--page=label", "--format=html"), ("--page=label", "--format=json"), ("--page=label", "--label-size=1x1")):
            self.assertEqual(shipped(*arguments).code, 2, arguments)


class BlankPage(CliTest):
    def blank(self, *arguments):
        return run("blank", "--table", PatientSheet.SHIPPED, *arguments)

    def test_it_is_the_page_of_one_protocol(self):
        page = self.blank("--protocol=outpatient-start-low")
        self.check(page, 0, None, "")
        for part in ("Blank infusion plan", "No program has checked", "By weight", "Formulas"):
            self.assertIn(part, page.out)
        self.assertTrue(self.blank("--protocol=outpatient-start-low", "--format=pdf").raw.startswith(b"%PDF-"))

    def test_all_are_written_each_into_its_file_and_those_without_one_are_told(self):
        outcome = self.blank("--all", "--format=pdf", "-o", str(self.folder))
        self.check(outcome, 0, "")
        self.assertIn("content only", outcome.err)
        self.assertIn("without a duration", outcome.err)
        self.assertIn("blank-outpatient-start-low.pdf", self.left())
        for name in self.left():
            self.assertTrue((self.folder / name).read_bytes().startswith(b"%PDF-"), name)

    def test_a_protocol_without_a_duration_needs_one(self):
        self.assertEqual(self.blank("--protocol=acute-postoperative").code, 2)
        self.check(self.blank("--protocol=acute-postoperative", "--duration=600 min"), 0, None, "")

    def test_misuse(self):
        for arguments in ((), ("--all",), ("--all", "--protocol=x", "-o", "."), ("--protocol=unknown",), ("--protocol=acute-postoperative", "--duration=2 h"),
                          ("--protocol=acute-postoperative", "--duration=1,5 min")):
            self.assertEqual(self.blank(*arguments).code, 2, arguments)


class PlanInside(CliTest):
    def test_the_pdf_gives_back_the_json_of_the_plan(self):
        path = str(self.folder / "plan.pdf")
        self.check(shipped("--format=pdf", "--attach-plan", "-o", path), 0, "", "")
        kept = self.folder / "kept.json"
        subprocess.run(["pdfdetach", "-savefile", "plan.json", "-o", str(kept), path], check=True)
        self.assertEqual(kept.read_bytes(), shipped("--format=json").raw)

    def test_none_travels_in_a_summary(self):
        outcome = plan(*in_options(), "--format=pdf", "--attach-plan", "-o", str(self.folder / "plan.pdf"))
        self.check(outcome, 3, "")
        self.assertIn("does not travel inside a screening summary", outcome.err)
        self.assertEqual(self.left(), [])

    def test_only_a_pdf_of_the_plan_takes_it(self):
        for arguments in (("--attach-plan",), ("--attach-plan", "--format=json"), ("--attach-plan", "--format=pdf", "--page=patient-sheet")):
            self.assertEqual(plan(*in_options(), *arguments).code, 2, arguments)


class Repeated(CliTest):
    """Two processes write the same bytes, times apart. The page itself has the minute of printing."""

    @staticmethod
    def without_times(bytes_):
        for times in (rb"/(CreationDate|ModDate) ?\(D:[^)]*\)", rb"<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*<",
                      rb"xmp:(CreateDate|ModifyDate|MetadataDate)=\"[^\"]*\"", rb"<xmpMM:(DocumentID|InstanceID)>[^<]*<", rb"/ID ?\[[^]]*\]"):
            bytes_ = re.sub(times, b"-", bytes_)
        return bytes_

    def within_a_minute(self, write, times):
        while True:
            minute = time.time() // 60
            written = [write() for _ in range(times)]
            if time.time() // 60 == minute:
                return written

    def test_the_same_plan_is_the_same_bytes(self):
        for arguments in ((), ("--attach-plan",), ("--page=label",)):
            written = self.within_a_minute(lambda: self.without_times(shipped("--format=pdf", *arguments).raw), 3)
            self.assertTrue(written[0].startswith(b"%PDF-"))
            self.assertEqual(len(set(written)), 1, arguments)


class NotWritten(CliTest):
    FULL = "cannot be written: the disk is full. Free some space, or name a file on another disk with -o.\n"

    def test_a_full_disk(self):
        for form in FORMATS:
            with self.subTest(form):
                self.check(plan(*in_options(), "--format", form, "-o", "/dev/full"), 5, "", "ketaplan-cli: /dev/full: " + self.FULL)

    def test_a_full_disk_behind_standard_output(self):
        for arguments in (("plan", *in_options(), "--table", TABLE), ("plan", *in_options(), "--table", TABLE, "--format=pdf"),
                          ("protocols", "--table", TABLE), ("table", "check", TABLE), ("table", "diff", TABLE, TABLE), ("--help",), ("--version",)):
            with self.subTest(arguments), open("/dev/full", "wb") as full:
                self.check(run(*arguments, stdout=full), 5, err="ketaplan-cli: standard output: " + self.FULL)

    def test_a_file_that_grows_too_large_is_not_left_in_parts(self):
        limited = f'ulimit -f 1; exec "{PROGRAM}" plan --table "{TABLE}" --requests - -o "{self.folder}/plans.ndjson"'
        done = subprocess.run(["bash", "-c", "trap '' XFSZ; " + limited], input=(request() + b"\n") * 50, capture_output=True,
                              env=ENVIRONMENT, check=False)
        self.assertEqual(done.returncode, 5, done.stderr)
        self.assertEqual(self.left(), [])

    def test_an_older_file_is_kept_where_the_new_one_fails(self):
        path = self.file("plans.ndjson", b"old")
        limited = f'trap "" XFSZ; ulimit -f 1; exec "{PROGRAM}" plan --table "{TABLE}" --requests - -o "{path}"'
        subprocess.run(["bash", "-c", limited], input=(request() + b"\n") * 50, capture_output=True, env=ENVIRONMENT, check=False)
        self.assertEqual(pathlib.Path(path).read_bytes(), b"old")
        self.assertEqual(self.left(), ["plans.ndjson"])

    def test_places_that_take_no_file(self):
        inside_a_file = self.file("file") + "/plan.txt"
        cases = (
            (inside_a_file, "a part of the path is not a folder. Correct the path after -o.\n"),
            (str(self.folder / "none" / "plan.txt"), "the folder does not exist. Create it, or name another with -o.\n"),
            (str(self.folder), "this is a folder. Name a file in it with -o.\n"),
        )
        for path, words in cases:
            for source in (in_options(), ["--requests", "-"]):
                with self.subTest(path=path, source=source):
                    outcome = plan(*source, "-o", path, stdin=request() + b"\n")
                    self.check(outcome, 5, "", f"ketaplan-cli: {path}: cannot be written: {words}")

    def test_a_read_only_disk(self):
        outcome = plan(*in_options(), "-o", "/proc/plan.txt")
        self.assertEqual(outcome.code, 5)
        self.assertTrue(outcome.err.startswith("ketaplan-cli: /proc/plan.txt: cannot be written: "), outcome.err)

    @unittest.skipIf(os.geteuid() == 0, "permissions do not hold for root")
    def test_a_read_only_folder(self):
        self.folder.chmod(0o500)
        self.addCleanup(self.folder.chmod, 0o700)
        path = str(self.folder / "plan.txt")
        self.check(plan(*in_options(), "-o", path), 5, "", "ketaplan-cli: " + path + ": cannot be written: it may not be written "
                   "here. Name a file in a folder of your own with -o.\n")

    def test_a_reader_that_goes_away(self):
        reading, writing = os.pipe()
        os.close(reading)
        try:
            outcome = plan(*in_options(), stdout=writing)
        finally:
            os.close(writing)
        self.check(outcome, 5, err="ketaplan-cli: standard output: cannot be written: the program that reads it has ended. "
                                   "Run it again, or write to a file with -o.\n")

    def test_a_request_that_is_refused_leaves_no_file_and_keeps_an_older_one(self):
        path = self.file("plan.json", b"old")
        self.check(plan(*in_options(dose="6,5 mg"), "-o", path), 2, out="")
        self.assertEqual(pathlib.Path(path).read_bytes(), b"old")
        self.check(plan(*in_options(dose="6,5 mg"), "-o", str(self.folder / "new.json")), 2, out="")
        self.assertEqual(self.left(), ["plan.json"])


if __name__ == "__main__":
    unittest.main()
