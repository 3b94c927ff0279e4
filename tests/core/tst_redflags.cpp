// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/content.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// An observation in one line: "day 4, spreading, pain 7, yesterday pain 3, RF-08.streaks, RM-1".
Observation observed(const QString &line)
{
    Observation observation;
    QHash<int, Symptoms> days;
    for (const auto &part : line.split(u", "_s, Qt::SkipEmptyParts)) {
        auto words = part.split(u' ');
        if (words.first() == u"day"_s) {
            observation.dayNumber = words.at(1).toInt();
            continue;
        }
        if (words.first().startsWith(u"RM-"_s) && !words.first().contains(u'.')) {
            observation.modifiers.insert(words.first());
            continue;
        }
        int ago = 0;
        if (words.first() == u"yesterday"_s || words.first() == u"before"_s)
            ago = words.takeFirst() == u"yesterday"_s ? 1 : 2;
        auto &symptoms = days[ago];
        const auto name = words.first();
        const auto value = words.value(1).toDouble();
        const auto whole = static_cast<int>(value);
        if (name == u"redness"_s)
            symptoms.redness = whole;
        else if (name == u"swelling"_s)
            symptoms.swelling = whole;
        else if (name == u"itch"_s)
            symptoms.itch = whole;
        else if (name == u"pain"_s)
            symptoms.pain = whole;
        else if (name == u"scabs"_s)
            symptoms.scabs = whole;
        else if (name == u"temperature"_s)
            symptoms.temperatureC = value;
        else if (name == u"fluid"_s)
            symptoms.fluid = fluidFromName(words.at(1));
        else if (name == u"spreading"_s)
            symptoms.spreading = true;
        else if (name == u"warm"_s)
            symptoms.warm = true;
        else
            symptoms.signs.insert(name);
    }
    observation.today = days.take(0);
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        observation.earlier.append({*observation.dayNumber - it.key(), *it});
    return observation;
}

QString inWords(const QList<Advice> &advice)
{
    QStringList lines;
    for (const auto &each : advice)
        lines.append(levelId(each.level) + u' ' + each.flagId + u' ' + each.because.join(u"; "_s));
    return lines.join(u" | "_s);
}

const Advice *of(const QList<Advice> &advice, const QString &flag)
{
    for (const auto &each : advice) {
        if (each.flagId == flag)
            return &each;
    }
    return nullptr;
}

} // namespace

class TestRedFlags : public QObject
{
    Q_OBJECT

    Guidance m_guidance;

    QList<Advice> advice(const QString &line) const { return evaluate(m_guidance, observed(line)); }

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        m_guidance = std::move(content->guidance);
    }

    void row_hasItsLevel_data()
    {
        QTest::addColumn<QString>("flag");
        QTest::addColumn<int>("level");
        const auto row = [](const char *line, const QString &flag, int level) {
            QTest::newRow(line) << flag << level;
        };
        row("day 0, RF-01.breath", u"RF-01"_s, 4);
        row("day 500, RF-01.swelling", u"RF-01"_s, 4);
        row("day 1, RF-01.faint", u"RF-01"_s, 4);
        row("day 1, RF-01.lips", u"RF-01"_s, 4);
        row("day 1, spreading", u"RF-02"_s, 3);
        row("day 0, spreading", u"RF-02"_s, 1);
        row("day 4, warm", u"RF-02"_s, 3);
        row("day 5, redness 4, yesterday redness 3", u"RF-02"_s, 3);
        row("day 5, RM-2.tone, RM-2", u"RF-02"_s, 3);
        row("day 9, temperature 38", u"RF-03"_s, 3);
        row("day 9, RF-03.chills", u"RF-03"_s, 3);
        row("day 1, fluid cloudy", u"RF-04"_s, 3);
        row("day 1, fluid yellow-green", u"RF-04"_s, 3);
        row("day 0, fluid cloudy", u"RF-04"_s, 1);
        row("day 2, RF-04.smell", u"RF-04"_s, 3);
        row("day 2, RF-04.pustules", u"RF-04"_s, 3);
        row("day 3, pain 7", u"RF-05"_s, 3);
        row("day 3, pain 3, yesterday pain 1", u"RF-05"_s, 3);
        row("day 3, pain 3, before pain 1", u"RF-05"_s, 3);
        row("day 2, RF-05.rising", u"RF-05"_s, 3);
        row("day 3, fluid clear", u"RF-06"_s, 3);
        row("day 3, fluid blood", u"RF-06"_s, 3);
        row("day 0, RF-06.bleeding", u"RF-06"_s, 3);
        row("day 0, RF-06.bleeding, RM-3", u"RF-06"_s, 4);
        row("day 3, fluid blood, RM-3", u"RF-06"_s, 3);
        row("day 1, RF-07.sore", u"RF-07"_s, 3);
        row("day 0, RF-08.streaks", u"RF-08"_s, 3);
        row("day 0, RF-08.glands", u"RF-08"_s, 3);
        row("day 90, RF-09.rash", u"RF-09"_s, 2);
        row("day 6, itch 7", u"RF-09"_s, 2);
        row("day 6, RF-09.hives", u"RF-09"_s, 3);
        row("day 200, RF-10.raised", u"RF-10"_s, 2);
        row("day 60, RF-11.scar", u"RF-11"_s, 2);
        row("day 8, RF-12.plaques", u"RF-12"_s, 2);
        row("day 3, RF-13.eye", u"RF-13"_s, 4);
        row("day 4, spreading, RF-14.heart", u"RF-14"_s, 4);
        row("day 4, fluid cloudy, RF-03.chills", u"RF-14"_s, 4);
        row("day 4, temperature 38.5, RF-14.purple", u"RF-14"_s, 4);
        row("day 4, warm, temperature 39", u"RF-14"_s, 4);
        row("day 4, RF-14.cold", u"RF-14"_s, 3);
        row("day 4, RF-14.wake", u"RF-14"_s, 4);
        row("day 0, RF-15.numbing", u"RF-15"_s, 4);
        row("day 90, RF-16.tint", u"RF-16"_s, 1);
        row("day 90, RF-16.tint, RF-16.fast", u"RF-16"_s, 2);
        row("day 90, RF-17.merging", u"RF-17"_s, 1);
        row("day 3, RF-18.mood", u"RF-18"_s, 2);
        row("day 3, RF-18.harm", u"RF-18"_s, 4);
        row("day 90, RF-19.mole", u"RF-19"_s, 2);
        row("day 90, RF-20.shedding", u"RF-20"_s, 2);
        row("day 7, RF-21.patchy", u"RF-21"_s, 0);
        row("day 27, RF-21.patchy", u"RF-21"_s, 0);
        row("day 28, RF-21.patchy", u"RF-22"_s, 1);
        row("day 28, HT-FADE.none", u"HT-FADE.gone"_s, 1);
        row("day 4, redness 3", u"HT-RED.long"_s, 1);
        row("day 6, redness 2, yesterday redness 2", u"HT-RED.long"_s, 1);
        row("day 15, redness 1", u"HT-RED.long"_s, 2);
        row("day 2, swelling 3", u"HT-SWELL.strong"_s, 1);
        row("day 2, swelling 3, warm", u"HT-SWELL.strong"_s, 3);
        row("day 1, pain 8", u"HT-TENDER.long"_s, 1);
        row("day 14, scabs 10", u"DI-SCAB.long"_s, 1);
        row("day 2, spreading, fluid cloudy", u"RM-4"_s, 3);
        row("day 2, RM-5.fast", u"RM-5"_s, 4);
        row("day 6, redness 3, RM-1", u"HT-RED.long"_s, 3);
        row("day 20, redness 1, RM-1", u"HT-RED.long"_s, 3);
        row("day 90, RF-19.mole, RM-1", u"RF-19"_s, 2);
    }

    void row_hasItsLevel()
    {
        QFETCH(QString, flag);
        QFETCH(int, level);

        const auto found = advice(QString::fromUtf8(QTest::currentDataTag()));

        const auto *one = of(found, flag);
        QVERIFY2(one, qPrintable(inWords(found)));
        QVERIFY2(static_cast<int>(one->level) == level, qPrintable(inWords(found)));
        QVERIFY2(!one->because.isEmpty(), qPrintable(inWords(found)));
        QVERIFY(!one->title.isEmpty() && !one->meaning.isEmpty() && !one->action.isEmpty());
    }

    void row_staysQuiet_data()
    {
        QTest::addColumn<QString>("flag");
        const auto row = [](const char *line, const QString &flag) { QTest::newRow(line) << flag; };
        row("day 3, warm", u"RF-02"_s);
        row("day 2, redness 4, yesterday redness 3", u"RF-02"_s);
        row("day 5, RM-2", u"RF-02"_s);
        row("day 9, temperature 37.9", u"RF-03"_s);
        row("day 2, pain 7", u"RF-05"_s);
        row("day 3, pain 6", u"RF-05"_s);
        row("day 3, pain 3, yesterday pain 2", u"RF-05"_s);
        row("day 4, pain 3, yesterday pain 2, before pain 1", u"RF-05"_s);
        row("day 2, fluid clear", u"RF-06"_s);
        row("day 9, fluid none", u"RF-06"_s);
        row("day 9, itch 6", u"RF-09"_s);
        row("day 9, spreading", u"RF-14"_s);
        row("day 9, temperature 38.5", u"RF-14"_s);
        row("day 14, redness 1", u"HT-RED.long"_s);
        row("day 6, redness 2, yesterday redness 3", u"HT-RED.long"_s);
        row("day 6, redness 3, spreading", u"HT-RED.long"_s);
        row("day 2, spreading, RF-07.sore", u"RM-4"_s);
        row("day 28, RF-21.patchy", u"RF-21"_s);
        row("day 27, RF-21.patchy", u"RF-22"_s);
        row("day 13, scabs 10", u"DI-SCAB.long"_s);
    }

    void row_staysQuiet()
    {
        QFETCH(QString, flag);

        const auto found = advice(QString::fromUtf8(QTest::currentDataTag()));

        QVERIFY2(!of(found, flag), qPrintable(inWords(found)));
    }

    void everySign_leadsToAdviceAboveOrBesideNormal()
    {
        for (const auto &sign : m_guidance.redFlags.signs) {
            for (const int day : {0, 3, 20, 40, 400}) {
                Observation observation;
                observation.dayNumber = day;
                observation.today.signs = {sign.id};
                if (!sign.onlyWith.isEmpty())
                    observation.modifiers = {sign.onlyWith};
                const auto found = evaluate(m_guidance, observation);
                const bool asked = sign.days.contains(day);
                QVERIFY2(!asked || found.first().flagId != u"HT"_s,
                         qPrintable(sign.id + u" on day "_s + QString::number(day)));
                if (sign.group == AskedSign::Group::Emergency)
                    QVERIFY2(highest(found) >= Level::DoctorUrgent, qPrintable(sign.id));
                if (sign.group == AskedSign::Group::Urgent && asked && day > 0)
                    QVERIFY2(highest(found) >= Level::DoctorUrgent, qPrintable(sign.id));
            }
        }
    }

    void emergency_standsFirstAndNothingReassures()
    {
        const auto found = advice(u"day 7, RF-21.patchy, itch 7, spreading, RF-01.breath"_s);

        QCOMPARE(found.first().level, Level::Emergency);
        QCOMPARE(highest(found), Level::Emergency);
        for (qsizetype i = 1; i < found.size(); ++i)
            QVERIFY(found.at(i - 1).level >= found.at(i).level);
        for (const auto &each : found)
            QVERIFY2(each.level != Level::Normal, qPrintable(inWords(found)));
    }

    void urgentAdvice_saysWhatWasLoggedAndByWhen()
    {
        const auto found = advice(u"day 4, spreading, warm"_s);

        QCOMPARE(found.size(), 1);
        const auto &one = found.first();
        QCOMPARE(one.title, u"See a doctor today or tomorrow morning"_s);
        QCOMPARE(one.levelName, u"Urgent"_s);
        QCOMPARE(one.targetHours, std::optional(24));
        QCOMPARE(one.because,
                 (QStringList{u"Redness goes past the treated edge"_s, u"The skin feels hot"_s}));
        QVERIFY(one.steps.size() >= 3);
        QVERIFY(one.evidence.refs.contains(18));
    }

    void reasons_carryTheNumbersThatWereLogged()
    {
        const auto pain = advice(u"day 5, pain 6, yesterday pain 3"_s);
        const auto fever = advice(u"day 5, temperature 38.4"_s);

        QCOMPARE(of(pain, u"RF-05"_s)->because, QStringList{u"Pain rose from 3 to 6"_s});
        QCOMPARE(of(fever, u"RF-03"_s)->because, QStringList{u"Temperature 38.4 °C"_s});
    }

    void weakDefence_hurriesWhatMayBeAnInfection()
    {
        const auto urgent = advice(u"day 4, spreading, RM-1"_s);
        const auto raised = advice(u"day 6, redness 3, RM-1"_s);

        QCOMPARE(urgent.first().title, u"See a doctor today. Do not wait."_s);
        QVERIFY(urgent.first().because.contains(u"Weak immune system or diabetes"_s));
        QVERIFY(urgent.first().evidence.refs.contains(42));
        QCOMPARE(raised.first().level, Level::DoctorUrgent);
        for (const auto &step : raised.first().steps)
            QVERIFY2(!step.contains(u"technician"_s), qPrintable(step));
    }

    void nothingFires_healingIsExplained()
    {
        const auto found = advice(u"day 4, redness 1, itch 2, pain 1, scabs 40, fluid none"_s);

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().level, Level::Normal);
        QCOMPARE(found.first().levelName, u"Normal"_s);
        QCOMPARE(found.first().title, u"Expected on day 4"_s);
        QVERIFY(found.first().meaning.contains(u"Tiny scabs (falling from day\u00a05)"_s));
        QVERIFY(!found.first().evidence.refs.isEmpty());
    }

    void unusualButNoFlag_isNotCalledExpected()
    {
        for (const auto &line : {u"day 6, redness 2"_s, u"day 2, warm"_s, u"day 1, fluid blood"_s,
                                 u"day 30, itch 5"_s, u"day -3, redness 1"_s}) {
            const auto found = advice(line);
            QVERIFY2(found.first().level == Level::Normal, qPrintable(line + inWords(found)));
            QVERIFY2(!found.first().title.contains(u"Expected"_s), qPrintable(line));
        }
    }

    void nothingAnswered_nothingIsClaimed()
    {
        const auto found = advice(u"day 5"_s);

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().title, u"Saved"_s);
    }

    void withoutASession_openEndedRulesApply()
    {
        Observation observation;
        observation.today.fluid = Fluid::YellowGreen;

        QCOMPARE(highest(evaluate(m_guidance, observation)), Level::DoctorUrgent);
    }

    void answeredNo_isNotASign()
    {
        Observation observation;
        observation.dayNumber = 5;
        observation.today.spreading = false;
        observation.today.warm = false;
        observation.today.redness = 1;

        QCOMPARE(highest(evaluate(m_guidance, observation)), Level::Normal);
    }

    void usualBand_neverAlarms()
    {
        const std::pair<Measure, std::optional<int> Symptoms::*> fields[]{
            {Measure::Redness, &Symptoms::redness}, {Measure::Swelling, &Symptoms::swelling},
            {Measure::Itch, &Symptoms::itch},       {Measure::Pain, &Symptoms::pain},
            {Measure::Scabs, &Symptoms::scabs},
        };
        for (int day = 0; day <= 400; ++day) {
            Observation observation;
            observation.dayNumber = day;
            for (const auto &[measure, field] : fields) {
                const auto band = bandOn(m_guidance.healing, measure, day);
                QVERIFY(band);
                observation.today.*field = static_cast<int>(band->high);
            }
            const auto found = evaluate(m_guidance, observation);
            QVERIFY2(found.first().title == u"Expected on day %1"_s.arg(day),
                     qPrintable(QString::number(day) + u' ' + inWords(found)));
        }
    }

    void emergencyNumber_isTheRegionsOrOnesOwn()
    {
        ContentOptions options;
        QCOMPARE(Content::load(options)->guidance.emergency.title, u"Call 112 now"_s);
        options.region = u"GB"_s;
        QCOMPARE(Content::load(options)->guidance.emergency.number, u"999"_s);
        options.region = u"ZZ"_s;
        QCOMPARE(Content::load(options)->guidance.emergency.number, u"112"_s);
        options.emergencyNumber = u"144"_s;
        QCOMPARE(Content::load(options)->guidance.redFlags.levelText(Level::Emergency).text.title,
                 u"Call 144 now"_s);
    }

    void signs_areAskedInGroupsOnTheirDays()
    {
        const auto ids = [this](int day, const QSet<QString> &modifiers) {
            QStringList found;
            for (const auto &sign : signsToAsk(m_guidance.redFlags, day, modifiers))
                found.append(sign.id);
            return found;
        };
        const auto asked = signsToAsk(m_guidance.redFlags, 4);
        for (qsizetype i = 1; i < asked.size(); ++i)
            QVERIFY(asked.at(i - 1).group <= asked.at(i).group);

        QVERIFY(ids(0, {}).contains(u"RF-15.numbing"_s));
        QVERIFY(!ids(4, {}).contains(u"RF-15.numbing"_s));
        QVERIFY(!ids(4, {}).contains(u"RF-10.raised"_s));
        QVERIFY(ids(200, {}).contains(u"RF-10.raised"_s));
        QVERIFY(!ids(4, {}).contains(u"RM-2.tone"_s));
        QVERIFY(ids(4, {u"RM-2"_s}).contains(u"RM-2.tone"_s));
    }

    void signIds_mayStandInADiary()
    {
        Symptoms symptoms;
        for (const auto &sign : m_guidance.redFlags.signs)
            symptoms.signs.insert(sign.id);

        QVERIFY(checked(symptoms));
    }
};

QTEST_GUILESS_MAIN(TestRedFlags)
#include "tst_redflags.moc"
