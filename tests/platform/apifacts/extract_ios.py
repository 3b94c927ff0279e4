#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""Writes ios.json anew: the facts about iOS that our stub headers rest on.

Run by hand when the stubs grow; the tests only read what it wrote.

    npm pack @nativescript/types-ios@9.1.2 && tar xf nativescript-types-ios-9.1.2.tgz
    extract_ios.py package > ios.json
"""

import json
import pathlib
import re
import sys

import objc

FOLDER = "lib/ios/objc-x86_64"
FILES = ("ObjectiveC", "Foundation", "UIKit", "UserNotifications", "Dispatch")


def members(body):
    """name -> {static, arity or property, since}"""
    found, since = {}, None
    for line in body.splitlines():
        text = line.strip()
        note = re.search(r"@since ([\d.]+)", text)
        since = float(note.group(1)) if note else since
        shape = re.match(r"(static )?(readonly )?(\w+)\??(?:<[^(]*>)?(\(|:)(.*)", text)
        if not shape or text.startswith(("*", "/*", "constructor")):
            continue
        fact = {"static": bool(shape.group(1))}
        if shape.group(4) == ":":
            fact["property"] = True
        else:
            fact["arity"] = arity(shape.group(5))
        if since:
            fact["since"] = since
        found.setdefault(shape.group(3), []).append(fact)
        since = None
    return found


def arity(text):
    """How many parameters stand before the closing parenthesis of the list that `text` begins."""
    depth, count = 0, 0
    for i, sign in enumerate(text):
        if sign in "([{<":
            depth += 1
        elif sign in ")]}" or sign == ">" and text[i - 1] != "=":
            if depth == 0:
                return count
            depth -= 1
        elif sign == ":" and depth == 0:
            count += 1
    raise ValueError(text)


def main(package):
    text = "\n".join((pathlib.Path(package) / FOLDER / f"objc!{name}.d.ts").read_text()
                     for name in FILES)
    classes, enums, constants, functions = objc.declarations()
    out = {"classes": {}, "enums": {}, "constants": [], "functions": []}
    for name, wanted in classes.items():
        head = re.search(rf"^(?:declare class|interface) {name}\b(?:<.*?>)?([^{{]*)\{{(.*?)^\}}",
                         text, re.S | re.M)
        if head:
            kept = {n: f for n, f in members(head.group(2)).items() if n in {w[0] for w in wanted}}
            base = re.search(r"extends (\w+)", head.group(1))
            out["classes"][name] = {"base": base.group(1) if base else None, "members": kept}
    for name in enums:
        head = re.search(rf"declare const enum {name} \{{(.*?)\}}", text, re.S)
        if head:
            out["enums"][name] = {n: int(v) for n, v in re.findall(r"(\w+) = (\d+)", head.group(1))}
    out["constants"] = sorted(c for c in constants if f"declare var {c}: string" in text)
    out["functions"] = sorted(f for f in functions if f"declare function {f}(" in text)
    print(json.dumps({"source": "npm @nativescript/types-ios 9.1.2, " + FOLDER,
                      "licence": "Apache-2.0"})[:-1] + ",")
    print(",\n".join(f'"{part}": ' + (("{\n" + ",\n".join(
        f"  {json.dumps(k)}: {json.dumps(v, sort_keys=True)}" for k, v in sorted(out[part].items()))
        + "}") if isinstance(out[part], dict) else json.dumps(out[part])) for part in out) + "}")


if __name__ == "__main__":
    main(*sys.argv[1:])
