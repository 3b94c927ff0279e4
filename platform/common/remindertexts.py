#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
"""Makes each system's words for reminders from reminder-texts.json, their only source.

    remindertexts.py          writes the files
    remindertexts.py --check  says which files differ, and fails if any does
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
PLATFORM = HERE.parent
KEYS = ("title", "channel", "checkin", "continue")
LICENCE = ("SPDX-FileCopyrightText: The Stipple authors", "SPDX-License-Identifier: Apache-2.0")


def android(words):
    def line(name, word):
        escaped = (word.replace("\\", "\\\\").replace("&", "&amp;").replace("<", "&lt;")
                   .replace("'", "\\'").replace('"', '\\"'))
        return f'    <string name="{name}">{escaped}</string>\n'

    head = '<?xml version="1.0" encoding="utf-8"?>\n'
    head += "".join(f"<!-- {line} -->\n" for line in LICENCE)
    head += "<!-- Made from platform/common/reminder-texts.json. -->\n<resources>\n"
    return (head + line("app_name", words["title"])
            + "".join(line("reminder_" + key, words[key]) for key in KEYS) + "</resources>\n")


def ios(words):
    def line(key):
        escaped = words[key].replace("\\", "\\\\").replace('"', '\\"')
        return f'"reminder.{key}" = "{escaped}";\n'

    head = "".join(f"/* {line} */\n" for line in LICENCE)
    head += "/* Made from platform/common/reminder-texts.json. */\n"
    return head + "".join(line(key) for key in KEYS)


def files(source):
    """Path -> content of everything that is made from `source`."""
    made = {}
    for language, words in source["languages"].items():
        missing = [key for key in KEYS if not words.get(key)]
        if missing:
            sys.exit(f"reminder-texts.json: {language} lacks {', '.join(missing)}")
        # English is what every other language falls back to.
        values = "values" if language == "en" else "values-b+" + language.replace("-", "+")
        made[PLATFORM / "android/package/res" / values / "strings.xml"] = android(words)
        made[PLATFORM / "ios" / f"{language}.lproj" / "Localizable.strings"] = ios(words)
    return made


def main(arguments):
    made = files(json.loads((HERE / "reminder-texts.json").read_text(encoding="utf-8")))
    wrong = 0
    for path, content in made.items():
        if arguments != ["--check"]:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != content:
            print(f"{path.relative_to(PLATFORM)} differs from reminder-texts.json")
            wrong += 1
    strays = [p for pattern in ("android/package/res/values*/strings.xml", "ios/*.lproj/Localizable.strings")
              for p in PLATFORM.glob(pattern) if p not in made]
    for path in strays:
        print(f"{path.relative_to(PLATFORM)} is in a language that reminder-texts.json lacks")
    return 1 if wrong or strays else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
