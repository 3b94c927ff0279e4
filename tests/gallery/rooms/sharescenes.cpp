// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/rooms/scene.h"
#include "tests/qml/largephotos.h"

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

ShareChoice everything(const DemoHome &home, const ThreadId &clinic)
{
    return {.clinic = clinic,
            .from = home.clock.today().addDays(-6),
            .to = home.clock.today(),
            .notes = {}};
}

QVariantMap nothing(DemoHome &)
{
    return {};
}

QVariantMap known(DemoHome &home)
{
    home.addClinic();
    return {};
}

QVariantMap broken(DemoHome &home)
{
    home.sharingRows.unreadable = Error{ErrorCode::DatabaseFailed, {}};
    return {};
}

QString answer(DemoHome &home, const QString &text)
{
    const auto report = home.sharing.importFeedback(home.answerFromClinic(text));
    return report->feedback.first().toString();
}

QVariantMap lively(DemoHome &home)
{
    home.fillDiary();
    const auto clinic = home.addClinic();
    if (!home.sharing.seal(everything(home, clinic)))
        qFatal("nothing was sealed");
    answer(home, u"This looks as it should on day 4. Leave the scabs alone, and keep it dry until "
                 "tomorrow. Send me the same three views on Friday."_s);
    return {};
}

QVariantMap oneAnswer(DemoHome &home)
{
    home.fillDiary();
    const auto clinic = home.addClinic();
    if (!home.sharing.seal(everything(home, clinic)))
        qFatal("nothing was sealed");
    const auto id = answer(home, u"This looks as it should on day 4.\n\nLeave the scabs alone, and "
                                 "keep it dry until tomorrow. Send me the same three views on "
                                 "Friday."_s);
    return {{u"feedbackId"_s, id}};
}

/// Photos that stay on their way as long as the picture takes.
QVariantMap preparing(DemoHome &home)
{
    home.fillDiary();
    home.photoFiles.close();
    return {{u"clinicId"_s, home.addClinic().toString()}};
}

/// Photos that are ready, so that no picture is of the way there.
QVariantMap preview(DemoHome &home)
{
    home.fillDiary();
    const auto clinic = home.addClinic();
    if (!home.sharing.preview(everything(home, clinic)))
        qFatal("the photos are not ready");
    return {{u"clinicId"_s, clinic.toString()}};
}

/// Photos of the last weeks that are ready, and older ones that are not.
QVariantMap reckoning(DemoHome &home)
{
    auto properties = preview(home);
    logLargePhotos(home, home.clock.today().addDays(-40), {View::Top, View::Back, View::Front});
    home.photoFiles.close();
    return properties;
}

QVariantMap urgent(DemoHome &home)
{
    auto properties = preview(home);
    home.logUrgent();
    return properties;
}

QVariantMap emptyDiary(DemoHome &home)
{
    return {{u"clinicId"_s, home.addClinic().toString()}};
}

QVariantMap fullDisk(DemoHome &home)
{
    auto properties = preview(home);
    home.shareSheet.broken = true;
    return properties;
}

auto tap(const QString &what)
{
    return [=](e2e::Hand &hand) { return hand.tap(what); };
}

auto see(const QString &what)
{
    return [=](e2e::Hand &hand) { return hand.see(what); };
}

} // namespace

QList<Scene> shareScenes()
{
    const auto room = u"Share"_s;
    const auto share = u"SharePage"_s;
    const auto choice = u"SharePreviewPage"_s;
    const auto answer = u"AnswerPage"_s;
    const QVariantMap nobody{{u"feedbackId"_s, FeedbackId::random().toString()}};
    const auto missing = [=](DemoHome &) { return nobody; };
    const auto unreadable = [=](DemoHome &home) {
        broken(home);
        return nobody;
    };
    const auto noClinic = [](DemoHome &) {
        return QVariantMap{{u"clinicId"_s, ThreadId::random().toString()}};
    };
    return {
        {u"share-loading"_s, room, share, nothing, {}, true},
        {u"share-empty"_s, room, share, nothing},
        {u"share-failed"_s, room, share, broken},
        {u"share-first"_s, room, share, known},
        {u"share-full"_s, room, share, lively},
        {u"share-digits"_s, room, share, lively, tap(u"Compare digits"_s)},
        {u"share-again"_s, room, share, lively, tap(u"Save this file again"_s)},
        {u"share-wide"_s, room, share, lively, {}, false, {1024, 768}},
        {u"preview-loading"_s, room, choice, noClinic, {}, true},
        {u"preview-preparing"_s, room, choice, preparing, see(u"Preparing 8 photos"_s)},
        {u"preview-reckoning"_s, room, choice, reckoning, tap(u"All"_s)},
        {u"preview-empty"_s, room, choice, emptyDiary},
        {u"preview-failed"_s, room, choice, noClinic},
        {u"preview-full"_s, room, choice, preview},
        {u"preview-days"_s, room, choice, preview, tap(u"Choose"_s)},
        {u"preview-urgent"_s, room, choice, urgent},
        {u"preview-sealed"_s, room, choice, preview, tap(u"Seal and send"_s)},
        {u"preview-kept"_s, room, choice, fullDisk, tap(u"Seal and send"_s)},
        {u"preview-wide"_s, room, choice, preview, {}, false, {1024, 768}},
        {u"answer-loading"_s, room, answer, missing, {}, true},
        {u"answer-gone"_s, room, answer, missing},
        {u"answer-failed"_s, room, answer, unreadable},
        {u"answer-full"_s, room, answer, oneAnswer},
    };
}

} // namespace stipple
