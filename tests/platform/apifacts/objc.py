# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""What our stub headers for iOS declare, in the names of the published types."""

import pathlib
import re

STUBS = pathlib.Path(__file__).resolve().parents[1] / "ios-stubs"


def without_parentheses(text):
    while re.search(r"\([^()]*\)", text):
        text = re.sub(r"\([^()]*\)", " ", text)
    return text


def method(text):
    """"+ (id)aB:(int)c dE:(int)f" -> ("aBDE", True, 2)"""
    plain = without_parentheses(text)
    parts = re.findall(r"(\w+)\s*:", plain)
    if not parts:
        return re.search(r"\w+", plain[1:]).group(0), plain[0] == "+", 0
    name = parts[0] + "".join(p[0].upper() + p[1:] for p in parts[1:])
    return name, plain[0] == "+", len(parts)


def declarations():
    """(classes, enums, constants, functions) of every stub header."""
    classes, enums, constants, functions = {}, {}, set(), set()
    for path in sorted(STUBS.rglob("*.h")):
        text = re.sub(r"//[^\n]*", "", path.read_text())
        for name, body in re.findall(r"@(?:interface|protocol) (\w+)([^;]*?\n.*?)@end", text, re.S):
            members = classes.setdefault(name, [])
            for found in re.findall(r"^[+-][^;]*;", body, re.M):
                members.append((*method(found), False))
            for attributes, rest in re.findall(r"@property(?:\(([^)]*)\))?([^;]*);", body):
                members.append((re.findall(r"\w+", rest)[-1], "class" in attributes, 0, True))
        for name, body in re.findall(r"enum : (\w+) \{(.*?)\}", text, re.S):
            enums[name] = {n: int(v) for n, v in re.findall(r"(\w+) = (\d+)", body)}
        constants |= set(re.findall(r"extern NSString \*const (\w+);", text))
        functions |= set(re.findall(r"^\w+ (dispatch_\w+)\(", text, re.M))
    return classes, enums, constants, functions


def short(enum, name):
    """"UNAuthorizationOptions", "UNAuthorizationOptionBadge" -> "Badge\""""
    for prefix in (enum, enum[:-1]):
        if name.startswith(prefix):
            return name[len(prefix):]
    return name
