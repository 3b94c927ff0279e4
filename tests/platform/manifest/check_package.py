#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""The Android package's manifest and resources: what they promise, and that aapt takes them.

    check_package.py FOLDER      (a folder of its own, for what aapt makes)
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "platform/android/package"
JAVA = ROOT / "platform/android/java"
FACTS = json.loads((ROOT / "tests/platform/apifacts/android.json").read_text())["classes"]
FRAMEWORK = "/usr/share/android-framework-res/framework-res.apk"
FRAMEWORK_API = 29
ANDROID = "{http://schemas.android.com/apk/res/android}"
PERMISSIONS = {"android.permission." + name for name in (
    "INTERNET", "POST_NOTIFICATIONS", "SCHEDULE_EXACT_ALARM", "RECEIVE_BOOT_COMPLETED", "CAMERA",
    "USE_BIOMETRIC", "VIBRATE")}
DOMAINS = {prefix + name for prefix in ("", "device_")
           for name in ("root", "file", "database", "sharedpref")} | {"external"}
FOLDER = pathlib.Path()


def manifest():
    return ET.parse(PACKAGE / "AndroidManifest.xml").getroot()


def sources():
    return {path: path.read_text() for path in JAVA.rglob("*.java")}


class Manifest(unittest.TestCase):
    def test_asksForThePermissionsOfItsPurposeAndNoOther(self):
        found = [node.get(ANDROID + "name") for node in manifest().iter("uses-permission")]
        self.assertEqual(sorted(PERMISSIONS), sorted(found))
        self.assertNotIn("INSERT_PERMISSIONS", (PACKAGE / "AndroidManifest.xml").read_text())
        self.assertIn("%%INSERT_FEATURES", (PACKAGE / "AndroidManifest.xml").read_text())

    def test_worksWithoutACamera(self):
        for feature in manifest().iter("uses-feature"):
            self.assertEqual("false", feature.get(ANDROID + "required"))

    def test_hasOneReceiverThatNobodyElseCanReach(self):
        receivers = list(manifest().iter("receiver"))
        self.assertEqual(["org.stipple.glue.ReminderReceiver"],
                         [r.get(ANDROID + "name") for r in receivers])
        self.assertEqual("false", receivers[0].get(ANDROID + "exported"))
        self.assertIsNone(receivers[0].get(ANDROID + "directBootAware"))
        for other in ("service", "provider", "activity-alias"):
            self.assertEqual([], list(manifest().iter(other)))

    def test_letsNothingIntoABackup(self):
        application = manifest().find("application")
        self.assertEqual("false", application.get(ANDROID + "allowBackup"))
        self.assertEqual("false", application.get(ANDROID + "usesCleartextTraffic"))
        rules = ET.parse(PACKAGE / "res/xml/data_extraction_rules.xml").getroot()
        old = ET.parse(PACKAGE / "res/xml/full_backup_content.xml").getroot()
        for part in (rules.find("cloud-backup"), rules.find("device-transfer"), old):
            self.assertEqual(DOMAINS, {node.get("domain") for node in part.iter("exclude")})
            self.assertEqual([], list(part.iter("include")))

    def test_namesClassesThatAreThere(self):
        for node in [*manifest().iter("activity"), *manifest().iter("receiver")]:
            name = node.get(ANDROID + "name")
            self.assertTrue((JAVA / (name.replace(".", "/") + ".java")).exists(), name)


class Glue(unittest.TestCase):
    def test_knowsAndroidJavaAndJsonAlone(self):
        for path, text in sources().items():
            if path.parent.name == "glue":
                for name in re.findall(r"^import (?:static )?([\w.]+);", text, re.M):
                    self.assertRegex(name, r"^(android|java|org\.json)\.", path.name)

    def test_theActivityIsAShell(self):
        text = sources()[JAVA / "org/stipple/app/MainActivity.java"]
        self.assertLessEqual(len(text.splitlines()), 20)

    def test_neverFormatsInThePhonesLanguage(self):
        for path, text in sources().items():
            self.assertNotRegex(text, r"String\.format\((?!Locale\.ROOT)", path.name)
            self.assertNotRegex(text, r"\.to(Lower|Upper)Case\(\)", path.name)
            self.assertNotRegex(text, r"ofPattern\([^;]*\"\)\s*[;.]", path.name)

    def test_neverTakesTheStatusIconOrAsksForExemption(self):
        for path, text in sources().items():
            for never in ("setAlarmClock", "USE_EXACT_ALARM",
                          "ACTION_REQUEST_IGNORE_BATTERY_OPTIMIZATIONS", "android.util.Log"):
                self.assertNotIn(never, text, path.name)

    def test_asksOnlyForResourcesThatAreThere(self):
        texts = "".join(sources().values())
        strings = {node.get("name")
                   for node in ET.parse(PACKAGE / "res/values/strings.xml").iter("string")}
        asked = set(re.findall(r"\"(reminder_\w+)\"", texts))
        self.assertTrue(asked)
        self.assertLessEqual(asked, strings)
        for drawable in re.findall(r"id\(\"(\w+)\", \"drawable\"\)", texts):
            self.assertTrue((PACKAGE / "res/drawable" / (drawable + ".xml")).exists(), drawable)


class Compiled(unittest.TestCase):
    """aapt knows Android 10; what is newer is checked against the published facts instead."""

    @classmethod
    def setUpClass(cls):
        shutil.rmtree(FOLDER, ignore_errors=True)
        shutil.copytree(PACKAGE, FOLDER)
        path = FOLDER / "AndroidManifest.xml"
        text = path.read_text()
        for name, facts in FACTS["android.R.attr"]["members"].items():
            if facts[0].get("since", 0) > FRAMEWORK_API:
                text = re.sub(rf'\s+android:{name}="[^"]*"', "", text)
        text = text.replace("-- %%INSERT_VERSION_CODE%% --", "1")
        path.write_text(re.sub(r"-- %%INSERT_(\w+)%% --", r"\1", text))
        cls.apk = FOLDER / "package.apk"
        cls.said = subprocess.run(
            ["aapt", "package", "-f", "-M", str(path), "-S", str(FOLDER / "res"), "-I", FRAMEWORK,
             "--min-sdk-version", "28", "--target-sdk-version", "36", "-F", str(cls.apk)],
            capture_output=True, text=True)

    def dump(self, *what):
        return subprocess.run(["aapt", "dump", what[0], str(self.apk), *what[1:]], check=True,
                              capture_output=True, text=True).stdout

    def test_aaptTakesManifestAndResources(self):
        self.assertEqual((0, ""), (self.said.returncode, self.said.stderr))

    def test_thePackageSaysWhatTheManifestSays(self):
        self.assertEqual(PERMISSIONS, set(re.findall(r"uses-permission: name='([^']+)'",
                                                     self.dump("permissions"))))
        badging = self.dump("badging")
        for line in ("package: name='org.stipple.Stipple'", "sdkVersion:'28'",
                     "targetSdkVersion:'36'", "application-label:'Stipple'",
                     "launchable-activity: name='org.stipple.app.MainActivity'",
                     "uses-feature-not-required: name='android.hardware.camera'"):
            self.assertIn(line, badging)

    def test_everyResourceIsInThePackage(self):
        entries = subprocess.run(["aapt", "list", str(self.apk)], check=True, capture_output=True,
                                 text=True).stdout.split()
        for name in ("res/xml/data_extraction_rules.xml", "res/xml/full_backup_content.xml",
                     "res/drawable/ic_reminder.xml", "res/mipmap-anydpi-v26/ic_launcher.xml"):
            self.assertIn(name, entries)


if __name__ == "__main__":
    FOLDER = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()
