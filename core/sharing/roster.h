// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/crypto/agekeys.h"
#include "core/crypto/minisignkeys.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace stipple {

/// One of a clinic's devices.
struct RosterDevice
{
    DeviceId id;
    AgeRecipient box;
    VerifyKey signing;
    /// Who answers from it.
    QString name;
    QDateTime from;                 ///< UTC, included
    std::optional<QDateTime> until; ///< UTC, not included

    friend bool operator==(const RosterDevice &, const RosterDevice &) = default;
};

/// Which devices speak and read for a clinic. The clinic's root key signs it.
struct Roster
{
    static constexpr qsizetype mostDevices = 16;

    /// Grows with every roster a clinic issues; a smaller one than before is never accepted.
    qint64 number = 1;
    QDateTime issued;  ///< UTC
    QDateTime expires; ///< UTC
    QList<RosterDevice> devices;
    QList<DeviceId> revoked;

    /// CardInvalid for anything that toBytes() would not have made.
    [[nodiscard]] static Result<Roster> parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    /// The devices that may read and answer at `now`.
    [[nodiscard]] QList<RosterDevice> active(const QDateTime &now) const;
    /// Whether `device` is on the list and not revoked, now or at another time.
    [[nodiscard]] std::optional<RosterDevice> find(const DeviceId &device) const;
    [[nodiscard]] bool isRevoked(const DeviceId &device) const { return revoked.contains(device); }

    friend bool operator==(const Roster &, const Roster &) = default;
};

/// Whether a roster can still be relied on.
enum class Freshness {
    Fresh,
    ExpiresSoon, ///< within 30 days
    Expired,
};
[[nodiscard]] Freshness freshness(const Roster &roster, const QDateTime &now);

} // namespace stipple
