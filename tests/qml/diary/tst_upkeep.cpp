// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Hair length and products in an entry.

#include "qml/diary/entryeditor.h"
#include "qml/diary/symptomwords.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

void log(DemoHome &home, int daysAgo, const Upkeep &upkeep)
{
    EntryDraft draft;
    draft.day = home.clock.today().addDays(-daysAgo);
    draft.upkeep = upkeep;
    if (!home.diary.add(draft))
        qFatal("the demo diary cannot be written");
}

QStringList chosen(const UpkeepAnswers &upkeep)
{
    QStringList names;
    const auto products = upkeep.products();
    for (const auto &product : products) {
        const auto row = product.toMap();
        if (row.value(u"chosen"_s).toBool())
            names.append(row.value(u"name"_s).toString());
    }
    return names;
}

QStringList offered(const UpkeepAnswers &upkeep)
{
    QStringList names;
    const auto products = upkeep.products();
    for (const auto &product : products)
        names.append(product.toMap().value(u"name"_s).toString());
    return names;
}

} // namespace

class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hairAndProducts_areSavedWithTheEntry_inAFewTaps()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"EntryPage"_s));
        QVERIFY(stage.hand().tapAt(u"Hair length"_s, 0.05));
        QVERIFY(stage.hand().see(u"Shaved"_s));
        QVERIFY(stage.hand().tap(u"Sunscreen"_s));
        QVERIFY(stage.hand().tap(u"Mild shampoo"_s));
        QVERIFY(stage.hand().tap(u"Sunscreen"_s)); // not that one
        QVERIFY(stage.hand().tap(u"Save"_s));
        QCOMPARE(home.diaryRows.rows.size(), 1);
        const Upkeep upkeep{.hairMm = 0, .products = {u"Mild shampoo"_s}};
        QCOMPARE(home.diaryRows.rows.first().upkeep, upkeep);
    }

    void everyUsualProduct_comesFromTheContent()
    {
        DemoHome home;
        EntryEditor editor(home.services);
        editor.reload();
        QStringList names;
        for (const auto &product : home.content.products.all)
            names.append(product.name);
        QVERIFY(names.size() > 5);
        QCOMPARE(offered(*editor.upkeep()), names);
    }

    void theLastHairLength_isOfferedByOneTap_andNotAnsweredByItself()
    {
        DemoHome home;
        log(home, 9, {.hairMm = 3, .products = {}});
        log(home, 2, {});
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"EntryPage"_s));
        auto *editor = stage.page().findChild<EntryEditor *>();
        QVERIFY(stage.hand().see(u"As last time: 3 mm"_s));
        QCOMPARE(editor->upkeep()->hair(), -1);
        QVERIFY(!editor->hasContent());
        QVERIFY(stage.hand().tap(u"As last time: 3 mm"_s));
        QCOMPARE(editor->upkeep()->upkeep().hairMm, 3);
        QVERIFY(stage.hand().seeNoMore(u"As last time: 3 mm"_s));
        QVERIFY(editor->canSave());
    }

    void ownWords_areAddedAndOfferedAgainNextTime()
    {
        DemoHome home;
        {
            Stage stage;
            QVERIFY(stage.show(u"Diary"_s, u"EntryPage"_s));
            QVERIFY(stage.hand().tap(u"Something else"_s));
            stage.hand().type(u"Aunt's balm"_s);
            QVERIFY(stage.hand().tap(u"Add it"_s));
            auto *editor = stage.page().findChild<EntryEditor *>();
            QCOMPARE(editor->upkeep()->typed(), QString());
            QCOMPARE(chosen(*editor->upkeep()), QStringList(u"Aunt's balm"_s));
            QVERIFY(stage.hand().tap(u"Save"_s));
            QCOMPARE(home.diaryRows.rows.size(), 1);
        }
        EntryEditor editor(home.services);
        editor.reload();
        QVERIFY(offered(*editor.upkeep()).contains(u"Aunt's balm"_s));
        QVERIFY(chosen(*editor.upkeep()).isEmpty());
    }

    void wordsThatWereTypedButNotAdded_areSavedToo()
    {
        DemoHome home;
        EntryEditor editor(home.services);
        editor.reload();
        editor.upkeep()->setTyped(u"  Aunt's   balm "_s);
        QVERIFY(!editor.save().isEmpty());
        QCOMPARE(home.diaryRows.rows.first().upkeep.products, QStringList(u"Aunt's balm"_s));
    }

    void aProduct_isNamedOnce_howeverItIsWritten()
    {
        DemoHome home;
        EntryEditor editor(home.services);
        editor.reload();
        editor.upkeep()->setChosen(u"Sunscreen"_s, true);
        editor.upkeep()->setTyped(u"sunscreen"_s);
        editor.upkeep()->addTyped();
        QCOMPARE(editor.upkeep()->upkeep().products, QStringList(u"Sunscreen"_s));
        QCOMPARE(offered(*editor.upkeep()).count(u"sunscreen"_s), 0);
    }

    void moreProductsThanFit_areNotTaken_andThatIsSaid()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"EntryPage"_s));
        auto *editor = stage.page().findChild<EntryEditor *>();
        QTRY_COMPARE(editor->state(), EntryEditor::State::Editing);
        for (int i = 0; i < mostProducts + 3; ++i) {
            editor->upkeep()->setTyped(u"Balm %1"_s.arg(i));
            editor->upkeep()->addTyped();
        }
        QCOMPARE(editor->upkeep()->upkeep().products.size(), mostProducts);
        QVERIFY(checked(editor->upkeep()->upkeep()));
        QVERIFY(stage.hand().see(u"No more products fit into one entry."_s));
        editor->upkeep()->setChosen(u"Balm 0"_s, false);
        QVERIFY(stage.hand().seeNoMore(u"No more products fit into one entry."_s));
        QVERIFY(!editor->save().isEmpty());
    }

    void aLengthBetweenTwoSteps_staysAsItIs()
    {
        DemoHome home;
        log(home, 0, {.hairMm = 7, .products = {}});
        EntryEditor editor(home.services);
        editor.setEntryId(home.diaryRows.rows.first().id.toString());
        editor.reload();
        QCOMPARE(editor.upkeep()->hairWords().at(editor.upkeep()->hair()), hairWord(6));
        QCOMPARE(editor.upkeep()->upkeep().hairMm, 7);
        QVERIFY(!editor.hasContent());
    }
};

QTEST_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
