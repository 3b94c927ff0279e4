// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/assessmentservice.h"
#include "core/settings/settings.h"
#include "tests/fakes/editions.h"
#include "tests/storage/fixture.h"
#include "tests/storage/keptfile.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 30);

ContentDocument demoDocument(const QString &name, const QByteArray &bytes)
{
    return {.pin = {.name = name,
                    .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
            .bytes = bytes};
}

StoredResponse demoResponse(const QDateTime &changedAt, const QList<ContentPin> &pins)
{
    return {.id = ResponseId::random(),
            .questionnaire = u"urn:demo|1"_s,
            .completed = false,
            .startedAt = changedAt,
            .changedAt = changedAt,
            .document = "{}",
            .pins = pins};
}

int rowsOf(const DataFolder &folder, const QString &table)
{
    QSqlQuery query(folder.storage->database().connection());
    return query.exec(u"SELECT count(*) FROM "_s + table) && query.next() ? query.value(0).toInt()
                                                                          : -1;
}

} // namespace

class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessions_areOneADay_andCanBeRemoved()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &care = folder.storage->care();
        const Session first{.id = SessionId::random(), .day = today};
        QVERIFY(care.insert(first));

        QCOMPARE(care.insert({.id = SessionId::random(), .day = today}).error().code,
                 ErrorCode::AlreadyExists);
        QCOMPARE(care.insert({.id = first.id, .day = today.addDays(1)}).error().code,
                 ErrorCode::AlreadyExists);
        QVERIFY(care.insert({.id = SessionId::random(), .day = today.addDays(14)}));
        QVERIFY(folder.open());

        const auto sessions = folder.storage->care().sessions();
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 2);
        QVERIFY(sessions->contains(first));
        QVERIFY(folder.storage->care().remove(first.id));
        QCOMPARE(folder.storage->care().remove(first.id).error().code, ErrorCode::NotFound);
        QVERIFY(folder.storage->care().insert(first));
    }

    void session_isMovedInOneStep_andKeepsItsId()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &care = folder.storage->care();
        const Session first{.id = SessionId::random(), .day = today};
        const Session second{.id = SessionId::random(), .day = today.addDays(14)};
        QVERIFY(care.insert(first));
        QVERIFY(care.insert(second));

        QCOMPARE(care.move(first.id, second.day).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(care.move(SessionId::random(), today.addDays(3)).error().code,
                 ErrorCode::NotFound);
        QVERIFY(care.move(first.id, first.day));
        QVERIFY(care.move(first.id, today.addDays(2)));
        QVERIFY(folder.open());

        const auto sessions = folder.storage->care().sessions();
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 2);
        QVERIFY(sessions->contains({.id = first.id, .day = today.addDays(2)}));
        QVERIFY2(folder.storage->care().insert({.id = SessionId::random(), .day = today}),
                 "the day it left is free again");
    }

    void plans_ofWhichOneAtMostIsInForce()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const StoredPlan first{.name = {u"demo-plan"_s, 1},
                               .document = "first",
                               .importedAt = folder.clock.now(),
                               .inForce = true};
        auto second = first;
        second.name.version = 2;
        second.document = "second";
        auto &care = folder.storage->care();
        QVERIFY(care.plans()->isEmpty());
        QVERIFY(care.insertPlan(first));
        QVERIFY(care.insertPlan(second));
        QCOMPARE(care.insertPlan(first).error().code, ErrorCode::AlreadyExists);
        QVERIFY(folder.open());

        auto older = first;
        older.inForce = false;
        auto &reopened = folder.storage->care();
        QVERIFY(*reopened.plans() == (QList{older, second}));
        QCOMPARE(reopened.usePlan(PlanName{u"demo-plan"_s, 3}).error().code, ErrorCode::NotFound);
        QVERIFY2(*reopened.plans() == (QList{older, second}), "the one in force stays");

        QVERIFY(reopened.usePlan(first.name));
        auto newer = second;
        newer.inForce = false;
        QVERIFY(*reopened.plans() == (QList{first, newer}));
        QVERIFY(reopened.usePlan(std::nullopt));
        QVERIFY(*reopened.plans() == (QList{older, newer}));
    }

    void ticks_areASet_ofTheAskedDays()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &care = folder.storage->care();
        const Tick rinse{.day = today, .taskId = u"CT-01"_s};
        const Tick hands{.day = today, .taskId = u"CT-02"_s};
        const Tick tomorrow{.day = today.addDays(1), .taskId = u"CT-01"_s};
        const Tick later{.day = today.addDays(100), .taskId = u"CT-01"_s};
        for (const auto &tick : {rinse, rinse, hands, tomorrow, later})
            QVERIFY(care.setTicked(tick, true));
        QVERIFY(care.setTicked(hands, false));
        QVERIFY(care.setTicked(hands, false));

        QCOMPARE(*care.ticks(today, today), QList{rinse});
        QCOMPARE(*care.ticks(today, today.addDays(1)), (QList{rinse, tomorrow}));
        QCOMPARE(care.ticks(today.addDays(-5), today.addDays(365))->size(), 3);
        QCOMPARE(care.ticks(today.addDays(-5), today.addDays(5))->size(), 2);
        QVERIFY(care.ticks(today.addDays(1), today)->isEmpty());
        QVERIFY(folder.open());
        QCOMPARE(*folder.storage->care().ticks(today, today), QList{rinse});
    }

    void ticksMovedToAnotherDay_areNoticed()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &care = folder.storage->care();
        QVERIFY(care.setTicked({.day = today, .taskId = u"CT-01"_s}, true));
        QVERIFY(care.setTicked({.day = today.addDays(1), .taskId = u"CT-02"_s}, true));
        QSqlQuery swap(folder.storage->database().connection());
        QVERIFY(swap.exec(u"UPDATE tick SET task = (SELECT task FROM tick ORDER BY rowid DESC)"_s));

        QCOMPARE(care.ticks(today, today.addDays(1)).error().code, ErrorCode::CellTampered);
    }

    void settings_surviveReopening()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        {
            Settings settings(folder.storage->settings());
            QCOMPARE(*settings.roles(), Roles{});
            QVERIFY(settings.setRoles(Role::Client));
            QVERIFY(settings.setRoles(Role::Prospective | Role::Technician));
            QVERIFY(settings.setValue(Setting::Theme, u"dark"_s));
            QVERIFY(settings.setValue(Setting::Name, u"Demo client"_s));
            QVERIFY(settings.setValue(Setting::Name, QString()));
        }
        QVERIFY(folder.open());
        Settings settings(folder.storage->settings());
        QCOMPARE(*settings.roles(), Role::Prospective | Role::Technician);
        QCOMPARE(*settings.value(Setting::Theme), u"dark"_s);
        QCOMPARE(*settings.value(Setting::Name), QString());
    }

    void settings_thatTellNothing_canBeReadWhileLocked()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Settings settings(folder.storage->settings());
        QVERIFY(settings.setValue(Setting::Theme, u"dark"_s));
        QVERIFY(settings.setRoles(Role::Client));
        folder.storage->vault().lock();

        QCOMPARE(*settings.value(Setting::Theme), u"dark"_s);
        QCOMPARE(settings.roles().error().code, ErrorCode::Locked);
    }

    void responses_theLatestChangeCounts()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &responses = folder.storage->responses();
        QVERIFY(!responses.latest()->has_value());
        const auto start = folder.clock.now();
        StoredResponse first{.id = ResponseId::random(),
                             .questionnaire = u"urn:demo|1"_s,
                             .completed = false,
                             .startedAt = start,
                             .changedAt = start,
                             .document = R"({"resourceType":"QuestionnaireResponse"})",
                             .pins = {}};
        auto second = first;
        second.id = ResponseId::random();
        second.completed = true;
        second.changedAt = start.addSecs(60);
        QVERIFY(responses.save(first, {}));
        QVERIFY(responses.save(second, {}));
        QVERIFY(folder.open());
        QVERIFY(**folder.storage->responses().latest() == second);

        first.changedAt = start.addSecs(120);
        first.document = "{}";
        QVERIFY(folder.storage->responses().save(first, {}));
        QVERIFY(**folder.storage->responses().latest() == first);
        QVERIFY(folder.storage->responses().remove(first.id));
        QVERIFY(folder.storage->responses().remove(first.id));
        QVERIFY(**folder.storage->responses().latest() == second);
    }

    void completedResponse_isNeverRewritten()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &responses = folder.storage->responses();
        auto response = demoResponse(folder.clock.now(), {});
        QVERIFY(responses.save(response, {}));
        response.completed = true;
        QVERIFY(responses.save(response, {}));
        auto other = response;
        other.document = "{}";
        QCOMPARE(responses.save(other, {}).error().code, ErrorCode::DatabaseFailed);
        QVERIFY(**responses.latest() == response);
    }

    void formsAndTables_areKeptOnceAndGoWithTheLastResponse()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto *responses = &folder.storage->responses();
        const auto form = demoDocument(u"urn:demo|1"_s, "form 1");
        const auto later = demoDocument(u"urn:demo|2"_s, "form 2");
        const auto table = demoDocument(u"table|1"_s, "table");
        const auto first = demoResponse(folder.clock.now(), {form.pin, table.pin});
        auto second = demoResponse(folder.clock.now().addSecs(60), {later.pin, table.pin});
        QVERIFY(responses->save(first, {form, table}));
        // What nobody is pinned to is not kept.
        QVERIFY(responses->save(second, {later, table, demoDocument(u"x|1"_s, "x")}));
        QCOMPARE(rowsOf(folder, u"pinned_document"_s), 3);
        QVERIFY(folder.open());
        responses = &folder.storage->responses();
        QVERIFY(**responses->latest() == second);
        QCOMPARE(*responses->document(form.pin), form.bytes);
        QCOMPARE(*responses->document(later.pin), later.bytes);
        // A draft moves in one write, and nothing is pinned to its earlier form any more.
        second.pins = {form.pin, table.pin};
        QVERIFY(responses->save(second, {form, table}));
        QCOMPARE(responses->document(later.pin).error().code, ErrorCode::NotFound);
        QVERIFY(responses->remove(first.id));
        QCOMPARE(*responses->document(form.pin), form.bytes);
        QVERIFY(responses->remove(second.id));
        QCOMPARE(rowsOf(folder, u"pinned_document"_s), 0);
    }

    void draft_isFoundOnItsOwnQuestionsAfterAnUpdate_andMovesInOneWrite()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        AssessmentShelf earlier;
        {
            AssessmentService service(folder.storage->responses(), earlier, folder.clock);
            QVERIFY(service.open());
            QVERIFY(service.answer(u"about.age"_s, qint64{38}));
        }
        QVERIFY(folder.open());
        AssessmentShelf newer(Edition::rebuilt());
        {
            AssessmentService service(folder.storage->responses(), newer, folder.clock);
            QVERIFY(service.open());
            QCOMPARE(service.newer(), ContentChange::Questions);
            QCOMPARE(service.progress().answered, 1);
            QVERIFY(service.renew());
        }
        QVERIFY(folder.open());
        AssessmentService service(folder.storage->responses(), newer, folder.clock);
        QVERIFY(service.open());
        QCOMPARE(service.newer(), ContentChange::None);
        QCOMPARE(service.progress().answered, 1);
        QCOMPARE((*folder.storage->responses().latest())->pins, Edition::rebuilt().pins());
        QCOMPARE(rowsOf(folder, u"response"_s), 1);
        QCOMPARE(rowsOf(folder, u"pinned_document"_s), 4);
    }

    void damagedPins_leaveEveryFormWhereItIs()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &responses = folder.storage->responses();
        const auto form = demoDocument(u"urn:demo|1"_s, "form");
        const auto response = demoResponse(folder.clock.now(), {form.pin});
        QVERIFY(responses.save(response, {form}));
        QSqlQuery damage(folder.storage->database().connection());
        QVERIFY(damage.exec(u"UPDATE response SET pins = x'0102'"_s));
        QCOMPARE(responses.latest().error().code, ErrorCode::CellTampered);
        QVERIFY(responses.save(demoResponse(folder.clock.now(), {}), {}));
        QCOMPARE(*responses.document(form.pin), form.bytes);
    }

    void lockedVault_keepsNoHalfOfAResponse()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto form = demoDocument(u"urn:demo|1"_s, "form");
        const auto response = demoResponse(folder.clock.now(), {form.pin});
        folder.storage->vault().lock();
        QCOMPARE(folder.storage->responses().save(response, {form}).error().code,
                 ErrorCode::Locked);
        QCOMPARE(rowsOf(folder, u"response"_s), 0);
        QCOMPARE(rowsOf(folder, u"pinned_document"_s), 0);
    }

    void clinicsForms_keepTheirBytes_andGoWithTheirTable()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const StoredForm first{.id = ClinicFormId::random(),
                               .form = QByteArray("{ \"spaces\" :\t1.50 }\n"),
                               .table = {},
                               .importedAt = folder.clock.now()};
        auto second = first;
        second.id = ClinicFormId::random();
        second.table = "{\"kind\":\"decision-table\"}";
        QVERIFY(folder.storage->intake().save(first));
        QVERIFY(folder.storage->intake().save(second));
        second.form = "changed";
        QVERIFY(folder.storage->intake().save(second));
        QVERIFY(folder.open());

        QCOMPARE(*folder.storage->intake().forms(), (StoredForms{first, second}));
        QVERIFY(folder.storage->intake().remove(first.id));
        QVERIFY(folder.storage->intake().remove(first.id));
        QCOMPARE(*folder.storage->intake().forms(), StoredForms{second});
    }

    void damagedForm_hidesNoOtherAndCanBeRemoved_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto *cell : {"form", "decisions", "imported_at"})
            QTest::newRow(cell) << QString::fromLatin1(cell);
    }

    void damagedForm_hidesNoOtherAndCanBeRemoved()
    {
        QFETCH(QString, cell);
        DataFolder folder;
        QVERIFY(folder.open());
        auto &intake = folder.storage->intake();
        auto damaged = keptfile::clinicForm();
        damaged.id = ClinicFormId::random();
        const auto sound = keptfile::clinicForm();
        QVERIFY(intake.save(damaged));
        QVERIFY(intake.save(sound));
        damage(*folder.storage, u"UPDATE clinic_form SET %1 = x'00' WHERE id = ?"_s.arg(cell),
               damaged.id.toString());

        const auto found = intake.forms();

        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first(), sound);
        QCOMPARE(found->damaged, QList{damaged.id});
        QVERIFY(intake.remove(damaged.id));
        QVERIFY(intake.forms()->damaged.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
