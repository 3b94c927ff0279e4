// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// A failure in words for a person: what happened, and what was kept or what to do.
struct ErrorText
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    QML_VALUE_TYPE(errorText)

public:
    QString title;
    QString text;

    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

/// The translated words for `code`. Every code has some.
[[nodiscard]] ErrorText errorText(ErrorCode code);

} // namespace stipple
