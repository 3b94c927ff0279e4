// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/renewal.h"

#include <QObject>
#include <QVariantList>

namespace stipple {

/// One thing that two results of the same answers say differently.
struct DifferenceItem
{
    Q_GADGET
    /// What it is about.
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString before MEMBER before CONSTANT)
    Q_PROPERTY(QString now MEMBER now CONSTANT)
    /// The advice level whose colours it wears now.
    Q_PROPERTY(int level MEMBER level CONSTANT)
    Q_PROPERTY(QString glyph MEMBER glyph CONSTANT)

public:
    QString title;
    QString before;
    QString now;
    int level = 0;
    QString glyph;
};

namespace differencewords {

/// What differs, in the order of a result page, as DifferenceItem.
[[nodiscard]] QVariantList listed(const Renewal &renewal);

} // namespace differencewords

} // namespace stipple
