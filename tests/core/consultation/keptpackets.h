// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/packetrepository.h"
#include "tests/core/consultation/packets.h"

namespace stipple {

/// What a stranger with these answers sent, as it is kept.
inline KeptPacket keptPacket(const QString &answers, const QDateTime &received = answeredAt)
{
    const auto device = DeviceIdentity::generate();
    const auto thread = ThreadId::random();
    return {
        .thread = thread,
        .card = ClientCard::make(device.id, {}, device.box.recipient(), device.signing.verifyKey()),
        .bundle = *encodePacket(packetOf(answers), assessment(), {.subject = thread, .name = {}}),
        .photos = {},
        .received = received,
        .seen = false};
}

} // namespace stipple
