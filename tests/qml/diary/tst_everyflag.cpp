// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Every red flag of the domain's table, from the form to the advice: a person ticks and slides as
// on any morning, saves, and reads how urgent it is, what it means, what to do, by when, and who
// says so.

#include "qml/base/adviser.h"
#include "qml/diary/advicemodel.h"
#include "qml/diary/entryeditor.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

/// What a person does in the form. Each is "sign ID", "set SLIDER at FRACTION", "choose WORD",
/// "yes QUESTION" (its place among the questions) or "type TEMPERATURE".
using Doings = QStringList;

struct Walk
{
    const char *flag;
    int day; ///< after the session
    int level;
    Doings doings;
    QStringList modifiers = {};
    Symptoms yesterday = {};
};

/// One row for each way in which the table says that a flag is raised.
QList<Walk> walks()
{
    return {
        {"RF-01", 0, 4, {u"sign RF-01.breath"_s}},
        {"RF-01", 400, 4, {u"sign RF-01.swelling"_s}},
        {"RF-01", 4, 4, {u"sign RF-01.faint"_s}},
        {"RF-01", 4, 4, {u"sign RF-01.lips"_s}},
        {"RF-02", 1, 3, {u"yes 1"_s}},
        {"RF-02", 4, 3, {u"yes 0"_s}},
        {"RF-02", 4, 3, {u"set Redness at 0.97"_s}, {}, {.redness = 2}},
        {"RF-02", 4, 3, {u"sign RM-2.tone"_s}, {u"RM-2"_s}},
        {"RF-03", 2, 3, {u"type 38.0"_s}},
        {"RF-03", 2, 3, {u"sign RF-03.chills"_s}},
        {"RF-04", 1, 3, {u"choose Yellow or green"_s}},
        {"RF-04", 1, 3, {u"choose Cloudy"_s}},
        {"RF-04", 1, 3, {u"sign RF-04.smell"_s}},
        {"RF-04", 1, 3, {u"sign RF-04.pustules"_s}},
        {"RF-05", 3, 3, {u"set Worst pain, last 24 hours at 0.7"_s}},
        {"RF-05", 4, 3, {u"set Worst pain, last 24 hours at 0.4"_s}, {}, {.pain = 2}},
        {"RF-05", 2, 3, {u"sign RF-05.rising"_s}},
        {"RF-06", 3, 3, {u"choose Clear"_s}},
        {"RF-06", 3, 3, {u"choose Blood"_s}},
        {"RF-06", 0, 3, {u"sign RF-06.bleeding"_s}},
        {"RF-06", 0, 4, {u"sign RF-06.bleeding"_s}, {u"RM-3"_s}},
        {"RF-07", 1, 3, {u"sign RF-07.sore"_s}},
        {"RF-08", 3, 3, {u"sign RF-08.streaks"_s}},
        {"RF-08", 3, 3, {u"sign RF-08.glands"_s}},
        {"RF-09", 400, 2, {u"sign RF-09.rash"_s}},
        {"RF-09", 5, 2, {u"set Worst itch, last 24 hours at 0.7"_s}},
        {"RF-09", 5, 3, {u"sign RF-09.hives"_s}},
        {"RF-10", 200, 2, {u"sign RF-10.raised"_s}},
        {"RF-10", 200, 2, {u"sign RF-10.organ"_s}},
        {"RF-11", 100, 2, {u"sign RF-11.scar"_s}},
        {"RF-12", 100, 2, {u"sign RF-12.plaques"_s}},
        {"RF-13", 4, 4, {u"sign RF-13.eye"_s}},
        {"RF-14", 3, 4, {u"choose Yellow or green"_s, u"sign RF-14.heart"_s}},
        {"RF-14", 3, 4, {u"sign RF-08.streaks"_s, u"sign RF-14.purple"_s}},
        {"RF-14", 3, 4, {u"type 39.2"_s, u"yes 1"_s}},
        {"RF-14", 3, 4, {u"type 38.4"_s, u"sign RF-14.dizzy"_s}},
        {"RF-14", 3, 4, {u"type 38.4"_s, u"sign RF-14.cold"_s}},
        {"RF-14", 3, 4, {u"sign RF-14.wake"_s}},
        {"RF-15", 0, 4, {u"sign RF-15.numbing"_s}},
        {"RF-16", 60, 1, {u"sign RF-16.tint"_s}},
        {"RF-16", 700, 1, {u"sign RF-16.tint"_s}},
        {"RF-16", 700, 2, {u"sign RF-16.tint"_s, u"sign RF-16.fast"_s}},
        {"RF-17", 60, 1, {u"sign RF-17.merging"_s}},
        {"RF-18", 4, 2, {u"sign RF-18.mood"_s}},
        {"RF-18", 400, 4, {u"sign RF-18.harm"_s}},
        {"RF-19", 400, 2, {u"sign RF-19.mole"_s}},
        {"RF-20", 30, 2, {u"sign RF-20.shedding"_s}},
        {"RF-21", 7, 0, {u"sign RF-21.patchy"_s}},
        {"RF-22", 30, 1, {u"sign RF-21.patchy"_s}},
        {"RF-22", 400, 1, {u"sign RF-21.patchy"_s}},
        {"BR-4", 400, 1, {u"sign BR-4.fading"_s}},
        {"HT-FADE.gone", 60, 1, {u"sign HT-FADE.none"_s}},
        {"HT-RED.long", 16, 3, {u"set Redness at 0.5"_s}, {u"RM-1"_s}},
        {"RM-4", 3, 3, {u"yes 1"_s, u"choose Cloudy"_s}},
        {"RM-5", 3, 4, {u"sign RM-5.fast"_s}},
    };
}

const AskedSign *signNamed(const Content &content, const QString &id)
{
    const auto &signs = content.guidance.redFlags.signs;
    const auto found = std::find_if(signs.cbegin(), signs.cend(),
                                    [&](const AskedSign &sign) { return sign.id == id; });
    return found != signs.cend() ? &*found : nullptr;
}

bool tick(Stage &stage, const QString &question)
{
    // Less urgent signs are folded away first.
    if (!stage.hand().read().contains(question) && !stage.hand().tap(u"More signs*"_s))
        return false;
    return stage.hand().tap(question);
}

bool act(Stage &stage, const Content &content, const QString &doing)
{
    const auto what = doing.section(u' ', 1);
    if (doing.startsWith(u"sign ")) {
        const auto *sign = signNamed(content, what);
        return sign != nullptr && tick(stage, sign->question);
    }
    if (doing.startsWith(u"set "))
        return stage.hand().tapAt(what.section(u" at "_s, 0, 0),
                                  what.section(u" at "_s, 1).toDouble());
    if (doing.startsWith(u"choose "))
        return stage.hand().tap(what);
    if (doing.startsWith(u"yes "))
        return stage.hand().tap(u"Yes"_s, what.toInt());
    if (!stage.hand().tap(u"Temperature in °C"_s))
        return false;
    stage.hand().type(what);
    return true;
}

/// The id of the entry that a person who does this has saved.
QString written(const DemoHome &home, const Doings &doings)
{
    Stage stage;
    if (!stage.show(u"Diary"_s, u"EntryPage"_s) || !stage.hand().see(u"Redness"_s))
        return {};
    for (const auto &doing : doings) {
        if (!act(stage, home.content, doing))
            return {};
    }
    QSignalSpy saved(&stage.page(), SIGNAL(saved(QString)));
    return stage.hand().tap(u"Save"_s) && saved.size() == 1 ? saved.first().first().toString()
                                                            : QString();
}

QStringList idsOf(const QList<Advice> &advice)
{
    QStringList ids;
    for (const auto &each : advice)
        ids.append(each.flagId);
    return ids;
}

} // namespace

class TestEveryFlag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlagOfTheTable_isWalked()
    {
        QSet<QString> walked;
        const auto all = walks();
        for (const auto &walk : all)
            walked.insert(QString::fromLatin1(walk.flag));
        for (int number = 1; number <= 22; ++number) {
            const auto id = u"RF-%1"_s.arg(number, 2, 10, QChar(u'0'));
            QVERIFY2(walked.contains(id), qPrintable(id));
        }
        const auto content = Content::load();
        for (const auto &flag : content->guidance.redFlags.flags) {
            const bool isRedFlag = flag.id.startsWith(u"RF-");
            QVERIFY2(!isRedFlag || walked.contains(flag.id), qPrintable(flag.id));
        }
    }

    void everySignOfTheTable_isTickedOnce()
    {
        QSet<QString> ticked;
        const auto all = walks();
        for (const auto &walk : all) {
            for (const auto &doing : walk.doings) {
                if (doing.startsWith(u"sign "))
                    ticked.insert(doing.section(u' ', 1));
            }
        }
        const auto content = Content::load();
        for (const auto &sign : content->guidance.redFlags.signs)
            QVERIFY2(ticked.contains(sign.id), qPrintable(sign.id));
    }

    void fromTheFormToTheAdvice_data()
    {
        QTest::addColumn<int>("walk");
        const auto all = walks();
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s, day %d: %s", all.at(i).flag, all.at(i).day,
                          qPrintable(all.at(i).doings.join(u", ")))
                << i;
    }

    void fromTheFormToTheAdvice()
    {
        QFETCH(int, walk);
        const auto all = walks();
        const auto &way = all.at(walk);
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(-way.day)));
        QVERIFY(home.settings.setModifiers(way.modifiers));
        if (way.yesterday != Symptoms{}) {
            EntryDraft before;
            before.day = home.clock.today().addDays(-1);
            before.symptoms = way.yesterday;
            QVERIFY(home.diary.add(before));
        }
        const auto id = written(home, way.doings);
        QVERIFY2(!id.isEmpty(), "the form cannot be filled in like this");

        const auto entry = home.diary.entry(*EntryId::fromString(id));
        const Adviser adviser(home.diary, home.care, home.settings, home.content.guidance);
        const auto found = adviser.about(*entry);
        QVERIFY2(idsOf(*found).contains(QString::fromLatin1(way.flag)),
                 qPrintable(idsOf(*found).join(u' ')));
        QCOMPARE(static_cast<int>(highest(*found)), way.level);

        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"AdvicePage"_s, {{u"entryId"_s, id}}));
        const auto *advice = stage.page().findChild<AdviceModel *>();
        QTRY_COMPARE(advice->state(), AdviceModel::State::Full);
        QCOMPARE(advice->level(), way.level);
        QVERIFY(stage.hand().see(
            home.content.guidance.redFlags.levelText(static_cast<Level>(way.level)).name));
        readsWhatToDo(stage, *advice);
    }

    void theNumber_isTheRegions()
    {
        DemoHome home;
        ContentOptions options;
        options.region = u"GB"_s;
        home.content = *Content::load(options);
        QVERIFY(home.care.addSession(home.clock.today()));
        for (const auto &[doing, words] :
             {std::pair{u"sign RF-01.breath"_s, u"Call 999"_s},
              std::pair{u"sign RF-08.streaks"_s, u"Call 999 now instead if you have"_s}}) {
            const auto id = written(home, {doing});
            Stage stage;
            QVERIFY(stage.show(u"Diary"_s, u"AdvicePage"_s, {{u"entryId"_s, id}}));
            QVERIFY(stage.hand().see(words));
        }
    }

    void onceNothingHealsAnyMore_theDotsAreAskedForFirst()
    {
        for (const int day : {42, 43}) {
            DemoHome home;
            QVERIFY(home.care.addSession(home.clock.today().addDays(-day)));
            Stage stage;
            QVERIFY(stage.show(u"Diary"_s, u"EntryPage"_s));
            QVERIFY(stage.hand().see(u"Redness"_s));
            const auto words = stage.hand().read();
            const auto dots = words.indexOf(u"How do the dots look?"_s);
            QCOMPARE(dots >= 0, day > 42);
            if (dots >= 0) {
                QVERIFY(dots < words.indexOf(u"Redness"_s));
                for (const auto *id :
                     {"RF-16.tint", "RF-17.merging", "RF-21.patchy", "BR-4.fading"})
                    QVERIFY2(
                        words.contains(signNamed(home.content, QString::fromLatin1(id))->question),
                        id);
            }
        }
    }

private:
    /// Headline, meaning, what to do, by when, sources, and that nobody is watching.
    static void readsWhatToDo(Stage &stage, const AdviceModel &advice)
    {
        auto &hand = stage.hand();
        QVERIFY(!advice.headline().isEmpty());
        QVERIFY(hand.see(advice.headline()));
        QVERIFY(!advice.meaning().isEmpty());
        QVERIFY(hand.see(advice.meaning()));
        QVERIFY(!advice.because().isEmpty());
        QVERIFY(hand.see(advice.because().first()));
        QVERIFY(!advice.action().isEmpty());
        const bool isEmergency = advice.level() == static_cast<int>(Level::Emergency);
        QVERIFY(hand.see(isEmergency ? u"Call 112"_s : advice.action()));
        QVERIFY(!advice.sources().isEmpty() || advice.convention());
        if (!advice.sources().isEmpty())
            QVERIFY(hand.see(u"Source %1"_s.arg(advice.sources().first().toInt())));
        if (advice.level() == 0)
            return;
        QVERIFY(!advice.steps().isEmpty());
        QVERIFY(hand.see(advice.steps().first()));
        if (isEmergency) {
            QVERIFY(advice.headline().contains(u" now"));
        } else {
            QVERIFY(!advice.deadline().isEmpty());
            QVERIFY(hand.see(advice.deadline()));
        }
        QVERIFY(hand.see(u"Nobody is monitoring this"_s));
        if (advice.level() == 2 || advice.level() == 3)
            QVERIFY(hand.see(u"Call 112 now instead if you have"_s));
    }
};

QTEST_MAIN(TestEveryFlag)
#include "tst_everyflag.moc"
