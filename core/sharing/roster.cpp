// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/roster.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/sharing/fields.h"
#include "core/sharing/plaintext.h"

#include <algorithm>
#include <limits>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRevoked = 256;
constexpr qint64 daysAhead = 30;

Result<RosterDevice> parseDevice(const json::Value &value)
{
    Fields fields(value, ErrorCode::CardInvalid, u"device"_s);
    RosterDevice device{.id = fields.id<DeviceId>(u"id"),
                        .box = fields.recipient(u"age"),
                        .signing = fields.verifyKey(u"sign"),
                        .name = fields.text(u"name", longestName),
                        .from = fields.instant(u"from"),
                        .until = fields.maybeInstant(u"until")};
    fields.failUnless(isPlainName(device.name), u"name");
    if (const auto read = fields.done(); !read)
        return read.error();
    return device;
}

json::Value toJson(const RosterDevice &device)
{
    return json::Object{
        {u"id"_s, device.id.toString()},
        {u"age"_s, device.box.toString()},
        {u"sign"_s, device.signing.toString()},
        {u"name"_s, device.name},
        {u"from"_s, instantText(device.from)},
        {u"until"_s, device.until ? json::Value(instantText(*device.until)) : json::Value()}};
}

} // namespace

Result<Roster> Roster::parse(const QByteArray &bytes)
{
    const auto document = json::parse(bytes, {.maxBytes = qsizetype(48) * 1024, .maxDepth = 3});
    if (!document)
        return Error{ErrorCode::CardInvalid, document.error().detail};

    Fields fields(*document, ErrorCode::CardInvalid, u"roster"_s);
    fields.constant(u"v", 1);
    Roster roster;
    roster.number = fields.integer(u"n", 1, std::numeric_limits<qint32>::max());
    roster.issued = fields.instant(u"issued");
    roster.expires = fields.instant(u"expires");
    const auto devices = fields.array(u"devices", mostDevices);
    for (const auto &value : devices) {
        const auto device = parseDevice(value);
        if (!device)
            return device.error();
        fields.failUnless(!roster.find(device->id), u"devices");
        roster.devices.append(*device);
    }
    for (const auto &value : fields.array(u"revoked", mostRevoked)) {
        const auto id = DeviceId::fromString(value.toString());
        fields.failUnless(id && id->toString() == value.toString(), u"revoked");
        roster.revoked.append(id.valueOr({}));
    }
    fields.failUnless(!devices.isEmpty(), u"devices");
    if (const auto read = fields.done(); !read)
        return read.error();
    return roster;
}

QByteArray Roster::toBytes() const
{
    json::Array list;
    for (const auto &device : devices)
        list.append(toJson(device));
    QStringList gone;
    for (const auto &id : revoked)
        gone.append(id.toString());
    return json::write(json::Object{{u"v"_s, 1},
                                    {u"n"_s, number},
                                    {u"issued"_s, instantText(issued)},
                                    {u"expires"_s, instantText(expires)},
                                    {u"devices"_s, list},
                                    {u"revoked"_s, json::Value::strings(gone)}});
}

QList<RosterDevice> Roster::active(const QDateTime &now) const
{
    QList<RosterDevice> list;
    std::copy_if(devices.cbegin(), devices.cend(), std::back_inserter(list),
                 [&](const RosterDevice &device) {
                     return device.from <= now && (!device.until || now < *device.until) &&
                            !isRevoked(device.id);
                 });
    return list;
}

std::optional<RosterDevice> Roster::find(const DeviceId &device) const
{
    const auto found = std::find_if(devices.cbegin(), devices.cend(),
                                    [&](const auto &each) { return each.id == device; });
    return found == devices.cend() ? std::nullopt : std::optional(*found);
}

Freshness freshness(const Roster &roster, const QDateTime &now)
{
    if (now >= roster.expires)
        return Freshness::Expired;
    return now >= roster.expires.addDays(-daysAhead) ? Freshness::ExpiresSoon : Freshness::Fresh;
}

} // namespace stipple
