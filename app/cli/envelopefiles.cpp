// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/envelopefiles.h"

#include "app/cli/output.h"
#include "core/questionnaire/assessment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple::cli {

std::optional<Words> Words::read(QStringList arguments, const QStringList &known)
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

bool Words::has(const QStringList &names) const
{
    return std::all_of(names.cbegin(), names.cend(),
                       [this](const QString &name) { return options.contains(name); });
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

Result<ReceivedPacket> readPacket(const QByteArray &bundle, const ThreadId &thread)
{
    const auto assessment = Assessment::load();
    if (!assessment)
        return assessment.error();
    return decodePacket(bundle, thread, *assessment);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace stipple::cli
