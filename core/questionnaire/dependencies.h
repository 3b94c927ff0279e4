// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace stipple {

struct Dependencies
{
    /// A condition: the item's place and the condition's index there.
    struct Place
    {
        int item = 0;
        int condition = 0;
    };

    /// Every item after its parent, and after the questions of its conditions outside cycles.
    QList<int> order;
    /// The conditions that lie on a cycle.
    QList<Place> cyclic;
};

/// An item depends on its parent and on the questions of its understood conditions. A condition
/// is cyclic when its question depends on the item (strongly connected components after Tarjan,
/// without recursion: a form may chain thousands of questions).
[[nodiscard]] Dependencies findDependencies(const QList<QuestionnaireItem> &items);

} // namespace stipple
