#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""Compares the fakes, the glue and the manifest with the published facts in android.json.

    check_android.py FAKES GLUE      (two folders of compiled classes)
"""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

import javap

ROOT = pathlib.Path(__file__).resolve().parents[3]
MANIFEST = ROOT / "platform/android/package/AndroidManifest.xml"
ANDROID = "{http://schemas.android.com/apk/res/android}"
FLOOR = 28


def attributes():
    """Every android: attribute of the manifest and the resources."""
    files = [MANIFEST, *(ROOT / "platform/android/package/res").rglob("*.xml")]
    return {key[len(ANDROID):] for file in files for node in ET.parse(file).iter()
            for key in node.attrib if key.startswith(ANDROID)}


def permissions():
    return {node.get(ANDROID + "name").rsplit(".", 1)[1]
            for node in ET.parse(MANIFEST).iter("uses-permission")}


def constants_of(*owners):
    """Action constants whose values the manifest's filters name."""
    names = {"BOOT_COMPLETED", "MY_PACKAGE_REPLACED", "TIME_CHANGED", "TIMEZONE_CHANGED",
             "LOCALE_CHANGED", "MAIN"}
    return {owners[0]: {"ACTION_" + n for n in names},
            owners[1]: {"ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED"}}


class Facts:
    def __init__(self):
        self.classes = json.loads((pathlib.Path(__file__).parent / "android.json").read_text())["classes"]

    def members(self, owner, name):
        """Every overload of `name` in `owner` and what it inherits from."""
        todo, seen, found = [owner], set(), []
        while todo:
            now = todo.pop(0)
            if now in self.classes and now not in seen:
                seen.add(now)
                found += self.classes[now]["members"].get(name, [])
                if name != "constructor":
                    todo += self.classes[now]["bases"]
        return found


def same_type(ours, theirs):
    # A type parameter of the published class, or a supertype the compiler has checked already.
    return ours == theirs or theirs in ("any", "string") and ours == "any" or re.fullmatch(r"[A-Z]", theirs)


def matches(fact, static, descriptor):
    takes, gives = javap.signature(descriptor)
    return (fact["static"] == static and "takes" in fact and len(fact["takes"]) == len(takes)
            and all(same_type(a, b) for a, b in zip(takes, fact["takes"]))
            and (same_type(gives, fact["gives"]) or fact["gives"] == "void" == gives))


def guard(code):
    """The API level that a fake asks for before it answers; 0 if it asks for none."""
    text = "\n".join(code)
    number = re.search(r"bipush\s+(\d+)\s*\n[^\n]*Build.fakeNeeds", text)
    return int(number.group(1)) if number else 0


def check_fake(facts, member):
    owner = member["class"].replace("$", ".")
    name, where = member["name"], f"{owner}.{member['name']}"
    if owner not in facts.classes:
        return [f"{owner}: no such class"]
    if name == "constructor" and member["descriptor"] == "()V":
        return []  # javac's own, or hidden in the SDK: the glue's calls are checked by themselves
    published = facts.members(owner, name)
    if not published:
        return [f"{where}: no such member"]
    if not member["descriptor"].startswith("("):
        wanted = [f.get("is") for f in published]
        if member["constant"] is None:
            return []
        ours = member["constant"].strip()
        return [] if ours in wanted else [f"{where}: {ours}, published {wanted}"]
    if name == "constructor":
        fits = [f for f in published if "takes" in f
                and len(f["takes"]) == len(javap.signature(member["descriptor"])[0])]
    else:
        fits = [f for f in published if matches(f, member["static"], member["descriptor"])]
    if not fits:
        return [f"{where}{member['descriptor']}: published are {published}"]
    since = min(f.get("since", 0) for f in fits)
    if since > FLOOR and guard(member["code"]) != since:
        return [f"{where}: since API {since}, but the fake answers below"]
    return []


def check_call(facts, owner, name, descriptor):
    owner = owner.replace("$", ".")
    where = f"the glue's {owner}.{name}"
    if owner not in facts.classes:
        return [f"{where}: no such class"]
    published = facts.members(owner, name)
    if not published:
        return [] if (name, descriptor) == ("constructor", "()V") else [f"{where}: no such member"]
    if not descriptor.startswith("("):
        fits = published
    else:
        arity = len(javap.signature(descriptor)[0])
        fits = [f for f in published if len(f.get("takes", [])) == arity and "takes" in f]
    if not fits:
        return [f"{where}{descriptor}: published are {published}"]
    since = min(f.get("since", 0) for f in fits)
    # What is newer than the floor may only be called where the fake says so: there the tests run
    # it on an older phone too.
    if since > FLOOR and not owner.startswith("android."):
        return [f"{where}: since API {since}, the floor is {FLOOR}"]
    return []


def check_manifest(facts):
    wrong = [f"manifest: no attribute {name}" for name in sorted(attributes())
             if not facts.members("android.R.attr", name)]
    wrong += [f"manifest: no permission {name}" for name in sorted(permissions())
              if [f'"android.permission.{name}"'] !=
              [f.get("is") for f in facts.members("android.Manifest.permission", name)]]
    known = {fact.get("is") for owner, names in
             constants_of("android.content.Intent", "android.app.AlarmManager").items()
             for name in names for fact in facts.members(owner, name)}
    for node in ET.parse(MANIFEST).iter("action"):
        action = node.get(ANDROID + "name")
        if f'"{action}"' not in known:
            wrong.append(f"manifest: no action {action}")
    return wrong


def main(fakes, glue):
    facts = Facts()
    wrong = check_manifest(facts)
    declared = [m for m in javap.declared(fakes, javap.class_names(fakes, "android/"))
                if not m["name"].startswith("fake") and "$Fake" not in m["class"]]
    for member in declared:
        wrong += check_fake(facts, member)
    calls = javap.called(glue, javap.class_names(glue, "org/stipple/glue/"))
    for call in calls:
        wrong += check_call(facts, *call)
    for line in wrong:
        print(line)
    print(f"{len(declared)} faked members, {len(calls)} calls of the glue, "
          f"{len(attributes())} attributes, {len(permissions())} permissions: "
          f"{len(wrong)} differ from what is published")
    return 1 if wrong or len(declared) < 100 or len(calls) < 50 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
