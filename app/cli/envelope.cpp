// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/envelope.h"

#include "app/cli/envelopefiles.h"
#include "app/cli/envelopeverbs.h"
#include "app/cli/newfile.h"
#include "app/cli/output.h"
#include "core/crypto/age.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

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
        return openEnvelope(rest);
    if (verb == u"seal"_s)
        return sealEnvelope(rest);
    return usage(u"stipple-cli envelope "_s + QString::fromUtf8(envelopeUse));
}

} // namespace stipple::cli
