// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/json/reader.h"
#include "core/sharing/feedback.h"
#include "core/sharing/fhir.h"
#include "core/sharing/shareddiary.h"
#include "tests/core/sharing/everysymptom.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 9);
const QDateTime instant(day, QTime(7, 10, 0, 250), Qt::UTC);

SharedPhoto photo(View view)
{
    return {.id = PhotoId::random(),
            .view = view,
            .takenAt = instant,
            .size = 1234,
            .sha1 = QByteArray(20, 's')};
}

SharedDiary fullDiary()
{
    SharedDiary diary;
    diary.sessions = {{.id = SessionId::random(), .day = day.addDays(-30), .number = 0},
                      {.id = SessionId::random(), .day = day.addDays(-4), .number = 0}};
    diary.modifiers = QSet<QString>{u"RM-1"_s, u"RM-3"_s};
    diary.entries = {{.id = EntryId::random(),
                      .revision = 3,
                      .day = day,
                      .loggedAt = instant,
                      .symptoms = everySymptom(),
                      .note = u"Itchy at night, else fine.\n\"quoted\" \u00e4\u4e2d"_s,
                      .photos = {photo(View::Top), photo(View::CloseUp)}},
                     {.id = EntryId::random(),
                      .revision = 1,
                      .day = day.addDays(-1),
                      .loggedAt = instant.addDays(-1),
                      .symptoms = {},
                      .note = {},
                      .photos = {photo(View::Left)}}};
    return diary;
}

} // namespace

class TestBundles : public QObject
{
    Q_OBJECT

private:
    const ThreadId m_subject = ThreadId::random();
    const SharedDiary m_diary = fullDiary();
    const QByteArray m_bundle = encodeDiary(m_diary, m_subject);

private Q_SLOTS:
    void diary_isReadAsItWasWritten()
    {
        const auto read = decodeDiary(m_bundle, m_subject);

        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, m_diary);
    }

    void diary_isWrittenTheSameEveryTime() { QCOMPARE(encodeDiary(m_diary, m_subject), m_bundle); }

    void emptyDiary_isReadAsItWasWritten()
    {
        const SharedDiary empty;
        QCOMPARE(decodeDiary(encodeDiary(empty, m_subject), m_subject).valueOr(m_diary), empty);
        SharedDiary none;
        none.modifiers = QSet<QString>();
        QCOMPARE(decodeDiary(encodeDiary(none, m_subject), m_subject).valueOr(m_diary), none);
    }

    void diary_isAFhirCollectionAroundAnEmptyPatient()
    {
        const auto document = json::parse(m_bundle);
        QVERIFY(document);
        QCOMPARE(document->value(u"resourceType").toString(), u"Bundle"_s);
        QCOMPARE(document->value(u"type").toString(), u"collection"_s);
        const auto &entries = document->value(u"entry").array();
        QCOMPARE(entries.size(), 1 + 2 + 1 + 2 + 3);
        for (const auto &entry : entries)
            QCOMPARE(entry.value(u"fullUrl").toString(),
                     u"urn:uuid:"_s + entry.value(u"resource").value(u"id").toString());
        const auto &patient = entries.first().value(u"resource");
        QCOMPARE(patient.object().size(), 2);
        QCOMPARE(patient.value(u"id").toString(), m_subject.toString());
    }

    void everyOwnSystem_hangsBelowOneAddress()
    {
        const auto text = QString::fromUtf8(m_bundle);
        qsizetype at = 0;
        int own = 0;
        while ((at = text.indexOf(u"\"system\":\""_s, at)) >= 0) {
            at += 10;
            const auto system = text.sliced(at, text.indexOf(u'"', at) - at);
            if (!system.startsWith(u"http://terminology.hl7.org/"_s) &&
                system != fhir::UnitSystem) {
                QVERIFY(system.startsWith(canonicalRoot));
                ++own;
            }
        }
        QVERIFY(own > 10);
    }

    void changedBundle_isRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<ErrorCode>("code");
        const auto add = [](const char *name, const QByteArray &from, const QByteArray &to,
                            ErrorCode code = ErrorCode::BundleInvalid) {
            QTest::newRow(name) << from << to << code;
        };
        add("unknown resource", "\"Procedure\"", "\"Medication\"");
        add("unknown type", "\"collection\"", "\"transaction\"");
        add("unknown member", "\"status\":\"final\"", "\"status\":\"final\",\"device\":1");
        add("other status", "\"status\":\"final\"", "\"status\":\"amended\"");
        add("unknown code", "\"code\":\"redness\"", "\"code\":\"mood\"");
        add("symptom twice", "\"code\":\"swelling\"", "\"code\":\"redness\"");
        add("out of range", "\"valueInteger\":4", "\"valueInteger\":5");
        add("negative", "\"valueInteger\":4", "\"valueInteger\":-1");
        add("not a step of ten", "\"valueInteger\":60", "\"valueInteger\":61");
        add("fraction", "\"valueInteger\":4", "\"valueInteger\":4.5");
        add("text for a number", "\"valueInteger\":4", "\"valueInteger\":\"4\"");
        add("unknown fluid", "\"yellow-green\"", "\"blue\"");
        add("sign with a space", "\"RF-02\"", "\"RF 02\"");
        add("temperature of a star", "\"value\":37.4", "\"value\":6000");
        add("other unit", "\"Cel\"", "\"K\"");
        add("no such day", "2026-01-09\"", "2026-02-30\"");
        add("local instant", "07:10:00.250Z\"", "07:10:00.250+01:00\"");
        add("revision zero", "\"versionId\":\"3\"", "\"versionId\":\"0\"");
        add("revision with zeros", "\"versionId\":\"3\"", "\"versionId\":\"03\"");
        add("unknown view", "\"close-up\"", "\"inside\"");
        add("photo from the net", "\"url\":\"media/", "\"url\":\"http://e.example/");
        add("photo of another kind", "image/jpeg", "image/svg+xml");
        add("photo of nothing", "\"size\":1234", "\"size\":0");
        add("no patient", "\"Patient\"", "\"Person\"");
        add("duplicate name", "\"status\":\"final\"", "\"status\":\"final\",\"status\":\"final\"",
            ErrorCode::JsonDuplicateKey);
        add("cut", "]}", "]", ErrorCode::JsonInvalid);
    }

    void changedBundle_isRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(ErrorCode, code);
        auto changed = m_bundle;
        const auto at = changed.indexOf(from);
        QVERIFY(at >= 0);
        changed.replace(at, from.size(), to);

        const auto read = decodeDiary(changed, m_subject);

        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void photoWithoutItsEntry_isRefused()
    {
        auto diary = m_diary;
        const auto other = EntryId::random().toString().toLatin1();
        auto bundle = m_bundle;
        bundle.replace("\"related\":[{\"reference\":\"urn:uuid:" +
                           diary.entries.first().id.toString().toLatin1(),
                       "\"related\":[{\"reference\":\"urn:uuid:" + other);

        QCOMPARE(decodeDiary(bundle, m_subject).error().code, ErrorCode::BundleInvalid);
    }

    void sameEntryTwice_isRefused()
    {
        auto diary = m_diary;
        diary.entries.append(diary.entries.last());
        diary.entries.last().photos.clear();

        QCOMPARE(decodeDiary(encodeDiary(diary, m_subject), m_subject).error().code,
                 ErrorCode::BundleInvalid);
    }

    void anotherPersonsBundle_isRefused()
    {
        QCOMPARE(decodeDiary(m_bundle, ThreadId::random()).error().code, ErrorCode::BundleInvalid);
    }

    void answers_areReadAsTheyWereWritten()
    {
        const QList<Feedback> answers{{.id = FeedbackId::random(),
                                       .revision = 2,
                                       .writtenAt = instant,
                                       .text = u"See a doctor today.\nTell me what they say."_s,
                                       .about = {EntryId::random(), EntryId::random()}},
                                      {.id = FeedbackId::random(),
                                       .revision = 1,
                                       .writtenAt = instant,
                                       .text = u"All well."_s,
                                       .about = {}}};

        const auto read = decodeFeedback(encodeFeedback(answers, m_subject), m_subject);

        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, answers);
    }

    void answers_withoutWordsOrWithControls_areRefused()
    {
        const auto code = [this](const QString &text) {
            const Feedback answer{.id = FeedbackId::random(),
                                  .revision = 1,
                                  .writtenAt = instant,
                                  .text = text,
                                  .about = {}};
            const auto read = decodeFeedback(encodeFeedback({answer}, m_subject), m_subject);
            return read ? ErrorCode::Cancelled : read.error().code;
        };
        QCOMPARE(code({}), ErrorCode::BundleInvalid);
        QCOMPARE(code(u" \n "_s), ErrorCode::BundleInvalid);
        QCOMPARE(code(u"\u0007"_s), ErrorCode::BundleInvalid);
        QCOMPARE(code(QString(10'001, u'x')), ErrorCode::BundleInvalid);
        QCOMPARE(decodeFeedback(encodeFeedback({}, m_subject), m_subject).error().code,
                 ErrorCode::BundleInvalid);
        QCOMPARE(decodeFeedback(m_bundle, m_subject).error().code, ErrorCode::BundleInvalid);
    }
};

QTEST_GUILESS_MAIN(TestBundles)
#include "tst_bundles.moc"
