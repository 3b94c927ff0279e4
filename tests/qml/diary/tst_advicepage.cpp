// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/advicemodel.h"
#include "tests/qml/diary/diarydemo.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

QString log(DemoHome &home, const Symptoms &symptoms, const QString &note = {})
{
    EntryDraft draft;
    draft.day = home.clock.today();
    draft.symptoms = symptoms;
    draft.note = note;
    const auto id = home.diary.add(draft);
    return id ? id->toString() : QString();
}

bool show(Stage &stage, const QString &entryId)
{
    return stage.show(u"Diary"_s, u"AdvicePage"_s, {{u"entryId"_s, entryId}});
}

} // namespace

class TestAdvicePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualHealing_isCalledExpectedAndNobodyBarIsAbsent()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(show(stage, home.diaryRows.rows.last().id.toString()));
        QVERIFY(stage.hand().read().contains(u"Opening the entry"_s));
        QVERIFY(stage.hand().see(u"Expected on day 4"_s));
        QVERIFY(stage.hand().see(u"Saved · day 4, 07:00"_s));
        QVERIFY(stage.hand().see(u"Itchy at night, else fine."_s));
        QVERIFY(!stage.hand().read().contains(u"Nobody is monitoring this"_s));
        QVERIFY(!stage.hand().read().contains(u"Call 112 now instead if you have"_s));
    }

    void urgent_saysByWhenWhyAndWhatUntilThen()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        Stage stage;
        QVERIFY(show(stage, home.diaryRows.rows.last().id.toString()));
        QVERIFY(stage.hand().see(u"Urgent"_s));
        QVERIFY(stage.hand().see(u"See a doctor today or tomorrow morning"_s));
        QVERIFY(stage.hand().see(u"Before Tuesday 25 November, 07:00"_s));
        QVERIFY(stage.hand().see(u"Redness goes past the treated edge"_s));
        QVERIFY(stage.hand().see(u"Call 112 now instead if you have"_s));
        QVERIFY(stage.hand().see(u"Until then"_s));
        QVERIFY(stage.hand().see(u"Nobody is monitoring this"_s));
        QVERIFY(!stage.hand().read().contains(u"Call 112"_s));
    }

    void photosWithoutAnswers_areNeverCalledNormal()
    {
        DemoHome home;
        const auto &entry =
            put(home, home.clock.today(), QTime(7, 0), Symptoms{}, {View::Top, View::Back});
        Stage stage;
        QVERIFY(show(stage, entry.id.toString()));
        QVERIFY(stage.hand().see(u"Saved"_s));
        QVERIFY(!stage.hand().read().contains(u"Normal"_s));
    }

    void emergency_offersTheCallAndTheSteps()
    {
        DemoHome home;
        home.fillDiary();
        const auto id = log(home, {.signs = {u"RF-01.breath"_s}});
        Stage stage;
        QVERIFY(show(stage, id));
        QVERIFY(stage.hand().see(u"Emergency"_s));
        QVERIFY(stage.hand().see(u"Call 112"_s));
        QVERIFY(stage.hand().see(u"Trouble breathing or swallowing"_s));
        QVERIFY(stage.hand().see(u"Nobody is monitoring this"_s));
    }

    void everyLevel_hasHeadlineAndSourceOrConvention()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(-15)));
        const QList<std::pair<Symptoms, int>> logs{
            {{.redness = 0, .itch = 0}, 0},    {{.redness = 0, .scabs = 20}, 1},
            {{.signs = {u"RF-09.rash"_s}}, 2}, {{.temperatureC = 38.4}, 3},
            {{.signs = {u"RF-01.lips"_s}}, 4},
        };
        for (const auto &[symptoms, level] : logs) {
            AdviceModel advice(home.services);
            advice.setEntryId(log(home, symptoms));
            advice.reload();
            QCOMPARE(advice.state(), AdviceModel::State::Full);
            QCOMPARE(advice.level(), level);
            QVERIFY(!advice.headline().isEmpty());
            QVERIFY(!advice.sources().isEmpty() || advice.convention());
            QCOMPARE(advice.flagged(), level > 0);
        }
    }

    void whatWasLogged_isListed()
    {
        DemoHome home;
        home.fillDiary();
        const auto id = log(
            home,
            {.redness = 1, .pain = 2, .fluid = Fluid::Clear, .temperatureC = 36.8, .warm = false});
        Stage stage;
        QVERIFY(show(stage, id));
        QVERIFY(stage.hand().see(u"Redness, Barely there"_s));
        QVERIFY(stage.hand().see(u"Worst pain, last 24 hours, 2 · mild"_s));
        QVERIFY(stage.hand().see(u"Fluid, Clear"_s));
        QVERIFY(stage.hand().see(u"Temperature, 36.8 °C"_s));
        QVERIFY(stage.hand().see(u"Hot to the touch, No"_s));
    }

    void sourceAndShare_areAnnounced()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        Stage stage;
        QVERIFY(show(stage, home.diaryRows.rows.last().id.toString()));
        QSignalSpy source(&stage.page(), SIGNAL(sourceRequested(int)));
        QSignalSpy share(&stage.page(), SIGNAL(shareRequested()));
        QVERIFY(stage.hand().see(u"Until then"_s));
        QVERIFY(stage.hand().tap(u"Source 17"_s));
        QCOMPARE(source.first().first().toInt(), 17);
        QVERIFY(stage.hand().tap(u"Nobody is monitoring this"_s));
        QCOMPARE(share.size(), 1);
    }

    void anEntryThatIsGone_isSaidSo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(show(stage, EntryId::random().toString()));
        QVERIFY(stage.hand().see(errorText(ErrorCode::NotFound).title));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        QVERIFY(stage.hand().tap(u"Close"_s));
        QCOMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(TestAdvicePage)
#include "tst_advicepage.moc"
