// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"
#include "app/cli/photoverbs.h"
#include "core/photos/gates.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

QJsonObject inJson(const gates::Report &report)
{
    const auto &facts = report.facts;
    return {{u"verdict"_s, report.verdict() == gates::Verdict::Pass ? u"pass"_s : u"warn"_s},
            {u"doubts"_s, names(report.doubts)},
            {u"sharpness"_s, facts.sharpness},
            {u"bright"_s, facts.bright},
            {u"dark"_s, facts.dark},
            {u"glare"_s, facts.glare},
            {u"medianLuma"_s, facts.medianLuma},
            {u"longerSide"_s, facts.longerSide}};
}

} // namespace

int photoGate(const QStringList &arguments)
{
    QJsonObject document{{u"verb"_s, u"gate"_s}};
    QJsonArray photos;
    for (const auto &file : arguments) {
        const auto photo = readPhoto(file);
        if (!photo) {
            document.insert(u"file"_s, file);
            return refuse(photo.error(), document);
        }
        gates::Report report{.facts = gates::factsOf(*photo), .doubts = {}};
        report.doubts = gates::doubtsOf(report.facts);
        auto object = inJson(report);
        object.insert(u"file"_s, file);
        photos.append(object);
    }
    document.insert(u"photos"_s, photos);
    return answer(document);
}

} // namespace stipple::cli
