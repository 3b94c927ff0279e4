// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What was noted about clinics is there again after a start, and what is damaged hides nothing
// else.

#include "tests/storage/fixture.h"
#include "tests/storage/keptfile.h"

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// The kept file's clinic as if it were another one.
ConsideredClinic another()
{
    auto clinic = keptfile::considered();
    clinic.id = ConsideredId::random();
    return clinic;
}

} // namespace

class TestChoosingStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clinic_comesBackAsItWas_afterReopening()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto clinic = another();
        QVERIFY(folder.storage->choosing().save(clinic));

        QVERIFY(folder.open());

        QCOMPARE(*folder.storage->choosing().clinics(), ConsideredClinics{clinic});
    }

    void damaged_hidesNoOtherAndCanBeRemoved_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto *cell : {"name", "notes", "marks", "asked", "changed_at"})
            QTest::newRow(cell) << QString::fromLatin1(cell);
    }

    void damaged_hidesNoOtherAndCanBeRemoved()
    {
        QFETCH(QString, cell);
        DataFolder folder;
        QVERIFY(folder.open());
        auto &choosing = folder.storage->choosing();
        const auto damaged = another();
        const auto sound = another();
        QVERIFY(choosing.save(damaged));
        QVERIFY(choosing.save(sound));
        damage(*folder.storage, u"UPDATE considered_clinic SET %1 = x'00' WHERE id = ?"_s.arg(cell),
               damaged.id.toString());

        const auto found = choosing.clinics();

        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first(), sound);
        QCOMPARE(found->damaged, QList{damaged.id});
        QVERIFY(choosing.remove(damaged.id));
        QVERIFY(choosing.clinics()->damaged.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChoosingStorage)
#include "tst_choosingstorage.moc"
