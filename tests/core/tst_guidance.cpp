// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/content.h"

#include <QRegularExpression>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate sessionDay(2025, 3, 10);

QStringList titles(const QList<UsualSign> &signs)
{
    QStringList titles;
    for (const auto &sign : signs)
        titles.append(sign.title);
    return titles;
}

Entry entryOn(const QDate &day, int hour, int pain)
{
    Entry entry;
    entry.id = EntryId::random();
    entry.day = day;
    entry.loggedAt = QDateTime(day, QTime(hour, 0), Qt::UTC);
    entry.symptoms.pain = pain;
    return entry;
}

} // namespace

class TestGuidance : public QObject
{
    Q_OBJECT

    Guidance m_guidance;

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        m_guidance = std::move(content->guidance);
    }

    void dayFour_showsScabsRednessAndDarkDots()
    {
        const auto signs = usualOn(m_guidance.healing, 4);

        QCOMPARE(titles(signs),
                 (QStringList{u"Tiny scabs"_s, u"Some redness"_s, u"Darker dots"_s}));
        QCOMPARE(signs.at(0).sub, u"falling from day\u00a05"_s);
        QCOMPARE(signs.at(0).drawing, Drawing::Scabs);
        QCOMPARE(signs.at(1).sub, u"fading by now"_s);
        QCOMPARE(signs.at(2).sub, u"until about day\u00a07"_s);
    }

    void everyDayAfterTheSession_showsOneToThreeSigns()
    {
        for (int day = 0; day <= 1400; ++day) {
            const auto count = usualOn(m_guidance.healing, day).size();
            QVERIFY2(count >= 1 && count <= 3, qPrintable(QString::number(day)));
        }
        QVERIFY(usualOn(m_guidance.healing, -1).isEmpty());
    }

    void longTerm_showsSettledColour()
    {
        const auto signs = usualOn(m_guidance.healing, 400);

        QCOMPARE(titles(signs), QStringList{u"Settled colour, crisp dots"_s});
        QCOMPARE(signs.first().drawing, Drawing::Settled);
    }

    void afterTheLastUsualWindow_nothingHealsAnyMore()
    {
        QCOMPARE(lastHealingDay(m_guidance.healing), 42);
        QVERIFY(!lastHealingDay({}));
    }

    void unsourcedFadingFigure_isNeverShown()
    {
        auto files = Content::builtIn();
        files.remove(u"sources"_s); // titles of others' papers
        for (const auto &bytes : std::as_const(files)) {
            const auto text = QString::fromUtf8(bytes);
            for (const auto &figure : {u"30–50"_s, u"30-50"_s, u"30 to 50"_s, u"50 %"_s})
                QVERIFY2(!text.contains(figure), qPrintable(figure));
        }
    }

    void forbiddenWords_areNeverShown()
    {
        static const QRegularExpression forbidden(
            u"guaranteed|suitable for everyone|permanent solution|you are unfit|antibiotic|steroid|"
            u"cortisone|sepsis|cellulitis"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const auto &name : {u"care-plan"_s, u"healing"_s, u"red-flags"_s, u"emergency"_s,
                                 u"products"_s, u"clinic-guide"_s}) {
            const auto match = forbidden.match(QString::fromUtf8(Content::builtIn().value(name)));
            QVERIFY2(!match.hasMatch(), qPrintable(name + u' ' + match.captured()));
        }
    }

    void observe_countsFromTheLastSessionAndTakesTheLastLogOfADay()
    {
        const QList<Session> sessions{{SessionId::random(), sessionDay},
                                      {SessionId::random(), sessionDay.addDays(14)}};
        const auto today = entryOn(sessionDay.addDays(17), 7, 5);
        const QList<Entry> others{
            entryOn(sessionDay.addDays(16), 20, 2), entryOn(sessionDay.addDays(16), 7, 4),
            entryOn(sessionDay.addDays(12), 7, 1), entryOn(sessionDay.addDays(17), 6, 9), today};

        const auto observation = observe(today, others, sessions, {u"RM-1"_s});

        QCOMPARE(observation.dayNumber, std::optional(3));
        QCOMPARE(observation.earlier.size(), 1);
        QCOMPARE(observation.earlier.first().dayNumber, 2);
        QCOMPARE(observation.earlier.first().symptoms.pain, std::optional(2));
        QVERIFY(observation.modifiers.contains(u"RM-1"_s));
        QCOMPARE(highest(evaluate(m_guidance, observation)), Level::DoctorUrgent);
    }

    void observe_beforeTheFirstSessionCountsDown()
    {
        const QList<Session> sessions{{SessionId::random(), sessionDay}};

        QCOMPARE(observe(entryOn(sessionDay.addDays(-3), 7, 0), {}, sessions).dayNumber,
                 std::optional(-3));
        QCOMPARE(observe(entryOn(sessionDay, 7, 0), {}, {}).dayNumber, std::nullopt);
    }

    void conditions_countAndNegate()
    {
        Observation observation;
        observation.dayNumber = 3;
        observation.today.warm = true;
        Condition warm;
        warm.kind = Condition::Kind::Warm;
        warm.because = u"warm"_s;
        Condition spreading;
        spreading.kind = Condition::Kind::Spreading;
        Condition count;
        count.kind = Condition::Kind::Count;
        count.of = {warm, spreading, warm};
        count.count = 2;
        Condition no;
        no.kind = Condition::Kind::Not;
        no.of = {spreading};

        const auto finding = examine(count, observation);
        QVERIFY(finding.holds);
        QCOMPARE(finding.because, QStringList{u"warm"_s});
        count.count = 3;
        QVERIFY(!examine(count, observation).holds);
        QVERIFY(examine(count, observation).because.isEmpty());
        QVERIFY(examine(no, observation).holds);
        no.of = {warm};
        QVERIFY(!examine(no, observation).holds);
    }

    void rise_comparesWithTheNewestLogInReach()
    {
        Condition rise;
        rise.kind = Condition::Kind::Rise;
        rise.measure = Measure::Redness;
        rise.value = 1;
        rise.within = 2;
        Observation observation;
        observation.dayNumber = 6;
        observation.today.redness = 3;
        const auto earlier = [](int day, int redness) {
            EarlierSymptoms each;
            each.dayNumber = day;
            each.symptoms.redness = redness;
            return each;
        };

        observation.earlier = {earlier(3, 0)};
        QVERIFY2(!examine(rise, observation).holds, "three days ago is out of reach");
        observation.earlier = {earlier(4, 2)};
        QVERIFY(examine(rise, observation).holds);
        observation.earlier = {earlier(4, 2), earlier(5, 3)};
        QVERIFY2(!examine(rise, observation).holds, "yesterday is newer");
        observation.earlier = {earlier(7, 0)};
        QVERIFY2(!examine(rise, observation).holds, "tomorrow is not before");
    }
};

QTEST_GUILESS_MAIN(TestGuidance)
#include "tst_guidance.moc"
