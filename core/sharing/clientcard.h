// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/crypto/agekeys.h"
#include "core/crypto/minisignkeys.h"

namespace stipple {

/// How a client introduces themselves to a clinic: the public half of their device's keys and the
/// name they chose. Travels inside every diary envelope, so that each can be read alone.
struct ClientCard
{
    /// Exactly as it travels; its SHA-256 takes part in the comparison digits.
    QByteArray bytes;
    DeviceId device;
    /// Empty when the person did not give one; then show neutralCode().
    QString name;
    AgeRecipient box;
    VerifyKey signing;

    /// CardInvalid for anything that write() would not have made.
    [[nodiscard]] static Result<ClientCard> parse(const QByteArray &bytes);
    /// A card for these keys, with its bytes.
    [[nodiscard]] static ClientCard make(const DeviceId &device, const QString &name,
                                         const AgeRecipient &box, const VerifyKey &signing);

    /// The same device with the same keys, whatever its name.
    [[nodiscard]] bool hasKeysOf(const ClientCard &other) const;

    friend bool operator==(const ClientCard &, const ClientCard &) = default;
};

/// A short code to call somebody by who gave no name: a letter and four digits, always the same
/// for the same device, telling nothing.
[[nodiscard]] QString neutralCode(const DeviceId &device);

} // namespace stipple
