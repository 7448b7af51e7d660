#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desktop entry, icons, AppStream metadata, the type of plan files, and where all of it is installed."""
import configparser
import gzip
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from installed import BUILD, SOURCE, VERSION, install, run

APP = "org.ketaplan.KetaPlan"
PLAN_TYPE = "application/vnd.ketaplan.plan+json"
SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512]

# Asks GLib, as file managers do; a process of its own, because it reads the folders once.
TYPE_OF = """
import sys
from pathlib import Path
from gi.repository import Gio
for name in sys.argv[1:]:
    print(Gio.content_type_guess(Path(name).name, Path(name).read_bytes())[0])
"""


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = install()
        cls.root = Path(cls.folder.name)
        cls.share = cls.root / "share"
        cls.there = {str(file.relative_to(cls.root)) for file in cls.root.rglob("*") if file.is_file()}

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def desktop_entry(self):
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read(self.share / "applications" / f"{APP}.desktop", encoding="utf-8")
        return parser["Desktop Entry"]

    def test_everything_stands_where_it_is_looked_for(self):
        wanted = {"bin/ketaplan", "bin/ketaplan-cli", f"share/applications/{APP}.desktop", f"share/metainfo/{APP}.metainfo.xml",
                  f"share/mime/packages/{APP}.xml", "share/icons/hicolor/scalable/apps/ketaplan.svg",
                  "share/man/man1/ketaplan.1.gz", "share/man/man1/ketaplan-cli.1.gz",
                  "share/bash-completion/completions/ketaplan", "share/bash-completion/completions/ketaplan-cli",
                  "share/ketaplan/protocols/ketamine-chronic-pain.json", "share/ketaplan/schema/protocol-table.schema.json",
                  "share/ketaplan/examples/ready.json"}
        wanted |= {f"share/icons/hicolor/{size}x{size}/apps/ketaplan.png" for size in SIZES}
        self.assertEqual(wanted - self.there, set())
        known = ("bin/", "share/applications/", "share/metainfo/", "share/mime/packages/", "share/icons/hicolor/", "share/man/man1/",
                 "share/bash-completion/completions/", "share/ketaplan/", "share/doc/")
        self.assertEqual([file for file in self.there if not file.startswith(known)], [])

    def test_the_desktop_entry_is_valid_and_names_what_is_installed(self):
        done = run("desktop-file-validate", self.share / "applications" / f"{APP}.desktop")
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))
        entry = self.desktop_entry()
        program, argument = entry["Exec"].split()
        self.assertTrue((self.root / "bin" / program).is_file())
        self.assertEqual(argument, "%f")
        self.assertEqual(entry["MimeType"], PLAN_TYPE + ";")
        self.assertTrue((self.share / "icons/hicolor/48x48/apps" / (entry["Icon"] + ".png")).is_file())

    def test_the_metadata_is_valid_and_names_this_version(self):
        file = self.share / "metainfo" / f"{APP}.metainfo.xml"
        done = run("appstreamcli", "validate", "--no-net", file)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        component = ElementTree.parse(file).getroot()
        self.assertEqual(component.find("launchable").text, f"{APP}.desktop")
        self.assertEqual(component.find("provides/mediatype").text, PLAN_TYPE)
        self.assertEqual(component.find("releases/release").get("version"), VERSION)

    def test_the_news_is_the_one_source_of_what_changed(self):
        news = (SOURCE / "data" / "NEWS").read_text(encoding="utf-8")
        heads = re.findall(r"^KetaPlan (\S+), (\d{4}-\d\d-\d\d)$", news, re.MULTILINE)
        items = [" ".join(item.split()) for item in re.findall(r"^- (.*(?:\n  .*)*)", news, re.MULTILINE)]
        self.assertTrue(items)
        self.assertEqual([line for line in news.splitlines() if len(line) > 78], [], "Debian's changelog has lines of at most 80")
        releases = ElementTree.parse(self.share / "metainfo" / f"{APP}.metainfo.xml").getroot().findall("releases/release")
        self.assertEqual([(one.get("version"), one.get("date")) for one in releases], heads)
        self.assertEqual([item.text for one in releases for item in one.iter("li")], items)
        packed = list((self.share / "doc").rglob("changelog.gz"))
        self.assertEqual(len(packed), 1)
        with gzip.open(packed[0], "rt", encoding="utf-8") as file:
            changelog = file.read()
        self.assertEqual(re.findall(r"^ketaplan \((\S+)\)", changelog, re.MULTILINE), [version for version, _ in heads])
        self.assertEqual([" ".join(item.split()) for item in re.findall(r"^  \* (.*(?:\n    .*)*)", changelog, re.MULTILINE)], items)
        for (_, date), told in zip(heads, re.findall(r"^ -- .*>  (.*)$", changelog, re.MULTILINE)):
            meant = subprocess.run(["date", "--utc", "--rfc-email", "--date", date], capture_output=True, text=True, check=True, env={"LC_ALL": "C"})
            self.assertEqual(told, meant.stdout.strip())

    def test_each_icon_has_its_size_and_is_drawn_from_the_drawing(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(run(SOURCE / "data" / "icons" / "draw", folder).returncode, 0)
            for size in SIZES:
                icon = self.share / f"icons/hicolor/{size}x{size}/apps/ketaplan.png"
                self.assertEqual(run("identify", "-format", "%w %h", icon).stdout, f"{size} {size}")
                # Another version of the renderer may round the edge of a shape differently, by less than a fiftieth of all.
                away = run("compare", "-metric", "RMSE", icon, Path(folder) / f"{size}.png", "null:").stderr
                self.assertLess(float(re.search(r"\((.*)\)", away)[1]), 0.02, f"{size}: {away}")

    def test_a_plan_file_is_known_by_its_name_and_by_what_it_holds(self):
        self.assertEqual(run("update-mime-database", self.share / "mime").returncode, 0)
        with tempfile.TemporaryDirectory() as folder:
            named, bare, request = (Path(folder) / name for name in ("one.ketaplan.json", "plan-without-an-ending", "request.json"))
            example = self.share / "ketaplan" / "examples" / "ready.json"
            plan = run(BUILD / "bin" / "ketaplan-cli", "plan", "--request", example, "--format", "json").stdout
            named.write_text(plan, encoding="utf-8")
            bare.write_text(plan, encoding="utf-8")
            request.write_bytes(example.read_bytes())
            done = run("/usr/bin/python3", "-c", TYPE_OF, named, bare, request,
                       environment={"XDG_DATA_HOME": folder, "XDG_DATA_DIRS": f"{self.share}:/usr/share"})
            self.assertEqual(done.stdout.split(), [PLAN_TYPE, PLAN_TYPE, "application/json"], done.stderr)


if __name__ == "__main__":
    sys.exit(unittest.main())
