// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/sharing/forgery.h"
#include "tests/core/sharing/twosides.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

Symptoms calm()
{
    Symptoms symptoms;
    symptoms.redness = 1;
    symptoms.pain = 1;
    return symptoms;
}

Symptoms feverish()
{
    Symptoms symptoms;
    symptoms.redness = 4;
    symptoms.pain = 8;
    symptoms.temperatureC = 39.2;
    symptoms.fluid = Fluid::YellowGreen;
    symptoms.spreading = true;
    symptoms.warm = true;
    return symptoms;
}

bool hasReason(const QList<CaseReason> &reasons, CaseReason::Code code, int number)
{
    return std::any_of(reasons.cbegin(), reasons.cend(), [&](const auto &reason) {
        return reason.code == code && reason.number == number;
    });
}

} // namespace

class TestInboxService : public QObject
{
    Q_OBJECT

private:
    Content m_content;
    const QDate m_day{2026, 1, 9};
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ClinicSide> m_studio;

    [[nodiscard]] Forgery client(const Symptoms &symptoms) const
    {
        Forgery made(m_studio->rows.own->device.box.recipient(), m_day);
        made.diary.entries.first().symptoms = symptoms;
        return made;
    }

    InboxService::ImportReport imported(const Forgery &envelope)
    {
        const auto report = m_studio->inbox.import(envelope.sealed());
        if (!report)
            qFatal("%s %s", qPrintable(codeName(report.error().code)),
                   qPrintable(report.error().detail));
        return *report;
    }

    /// The next envelope of the same author.
    static Forgery following(const Forgery &before)
    {
        auto next = before;
        next.manifest.id = EnvelopeId::random();
        next.manifest.seq = before.manifest.seq + 1;
        next.manifest.prev = crypto::sha256(before.signedManifest());
        return next;
    }

    [[nodiscard]] const ReviewThread &thread() const { return m_studio->rows.rows.first(); }

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY(content);
        m_content = *std::move(content);
    }

    void init()
    {
        m_clock = std::make_unique<FakeClock>(m_day);
        m_studio = std::make_unique<ClinicSide>(*m_clock, m_content.guidance);
        QVERIFY(m_studio->clinic.create(u"Demo studio"_s, u"Demo technician"_s));
    }

    void clinic_isMadeOnce()
    {
        QCOMPARE(m_studio->clinic.create(u"Another"_s, u"Person"_s).error().code,
                 ErrorCode::AlreadyExists);
        ClinicSide empty(*m_clock, m_content.guidance);
        QVERIFY(!*empty.clinic.card());
        QCOMPARE(empty.clinic.create(u" "_s, u"Person"_s).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(empty.clinic.renewIfNeeded().error().code, ErrorCode::NotFound);
    }

    void clinicCard_isRenewedOnlyWhenItRunsOut()
    {
        const auto first = m_studio->clinic.card().valueOr({});
        QCOMPARE(m_studio->clinic.renewIfNeeded()->bytes, first->bytes);

        m_clock->moveTo(m_clock->now().addDays(ClinicService::rosterDays - 10));
        const auto renewed = m_studio->clinic.renewIfNeeded();

        QCOMPARE(renewed->roster.number, 2);
        QCOMPARE(renewed->root, first->root);
        QCOMPARE(freshness(renewed->roster, m_clock->now()), Freshness::Fresh);
        QVERIFY(ClinicCard::parse(renewed->bytes));
    }

    void newClient_appearsWithNameOrNeutralCode()
    {
        auto named = client(calm());
        named.manifest.card = named.card(u"Demo client"_s).bytes;
        imported(named);
        const auto nameless = client(calm());
        imported(nameless);

        const auto cases = m_studio->inbox.cases();

        QCOMPARE(cases->size(), 2);
        const auto find = [&](const Forgery &of) {
            return *std::find_if(cases->cbegin(), cases->cend(),
                                 [&](const auto &row) { return row.thread == of.manifest.thread; });
        };
        QCOMPARE(find(named).name, u"Demo client"_s);
        QCOMPARE(find(nameless).name, neutralCode(nameless.author.id));
        QCOMPARE(find(named).dayNumber, 2);
        QCOMPARE(find(named).sessionNumber, 1);
        QVERIFY(find(named).needsAttention);
        QVERIFY(hasReason(find(named).reasons, CaseReason::Code::Unverified, 1));
    }

    void urgentCase_isFirstAndSaysWhy()
    {
        for (int i = 0; i < 5; ++i)
            imported(client(calm()));
        const auto urgent = client(feverish());
        imported(urgent);

        const auto cases = m_studio->inbox.cases();

        QCOMPARE(cases->first().thread, urgent.manifest.thread);
        QVERIFY(cases->first().level >= Level::DoctorUrgent);
        const auto &reason = cases->first().reasons.first();
        QCOMPARE(reason.code, CaseReason::Code::Advice);
        QCOMPARE(reason.level, cases->first().level);
        QVERIFY(reason.advice.startsWith(u"RF-"_s));
        QVERIFY(!reason.title.isEmpty());
        QVERIFY(cases->last().level < Level::DoctorUrgent);
    }

    void reviewedCase_makesRoomUntilMoreComes()
    {
        const auto urgent = client(feverish());
        imported(urgent);
        imported(client(calm()));
        QSignalSpy changed(&m_studio->inbox, &InboxService::changed);

        QVERIFY(m_studio->inbox.markReviewed(urgent.manifest.thread));

        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_studio->inbox.cases()->last().thread, urgent.manifest.thread);
        QVERIFY(!m_studio->inbox.cases()->last().needsAttention);

        auto next = following(urgent);
        next.diary.entries.first().id = EntryId::random();
        imported(next);
        QCOMPARE(m_studio->inbox.cases()->first().thread, urgent.manifest.thread);
    }

    void oldUnseenRedFlag_countsThoughTheNewestDayIsCalm()
    {
        auto both = client(feverish());
        auto later = both.diary.entries.first();
        later.id = EntryId::random();
        later.day = m_day.addDays(1);
        later.symptoms = calm();
        both.diary.entries.append(later);
        imported(both);

        QVERIFY(m_studio->inbox.cases()->first().level >= Level::DoctorUrgent);
    }

    void modifiersOfTheClient_raiseTheLevel()
    {
        Symptoms symptoms = calm();
        symptoms.pain = 8;
        const auto plain = client(symptoms);
        imported(plain);
        auto weak = client(symptoms);
        weak.diary.modifiers = QSet<QString>{u"RM-1"_s};
        imported(weak);

        const auto cases = m_studio->inbox.cases();

        QCOMPARE(cases->first().thread, weak.manifest.thread);
        QVERIFY(cases->first().level > cases->last().level);
    }

    void waitingTooLong_isOverdue()
    {
        imported(client(calm()));
        QVERIFY(!m_studio->inbox.cases()->first().overdue);

        m_clock->advance(std::chrono::hours(73));

        const auto row = m_studio->inbox.cases()->first();
        QVERIFY(row.overdue);
        QVERIFY(hasReason(row.reasons, CaseReason::Code::Overdue, 73));
    }

    void photo_isCleanedAgainAndKeptUnderAnIdOfOurOwn()
    {
        auto one = client(calm());
        const auto dirty = photofiles::encoded(photofiles::quadrants(640, 480), "png");
        one.addPhoto(dirty);
        imported(one);

        const auto photo = thread().entries.first().photos.first();

        QCOMPARE(photo.original, one.diary.entries.first().photos.first().id);
        QVERIFY(photo.photo.id != photo.original);
        const auto kept = m_studio->inbox.photoBytes(photo);
        QVERIFY(kept);
        QVERIFY(*kept != dirty);
        QVERIFY(kept->startsWith("\xff\xd8"));
        QCOMPARE(photo.photo.width, 640);
    }

    void sharesOfOneRevision_addUpInAnyOrder()
    {
        auto first = client(calm());
        first.addPhoto(somePhoto(70));
        auto second = following(first);
        second.media.clear();
        second.diary.entries.first().photos.clear();
        second.diary.entries.first().symptoms.reset();
        second.diary.entries.first().note = u"Itchy at night."_s;
        second.addPhoto(somePhoto(60));

        imported(second);
        imported(first);

        const auto &entry = thread().entries.first();
        QCOMPARE(thread().entries.size(), 1);
        QCOMPARE(entry.symptoms, calm());
        QCOMPARE(entry.note, u"Itchy at night."_s);
        QCOMPARE(entry.photos.size(), 2);
    }

    void sharedAgainWithoutNews_staysReviewed()
    {
        const auto first = client(calm());
        imported(first);
        QVERIFY(m_studio->inbox.markReviewed(first.manifest.thread));

        const auto report = imported(following(first));

        QCOMPARE(report.entries, 0);
        QVERIFY(!m_studio->inbox.cases()->first().needsAttention);
    }

    void higherRevision_replacesWholeAndALowerOneNothing()
    {
        auto first = client(calm());
        first.diary.entries.first().note = u"old"_s;
        first.addPhoto(somePhoto(70));
        imported(first);
        auto second = following(first);
        second.media.clear();
        second.diary.entries.first().revision = 3;
        second.diary.entries.first().photos.clear();
        second.diary.entries.first().note.reset();
        imported(second);

        QCOMPARE(thread().entries.first().revision, 3);
        QVERIFY(!thread().entries.first().note);
        QVERIFY(m_studio->photos.files.isEmpty());

        auto third = following(second);
        third.diary.entries.first().revision = 2;
        QCOMPARE(imported(third).entries, 0);
        QCOMPARE(thread().entries.first().revision, 3);
    }

    void takenBackEntry_goesAndStaysAway()
    {
        auto first = client(calm());
        first.addPhoto(somePhoto());
        imported(first);
        auto second = following(first);
        second.media.clear();
        second.manifest.removed = {{.id = first.diary.entries.first().id, .revision = 1}};
        second.diary.entries.clear();
        imported(second);

        QVERIFY(thread().entries.isEmpty());
        QVERIFY(m_studio->photos.files.isEmpty());

        auto third = following(second);
        third.manifest.removed.clear();
        third.diary.entries = first.diary.entries;
        third.diary.entries.first().photos.clear();
        QCOMPARE(imported(third).entries, 0);
        QVERIFY(thread().entries.isEmpty());
    }

    void missingEnvelope_isShownAsAGapUntilItComes()
    {
        const auto first = client(calm());
        auto second = following(first);
        second.diary.entries.first().id = EntryId::random();

        const auto report = imported(second);

        QCOMPARE(report.outcome, InboxService::Outcome::ImportedWithGap);
        QCOMPARE(report.missing, QList<qint64>{1});
        QVERIFY(hasReason(m_studio->inbox.cases()->first().reasons, CaseReason::Code::Gap, 1));
        QCOMPARE(imported(first).outcome, InboxService::Outcome::Imported);
        QVERIFY(!hasReason(m_studio->inbox.cases()->first().reasons, CaseReason::Code::Gap, 1));
    }

    void lateEnvelope_bringsNoOldSessionsBack()
    {
        const auto first = client(calm());
        auto second = following(first);
        second.diary.sessions.append(
            {.id = SessionId::random(), .day = m_day.addDays(-1), .number = 0});
        imported(second);
        imported(first);

        QCOMPARE(thread().sessions.size(), 2);
    }

    void forkedEnvelope_isHeldWithWhatFollowsAndTold()
    {
        const auto first = client(calm());
        imported(first);
        auto twin = first;
        twin.manifest.id = EnvelopeId::random();
        twin.diary.entries.first().symptoms = feverish();

        QCOMPARE(imported(twin).outcome, InboxService::Outcome::Held);
        QCOMPARE(imported(following(twin)).outcome, InboxService::Outcome::Held);

        QCOMPARE(thread().entries.first().symptoms, calm());
        QCOMPARE(m_studio->rows.heldRows.size(), 2);
        const auto row = m_studio->inbox.cases()->first();
        QVERIFY(row.needsAttention);
        QVERIFY(hasReason(row.reasons, CaseReason::Code::Held, 2));
    }

    void brokenChain_isHeld()
    {
        const auto first = client(calm());
        imported(first);
        auto second = following(first);
        second.manifest.prev = QByteArray(32, 'x');

        QCOMPARE(imported(second).outcome, InboxService::Outcome::Held);
    }

    void answer_isKeptReviewsTheCaseAndCanBeSentAgain()
    {
        const auto first = client(calm());
        imported(first);

        const auto sealed = m_studio->inbox.answer(first.manifest.thread, u" All well. \n"_s);

        QVERIFY(sealed);
        QCOMPARE(thread().answers.size(), 1);
        QCOMPARE(thread().answers.first().feedback.text, u"All well."_s);
        QVERIFY(thread().entries.first().reviewed);
        QVERIFY(!m_studio->inbox.cases()->first().needsAttention);
        const auto again = m_studio->inbox.sealedBefore(first.manifest.thread, sealed->id);
        QCOMPARE(again->bytes, sealed->bytes);

        // Only the client can open it, and finds the clinic's signature.
        const auto key = m_studio->rows.own->device.signing.verifyKey();
        const auto opened = envelope::open(sealed->bytes, {first.author.box},
                                           [&](const Manifest &) { return key; });
        QVERIFY(opened);
        QCOMPARE(opened->manifest.type, EnvelopeType::Feedback);
        QVERIFY(opened->manifest.card.isEmpty());
    }

    void answer_withoutWordsOrCase_isRefused()
    {
        const auto first = client(calm());
        imported(first);
        const auto id = first.manifest.thread;

        QCOMPARE(m_studio->inbox.answer(id, u" \n"_s).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_studio->inbox.answer(id, QString(10'001, u'x')).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(m_studio->inbox.answer(ThreadId::random(), u"x"_s).error().code,
                 ErrorCode::NotFound);
        QVERIFY(thread().answers.isEmpty());
    }

    void twoHundredClientsWithTenThousandEntries()
    {
        for (int client = 0; client < 200; ++client) {
            ReviewThread full;
            full.id = ThreadId::random();
            full.sessions.append(
                {.id = SessionId::random(), .day = m_day.addDays(-50), .number = 0});
            for (int day = 0; day < 50; ++day)
                full.entries.append({.id = EntryId::random(),
                                     .revision = 1,
                                     .day = m_day.addDays(day - 50),
                                     .loggedAt = m_clock->now().addDays(day - 50),
                                     .symptoms = client % 10 == 0 ? feverish() : calm(),
                                     .note = {},
                                     .photos = {},
                                     .received = m_clock->now(),
                                     .reviewed = day < 45});
            m_studio->rows.rows.append(full);
        }
        QBENCHMARK
        {
            InboxService fresh(m_studio->rows, m_studio->photos, m_content.guidance, *m_clock);
            QCOMPARE(fresh.cases()->size(), 200);
        }
    }

    void manyCases_areListedFromMemory()
    {
        for (int i = 0; i < 20; ++i)
            imported(client(i % 5 == 0 ? feverish() : calm()));
        const auto first = m_studio->inbox.cases();
        m_studio->rows.rows.clear();

        QCOMPARE(m_studio->inbox.cases()->size(), first->size());
    }
};

QTEST_GUILESS_MAIN(TestInboxService)
#include "tst_inboxservice.moc"
