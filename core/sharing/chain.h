// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace stipple {

/// One envelope's place in its author's chain within a thread.
struct ChainLink
{
    qint64 seq = 0;
    QByteArray hash; ///< SHA-256 of the manifest
    QByteArray prev; ///< of the one before

    friend bool operator==(const ChainLink &, const ChainLink &) = default;
};

/// What is remembered of a received envelope.
struct EnvelopeRecord
{
    EnvelopeId id;
    ThreadId thread;
    DeviceId from;
    ChainLink link;
    QDateTime created;  ///< by the author's clock
    QDateTime received; ///< by ours
};

/// An envelope that contradicts what was received before. Kept sealed, as it came, until a person
/// has decided.
struct HeldEnvelope
{
    EnvelopeRecord record;
    QByteArray sealed;
};

enum class ChainVerdict {
    Fits,
    Gap,  ///< fits as far as can be seen, but its predecessor has not come
    Fork, ///< another envelope stands in its place, or its neighbour tells of another one
};

/// How `next` stands to what came from the same author in the same thread. Pure.
[[nodiscard]] ChainVerdict judge(const QList<ChainLink> &known, const ChainLink &next);

/// The numbers up to the greatest known that have not come.
[[nodiscard]] QList<qint64> missing(const QList<ChainLink> &known);

} // namespace stipple
