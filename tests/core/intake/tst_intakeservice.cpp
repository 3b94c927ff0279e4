// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/intake/intakeservice.h"
#include "platform/fake/fakeclock.h"
#include "tests/core/intake/demoform.h"
#include "tests/fakes/fakeintakerepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    FakeClock clock{QDate(2025, 11, 20)};
    FakeIntakeRepository rows;
    IntakeService service{rows, clock};
};

/// The same form in other words: another file of one address and version.
QByteArray reworded()
{
    auto bytes = demoform::form();
    return bytes.replace("Which ones?", "Which of them?");
}

} // namespace

class TestIntakeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_isKeptByteForByteAndGivenOutAgain()
    {
        Fixture f;
        const auto bytes = " \n" + demoform::form() + "\n\n";
        QSignalSpy changed(&f.service, &IntakeService::changed);
        const auto id = f.service.import(bytes);
        QVERIFY(id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(*f.service.file(*id), bytes);
        QCOMPARE(f.rows.rows.first().importedAt, f.clock.now());
        QCOMPARE(f.service.form(*id)->questions(), 3);
        QVERIFY(!f.service.form(*id)->table);
        QVERIFY(!f.service.form(*id)->concludes());
    }

    void refusedFile_leavesNothingBehind()
    {
        Fixture f;
        QSignalSpy changed(&f.service, &IntakeService::changed);
        QVERIFY(!f.service.import("{}"));
        QVERIFY(!f.service.replace("{}"));
        QVERIFY(f.rows.rows.isEmpty());
        QCOMPARE(changed.size(), 0);
    }

    void formThatCannotBeSaved_saysSoAndIsNotThere()
    {
        Fixture f;
        f.rows.failure = Error{ErrorCode::DiskFull, {}};
        QCOMPARE(f.service.import(demoform::form()).error().code, ErrorCode::DiskFull);
        f.rows.failure.reset();
        QVERIFY(f.service.forms()->isEmpty());
    }

    void sameFileAgain_isHereAlready()
    {
        Fixture f;
        QVERIFY(f.service.import(demoform::form()));
        QCOMPARE(f.service.import(demoform::form()).error().code, ErrorCode::AlreadyImported);
        QCOMPARE(f.rows.rows.size(), 1);
    }

    void anotherFileOfOneVersion_isKeptOnlyInItsPlace()
    {
        Fixture f;
        const auto id = *f.service.import(demoform::form());
        QVERIFY(f.service.importTable(id, demoform::table()));
        QCOMPARE(f.service.import(reworded()).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(*f.service.file(id), demoform::form());

        f.clock.advance(std::chrono::hours(1));
        QCOMPARE(*f.service.replace(reworded()), id);
        QCOMPARE(f.rows.rows.size(), 1);
        QCOMPARE(*f.service.file(id), reworded());
        QCOMPARE(f.rows.rows.first().table, demoform::table());
        QCOMPARE(f.rows.rows.first().importedAt, f.clock.now());
    }

    void anotherVersion_standsBesideTheFirst()
    {
        Fixture f;
        QVERIFY(f.service.import(demoform::form()));
        f.clock.advance(std::chrono::hours(1));
        QVERIFY(f.service.import(demoform::form(demoform::items, "1.1.0")));
        const auto forms = *f.service.forms();
        QCOMPARE(forms.size(), 2);
        QCOMPARE(forms.first().form->form.version(), u"1.1.0"_s);
    }

    void tableOfTheForm_letsItConclude()
    {
        Fixture f;
        const auto id = *f.service.import(demoform::form());
        QVERIFY(f.service.importTable(id, demoform::table()));
        QVERIFY(f.service.form(id)->concludes());
        QVERIFY(f.service.removeTable(id));
        QVERIFY(!f.service.form(id)->concludes());
    }

    void tableOfAnotherForm_isRefusedAndTheEarlierOneStays()
    {
        Fixture f;
        const auto id = *f.service.import(demoform::form());
        QVERIFY(f.service.importTable(id, demoform::table()));
        const auto other = demoform::table(demoform::rules, "https://demo.example/other|1");
        QCOMPARE(f.service.importTable(id, other).error().detail, u"otherForm"_s);
        QCOMPARE(f.rows.rows.first().table, demoform::table());
    }

    void tableWithAnError_isKeptAndConcludesNothing()
    {
        Fixture f;
        const auto id = *f.service.import(demoform::form());
        QVERIFY(f.service.importTable(
            id, demoform::table(demoform::rule("DEMO-1", "never", "{'outcome':'INFO'}"))));
        const auto form = *f.service.form(id);
        QVERIFY(form.table);
        QVERIFY(form.count(FormFinding::Weight::Error) > 0);
        QVERIFY(!form.concludes());
    }

    void unreviewedTable_concludesAndIsToldOf()
    {
        Fixture f;
        const auto id = *f.service.import(demoform::form());
        QVERIFY(f.service.importTable(
            id,
            demoform::table(demoform::rule("DEMO-1", "yes", "{'outcome':'INFO'}", "'part':''"))));
        const auto form = *f.service.form(id);
        QVERIFY(form.concludes());
        QCOMPARE(form.count(FormFinding::Weight::Warning), 1);
        QCOMPARE(form.findings.first().code, u"notReviewed"_s);
    }

    void formThatIsNotUnderstood_neverConcludes()
    {
        Fixture f;
        const auto id = *f.service.import(
            demoform::form(demoform::items + ",{'linkId':'p','type':'attachment','text':'Photo'}"));
        QVERIFY(f.service.importTable(id, demoform::table()));
        QVERIFY(!f.service.form(id)->concludes());
    }

    void removedForm_comesBackWithItsTable()
    {
        Fixture f;
        const auto id = *f.service.import(demoform::form());
        QVERIFY(f.service.importTable(id, demoform::table()));
        const auto before = f.rows.rows;
        QCOMPARE(f.service.restore().error().code, ErrorCode::NotFound);

        QSignalSpy removed(&f.service, &IntakeService::removed);
        QVERIFY(f.service.remove(id));
        QCOMPARE(removed.size(), 1);
        QVERIFY(f.service.forms()->isEmpty());
        QCOMPARE(f.service.form(id).error().code, ErrorCode::NotFound);
        QVERIFY(f.service.restore());
        QCOMPARE(f.rows.rows, before);
        QCOMPARE(f.service.restore().error().code, ErrorCode::NotFound);
    }

    void formThatCameBackMeanwhile_isNotThereTwice()
    {
        Fixture f;
        const auto id = *f.service.import(demoform::form());
        QVERIFY(f.service.remove(id));
        QVERIFY(f.service.import(demoform::form()));
        QCOMPARE(f.service.restore().error().code, ErrorCode::AlreadyExists);
        QCOMPARE(f.rows.rows.size(), 1);
    }

    void rowThatCannotBeRead_hidesNoOther()
    {
        Fixture f;
        QVERIFY(f.service.import(demoform::form()));
        f.rows.rows.append(
            {.id = ClinicFormId::random(), .form = "{}", .table = {}, .importedAt = f.clock.now()});
        const auto forms = *f.service.forms();
        QCOMPARE(forms.size(), 2);
        QCOMPARE(std::ranges::count_if(forms, [](const auto &entry) { return bool(entry.form); }),
                 1);
        QVERIFY(f.service.remove(f.rows.rows.last().id));
        QCOMPARE(f.service.forms()->size(), 1);
    }

    void damagedRow_isListedAndGoesForGood()
    {
        Fixture f;
        const auto sound = *f.service.import(demoform::form());
        const auto damaged = ClinicFormId::random();
        f.rows.rows.damaged.append(damaged);

        const auto forms = *f.service.forms();
        QCOMPARE(forms.size(), 2);
        QCOMPARE(forms.first().id, sound);
        QCOMPARE(forms.last().form.error().code, ErrorCode::DatabaseCorrupt);
        QCOMPARE(f.service.file(damaged).error().code, ErrorCode::DatabaseCorrupt);

        QSignalSpy removed(&f.service, &IntakeService::removed);
        QSignalSpy changed(&f.service, &IntakeService::changed);
        QVERIFY(f.service.remove(damaged));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(f.service.forms()->size(), 1);
        QCOMPARE(f.service.restore().error().code, ErrorCode::NotFound);
    }

    void soManyFormsAndNoMore()
    {
        Fixture f;
        for (int i = 0; i < IntakeService::mostForms; ++i)
            QVERIFY(f.service.import(demoform::form(demoform::items, QByteArray::number(i))));
        const auto refused = f.service.import(demoform::form());
        QCOMPARE(refused.error().detail, u"tooManyForms"_s);
    }

    void twoFormsWithoutAddress_areTwo()
    {
        Fixture f;
        auto first = demoform::form();
        first.replace("\"url\":\"https://demo.example/intake\",", "");
        auto second = first;
        second.replace("Which ones?", "Which of them?");
        QVERIFY(f.service.import(first));
        QVERIFY(f.service.import(second));
        QCOMPARE(f.service.forms()->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestIntakeService)
#include "tst_intakeservice.moc"
