// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/demohome.h"

namespace stipple::demo {

/// What is noted about a demo clinic: marks from the top of the checklist on, good ones first.
struct Noted
{
    QString name = QStringLiteral("Demo clinic");
    int good = 0;
    int warnings = 0;
    QString price = {};
    QString notes = {};
    int asked = 0; ///< questions from the first on
};

inline ConsideredId note(DemoHome &home, const Noted &noted)
{
    auto &choosing = home.choosing;
    const auto id = *choosing.add(noted.name);
    const auto &guide = choosing.guide();
    bool kept = choosing.setPrice(id, noted.price) && choosing.setNotes(id, noted.notes);
    for (int i = 0; i < noted.good + noted.warnings; ++i)
        kept = kept && choosing.mark(id, guide.checklist.at(i).id,
                                     i < noted.good ? Mark::Good : Mark::Warning);
    for (int i = 0; i < noted.asked; ++i)
        kept = kept && choosing.setAsked(id, guide.questions.at(i).id, true);
    if (!kept)
        qFatal("the demo clinic cannot be noted");
    return id;
}

} // namespace stipple::demo
