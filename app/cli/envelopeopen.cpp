// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/envelopefiles.h"
#include "app/cli/envelopeverbs.h"
#include "app/cli/newfile.h"
#include "app/cli/output.h"
#include "core/sharing/clientcard.h"
#include "core/sharing/envelope.h"
#include "core/sharing/feedback.h"
#include "core/sharing/shareddiary.h"
#include "platform/common/systemclock.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

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

} // namespace

int openEnvelope(const QStringList &arguments)
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

} // namespace stipple::cli
