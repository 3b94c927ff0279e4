// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace stipple {

/// Which form or table it was, to the byte.
struct ContentPin
{
    /// A form's `url|version`, a table's `id|version`.
    QString name;
    /// The SHA-256 of its bytes, 32 bytes.
    QByteArray sha256;

    friend bool operator==(const ContentPin &, const ContentPin &) = default;
};

/// A form or table as it was written.
struct ContentDocument
{
    ContentPin pin;
    QByteArray bytes;
};

/// How far two versions of one assessment are apart. Versions are `major.minor.patch`.
enum class ContentChange {
    /// Nothing is newer.
    None,
    /// A patch: other words for the same.
    Wording,
    /// A minor version: other rules for the same questions.
    Rules,
    /// A major version: other questions, or other codes for answers.
    Questions,
};

/// The farthest step from what was pinned to what there is now, the form first in both. None where
/// something pinned is newer than what there is, for that is left to a newer app.
[[nodiscard]] ContentChange changeBetween(const QList<ContentPin> &pinned,
                                          const QList<ContentPin> &now);

} // namespace stipple
