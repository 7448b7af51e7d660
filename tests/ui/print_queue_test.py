#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints through a real queue: a print daemon of its own on a socket in a folder of its own, a raw queue to a listener that keeps what
it gets, and a program that prints as the window does. The pages that come out hold the plan's figures; a queue that has gone is told."""
import json
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

PRINTS, CLI, TABLE, REQUEST = sys.argv[1:5]
DAEMON = shutil.which("cupsd", path=os.environ.get("PATH", "") + ":/usr/sbin")


class Listener(threading.Thread):
    """A printer: keeps each job that is sent to its port."""

    def __init__(self):
        super().__init__(daemon=True)
        self.jobs = []
        self.arrived = threading.Semaphore(0)
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]

    def run(self):
        while True:
            connection, _ = self.server.accept()
            with connection:
                job = b""
                while part := connection.recv(65536):
                    job += part
            self.jobs.append(job)
            self.arrived.release()

    def next_job(self):
        if not self.arrived.acquire(timeout=20):
            raise AssertionError("no job reached the printer")
        return self.jobs[-1]


class Daemon:
    """cupsd in the foreground, with all its files in one folder."""

    def __init__(self, folder):
        self.folder = folder
        self.socket = str(folder / "cups.sock")
        # As root the daemon's backends run as another user, who has to reach the spool.
        folder.chmod(0o755)
        user = pwd.getpwuid(os.geteuid()).pw_name
        for name in ("spool", "spool/tmp", "cache", "state", "root", "root/ppd", "log"):
            (folder / name).mkdir()
        (folder / "cupsd.conf").write_text(
            f"Listen {self.socket}\nLogLevel debug\nBrowsing Off\nDefaultAuthType None\nWebInterface No\nMaxJobTime 60\n"
            "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
            "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n")
        (folder / "cups-files.conf").write_text(
            f"ServerRoot {folder}/root\nRequestRoot {folder}/spool\nTempDir {folder}/spool/tmp\nCacheDir {folder}/cache\n"
            f"StateDir {folder}/state\nAccessLog {folder}/log/access\nErrorLog {folder}/log/error\nPageLog {folder}/log/page\n"
            + (f"User {user}\n" if user != "root" else "") + f"SystemGroup {'root' if user == 'root' else user}\n")
        self.process = subprocess.Popen([DAEMON, "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    @property
    def environment(self):
        return {**os.environ, "CUPS_SERVER": self.socket, "QT_QPA_PLATFORM": "offscreen", "HOME": str(self.folder)}

    def started(self):
        for _ in range(600):
            if self.process.poll() is not None:
                raise AssertionError("cupsd ended: " + self.process.stderr.read().decode())
            if os.path.exists(self.socket) and self.ask("lpstat", "-r").returncode == 0:
                return self
            time.sleep(0.05)
        raise AssertionError("cupsd did not start")

    def ask(self, program, *arguments):
        program = shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin")
        return subprocess.run([program, *arguments], env=self.environment, capture_output=True, text=True, timeout=60, check=False)

    def make_queue(self, name, port):
        made = self.ask("lpadmin", "-p", name, "-E", "-v", f"socket://127.0.0.1:{port}", "-m", "raw")
        if made.returncode != 0:
            raise AssertionError(made.stderr)

    def remove_queue(self, name):
        removed = self.ask("lpadmin", "-x", name)
        if removed.returncode != 0:
            raise AssertionError(removed.stderr)

    def end(self):
        self.process.terminate()
        self.process.wait(timeout=60)
        self.process.stderr.close()


class Printing:
    """The program that prints: it has its printer when it says so, and prints at each line that it is sent."""

    def __init__(self, environment, queue, page="plan"):
        self.process = subprocess.Popen([PRINTS, TABLE, REQUEST, queue, page], env=environment, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        ready = self.process.stdout.readline().strip()
        if ready != "ready":
            raise AssertionError(f"the printing program said {ready!r}")

    def print(self):
        self.process.stdin.write("print\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def end(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)
        self.process.stdout.close()


@unittest.skipUnless(DAEMON and shutil.which("lpstat"), "the print daemon cupsd and its tools are not installed: packages cups-daemon, cups-client")
class Queue(unittest.TestCase):
    def setUp(self):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="ketaplan-print-"))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        self.daemon = Daemon(folder)
        self.addCleanup(self.daemon.end)
        self.daemon.started()
        self.listener = Listener()
        self.listener.start()
        self.daemon.make_queue("Ward", self.listener.port)

    def printing(self, page="plan"):
        printing = Printing(self.daemon.environment, "Ward", page)
        self.addCleanup(printing.end)
        return printing

    @staticmethod
    def text_of(job):
        return " ".join(subprocess.run(["pdftotext", "-layout", "-", "-"], input=job, capture_output=True, check=True).stdout.decode()
                        .replace("\u00a0", " ").split())

    @staticmethod
    def plan():
        return json.loads(subprocess.run([CLI, "plan", "--table", TABLE, "--request", REQUEST, "--format", "json"], capture_output=True,
                                         check=True).stdout)

    def check_figures(self, text):
        plan = self.plan()
        for figure in (plan["preparation"]["drug_volume"], plan["pump"]["rate"], plan["pump"]["volume"], plan["total_dose"]):
            self.assertIn(f"{figure['value']} {figure['unit']}", text)

    def test_the_page_that_comes_out_holds_the_figures_of_the_plan(self):
        self.assertEqual(self.printing().print(), "done")
        text = self.text_of(self.listener.next_job())
        self.assertIn("Infusion plan", text)
        self.check_figures(text)

    def test_a_label_comes_out_as_one(self):
        self.assertEqual(self.printing("label").print(), "done")
        text = self.text_of(self.listener.next_job())
        self.assertIn("label 1 of 1", text)

    def test_a_queue_that_has_gone_is_told_and_printing_is_tried_again(self):
        printing = self.printing()
        self.daemon.remove_queue("Ward")
        said = printing.print()
        self.assertIn("\u201cWard\u201d is no longer there. Nothing was printed.", said)
        self.assertEqual(self.listener.jobs, [])
        self.daemon.make_queue("Ward", self.listener.port)
        self.assertEqual(printing.print(), "done")
        self.assertIn("Infusion plan", self.text_of(self.listener.next_job()))

    def test_a_queue_that_takes_no_jobs_is_told(self):
        printing = self.printing()
        self.assertEqual(self.daemon.ask("cupsreject", "Ward").returncode, 0)
        said = printing.print()
        self.assertIn("The print system did not take the page: ", said)
        self.assertEqual(self.listener.jobs, [])
        self.assertEqual(self.daemon.ask("cupsaccept", "Ward").returncode, 0)
        self.assertEqual(printing.print(), "done")
        self.listener.next_job()


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
