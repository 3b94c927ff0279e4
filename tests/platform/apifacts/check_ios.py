#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""Compares every class, selector, property, constant and enumerator that our stub headers declare
with the published facts in ios.json."""

import json
import pathlib
import sys

import objc

FLOOR = 16.0
# What the language itself needs and the published types, made for JavaScript, leave out.
LANGUAGE = {("NSFastEnumeration", "countByEnumeratingWithStateObjectsCount"),
            ("NSArray", "arrayWithObjectsCount")}
FUNCTIONS = {"dispatch_get_main_queue"}  # inline in Apple's header


def facts_of(classes, owner, name):
    while owner in classes:
        if name in classes[owner]["members"]:
            return classes[owner]["members"][name]
        owner = classes[owner]["base"]
    return []


def check_member(classes, owner, member):
    name, static, arity, is_property = member
    where = f"{owner}.{name}"
    if (owner, name) in LANGUAGE:
        return []
    facts = facts_of(classes, owner, name)
    # JavaScript sees a class method without arguments as a property now and then.
    fits = [f for f in facts if f["static"] == static
            and (f.get("property") if is_property else f.get("arity", 0) == arity)]
    if not fits:
        return [f"{where}: published are {facts}"]
    if min(f.get("since", 0) for f in fits) > FLOOR:
        return [f"{where}: since iOS {fits[0]['since']}"]
    return []


def main():
    facts = json.loads((pathlib.Path(__file__).parent / "ios.json").read_text())
    classes, enums, constants, functions = objc.declarations()
    wrong, count = [], 0
    for owner, members in classes.items():
        if owner not in facts["classes"] and any((owner, m[0]) not in LANGUAGE for m in members):
            wrong.append(f"{owner}: no such class")
            continue
        for member in members:
            wrong += check_member(facts["classes"], owner, member)
            count += 1
    for enum, values in enums.items():
        published = facts["enums"].get(enum, {})
        for name, value in values.items():
            if value != published.get(objc.short(enum, name)) and value != 0:
                wrong.append(f"{enum}.{name} = {value}: published {published}")
            count += 1
    wrong += [f"{c}: no such constant" for c in constants - set(facts["constants"])]
    wrong += [f"{f}: no such function" for f in functions - FUNCTIONS - set(facts["functions"])]
    for line in wrong:
        print(line)
    print(f"{len(classes)} classes, {count} members, {len(constants)} constants, "
          f"{len(functions)} functions: {len(wrong)} differ from what is published")
    return 1 if wrong or count < 60 else 0


if __name__ == "__main__":
    sys.exit(main())
