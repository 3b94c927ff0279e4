// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/deviceidentity.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/sharing/fields.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto format = u"stipple-device"_s;
constexpr qsizetype longestText = 1024;

} // namespace

DeviceIdentity DeviceIdentity::generate()
{
    return {.id = DeviceId::random(),
            .box = AgeIdentity::generate(),
            .signing = SigningKey::generate()};
}

Result<DeviceIdentity> DeviceIdentity::fromText(QByteArrayView text)
{
    auto bytes = text.toByteArray();
    const auto document = json::parse(bytes, {.maxBytes = 4 * longestText, .maxDepth = 1});
    wipe(bytes);
    if (!document)
        return Error{ErrorCode::InvalidArgument, u"not a device identity"_s};

    Fields fields(*document, ErrorCode::InvalidArgument, u"identity"_s);
    fields.constant(u"format", format);
    fields.constant(u"v", 1);
    const auto id = fields.id<DeviceId>(u"id");
    auto boxText = fields.text(u"age", longestText).toUtf8();
    auto signText = fields.text(u"sign", longestText).toUtf8();
    const auto box = AgeIdentity::fromText(boxText);
    const auto signing = SigningKey::fromText(signText);
    wipe(boxText);
    wipe(signText);
    fields.failUnless(box.hasValue(), u"age");
    fields.failUnless(signing.hasValue(), u"sign");
    if (const auto read = fields.done(); !read)
        return read.error();
    return DeviceIdentity{.id = id, .box = *box, .signing = *signing};
}

Secret DeviceIdentity::toText() const
{
    const auto text = [](const Secret &secret) { return QString::fromLatin1(secret.view()); };
    auto bytes = json::write(json::Object{{u"format"_s, format},
                                          {u"v"_s, 1},
                                          {u"id"_s, id.toString()},
                                          {u"age"_s, text(box.toText())},
                                          {u"sign"_s, text(signing.toText())}});
    return Secret::take(bytes);
}

} // namespace stipple
