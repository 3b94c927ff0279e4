// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/envelope.h"

#include "app/cli/newfile.h"
#include "app/cli/output.h"
#include "core/consultation/packetbundle.h"
#include "core/crypto/age.h"
#include "core/json/reader.h"
#include "core/sharing/clientcard.h"
#include "core/sharing/cliniccard.h"
#include "core/sharing/deviceidentity.h"
#include "core/sharing/envelope.h"
#include "core/sharing/feedback.h"
#include "core/sharing/shareddiary.h"
#include "platform/common/systemclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

/// The words of a verb: `--name value` pairs, and what stands alone.
struct Words
{
    QMultiHash<QString, QString> options;
    QStringList alone;

    /// Nothing when an option is not among `known` or has no value.
    static std::optional<Words> read(QStringList arguments, const QStringList &known)
    {
        Words words;
        while (!arguments.isEmpty()) {
            const auto word = arguments.takeFirst();
            if (!word.startsWith(u"--"_s)) {
                words.alone.append(word);
                continue;
            }
            if (!known.contains(word) || arguments.isEmpty())
                return std::nullopt;
            words.options.insert(word, arguments.takeFirst());
        }
        return words;
    }

    [[nodiscard]] bool has(const QStringList &names) const
    {
        return std::all_of(names.cbegin(), names.cend(),
                           [this](const QString &name) { return options.contains(name); });
    }
};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Result<DeviceIdentity> readIdentity(const QString &path)
{
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    auto identity = DeviceIdentity::fromText(*bytes);
    wipe(*bytes);
    return identity;
}

/// The keys that open: of a device identity, or of a file as age writes it.
Result<QList<AgeIdentity>> readKeys(const QString &path)
{
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QList<AgeIdentity> keys;
    if (const auto identity = DeviceIdentity::fromText(*bytes))
        keys.append(identity->box);
    else
        for (const auto &line : bytes->split('\n'))
            if (const auto key = AgeIdentity::fromText(line))
                keys.append(*key);
    wipe(*bytes);
    if (keys.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"no identity in the file"_s};
    return keys;
}

Result<std::optional<ClinicCard>> readCard(const QString &path)
{
    if (path.isEmpty())
        return std::optional<ClinicCard>();
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    auto card = ClinicCard::parse(*bytes);
    if (!card)
        return card.error();
    return std::optional(*std::move(card));
}

int inspect(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"inspect"_s}};
    if (arguments.size() != 1)
        return usage(u"stipple-cli envelope inspect FILE"_s);
    const auto bytes = readFile(arguments.first());
    if (!bytes)
        return refuse(bytes.error(), verb);
    const auto facts = age::inspect(*bytes);
    if (!facts)
        return refuse(facts.error(), verb);
    return answer({{u"verb"_s, u"inspect"_s},
                   {u"bytes"_s, facts->fileBytes},
                   {u"headerBytes"_s, facts->headerBytes},
                   {u"stanzas"_s, facts->stanzas}});
}

int identity(const QStringList &arguments)
{
    const QJsonObject verb{{u"verb"_s, u"identity"_s}};
    const auto words = Words::read(arguments, {u"--out"_s});
    if (!words || !words->alone.isEmpty() || !words->has({u"--out"_s}))
        return usage(u"stipple-cli envelope identity --out FILE"_s);
    const auto made = DeviceIdentity::generate();
    const auto text = made.toText();
    if (const auto written = writeNewFile(words->options.value(u"--out"_s), text.view()); !written)
        return refuse(written.error(), verb);
    return answer({{u"verb"_s, u"identity"_s},
                   {u"id"_s, made.id.toString()},
                   {u"age"_s, made.box.recipient().toString()},
                   {u"sign"_s, made.signing.verifyKey().toString()}});
}

/// The clinic's device for answers, the enclosed card for everybody else.
envelope::SignerOf signersOf(const std::optional<ClinicCard> &clinic)
{
    return [clinic](const Manifest &manifest) -> Result<VerifyKey> {
        if (!manifest.card.isEmpty()) {
            const auto card = ClientCard::parse(manifest.card);
            if (!card)
                return card.error();
            return card->device == manifest.from ? Result<VerifyKey>(card->signing)
                                                 : Error{ErrorCode::UnknownSigner, u"other card"_s};
        }
        const auto device = clinic ? clinic->roster.find(manifest.from) : std::nullopt;
        if (!device)
            return Error{ErrorCode::UnknownSigner, u"no card names the author"_s};
        if (!clinic->roster.active(SystemClock().now()).contains(*device))
            return Error{ErrorCode::RevokedSigner, {}};
        return device->signing;
    };
}

Result<ReceivedPacket> readPacket(const QByteArray &bundle, const ThreadId &thread)
{
    const auto assessment = Assessment::load();
    if (!assessment)
        return assessment.error();
    return decodePacket(bundle, thread, *assessment);
}

Result<QJsonObject> packetContent(const envelope::Opened &opened)
{
    const auto received = readPacket(opened.bundle, opened.manifest.thread);
    if (!received)
        return received.error();
    QJsonArray findings;
    for (const auto &finding : received->findings)
        findings.append(QJsonObject{{u"table"_s, finding.table + u'|' + finding.version},
                                    {u"value"_s, finding.value}});
    return QJsonObject{{u"questionnaire"_s, received->packet.response.questionnaire},
                       {u"day"_s, received->packet.day.toString(Qt::ISODate)},
                       {u"sameTables"_s, received->sameTables},
                       {u"findings"_s, findings},
                       {u"photos"_s, opened.media.size()}};
}

/// What the payload holds, decoded as strictly as the app does.
Result<QJsonObject> contentOf(const envelope::Opened &opened)
{
    const auto &manifest = opened.manifest;
    if (manifest.type == EnvelopeType::Feedback) {
        const auto feedback = decodeFeedback(opened.bundle, manifest.thread);
        if (!feedback)
            return feedback.error();
        QJsonArray texts;
        for (const auto &each : *feedback)
            texts.append(each.text);
        return QJsonObject{{u"answers"_s, texts}};
    }
    if (manifest.type == EnvelopeType::Consultation)
        return packetContent(opened);
    const auto diary = decodeDiary(opened.bundle, manifest.thread);
    if (!diary)
        return diary.error();
    QJsonArray days;
    for (const auto &entry : diary->entries)
        days.append(entry.day.toString(Qt::ISODate));
    return QJsonObject{{u"entries"_s, diary->entries.size()},
                       {u"days"_s, days},
                       {u"sessions"_s, diary->sessions.size()},
                       {u"photos"_s, opened.media.size()}};
}

/// Puts the signed files into a new folder, as `unzip` would.
Status writeOut(const QString &folder, const envelope::Opened &opened)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty())
        return Error{ErrorCode::FileUnwritable, u"the folder is not empty"_s};
    if (!dir.mkpath(opened.media.isEmpty() ? u"."_s : u"media"_s))
        return Error{ErrorCode::FileUnwritable, u"the folder cannot be made"_s};
    QList<ArchiveFile> files{{archive::ManifestName, opened.manifestBytes},
                             {archive::SignatureName, opened.signature},
                             {archive::BundleName, opened.bundle}};
    for (auto it = opened.media.cbegin(); it != opened.media.cend(); ++it)
        files.append({it.key(), it.value()});
    for (const auto &file : files)
        if (auto written = writeNewFile(dir.filePath(file.name), file.bytes); !written)
            return written;
    return {};
}

int open(const QStringList &arguments)
{
    QJsonObject verb{{u"verb"_s, u"open"_s}};
    const auto words = Words::read(arguments, {u"--identity"_s, u"--card"_s, u"--out"_s});
    if (!words || words->alone.size() != 1 || !words->has({u"--identity"_s}))
        return usage(u"stipple-cli envelope open FILE --identity FILE [--card FILE] [--out DIR]"_s);
    const auto bytes = readFile(words->alone.first());
    if (!bytes)
        return refuse(bytes.error(), verb);
    const auto keys = readKeys(words->options.value(u"--identity"_s));
    if (!keys)
        return refuse(keys.error(), verb);
    const auto card = readCard(words->options.value(u"--card"_s));
    if (!card)
        return refuse(card.error(), verb);
    const auto opened = envelope::open(*bytes, *keys, signersOf(*card));
    if (!opened)
        return refuse(opened.error(), verb);
    const auto content = contentOf(*opened);
    if (!content)
        return refuse(content.error(), verb);
    if (words->has({u"--out"_s}))
        if (const auto out = writeOut(words->options.value(u"--out"_s), *opened); !out)
            return refuse(out.error(), verb);

    const auto &manifest = opened->manifest;
    return answer({{u"verb"_s, u"open"_s},
                   {u"id"_s, manifest.id.toString()},
                   {u"type"_s, typeName(manifest.type)},
                   {u"from"_s, manifest.from.toString()},
                   {u"signer"_s, manifest.card.isEmpty() ? u"roster"_s : u"enclosed-card"_s},
                   {u"thread"_s, manifest.thread.toString()},
                   {u"seq"_s, manifest.seq},
                   {u"prev"_s, hex(manifest.prev)},
                   {u"manifestSha256"_s, hex(opened->manifestHash)},
                   {u"created"_s, manifest.created.toString(Qt::ISODate)},
                   {u"content"_s, *content}});
}

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

int seal(const QStringList &arguments)
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

} // namespace

int runEnvelope(const QStringList &arguments)
{
    const auto verb = arguments.value(0);
    const auto rest = arguments.mid(1);
    if (verb == u"inspect"_s)
        return inspect(rest);
    if (verb == u"identity"_s)
        return identity(rest);
    if (verb == u"open"_s)
        return open(rest);
    if (verb == u"seal"_s)
        return seal(rest);
    return usage(u"stipple-cli envelope "_s + QString::fromUtf8(envelopeUse));
}

} // namespace stipple::cli
