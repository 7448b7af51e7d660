# SPDX-License-Identifier: GPL-3.0-or-later
"""Many requests, one a line, to one plan a line: order, bad lines, memory."""
import json
import os
import subprocess
import time
import unittest

from program import ENVIRONMENT, PROGRAM, TABLE, CliTest, plan, request

MEBIBYTE = 1024 * 1024


def line_of_length(length):
    """A request of exactly that many bytes."""
    padding = length - len(request(patient={"name": "", "weight": "72.5 kg"}))
    return request(patient={"name": "x" * padding, "weight": "72.5 kg"})


class Batch(CliTest):
    def batch(self, content, *arguments):
        outcome = plan("--requests", "-", *arguments, stdin=content)
        return outcome, [json.loads(line) for line in outcome.out.splitlines()]

    def test_one_plan_a_line_in_order_whatever_its_status(self):
        statuses = ({}, {"dose": "0.6 mg/kg"}, {"dose": "0.4 mg/kg"}, {"screening": {"psychosis": "yes"}}, {"screening": {}})
        outcome, lines = self.batch(b"".join(request(**changed) + b"\n" for changed in statuses))
        self.check(outcome, 0, err="")
        self.assertEqual([line["status"] for line in lines],
                         ["ready", "refused", "needs-acknowledgement", "contraindicated", "not-checked"])

    def test_a_line_is_the_plan_of_the_same_request(self):
        outcome, lines = self.batch(request())
        self.assertEqual(lines, [plan("--request", "-", "--format=json", stdin=request()).json])
        self.assertTrue(outcome.raw.endswith(b"}\n"))

    def test_bad_lines_are_told_and_the_rest_goes_on(self):
        bad = [b"", b"   ", b"nonsense", b'{"request": 1', request(dose="6,5 mg"), request(protocol="nope"), b"\xff\xfe", b"[]"]
        content = b"".join(request() + b"\n" + line + b"\n" for line in bad)
        outcome, lines = self.batch(content)
        self.check(outcome, 2, err="ketaplan-cli: plan: 8 of 16 lines gave no plan\n")
        self.assertTrue(all(line["status"] == "ready" for line in lines[::2]))
        self.assertEqual([line["line"] for line in lines[1::2]], list(range(2, 17, 2)))
        self.assertEqual([line["error"]["code"] for line in lines[1::2]],
                         ["syntax", "syntax", "syntax", "syntax", "bad-number", "unknown-id", "syntax", "wrong-type"])
        self.assertEqual(lines[9]["error"]["at"], "/dose")
        for line in lines[1::2]:
            self.assertEqual(list(line), ["line", "error"])
            self.assertEqual(list(line["error"]), ["code", "at", "message"])

    def test_line_ends(self):
        _, plain = self.batch(request() + b"\n" + request() + b"\n")
        for content in (request() + b"\r\n" + request() + b"\r\n", request() + b"\n" + request(), request() + b"\r\n" + request()):
            outcome, lines = self.batch(content)
            self.check(outcome, 0, err="")
            self.assertEqual(lines, plain)

    def test_an_empty_file_has_no_lines(self):
        self.check(self.batch(b"")[0], 0, "", "")

    def test_a_line_of_one_mebibyte_and_one_byte_more(self):
        for end in (b"\n", b"\r\n"):
            content = line_of_length(MEBIBYTE) + end + line_of_length(MEBIBYTE + 1) + end + request() + end
            outcome, lines = self.batch(content)
            self.assertEqual(outcome.code, 2)
            self.assertEqual(lines[0]["plan"], 1)
            self.assertEqual((lines[1]["line"], lines[1]["error"]["code"]), (2, "too-large"))
            self.assertEqual(lines[2]["status"], "ready")

    def test_a_very_long_line_is_skipped_to_its_end(self):
        outcome, lines = self.batch(b"x" * (20 * MEBIBYTE) + b"\n" + request() + b"\n" + b"y" * (3 * MEBIBYTE))
        self.assertEqual([line.get("line") for line in lines], [1, None, 3])
        self.assertEqual(lines[1]["status"], "ready")
        self.assertEqual(outcome.code, 2)

    def test_files(self):
        source = self.file("requests.ndjson", request() + b"\nbad\n")
        outcome = plan("--requests", source, "-o", str(self.folder / "plans.ndjson"))
        self.check(outcome, 2, "", "ketaplan-cli: plan: 1 of 2 lines gave no plan\n")
        self.assertEqual((self.folder / "plans.ndjson").read_bytes(), self.batch(request() + b"\nbad\n")[0].raw)
        self.assertEqual(self.left(), ["plans.ndjson", "requests.ndjson"])

    def test_a_file_onto_itself(self):
        source = self.file("requests.ndjson", request() + b"\n")
        self.check(plan("--requests", source, "-o", source), 0, "", "")
        with open(source, "rb") as file:
            self.assertEqual(json.loads(file.read())["status"], "ready")

    def test_a_file_that_cannot_be_read(self):
        for path in ("/nowhere/requests.ndjson", str(self.folder)):
            outcome = plan("--requests", path, "-o", str(self.folder / "plans.ndjson"))
            self.check(outcome, 2, out="")
            self.assertTrue(outcome.err.startswith("ketaplan-cli: " + path + ": "), outcome.err)
            self.assertEqual(self.left(), [])

    def test_a_full_disk(self):
        self.check(plan("--requests", "-", "-o", "/dev/full", stdin=(request() + b"\n") * 20), 5, "",
                   "ketaplan-cli: /dev/full: cannot be written: the disk is full. Free some space, or name a file on another "
                   "disk with -o.\n")

    def test_an_answer_comes_before_the_next_question(self):
        with subprocess.Popen([PROGRAM, "plan", "--table", TABLE, "--requests", "-"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, env=ENVIRONMENT) as talk:
            for _ in range(3):
                talk.stdin.write(request() + b"\n")
                talk.stdin.flush()
                self.assertEqual(json.loads(talk.stdout.readline())["status"], "ready")
            talk.stdin.close()
            self.assertEqual(talk.wait(), 0)

    def test_progress_on_a_terminal_only(self):
        primary, secondary = os.openpty()
        with subprocess.Popen([PROGRAM, "plan", "--table", TABLE, "--requests", "-", "-o", os.devnull], stdin=subprocess.PIPE,
                              stderr=secondary, env=ENVIRONMENT) as running:
            for _ in range(2):
                running.stdin.write(request() + b"\n")
                running.stdin.flush()
                time.sleep(0.8)  # it speaks up after half a second
            running.stdin.close()
            os.close(secondary)
            shown = b""
            try:
                while part := os.read(primary, 4096):
                    shown += part
            except OSError:
                pass  # the other end is closed
            os.close(primary)
            self.assertEqual(running.wait(), 0)
        self.assertRegex(shown.decode(), r"^(\r\x1b\[K\d+ requests done)+\r\x1b\[K$")


class Memory(CliTest):
    def peak(self, lines):
        """Peak memory in KiB of a batch in which every tenth line is a whole plan and the others say why there is none."""
        ten = request() + b"\n" + (request(protocol="content", dose=None).replace(b'"dose": null, ', b"") + b"\n") * 9
        source = self.file("requests.ndjson", ten * (lines // 10))
        # A sanitizer keeps what is freed for a while; that is its memory and not the program's.
        options = os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=1:thread_local_quarantine_size_kb=64"
        with open(os.devnull, "wb") as nothing:
            child = subprocess.Popen([PROGRAM, "plan", "--table", TABLE, "--requests", source, "-o", "-"], stdout=nothing,
                                     env={**ENVIRONMENT, "ASAN_OPTIONS": options.strip(":")})
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(child.returncode, 0)
        return usage.ru_maxrss

    def test_it_does_not_grow_with_the_number_of_lines(self):
        few, many = self.peak(1000), self.peak(20000)
        self.assertLess(many, few * 1.1 + 1024, f"{few} KiB for 1,000 lines, {many} KiB for 20,000")


if __name__ == "__main__":
    unittest.main()
