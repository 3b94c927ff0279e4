#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""What the iOS app promises in its property lists, and that its words are those of reminders."""

import json
import pathlib
import plistlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
IOS = ROOT / "platform/ios"


def read(name):
    return plistlib.loads((IOS / name).read_bytes())


class Info(unittest.TestCase):
    def setUp(self):
        self.info = read("Info.plist.in")

    def test_isThisAppForIphones(self):
        self.assertEqual("org.stipple.Stipple", self.info["CFBundleIdentifier"])
        self.assertEqual("APPL", self.info["CFBundlePackageType"])
        self.assertTrue(self.info["LSRequiresIPhoneOS"])
        self.assertEqual("public.app-category.lifestyle", self.info["LSApplicationCategoryType"])

    def test_givesAReasonForWhatItAsks(self):
        asked = {key for key in self.info if key.endswith("UsageDescription")}
        self.assertEqual({"NSCameraUsageDescription", "NSFaceIDUsageDescription",
                          "NSLocalNetworkUsageDescription"}, asked)
        for key in asked:
            self.assertGreater(len(self.info[key]), 30)
            self.assertNotRegex(self.info[key].lower(), r"\bhair\b|scalp")

    def test_opensFilesWithoutSharingItsOwn(self):
        self.assertIs(self.info["UIFileSharingEnabled"], False)
        self.assertIs(self.info["LSSupportsOpeningDocumentsInPlace"], False)
        declared = {t["UTTypeIdentifier"]: t for kind in ("Exported", "Imported")
                    for t in self.info[f"UT{kind}TypeDeclarations"]}
        opened = [t for d in self.info["CFBundleDocumentTypes"] for t in d["LSItemContentTypes"]]
        self.assertEqual(sorted(declared), sorted(opened))
        extensions = [e for t in declared.values()
                      for e in t["UTTypeTagSpecification"]["public.filename-extension"]]
        self.assertEqual(["age", "stipple"], sorted(extensions))

    def test_runsNothingInTheBackgroundAndLeavesExportToThePublisher(self):
        for never in ("UIBackgroundModes", "ITSAppUsesNonExemptEncryption",
                      "NSAppTransportSecurity", "UIApplicationSceneManifest"):
            self.assertNotIn(never, self.info)

    def test_speaksTheLanguagesOfTheReminders(self):
        texts = json.loads((ROOT / "platform/common/reminder-texts.json").read_text())
        self.assertEqual(sorted(texts["languages"]), sorted(self.info["CFBundleLocalizations"]))
        used = set()
        for path in [*(IOS / "src").glob("*.mm"), IOS / "notificationplan.cpp"]:
            used |= set(re.findall(r'"reminder\.(\w+)"', path.read_text()))
        words = (IOS / "en.lproj/Localizable.strings").read_text()
        for key in used | {"title", "checkin", "continue"}:
            self.assertIn(f'"reminder.{key}" = ', words)

    def test_whatCMakeFillsInIsAllThatIsOpen(self):
        open_places = set(re.findall(r"\$\{(\w+)\}", (IOS / "Info.plist.in").read_text()))
        self.assertEqual({"MACOSX_BUNDLE_EXECUTABLE_NAME", "MACOSX_BUNDLE_SHORT_VERSION_STRING",
                          "MACOSX_BUNDLE_BUNDLE_VERSION"}, open_places)


class Privacy(unittest.TestCase):
    # Apple's list of reasons, as far as an app like this can give them.
    REASONS = {"FileTimestamp": {"C617.1", "3B52.1", "0A2A.1", "DDA9.1"},
               "SystemBootTime": {"35F9.1", "8FFB.1"},
               "DiskSpace": {"E174.1", "85F4.1", "7D9E.1"},
               "UserDefaults": {"CA92.1", "C56D.1"}}

    def test_tracksAndCollectsNothing(self):
        privacy = read("PrivacyInfo.xcprivacy")
        self.assertIs(privacy["NSPrivacyTracking"], False)
        self.assertEqual([], privacy["NSPrivacyTrackingDomains"])
        self.assertEqual([], privacy["NSPrivacyCollectedDataTypes"])

    def test_givesAKnownReasonForEachInterface(self):
        given = {}
        for entry in read("PrivacyInfo.xcprivacy")["NSPrivacyAccessedAPITypes"]:
            name = entry["NSPrivacyAccessedAPIType"].replace("NSPrivacyAccessedAPICategory", "")
            given[name] = set(entry["NSPrivacyAccessedAPITypeReasons"])
        self.assertEqual(set(self.REASONS), set(given))
        for name, reasons in given.items():
            self.assertTrue(reasons and reasons <= self.REASONS[name], name)


class Entitlements(unittest.TestCase):
    def test_protectsFilesAndAsksForNothingElse(self):
        self.assertEqual({"com.apple.developer.default-data-protection":
                          "NSFileProtectionComplete"}, read("Stipple.entitlements"))


if __name__ == "__main__":
    unittest.main()
