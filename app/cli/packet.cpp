// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/packet.h"

#include "app/cli/fhirverbs.h"
#include "app/cli/output.h"
#include "core/consultation/packetbundle.h"
#include "core/json/reader.h"
#include "core/sharing/fields.h"
#include "core/sharing/plaintext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

struct Options
{
    QString file;
    QDate today = QDate::currentDate();
    PacketFrame frame{.subject = ThreadId::random(), .name = {}, .language = u"en"_s};
};

std::optional<Options> optionsFrom(QStringList words)
{
    Options options;
    while (!words.isEmpty()) {
        const auto word = words.takeFirst();
        if (!word.startsWith("--"_L1)) {
            if (!options.file.isEmpty())
                return {};
            options.file = word;
            continue;
        }
        if (words.isEmpty())
            return {};
        const auto value = words.takeFirst();
        if (word == "--today"_L1)
            options.today = QDate::fromString(value, Qt::ISODate);
        else if (word == "--lang"_L1)
            options.frame.language = value;
        else if (word == "--name"_L1)
            options.frame.name = value;
        else if (word == "--thread"_L1)
            options.frame.subject = ThreadId::fromString(value).valueOr({});
        else
            return {};
    }
    const bool plain = options.frame.name.isEmpty() || isPlainName(options.frame.name);
    const bool complete = !options.file.isEmpty() && options.today.isValid() && plain &&
                          !options.frame.subject.isNull();
    return complete ? std::optional(options) : std::nullopt;
}

Result<ConsultationPacket> packetFrom(const QByteArray &bytes, const QDate &today)
{
    const auto document = json::parse(bytes);
    if (!document)
        return document.error();
    const auto response = Response::load(*document);
    if (!response)
        return response.error();
    auto answeredAt = instantFromText(document->value(u"authored").toString());
    if (response->status != u"completed"_s || !answeredAt.isValid())
        return Error{ErrorCode::ResponseInvalid, u"not completed"_s};
    return ConsultationPacket{.id = ResponseId::random(),
                              .response = *response,
                              .answeredAt = answeredAt,
                              .day = today,
                              .photos = {}};
}

Result<QByteArray> bundleFor(const Options &options)
{
    const auto bytes = readFile(options.file);
    if (!bytes)
        return bytes.error();
    const auto assessment = Assessment::load();
    if (!assessment)
        return assessment.error();
    const auto packet = packetFrom(*bytes, options.today);
    if (!packet)
        return packet.error();
    auto unnamed = options.frame;
    unnamed.name.clear();
    const auto bundle = encodePacket(*packet, *assessment, unnamed);
    if (!bundle)
        return bundle.error();
    // What no reader would take must not be handed out.
    if (const auto sound = decodePacket(*bundle, unnamed.subject, *assessment); !sound)
        return sound.error();
    return encodePacket(*packet, *assessment, options.frame);
}

} // namespace

int packet(const QStringList &arguments)
{
    const auto options = optionsFrom(arguments);
    if (!options)
        return usageOf(packetUse);
    const auto bundle = bundleFor(*options);
    if (!bundle)
        return refuse(bundle.error(), {{u"verb"_s, u"packet"_s}});
    return answerResource(*bundle);
}

} // namespace stipple::cli
