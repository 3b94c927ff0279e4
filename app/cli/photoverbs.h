// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/photocomparison.h"

#include <QImage>
#include <QJsonArray>
#include <QMetaEnum>
#include <QStringList>

namespace stipple::cli {

// One verb of `photo` each; they get what follows the verb and read photos as the app does: made
// upright, and at most 4096 pixels long.
int photoSanitise(const QStringList &arguments);
int photoGate(const QStringList &arguments);
int photoAlign(const QStringList &arguments);
int photoCompare(const QStringList &arguments);

/// A photo as the diary would keep it, or why it would not.
[[nodiscard]] Result<QImage> readPhoto(const QString &path);

/// Two photos and whether the head of the first was found in the second.
struct PhotoPair
{
    QImage first;
    QImage second;
    AlignmentAttempt attempt;
};
/// What readPhoto() or `comparison` says.
[[nodiscard]] Result<PhotoPair> alignedPhotos(PhotoComparison &comparison, const QString &first,
                                              const QString &second);

/// The names of the flags that are set.
template <typename Flags>
[[nodiscard]] QJsonArray names(Flags flags)
{
    const auto keys = QMetaEnum::fromType<Flags>().valueToKeys(static_cast<int>(flags));
    return keys.isEmpty()
               ? QJsonArray()
               : QJsonArray::fromStringList(QString::fromLatin1(keys).split(QLatin1Char('|')));
}

} // namespace stipple::cli
