// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Drafts and results stay on the version they were made with, and what is newer is offered.

#include "tests/core/answering.h"
#include "tests/fakes/editions.h"
#include "tests/fakes/fakeresponserepository.h"

#include <QCryptographicHash>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// What is kept, and an app that was updated in between.
struct Phone
{
    FakeClock clock{QDate(2026, 6, 15)};
    FakeResponseRepository responses;
    std::unique_ptr<AssessmentShelf> shelf;
    std::unique_ptr<AssessmentService> service;

    Phone() { update(*Assessment::load()); }

    void update(const Assessment &builtIn)
    {
        service.reset();
        shelf = std::make_unique<AssessmentShelf>(builtIn);
        service = std::make_unique<AssessmentService>(responses, *shelf, clock);
        if (!service->open())
            qFatal("open");
    }

    [[nodiscard]] Answering answering() { return {*service, clock}; }

    void choose(const QString &linkId, const QStringList &codes)
    {
        answering().choose(linkId, codes);
    }

    void begin() { answering().begin(); }

    void finish(const QString &skin = u"SU-PSOHX"_s)
    {
        begin();
        choose(u"health.skin"_s, {skin});
        answering().none({u"health.scalp"_s, u"health.conditions"_s, u"health.medicines"_s,
                          u"health.procedures"_s});
        clock.advance(std::chrono::seconds(5));
        if (!service->complete())
            qFatal("complete");
    }

    [[nodiscard]] QString text(const QString &linkId) const
    {
        return service->question(linkId)->text;
    }
    [[nodiscard]] const StoredResponse &kept() const { return responses.rows.constLast(); }
};

QStringList linkIds(const QList<LeftAnswer> &left)
{
    QStringList all;
    for (const auto &each : left)
        all.append(each.linkId);
    return all;
}

} // namespace

class TestAssessmentVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswer_isPinnedToTheBytesItWasGivenOn()
    {
        Phone phone;
        QVERIFY(phone.service->answer(u"about.age"_s, qint64{38}));
        const auto builtIn = *Assessment::load();
        QCOMPARE(phone.kept().pins, builtIn.pins());
        QCOMPARE(phone.kept().pins.size(), 4);
        QCOMPARE(phone.kept().pins.first().name, builtIn.form().canonical());
        for (const auto &pin : phone.kept().pins) {
            const auto bytes = phone.responses.document(pin);
            QVERIFY(bytes);
            QCOMPARE(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256), pin.sha256);
        }
        QCOMPARE(phone.responses.documents.size(), 4);
        QCOMPARE(phone.service->newer(), ContentChange::None);
        QCOMPARE(phone.service->renewal().error().code, ErrorCode::NotFound);
        QCOMPARE(phone.service->renew().error().code, ErrorCode::NotFound);
    }

    void versions_tellWordingRulesAndQuestionsApart()
    {
        const auto pins = Assessment::load()->pins();
        QCOMPARE(changeBetween(pins, pins), ContentChange::None);
        QCOMPARE(changeBetween(pins, Edition::reworded().pins()), ContentChange::Wording);
        QCOMPARE(changeBetween(pins, Edition::stricter().pins()), ContentChange::Rules);
        QCOMPARE(changeBetween(pins, Edition::rebuilt().pins()), ContentChange::Questions);
        QCOMPARE(changeBetween(Edition::rebuilt().pins(), pins), ContentChange::None);
        QCOMPARE(changeBetween(pins, pins.first(3)), ContentChange::Rules);
        QCOMPARE(changeBetween({}, pins), ContentChange::None);
    }

    void draft_staysOnItsQuestionsWhileTheAppHasOthers()
    {
        Phone phone;
        phone.begin();
        phone.update(Edition::rebuilt());
        QCOMPARE(phone.service->newer(), ContentChange::Questions);
        QVERIFY(phone.service->isStarted());
        QVERIFY(phone.service->question(u"pattern.family"_s)->answered);
        QVERIFY(!phone.service->question(u"pattern.relatives"_s));
        QCOMPARE(phone.service->current()->linkId, u"health.scalp"_s);
        // It can be gone on with, and finished, as it is.
        phone.choose(u"health.scalp"_s, {u"none"_s});
        QCOMPARE(phone.kept().questionnaire, Assessment::load()->form().canonical());
        for (const auto &linkId : {u"health.skin"_s, u"health.conditions"_s, u"health.medicines"_s,
                                   u"health.procedures"_s})
            phone.choose(linkId, {u"none"_s});
        QVERIFY(phone.service->complete());
        QCOMPARE(phone.service->result()->best->id, u"AGA_M"_s);
        QCOMPARE(phone.service->result()->questionnaire, Assessment::load()->form().canonical());
    }

    void draft_movesAllAnswersWhereOnlyRulesDiffer()
    {
        Phone phone;
        phone.begin();
        const auto draft = phone.kept();
        phone.update(Edition::stricter());
        QCOMPARE(phone.service->newer(), ContentChange::Rules);
        const auto renewal = *phone.service->renewal();
        QCOMPARE(renewal.carry.carried, phone.service->progress().answered);
        QCOMPARE(renewal.carry.carried, 14);
        QVERIFY(renewal.carry.left.isEmpty());
        QCOMPARE(phone.kept(), draft);
        phone.clock.advance(std::chrono::seconds(5));
        QVERIFY(phone.service->renew());
        QCOMPARE(phone.service->newer(), ContentChange::None);
        QCOMPARE(phone.responses.rows.size(), 1);
        QCOMPARE(phone.kept().id, draft.id);
        QCOMPARE(phone.kept().pins, Edition::stricter().pins());
        QCOMPARE(phone.service->progress().answered, 14);
    }

    void draft_movesWhatFitsAndListsTheRestBefore()
    {
        Phone phone;
        phone.begin();
        phone.update(Edition::rebuilt());
        const auto renewal = *phone.service->renewal();
        QCOMPARE(renewal.carry.carried, 12);
        QCOMPARE(linkIds(renewal.carry.left),
                 (QStringList{u"pattern.norwood"_s, u"pattern.family"_s}));
        QCOMPARE(renewal.carry.left.last().answer, u"Yes"_s);
        QVERIFY(renewal.carry.left.last().question.startsWith(u"Did a parent"));
        phone.clock.advance(std::chrono::seconds(5));
        QVERIFY(phone.service->renew());
        QVERIFY(!phone.service->isCompleted());
        QCOMPARE(phone.service->progress().answered, 12);
        QCOMPARE(phone.service->current()->linkId, u"pattern.norwood"_s);
        QVERIFY(!phone.service->question(u"pattern.family"_s));
        QVERIFY(!phone.service->question(u"pattern.relatives"_s)->answered);
        QCOMPARE(phone.kept().questionnaire, Edition::rebuilt().form().canonical());
    }

    void move_thatCannotBeKept_leavesTheDraftAsItWas()
    {
        Phone phone;
        phone.begin();
        const auto draft = phone.kept();
        const auto documents = phone.responses.documents;
        phone.update(Edition::rebuilt());
        phone.responses.unsaved = Error{ErrorCode::DiskFull, {}};
        QCOMPARE(phone.service->renew().error().code, ErrorCode::DiskFull);
        QCOMPARE(phone.service->newer(), ContentChange::Questions);
        QVERIFY(phone.service->question(u"pattern.family"_s)->answered);
        // The app is killed, and comes back.
        phone.responses.unsaved.reset();
        phone.update(Edition::rebuilt());
        QCOMPARE(phone.kept(), draft);
        QCOMPARE(phone.responses.documents, documents);
        QCOMPARE(phone.service->progress().answered, 14);
    }

    void draft_takesOtherWordsAtOnce()
    {
        Phone phone;
        phone.begin();
        phone.update(Edition::reworded());
        QCOMPARE(phone.service->newer(), ContentChange::None);
        QCOMPARE(phone.text(u"about.age"_s), u"What is your age?"_s);
        QCOMPARE(phone.service->progress().answered, 14);
        phone.choose(u"pattern.family"_s, {u"no"_s});
        QCOMPARE(phone.kept().pins, Edition::reworded().pins());
        QCOMPARE(phone.responses.documents.size(), 4);
    }

    void patch_thatWouldLoseAnAnswer_isOfferedLikeOtherQuestions()
    {
        Phone phone;
        phone.begin();
        phone.update(Edition()
                         .replace("pattern.family", "pattern.relatives")
                         .raise(0, Edition::Patch)
                         .assessment());
        QCOMPARE(phone.service->newer(), ContentChange::Questions);
        QVERIFY(phone.service->question(u"pattern.family"_s)->answered);
    }

    void result_staysInItsWordsAndRules()
    {
        Phone phone;
        phone.finish();
        const auto row = phone.kept();
        phone.update(Edition::reworded());
        QCOMPARE(phone.service->newer(), ContentChange::None);
        QCOMPARE(phone.text(u"about.age"_s), u"How old are you?"_s);
        phone.update(Edition::stricter());
        QCOMPARE(phone.service->newer(), ContentChange::Rules);
        QCOMPARE(phone.service->answeredOn(), QDate(2026, 6, 15));
        QCOMPARE(phone.service->result()->verdicts.first().verdict, Verdict::Caution);
        QCOMPARE(phone.service->result()->outlook->sessions->low, 2);
        QCOMPARE(phone.kept(), row);
        QCOMPARE(row.pins.size(), 4);
    }

    void freshEvaluation_tellsDifferencesAndRewritesNothing()
    {
        Phone phone;
        phone.finish();
        const auto row = phone.kept();
        phone.update(Edition::stricter());
        const auto renewal = *phone.service->renewal();
        QVERIFY(!renewal.difference.best);
        QCOMPARE(renewal.difference.shifted.size(), 1);
        QCOMPARE(renewal.difference.shifted.first().before.verdict, Verdict::Caution);
        QCOMPARE(renewal.difference.shifted.first().now.verdict, Verdict::Clearance);
        QVERIFY(renewal.difference.came.isEmpty());
        QVERIFY(renewal.difference.sessions);
        QVERIFY(!renewal.difference.topUp);
        QCOMPARE(renewal.before.outlook->sessions->high, 4);
        QCOMPARE(renewal.now.outlook->sessions->high, 5);
        QVERIFY(renewal.asked.isEmpty());
        QCOMPARE(phone.responses.rows, QList{row});

        phone.clock.advance(std::chrono::hours(24));
        QVERIFY(phone.service->renew());
        QVERIFY(phone.service->isCompleted());
        QCOMPARE(phone.service->newer(), ContentChange::None);
        QCOMPARE(phone.service->result()->verdicts.first().verdict, Verdict::Clearance);
        QCOMPARE(phone.responses.rows.size(), 2);
        QCOMPARE(phone.responses.rows.first(), row);
        QCOMPARE(phone.kept().pins, Edition::stricter().pins());
        QVERIFY(phone.kept().completed);
        QVERIFY(phone.kept().id != row.id);
    }

    void freshEvaluation_withoutDifferenceForThisPerson_saysSo()
    {
        Phone phone;
        phone.finish(u"none"_s);
        phone.update(Edition::cautious().assessment());
        QCOMPARE(phone.service->newer(), ContentChange::Rules);
        QVERIFY(phone.service->renewal()->difference.isEmpty());
    }

    void freshEvaluation_onOtherQuestions_asksWhatIsNewAndKeepsTheOldResult()
    {
        Phone phone;
        phone.finish();
        const auto row = phone.kept();
        phone.update(Edition::rebuilt());
        QVERIFY(phone.service->isCompleted());
        const auto renewal = *phone.service->renewal();
        QCOMPARE(renewal.asked.size(), 2);
        phone.clock.advance(std::chrono::seconds(5));
        QVERIFY(phone.service->renew());
        QVERIFY(!phone.service->isCompleted());
        QCOMPARE(phone.service->current()->linkId, u"pattern.norwood"_s);
        QCOMPARE(phone.responses.rows.first(), row);
        // Whoever does not go on with it has the old result again.
        QVERIFY(phone.service->startAgain());
        QVERIFY(phone.service->open());
        QVERIFY(phone.service->isCompleted());
        QCOMPARE(phone.responses.rows, QList{row});
        QCOMPARE(phone.responses.documents.size(), 4);
    }

    void changedAnswer_ofAnOldResult_beginsADraftThatMayMove()
    {
        Phone phone;
        phone.finish();
        const auto row = phone.kept();
        phone.update(Edition::stricter());
        phone.choose(u"health.skin"_s, {u"none"_s});
        QVERIFY(!phone.service->isCompleted());
        QCOMPARE(phone.responses.rows.size(), 2);
        QCOMPARE(phone.responses.rows.first(), row);
        QCOMPARE(phone.kept().pins, row.pins);
        QCOMPARE(phone.service->newer(), ContentChange::Rules);
    }

    void beforeBytesWereKept_theSameMajorVersionIsReadWithTodays()
    {
        Phone phone;
        phone.finish();
        phone.responses.rows.first().pins.clear();
        phone.responses.documents.clear();
        phone.update(*Assessment::load());
        QVERIFY(phone.service->isCompleted());
        QVERIFY(!phone.service->isReadAnew());
        phone.update(Edition().raise(0, Edition::Minor).raise(2, Edition::Minor).assessment());
        QVERIFY(phone.service->isCompleted());
        QVERIFY(phone.service->isReadAnew());
        QCOMPARE(phone.service->newer(), ContentChange::None);
        phone.choose(u"health.skin"_s, {u"none"_s});
        QVERIFY(!phone.service->isReadAnew());
        QCOMPARE(phone.kept().pins.size(), 4);
    }

    void beforeBytesWereKept_anotherMajorVersionBeginsAnew()
    {
        Phone phone;
        phone.finish();
        phone.responses.rows.first().pins.clear();
        phone.responses.documents.clear();
        const auto row = phone.kept();
        phone.update(Edition::rebuilt());
        QVERIFY(!phone.service->isStarted());
        QCOMPARE(phone.responses.rows, QList{row});
    }

    void bytesThatWereDamaged_countAsNotKept()
    {
        Phone phone;
        phone.finish();
        for (auto &bytes : phone.responses.documents)
            bytes.chop(1);
        phone.update(Edition::stricter());
        QVERIFY(phone.service->isCompleted());
        QCOMPARE(phone.service->newer(), ContentChange::None);
        phone.responses.failure = Error{ErrorCode::Locked, {}};
        QCOMPARE(phone.service->open().error().code, ErrorCode::Locked);
    }

    void answer_withACodeThatIsGone_isLeftWhole()
    {
        Phone phone;
        phone.finish();
        phone.choose(u"health.skin"_s, {u"SU-PSOHX"_s, u"SU-VITIL"_s});
        phone.update(Edition()
                         .replace("\"code\": \"SU-VITIL\"", "\"code\": \"SU-PALE\"")
                         .replace("Questionnaire/smp|0.", "Questionnaire/smp|1.")
                         .raise(0, Edition::Major)
                         .assessment());
        const auto renewal = *phone.service->renewal();
        QCOMPARE(linkIds(renewal.carry.left), QStringList{u"health.skin"_s});
        QVERIFY(renewal.carry.left.first().answer.contains(u", "));
    }
};

QTEST_GUILESS_MAIN(TestAssessmentVersions)
#include "tst_assessmentversions.moc"
