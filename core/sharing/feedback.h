// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>

namespace stipple {

/// An answer of a technician.
struct Feedback
{
    FeedbackId id;
    int revision = 1;
    QDateTime writtenAt; ///< UTC, by the technician's clock
    QString text;
    QList<EntryId> about; ///< the entries it answers

    friend bool operator==(const Feedback &, const Feedback &) = default;
};

/// FHIR R4 Bundle of Communication resources.
[[nodiscard]] QByteArray encodeFeedback(const QList<Feedback> &feedback, const ThreadId &subject);

/// All of it or nothing: JSON errors or BundleInvalid.
[[nodiscard]] Result<QList<Feedback>> decodeFeedback(const QByteArray &bundle,
                                                     const ThreadId &subject);

} // namespace stipple
