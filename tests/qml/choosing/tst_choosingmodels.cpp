// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What is noted about clinics is kept at once, comes back whole, and is compared as it was marked.

#include "qml/choosing/considerededitor.h"
#include "qml/choosing/consideredmodel.h"
#include "qml/choosing/sidebysidemodel.h"
#include "tests/qml/choosing/democlinics.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// The editor of one clinic, opened.
struct Opened
{
    explicit Opened(DemoHome &home, const ConsideredId &id)
        : editor(std::make_unique<ConsideredEditor>(home.choosing))
    {
        editor->setClinicId(id.toString());
        editor->reload();
    }

    std::unique_ptr<ConsideredEditor> editor;
};

QStringList titles(const QVariantList &rows)
{
    QStringList titles;
    for (const auto &row : rows)
        titles.append(row.toMap().value(u"title"_s).toString());
    return titles;
}

} // namespace

class TestChoosingModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_withoutClinics_isEmpty()
    {
        DemoHome home;
        const ConsideredModel model(home.choosing);
        QCOMPARE(model.state(), ConsideredModel::Loading);
        QTRY_COMPARE(model.state(), ConsideredModel::Empty);
        QVERIFY(model.canAdd());
    }

    void list_saysWhatWasFoundInWords()
    {
        DemoHome home;
        demo::note(home, {.good = 4, .warnings = 1});
        demo::note(home, {});
        const ConsideredModel model(home.choosing);
        QTRY_COMPARE(model.state(), ConsideredModel::Full);
        QCOMPARE(model.clinics().at(0).toMap().value(u"score"_s),
                 u"4 good, 1 warning(s), 10 not looked at yet"_s);
        QCOMPARE(model.clinics().at(1).toMap().value(u"score"_s), u"Nothing looked at yet"_s);
    }

    void damagedClinic_hidesNoOtherAndIsNotCalledRemoved()
    {
        DemoHome home;
        demo::note(home, {.good = 4, .warnings = 1});
        demo::note(home, {});
        ConsideredModel model(home.choosing);
        QSignalSpy removed(&model, &ConsideredModel::removed);
        QTRY_COMPARE(model.clinics().size(), 2);
        home.choosingRows.rows.damaged = {home.choosingRows.rows.takeFirst().id};

        model.reload();

        QCOMPARE(model.state(), ConsideredModel::Full);
        QCOMPARE(model.clinics().size(), 1);
        QCOMPARE(model.damaged(), 1);
        QVERIFY(removed.isEmpty());
        QCOMPARE(home.choosing.clinic(home.choosingRows.rows.damaged.first()).error().code,
                 ErrorCode::DatabaseCorrupt);
    }

    void add_keepsTheClinicAndAnswersItsId()
    {
        DemoHome home;
        ConsideredModel model(home.choosing);
        const auto id = model.add(u" Demo clinic "_s);
        QCOMPARE(home.choosingRows.rows.size(), 1);
        QCOMPARE(home.choosingRows.rows.first().id.toString(), id);
        QCOMPARE(home.choosingRows.rows.first().name, u"Demo clinic"_s);
    }

    void add_withAFullDisk_saysSoAndAnswersNothing()
    {
        DemoHome home;
        ConsideredModel model(home.choosing);
        QSignalSpy refused(&model, &ConsideredModel::refused);
        home.choosingRows.failure = Error{ErrorCode::DiskFull, {}};
        QCOMPARE(model.add(u"Demo clinic"_s), QString());
        QCOMPARE(refused.size(), 1);
    }

    void remove_thenUndo_givesBackAllThatWasNoted()
    {
        DemoHome home;
        const auto id = demo::note(home, {.good = 4,
                                          .warnings = 2,
                                          .price = u"1,900 for three sessions"_s,
                                          .notes = u"Quiet rooms."_s,
                                          .asked = 5});
        const auto before = home.choosingRows.rows;
        ConsideredModel model(home.choosing);
        model.reload();
        QSignalSpy removed(&model, &ConsideredModel::removed);
        QVERIFY(home.choosing.remove(id));
        QCOMPARE(removed.size(), 1);
        QVERIFY(home.choosingRows.rows.isEmpty());

        model.undo();
        QVERIFY(home.choosingRows.rows == before);
        QCOMPARE(model.state(), ConsideredModel::Full);
    }

    void undo_thatCannotBeKept_saysSoAndCanBeTriedAgain()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        ConsideredModel model(home.choosing);
        model.reload();
        QVERIFY(home.choosing.remove(id));
        QSignalSpy refused(&model, &ConsideredModel::refused);
        home.choosingRows.failure = Error{ErrorCode::DiskFull, {}};
        model.undo();
        QCOMPARE(refused.size(), 1);
        home.choosingRows.failure.reset();
        model.undo();
        QCOMPARE(home.choosingRows.rows.size(), 1);
    }

    void damagedRow_failsInWordsAndCanBeTriedAgain()
    {
        DemoHome home;
        demo::note(home, {});
        home.choosingRows.unreadable = Error{ErrorCode::DatabaseCorrupt, {}};
        ConsideredModel model(home.choosing);
        QTRY_COMPARE(model.state(), ConsideredModel::Failed);
        QVERIFY(!model.error().title.isEmpty());
        QVERIFY(!model.canAdd());

        home.choosingRows.unreadable.reset();
        model.reload();
        QCOMPARE(model.state(), ConsideredModel::Full);
    }

    void everyKey_isKeptAtOnce()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        QString written;
        for (const auto letter : u"Quiet rooms."_s) {
            written += letter;
            opened.editor->setNotes(written);
            QCOMPARE(home.choosing.clinic(id)->notes, written);
        }
        opened.editor->setPrice(u"1,900"_s);
        QCOMPARE(home.choosing.clinic(id)->price, u"1,900"_s);
        opened.editor->setName(u"Another demo clinic"_s);
        QCOMPARE(home.choosing.clinic(id)->name, u"Another demo clinic"_s);
    }

    void nameInTheMiddleOfWriting_isNotTouched()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        opened.editor->setName(u"Another "_s);
        QCOMPARE(opened.editor->name(), u"Another "_s);
        QCOMPARE(home.choosing.clinic(id)->name, u"Another"_s);
        opened.editor->finishName();
        QCOMPARE(opened.editor->name(), u"Another"_s);
    }

    void nameThatIsEmptied_becomesTheOneBeforeAgain()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        for (const auto &name : {u"Demo"_s, u"D"_s, QString(), u"  "_s})
            opened.editor->setName(name);
        QCOMPARE(home.choosing.clinic(id)->name, u"Demo clinic"_s);
        QCOMPARE(opened.editor->name(), u"  "_s);
        opened.editor->finishName();
        QCOMPARE(opened.editor->name(), u"Demo clinic"_s);
    }

    void notesThatAreTooLong_areCutInTheFormToo()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        opened.editor->setNotes(QString(ChoosingService::longestNotes + 5, u'x'));
        QCOMPARE(opened.editor->notes().size(), ChoosingService::longestNotes);
        QCOMPARE(home.choosing.clinic(id)->notes, opened.editor->notes());
        QSignalSpy texts(opened.editor.get(), &ConsideredEditor::textsChanged);
        opened.editor->setNotes(opened.editor->notes() + u'y');
        QCOMPARE(texts.size(), 1);
    }

    void fullDisk_leavesTheFormAsItIsUntilThereIsSpace()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        home.choosingRows.failure = Error{ErrorCode::DiskFull, {}};
        opened.editor->setNotes(u"Quiet"_s);
        QVERIFY(!opened.editor->trouble().title.isEmpty());
        QCOMPARE(opened.editor->notes(), u"Quiet"_s);

        home.choosingRows.failure.reset();
        opened.editor->setPrice(u"1,900"_s);
        QVERIFY(opened.editor->trouble().title.isEmpty());
        QCOMPARE(home.choosing.clinic(id)->notes, u"Quiet"_s);
        QCOMPARE(home.choosing.clinic(id)->price, u"1,900"_s);
    }

    void whatWasNotKept_isTriedOnceMoreWhenThePageGoes()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        Opened opened(home, id);
        home.choosingRows.failure = Error{ErrorCode::DiskFull, {}};
        opened.editor->setNotes(u"Quiet"_s);
        home.choosingRows.failure.reset();
        opened.editor.reset();
        QCOMPARE(home.choosing.clinic(id)->notes, u"Quiet"_s);
    }

    void changeOnAnotherPage_isTakenIn()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        QVERIFY(home.choosing.setNotes(id, u"From elsewhere"_s));
        QVERIFY(home.choosing.mark(id, u"CL-02"_s, Mark::Warning));
        QCOMPARE(opened.editor->notes(), u"From elsewhere"_s);
        QCOMPARE(opened.editor->marks().value(u"CL-02"_s), -1);
    }

    void mark_countsAndGoesAgain()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        opened.editor->mark(u"CL-01"_s, 1);
        opened.editor->mark(u"CL-16"_s, -1);
        QCOMPARE(opened.editor->good(), 1);
        QCOMPARE(opened.editor->warnings(), 1);
        QCOMPARE(opened.editor->points(), u"0"_s);
        opened.editor->mark(u"CL-16"_s, 0);
        QVERIFY(opened.editor->points().endsWith(u"+1"_s));
        QVERIFY(!home.choosing.clinic(id)->marks.contains(u"CL-16"_s));
    }

    void lowPriceAsAGoodSign_isRefused()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        opened.editor->mark(u"CL-16"_s, 1);
        QVERIFY(home.choosing.clinic(id)->marks.isEmpty());
        QCOMPARE(opened.editor->good(), 0);
    }

    void question_isTickedAsAsked()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        opened.editor->ask(u"CQ-03"_s, true);
        QCOMPARE(opened.editor->asked(), QStringList{u"CQ-03"_s});
        QCOMPARE(opened.editor->askedText(), u"1 of 17 asked"_s);
        opened.editor->ask(u"CQ-03"_s, false);
        QVERIFY(home.choosing.clinic(id)->asked.isEmpty());
    }

    void clinicRemovedElsewhere_isGone()
    {
        DemoHome home;
        const auto id = demo::note(home, {});
        const Opened opened(home, id);
        QVERIFY(home.choosing.remove(id));
        QCOMPARE(opened.editor->state(), ConsideredEditor::Gone);
    }

    void comparison_needsTwoClinics()
    {
        DemoHome home;
        demo::note(home, {});
        const SideBySideModel model(home.choosing);
        QTRY_COMPARE(model.state(), SideBySideModel::Empty);
        demo::note(home, {});
        QCOMPARE(model.state(), SideBySideModel::Full);
    }

    void comparison_beginsWithThreeAndKeepsTwo()
    {
        DemoHome home;
        QStringList ids;
        for (const auto &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
            ids.append(demo::note(home, {.name = name}).toString());
        SideBySideModel model(home.choosing);
        model.reload();
        QCOMPARE(model.shown(), ids.first(3));
        QVERIFY(!model.canChoose(ids.at(3)));

        model.choose(ids.at(0));
        QCOMPARE(model.shown(), QStringList({ids.at(1), ids.at(2)}));
        QVERIFY(!model.canChoose(ids.at(1)));
        model.choose(ids.at(1));
        QCOMPARE(model.shown().size(), 2);

        model.choose(ids.at(3));
        QCOMPARE(model.shown(), ids.last(3));
    }

    void comparison_whoseClinicIsRemoved_takesAnotherIn()
    {
        DemoHome home;
        QList<ConsideredId> ids;
        for (const auto &name : {u"A"_s, u"B"_s, u"C"_s})
            ids.append(demo::note(home, {.name = name}));
        SideBySideModel model(home.choosing);
        model.reload();
        model.choose(ids.at(0).toString());
        QVERIFY(home.choosing.remove(ids.at(1)));
        QCOMPARE(model.shown(), QStringList({ids.at(0).toString(), ids.at(2).toString()}));
    }

    void onlyDifferences_leavesOutWhatIsAlike()
    {
        DemoHome home;
        demo::note(home, {.name = u"A"_s, .good = 3, .asked = 2});
        demo::note(home, {.name = u"B"_s, .good = 2, .warnings = 1, .asked = 3});
        SideBySideModel model(home.choosing);
        model.reload();
        QCOMPARE(model.points().size(), 16);
        QCOMPARE(model.questions().size(), 17);

        model.setOnlyDifferences(true);
        QCOMPARE(titles(model.points()),
                 QStringList{home.choosing.guide().item(u"CL-03"_s)->title});
        QCOMPARE(model.questions().size(), 1);
        QCOMPARE(model.points().first().toMap().value(u"spoken"_s), u"A: Good, B: Warning"_s);
    }
};

QTEST_MAIN(TestChoosingModels)
#include "tst_choosingmodels.moc"
