# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""What compiled classes declare and call, read from javap."""

import json
import pathlib
import re
import subprocess

PRIMITIVES = {"Z": "boolean", "B": "number", "C": "string", "S": "number", "I": "number",
              "J": "number", "F": "number", "D": "number", "V": "void"}


def ts_type(descriptor):
    """A JVM type descriptor as the published types write it."""
    if descriptor.startswith("["):
        return "array"
    if descriptor in PRIMITIVES:
        return PRIMITIVES[descriptor]
    name = descriptor[1:-1].replace("/", ".").replace("$", ".")
    return {"java.lang.String": "string", "java.lang.CharSequence": "string",
            "java.lang.Object": "any"}.get(name, name)


def signature(descriptor):
    """("(IJ)V") -> (["number", "number"], "void")"""
    inside, returns = re.fullmatch(r"\((.*)\)(.*)", descriptor).groups()
    parameters = re.findall(r"\[*(?:[ZBCSIJFD]|L[^;]+;)", inside)
    return [ts_type(p) for p in parameters], ts_type(returns)


def class_names(folder, prefix=""):
    root = pathlib.Path(folder)
    return sorted(str(p.relative_to(root))[:-6].replace("/", ".")
                  for p in root.rglob("*.class")
                  if str(p.relative_to(root)).startswith(prefix)
                  and not re.search(r"\$\d", p.name))


def run(folder, classes, *options):
    # -J-XX:TieredStopAtLevel: javap lives too short to be worth optimising.
    return subprocess.run(["javap", "-J-XX:TieredStopAtLevel=1", *options, "-cp", folder, *classes],
                          check=True, capture_output=True, text=True).stdout


def declared(folder, classes):
    """Every public or protected member: (class, name, static, descriptor, constant or None, code)."""
    found = []
    owner = member = None
    for line in run(folder, classes, "-protected", "-s", "-c", "-constants").splitlines():
        head = re.match(r"(?:public |protected |static |final |abstract )*(?:class|interface) ([\w.$]+)",
                        line)
        if head:
            owner, member = head.group(1), None
            continue
        shape = re.match(r"  (\S.*);$", line)
        if shape and "descriptor:" not in line:
            member = shape.group(1)
            continue
        descriptor = re.match(r"    descriptor: (\S+)", line)
        if descriptor and member:
            found.append(entry(owner, member, descriptor.group(1)))
            member = None
            continue
        if found and found[-1]["class"] == owner:
            found[-1]["code"].append(line)
    return found


def entry(owner, member, descriptor):
    constant = None
    if not descriptor.startswith("("):
        value = re.search(r" = (.*)$", member)
        constant = value.group(1) if value else None
        name = re.sub(r" = .*$", "", member).split()[-1]
    else:
        name = member.split("(")[0].split()[-1]
        if name == owner or name == owner.rsplit(".", 1)[-1]:
            name = "constructor"
    return {"class": owner, "name": name, "static": " static " in " " + member,
            "descriptor": descriptor, "constant": constant, "code": []}


def called(folder, classes):
    """Every member of another package that the byte code names: (class, name, descriptor)."""
    found = set()
    pattern = re.compile(r"// (?:Interface)?(?:Method|Field) ([\w/$]+)\.(\"<init>\"|\w+):(\S+)")
    for owner, name, descriptor in pattern.findall(run(folder, classes, "-c", "-p")):
        owner = owner.replace("/", ".")
        if not owner.startswith("org.stipple."):
            found.add((owner, "constructor" if name == '"<init>"' else name, descriptor))
    return sorted(found)


def print_facts(source, classes):
    """The facts as JSON, one class a line: small, and a change shows as a line."""
    print(f'{{"source": {json.dumps(source)},\n "licence": "Apache-2.0",\n "classes": {{')
    print(",\n".join(f"  {json.dumps(name)}: {json.dumps(classes[name], sort_keys=True)}"
                     for name in sorted(classes)))
    print(" }\n}")
