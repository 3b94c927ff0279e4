// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// fhir_exports FOLDER: one file of everything that the app writes as FHIR, about invented people.

#include "core/sharing/feedback.h"
#include "core/sharing/shareddiary.h"
#include "tests/core/consultation/packets.h"
#include "tests/core/sharing/everysymptom.h"

#include <QCoreApplication>
#include <QDir>

using namespace stipple;

namespace {

const ThreadId subject = ThreadId::random();

SharedDiary everything()
{
    SharedDiary diary;
    diary.sessions = {{.id = SessionId::random(), .day = today.addDays(-30), .number = 0}};
    diary.modifiers = QSet<QString>{u"RM-1"_s, u"RM-3"_s};
    diary.entries = {{.id = EntryId::random(),
                      .revision = 3,
                      .day = today,
                      .loggedAt = answeredAt,
                      .symptoms = everySymptom(),
                      .note = u"Itchy at night, else fine.\n\"quoted\" ä"_s,
                      .photos = {demoPhoto("one"), demoPhoto("two")}},
                     {.id = EntryId::random(),
                      .revision = 1,
                      .day = today.addDays(-1),
                      .loggedAt = answeredAt.addDays(-1),
                      .symptoms = {},
                      .note = {},
                      .photos = {demoPhoto("three")}}};
    return diary;
}

QList<Feedback> feedback()
{
    return {{.id = FeedbackId::random(),
             .revision = 2,
             .writtenAt = answeredAt,
             .text = u"This looks as it should."_s,
             .about = {EntryId::random()}}};
}

QByteArray packet(const QString &answers, const QString &name)
{
    auto told = packetOf(answers);
    told.photos = {demoPhoto("four")};
    const auto bundle =
        encodePacket(told, assessment(), {.subject = subject, .name = name, .language = u"en"_s});
    if (!bundle)
        qFatal("%s", qPrintable(bundle.error().detail));
    return *bundle;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name + u".json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    };
    write(u"diary"_s, encodeDiary(everything(), subject));
    write(u"diary-empty"_s, encodeDiary({}, subject));
    write(u"feedback"_s, encodeFeedback(feedback(), subject));
    write(u"form"_s, json::write(assessment().form().document()));
    write(u"response"_s, json::write(completed(calmPerson).toJson(answeredAt)));
    write(u"packet"_s, packet(calmPerson, {}));
    write(u"packet-named"_s, packet(patchyPerson, u"Demo person"_s));
    return 0;
}
