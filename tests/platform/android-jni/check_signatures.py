#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""Compares what C++ called through JNI with what the compiled glue offers.

    check_signatures.py CALLS GLUE      (the noted calls; a folder of compiled classes)
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "apifacts"))
import javap  # noqa: E402


def main(calls, glue):
    called = {tuple(line.split()) for line in pathlib.Path(calls).read_text().splitlines()}
    offered = {(member["class"].replace(".", "/"), member["name"], member["descriptor"])
               for member in javap.declared(glue, ["org.stipple.glue.Reminders"])
               if member["static"]}
    for wrong in sorted(called - offered):
        print("called, but not there:", *wrong)
    for unused in sorted(offered - called):
        print("there, but never called:", *unused)
    print(f"{len(called)} methods called, {len(offered)} offered")
    return 1 if called != offered or not called else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
