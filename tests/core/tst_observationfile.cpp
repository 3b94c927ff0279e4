// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/observationfile.h"
#include "core/content/content.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

class TestObservationFile : public QObject
{
    Q_OBJECT

    RedFlagTable m_table;

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY(content);
        m_table = std::move(content->guidance.redFlags);
    }

    void wholeObservation_isRead()
    {
        const auto read = cli::readObservation(
            R"({"day": 4, "modifiers": ["RM-1"],
                "symptoms": {"redness": 3, "swelling": 1, "itch": 5, "pain": 6, "scabs": 40,
                             "fluid": "yellow-green", "temperatureC": 38.5, "spreading": true,
                             "warm": false, "signs": ["RF-08.streaks"]},
                "earlier": [{"day": 3, "symptoms": {"pain": 2}}]})",
            m_table);

        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->dayNumber, std::optional(4));
        QCOMPARE(read->today.redness, std::optional(3));
        QCOMPARE(read->today.fluid, std::optional(Fluid::YellowGreen));
        QCOMPARE(read->today.temperatureC, std::optional(38.5));
        QCOMPARE(read->today.warm, std::optional(false));
        QCOMPARE(read->today.signs, QSet<QString>{u"RF-08.streaks"_s});
        QCOMPARE(read->earlier.first().dayNumber, 3);
        QCOMPARE(read->earlier.first().symptoms.pain, std::optional(2));
        QCOMPARE(read->modifiers, QSet<QString>{u"RM-1"_s});
    }

    void whatDoesNotFit_isRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *text, const QString &place) {
            QTest::newRow(name) << QByteArray(text) << place;
        };
        row("no symptoms", R"({"day": 4})", u"symptoms/not an object"_s);
        row("misspelt name", R"({"symptoms": {"rednes": 4}})", u"symptoms/rednes"_s);
        row("misspelt outside", R"({"symptoms": {}, "days": 4})", u"days"_s);
        row("out of range", R"({"symptoms": {"pain": 11}})", u"symptoms/pain"_s);
        row("half a step", R"({"symptoms": {"pain": 2.5}})", u"symptoms/pain"_s);
        row("unknown fluid", R"({"symptoms": {"fluid": "red"}})", u"symptoms/fluid"_s);
        row("unknown sign", R"({"symptoms": {"signs": ["RF-99"]}})", u"symptoms/signs"_s);
        row("sign that is no word", R"({"symptoms": {"signs": [8]}})", u"symptoms/signs"_s);
        row("unknown modifier", R"({"symptoms": {}, "modifiers": ["RM-9"]})", u"modifiers"_s);
        row("earlier without a day", R"({"symptoms": {}, "earlier": [{"symptoms": {}}]})",
            u"earlier/0/day"_s);
        row("temperature as words", R"({"symptoms": {"temperatureC": "38"}})",
            u"symptoms/temperatureC"_s);
        row("a list", R"([])", u"not an object"_s);
    }

    void whatDoesNotFit_isRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);

        const auto read = cli::readObservation(text, m_table);

        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(read.error().detail, place);
    }

    void brokenJson_isRefused()
    {
        QCOMPARE(cli::readObservation("{\"day\":", m_table).error().code, ErrorCode::JsonInvalid);
        QCOMPARE(cli::readObservation(R"({"day": 1, "day": 2})", m_table).error().code,
                 ErrorCode::JsonDuplicateKey);
    }
};

QTEST_GUILESS_MAIN(TestObservationFile)
#include "tst_observationfile.moc"
