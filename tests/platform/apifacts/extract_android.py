#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""Writes android.json anew: the facts about Android's API that the fakes and the glue rest on.

Run by hand when either asks for something new; the tests only read what it wrote.

    npm pack @nativescript/types-android@9.1.1 && tar xf nativescript-types-android-9.1.1.tgz
    extract_android.py package FAKES GLUE > android.json      (two folders of compiled classes)
"""

import pathlib
import re
import sys

import javap
from check_android import attributes, constants_of, permissions

FILE = "lib/android/android-platform-37.d.ts"


def plain(kind):
    """One TypeScript type in the words of javap.ts_type."""
    kind = re.sub(r"/\*.*?\*/", "", kind).replace("| null", "").strip()
    kind = re.sub(r"<.*>", "", kind)
    return "array" if kind.startswith("androidNative.Array") else kind


def without_generics(text):
    while re.search(r"<[^<>]*>", text):
        text = re.sub(r"<[^<>]*>", "", text)
    return text


def parameters(text):
    parts = [p for p in without_generics(text).split(",") if p.strip()]
    return [plain(p.split(":", 1)[-1]) for p in parts]


def classes(path):
    """name -> {extends, implements, members}, from a declaration file of Android's types."""
    found, stack, since = {}, [], None
    for line in path.read_text().splitlines():
        text = line.strip()
        note = re.search(r"@since (\d+)", text)
        if note:
            since = int(note.group(1))
        if text.startswith(("/**", "*", "*/")):
            continue
        opening = re.match(r"(?:declare|export) module ([\w.]+) \{|"
                           r"export (?:abstract )?class (\w+)[^{]*\{", text)
        if opening:
            stack.append(opening.group(1) or opening.group(2))
            if opening.group(2):
                name = ".".join(stack)
                bases = without_generics(text)
                heirs = bases.split(opening.group(2), 1)[1]
                found[name] = {"bases": re.findall(r"\w+(?:\.\w+)+", heirs),
                               "since": since, "members": {}}
        else:
            if text.startswith(("public ", "protected ")) and found:
                take(found[".".join(s for s in stack if s)], text, since)
            for _ in range(text.count("{") - text.count("}")):
                stack.append("")
            for _ in range(text.count("}") - text.count("{")):
                stack.pop()
        since = None
    return found


def take(owner, text, since):
    fact = {"static": " static " in " " + text}
    if since:
        fact["since"] = since
    method = re.match(r"(?:public |protected |static |abstract )*(\w+)(?:<[^(]*>)?\((.*?)\)(?:: (.*?))?;?$", text)
    value = re.match(r"(?:public |static )*(\w+): (.*?);$", text)
    if method:
        fact["takes"] = parameters(method.group(2))
        fact["gives"] = plain(method.group(3) or "void")
        name = method.group(1)
    elif value:
        fact["is"] = value.group(2)
        name = value.group(1)
    else:
        return
    owner["members"].setdefault(name, []).append(fact)


def chain(all_classes, name):
    seen, todo = [], [name]
    while todo:
        now = todo.pop(0)
        if now in all_classes and now not in seen:
            seen.append(now)
            todo += all_classes[now]["bases"]
    return seen


def main(package, fakes, glue):
    path = pathlib.Path(package) / FILE
    known = classes(path)
    wanted = {}
    names = javap.class_names(fakes, "android/")
    for fact in javap.declared(fakes, names):
        wanted.setdefault(fact["class"].replace("$", "."), set()).add(fact["name"])
    for owner, name, _ in javap.called(glue, javap.class_names(glue, "org/stipple/glue/")):
        wanted.setdefault(owner.replace("$", "."), set()).add(name)
    wanted["android.R.attr"] = attributes()
    wanted["android.Manifest.permission"] = permissions() | wanted["android.Manifest.permission"]
    for owner, names in constants_of("android.content.Intent", "android.app.AlarmManager").items():
        wanted.setdefault(owner, set()).update(names)

    out = {}
    for owner in sorted(wanted):
        for base in chain(known, owner):
            kept = {n: known[base]["members"][n]
                    for n in sorted(wanted[owner]) if n in known[base]["members"]}
            here = out.setdefault(base, {"bases": known[base]["bases"], "members": {}})
            here["members"].update(kept)
            if known[base]["since"]:
                here["since"] = known[base]["since"]
    javap.print_facts("npm @nativescript/types-android 9.1.1, " + FILE, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
