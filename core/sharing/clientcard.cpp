// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/clientcard.h"

#include "core/crypto/hash.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/sharing/fields.h"
#include "core/sharing/plaintext.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto format = u"stipple-client-card"_s;

} // namespace

Result<ClientCard> ClientCard::parse(const QByteArray &bytes)
{
    const auto document = json::parse(bytes, {.maxBytes = 4096, .maxDepth = 1});
    if (!document)
        return Error{ErrorCode::CardInvalid, document.error().detail};

    Fields fields(*document, ErrorCode::CardInvalid, u"card"_s);
    fields.constant(u"format", format);
    fields.constant(u"v", 1);
    ClientCard card{.bytes = bytes,
                    .device = fields.id<DeviceId>(u"device"),
                    .name = fields.text(u"name", longestName),
                    .box = fields.recipient(u"age"),
                    .signing = fields.verifyKey(u"sign")};
    fields.failUnless(card.name.isEmpty() || isPlainName(card.name), u"name");
    if (const auto read = fields.done(); !read)
        return read.error();
    return card;
}

bool ClientCard::hasKeysOf(const ClientCard &other) const
{
    return device == other.device && box == other.box && signing == other.signing;
}

ClientCard ClientCard::make(const DeviceId &device, const QString &name, const AgeRecipient &box,
                            const VerifyKey &signing)
{
    const auto bytes = json::write(json::Object{{u"format"_s, format},
                                                {u"v"_s, 1},
                                                {u"device"_s, device.toString()},
                                                {u"name"_s, name},
                                                {u"age"_s, box.toString()},
                                                {u"sign"_s, signing.toString()}});
    return {.bytes = bytes, .device = device, .name = name, .box = box, .signing = signing};
}

QString neutralCode(const DeviceId &device)
{
    const auto digest = crypto::sha256(device.toString().toLatin1());
    const auto byte = [&digest](qsizetype i) { return static_cast<uint>(uchar(digest[i])); };
    // Without I and O, which look like digits.
    constexpr QLatin1String letters("ABCDEFGHJKLMNPQRSTUVWXYZ");
    const auto letter = letters[static_cast<qsizetype>(byte(0)) % letters.size()];
    const auto number = (byte(1) << 16U | byte(2) << 8U | byte(3)) % 10'000;
    return letter + u"-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace stipple
