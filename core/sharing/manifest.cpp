// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/manifest.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/sharing/archive.h"
#include "core/sharing/fields.h"

#include <limits>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto format = u"stipple-envelope"_s;
constexpr qsizetype mostRecipients = 16;
constexpr qsizetype mostRemoved = 1000;
constexpr qsizetype longestCard = 4096;
constexpr qsizetype hashSize = 32;
constexpr auto invalid = ErrorCode::ManifestInvalid;

std::optional<EnvelopeType> typeFromName(QStringView name)
{
    for (const auto type :
         {EnvelopeType::Diary, EnvelopeType::Feedback, EnvelopeType::Consultation})
        if (typeName(type) == name)
            return type;
    return std::nullopt;
}

Result<ManifestFile> parseFile(const json::Value &value)
{
    Fields fields(value, invalid, u"entry"_s);
    ManifestFile file{.name = fields.text(u"name", 64),
                      .size = fields.integer(u"size", 0, archive::MaxMediaBytes),
                      .sha256 = fields.hex(u"sha256", hashSize)};
    if (const auto read = fields.done(); !read)
        return read.error();
    return file;
}

Result<RemovedEntity> parseRemoved(const json::Value &value)
{
    Fields fields(value, invalid, u"removed"_s);
    RemovedEntity removed{.id = fields.id<EntryId>(u"id"),
                          .revision = static_cast<int>(
                              fields.integer(u"revision", 1, std::numeric_limits<qint32>::max()))};
    if (const auto read = fields.done(); !read)
        return read.error();
    return removed;
}

/// Each of `values` through `parse`, into `list`.
template <typename T>
Status parseAll(const json::Array &values, Result<T> (*parse)(const json::Value &), QList<T> &list)
{
    for (const auto &value : values) {
        auto item = parse(value);
        if (!item)
            return item.error();
        list.append(*std::move(item));
    }
    return {};
}

/// What decides whether the rest can be read at all.
Result<EnvelopeType> checkKind(const json::Value &document)
{
    if (document.value(u"format") != json::Value(format))
        return Error{invalid, u"manifest.format"_s};
    const auto version = document.value(u"v").integer();
    if (!version)
        return Error{invalid, u"manifest.v"_s};
    if (version != 1)
        return Error{ErrorCode::UnknownVersion, QString::number(*version)};
    const auto &name = document.value(u"type");
    if (!name.isString())
        return Error{invalid, u"manifest.type"_s};
    const auto type = typeFromName(name.toString());
    if (!type)
        return Error{ErrorCode::UnknownType, {}};
    return *type;
}

void parseRecipients(Fields &fields, Manifest &manifest)
{
    const auto texts = fields.array(u"to", mostRecipients);
    for (const auto &text : texts) {
        const auto recipient = AgeRecipient::fromString(text.toString());
        fields.failUnless(recipient.hasValue(), u"to");
        manifest.to.append(recipient.valueOr({}));
    }
    fields.failUnless(!texts.isEmpty(), u"to");
}

} // namespace

QString typeName(EnvelopeType type)
{
    switch (type) {
    case EnvelopeType::Diary:
        return u"diary"_s;
    case EnvelopeType::Feedback:
        return u"feedback"_s;
    case EnvelopeType::Consultation:
        return u"consultation"_s;
    }
    return {};
}

Result<Manifest> Manifest::parse(const QByteArray &bytes)
{
    const auto document =
        json::parse(bytes, {.maxBytes = archive::MaxManifestBytes, .maxDepth = 4});
    if (!document)
        return document.error();
    const auto type = checkKind(*document);
    if (!type)
        return type.error();

    Fields fields(*document, invalid, u"manifest"_s);
    for (const auto known : {u"format", u"v", u"type"})
        fields.any(known);
    Manifest manifest;
    manifest.type = *type;
    manifest.id = fields.id<EnvelopeId>(u"id");
    manifest.from = fields.id<DeviceId>(u"from");
    parseRecipients(fields, manifest);
    manifest.thread = fields.id<ThreadId>(u"thread");
    manifest.seq = fields.integer(u"seq", 1, std::numeric_limits<qint32>::max());
    // The first of a chain has no predecessor, and every other one has.
    manifest.prev = fields.hex(u"prev", manifest.seq == 1 ? 0 : hashSize);
    manifest.created = fields.instant(u"created");
    manifest.card = fields.maybeText(u"card", longestCard).value_or(QString()).toUtf8();
    const auto removed = fields.maybeArray(u"removed", mostRemoved);
    const auto files = fields.array(u"entries", archive::MaxFiles);
    if (const auto read = fields.done(); !read)
        return read.error();
    if (const auto read = parseAll(removed, parseRemoved, manifest.removed); !read)
        return read.error();
    if (const auto read = parseAll(files, parseFile, manifest.files); !read)
        return read.error();
    return manifest;
}

QByteArray Manifest::toBytes() const
{
    QStringList recipients;
    for (const auto &recipient : to)
        recipients.append(recipient.toString());
    json::Array gone;
    for (const auto &each : removed)
        gone.append(json::Object{{u"id"_s, each.id.toString()}, {u"revision"_s, each.revision}});
    json::Array list;
    for (const auto &file : files)
        list.append(json::Object{{u"name"_s, file.name},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    return json::write(json::Object{
        {u"format"_s, format},
        {u"v"_s, 1},
        {u"id"_s, id.toString()},
        {u"type"_s, typeName(type)},
        {u"from"_s, from.toString()},
        {u"to"_s, json::Value::strings(recipients)},
        {u"thread"_s, thread.toString()},
        {u"seq"_s, seq},
        {u"prev"_s, QString::fromLatin1(prev.toHex())},
        {u"created"_s, instantText(created)},
        {u"removed"_s, gone},
        {u"card"_s, card.isEmpty() ? json::Value() : json::Value(QString::fromUtf8(card))},
        {u"entries"_s, list}});
}

} // namespace stipple
