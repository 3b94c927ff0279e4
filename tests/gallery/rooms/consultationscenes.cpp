// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/rooms/scene.h"
#include "tests/qml/consultation/demoanswers.h"

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

auto completed(const demo::Answers &answers)
{
    return [=](DemoHome &home) {
        if (!home.settings.setValue(Setting::Name, u"Demo Person"_s))
            qFatal("no name");
        demo::complete(home, answers);
        return QVariantMap();
    };
}

QVariantMap withClinic(DemoHome &home)
{
    completed(demo::patches())(home);
    home.addClinic();
    return {};
}

QVariantMap withPhotos(DemoHome &home)
{
    withClinic(home);
    home.fillDiary();
    return {};
}

QVariantMap unfinished(DemoHome &home)
{
    home.fillAssessment(demo::malePattern(), u"pattern.family"_s);
    return {};
}

QVariantMap broken(DemoHome &home)
{
    home.responses.failure = Error{ErrorCode::DatabaseFailed, {}};
    return {};
}

QVariantMap fullDisk(DemoHome &home)
{
    withClinic(home);
    home.shareSheet.broken = true;
    return {};
}

auto tap(const QString &what)
{
    return [=](e2e::Hand &hand) { return hand.tap(what); };
}

} // namespace

QList<Scene> consultationScenes()
{
    const auto room = u"Consultation"_s;
    const auto page = u"TakeAlongPage"_s;
    return {
        {u"along-loading"_s, room, page, unfinished, {}, true},
        {u"along-empty"_s, room, page, unfinished},
        {u"along-failed"_s, room, page, broken},
        {u"along-full"_s, room, page, completed(demo::malePattern())},
        {u"along-clinic"_s, room, page, withPhotos},
        {u"along-answers"_s, room, page, withClinic, tap(u"See each of them"_s)},
        {u"along-paper"_s, room, page, withClinic, tap(u"Save the paper"_s)},
        {u"along-sealed"_s, room, page, withClinic, tap(u"Seal and send"_s)},
        {u"along-disk"_s, room, page, fullDisk, tap(u"Save the paper"_s)},
        {u"along-wide"_s, room, page, withPhotos, {}, false, {1024, 768}},
    };
}

} // namespace stipple
