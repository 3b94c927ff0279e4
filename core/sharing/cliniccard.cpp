// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/cliniccard.h"

#include "core/crypto/minisign.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/sharing/fields.h"
#include "core/sharing/plaintext.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto format = u"stipple-clinic-card"_s;

} // namespace

Result<ClinicCard> ClinicCard::parse(const QByteArray &bytes)
{
    const auto document = json::parse(bytes, {.maxBytes = largestCard, .maxDepth = 1});
    if (!document)
        return Error{ErrorCode::CardInvalid, document.error().detail};
    if (document->value(u"format") == json::Value(format) && document->value(u"v").integer() > 1)
        return Error{ErrorCode::UnknownVersion, u"card"_s};

    Fields fields(*document, ErrorCode::CardInvalid, u"card"_s);
    fields.constant(u"format", format);
    fields.constant(u"v", 1);
    ClinicCard card{.bytes = bytes,
                    .name = fields.text(u"name", longestName),
                    .root = fields.verifyKey(u"root"),
                    .rosterBytes = fields.text(u"roster", largestCard).toUtf8(),
                    .rosterSignature =
                        fields.text(u"signature", minisign::MaxSignatureBytes).toUtf8(),
                    .roster = {}};
    fields.failUnless(isPlainName(card.name), u"name");
    if (const auto read = fields.done(); !read)
        return read.error();
    if (const auto signature = minisign::verify(card.rosterBytes, card.rosterSignature, card.root);
        !signature)
        return signature.error();
    const auto roster = Roster::parse(card.rosterBytes);
    if (!roster)
        return roster.error();
    card.roster = *roster;
    return card;
}

ClinicCard ClinicCard::make(const QString &name, const SigningKey &root, const Roster &roster)
{
    ClinicCard card{.bytes = {},
                    .name = name,
                    .root = root.verifyKey(),
                    .rosterBytes = roster.toBytes(),
                    .rosterSignature = {},
                    .roster = roster};
    card.rosterSignature = minisign::sign(card.rosterBytes, root);
    card.bytes =
        json::write(json::Object{{u"format"_s, format},
                                 {u"v"_s, 1},
                                 {u"name"_s, name},
                                 {u"root"_s, card.root.toString()},
                                 {u"roster"_s, QString::fromUtf8(card.rosterBytes)},
                                 {u"signature"_s, QString::fromUtf8(card.rosterSignature)}});
    return card;
}

} // namespace stipple
