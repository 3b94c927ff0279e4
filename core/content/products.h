// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/evidence.h"

#include <QList>
#include <QString>

namespace stipple {

/// What people put on treated skin, so that an entry can name it by a tap. The sources are those
/// that speak of it in aftercare, for or against it.
struct Product
{
    QString id;
    QString name;
    Evidence evidence;
};

struct Products
{
    QString id;
    int version = 0;
    QList<Product> all; ///< the most usual first
};

} // namespace stipple
