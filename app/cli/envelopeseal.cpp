// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/envelopefiles.h"
#include "app/cli/envelopeverbs.h"
#include "app/cli/newfile.h"
#include "app/cli/output.h"
#include "core/json/reader.h"
#include "core/sharing/clientcard.h"
#include "core/sharing/envelope.h"
#include "core/sharing/shareddiary.h"
#include "platform/common/systemclock.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

/// Whom the bundle tells about: its Patient's id is the thread.
Result<ThreadId> threadOf(const QByteArray &bundle)
{
    const auto document = json::parse(bundle);
    if (!document)
        return document.error();
    const auto &entries = document->value(u"entry").array();
    const auto id =
        entries.isEmpty() ? QString() : entries.first().value(u"resource").value(u"id").toString();
    const auto thread = ThreadId::fromString(id);
    if (!thread)
        return Error{ErrorCode::BundleInvalid, u"patient"_s};
    return *thread;
}

/// What a bundle is to travel as, and the photos it names.
struct Payload
{
    EnvelopeType type = EnvelopeType::Diary;
    QList<SharedPhoto> photos;
};

Result<Payload> payloadOf(const QByteArray &bundle, const ThreadId &thread)
{
    const auto packet = readPacket(bundle, thread);
    if (packet)
        return Payload{EnvelopeType::Consultation, packet->packet.photos};
    const auto diary = decodeDiary(bundle, thread);
    if (!diary)
        return diary.error();
    Payload payload;
    for (const auto &entry : diary->entries)
        payload.photos += entry.photos;
    return payload;
}

Result<QList<ArchiveFile>> readMedia(const QStringList &paths, const QList<SharedPhoto> &photos)
{
    QHash<QString, SharedPhoto> expected;
    for (const auto &photo : photos)
        expected.insert(photo.mediaName(), photo);
    QList<ArchiveFile> media;
    for (const auto &path : paths) {
        const auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        const auto name = u"media/"_s + QFileInfo(path).fileName();
        const auto photo = expected.constFind(name);
        if (photo == expected.cend() || photo->size != bytes->size() ||
            QCryptographicHash::hash(*bytes, QCryptographicHash::Sha1) != photo->sha1)
            return Error{ErrorCode::BundleInvalid, u"media the bundle does not name"_s};
        media.append({name, *bytes});
        expected.erase(photo);
    }
    if (!expected.isEmpty())
        return Error{ErrorCode::BundleInvalid, u"media missing"_s};
    return media;
}

/// The envelope that the words ask for.
Result<envelope::Content> contentFor(const Words &words, const ClinicCard &clinic,
                                     const DeviceIdentity &author)
{
    const auto bundle = readFile(words.options.value(u"--bundle"_s));
    if (!bundle)
        return bundle.error();
    const auto thread = threadOf(*bundle);
    if (!thread)
        return thread.error();
    const auto payload = payloadOf(*bundle, *thread);
    if (!payload)
        return payload.error();
    const auto media = readMedia(words.options.values(u"--media"_s), payload->photos);
    if (!media)
        return media.error();

    const auto now = SystemClock().now();
    envelope::Content content{.manifest = {}, .bundle = *bundle, .media = *media};
    content.manifest.id = EnvelopeId::random();
    content.manifest.type = payload->type;
    content.manifest.from = author.id;
    content.manifest.thread = *thread;
    content.manifest.seq = words.options.value(u"--seq"_s, u"1"_s).toLongLong();
    content.manifest.prev = QByteArray::fromHex(words.options.value(u"--prev"_s).toLatin1());
    content.manifest.created = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    content.manifest.card =
        ClientCard::make(author.id, {}, author.box.recipient(), author.signing.verifyKey()).bytes;
    for (const auto &device : clinic.roster.active(now))
        content.manifest.to.append(device.box);
    if (content.manifest.to.isEmpty())
        return Error{ErrorCode::CardExpired, u"no active device"_s};
    // What cannot be read back must not be sealed: a chain without its link, for instance.
    if (const auto sound = Manifest::parse(content.manifest.toBytes()); !sound)
        return sound.error();
    return content;
}

} // namespace

int sealEnvelope(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"seal"_s}};
    const QStringList needed{u"--card"_s, u"--bundle"_s, u"--identity"_s, u"--out"_s};
    const auto words =
        Words::read(arguments, needed + QStringList{u"--media"_s, u"--seq"_s, u"--prev"_s});
    if (!words || !words->alone.isEmpty() || !words->has(needed))
        return usage(u"stipple-cli envelope seal --card FILE --bundle FILE --identity FILE "
                     "[--media FILE]… [--seq N --prev HEX] --out FILE"_s);
    const auto card = readCard(words->options.value(u"--card"_s));
    if (!card)
        return refuse(card.error(), verb);
    const auto author = readIdentity(words->options.value(u"--identity"_s));
    if (!author)
        return refuse(author.error(), verb);
    const auto content = contentFor(*words, **card, *author);
    if (!content)
        return refuse(content.error(), verb);
    const auto sealed = envelope::seal(*content, author->signing);
    if (!sealed)
        return refuse(sealed.error(), verb);
    if (const auto out = writeNewFile(words->options.value(u"--out"_s), sealed->bytes); !out)
        return refuse(out.error(), verb);
    return answer({{u"verb"_s, u"seal"_s},
                   {u"id"_s, content->manifest.id.toString()},
                   {u"thread"_s, content->manifest.thread.toString()},
                   {u"seq"_s, content->manifest.seq},
                   {u"manifestSha256"_s, hex(sealed->manifestHash)},
                   {u"recipients"_s, content->manifest.to.size()},
                   {u"bytes"_s, sealed->bytes.size()}});
}

} // namespace stipple::cli
