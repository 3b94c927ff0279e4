// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/crypto/agekeys.h"
#include "core/crypto/minisignkeys.h"

namespace stipple {

/// The keys of one device: what is sealed for it, and what it signs. Never leaves the device.
struct DeviceIdentity
{
    DeviceId id;
    AgeIdentity box;
    SigningKey signing;

    [[nodiscard]] static DeviceIdentity generate();

    /// Reads what toText() wrote; anything else is InvalidArgument.
    [[nodiscard]] static Result<DeviceIdentity> fromText(QByteArrayView text);
    /// A small JSON document with both private keys, to be kept sealed.
    [[nodiscard]] Secret toText() const;
};

} // namespace stipple
