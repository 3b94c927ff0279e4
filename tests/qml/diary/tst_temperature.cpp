// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/temperature.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

class TestTemperature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointAndComma_areUnderstood()
    {
        QCOMPARE(celsiusFrom(u"37.6"_s), 37.6);
        QCOMPARE(celsiusFrom(u" 37,6 "_s), 37.6);
        QCOMPARE(celsiusFrom(u"38°"_s), 38.0);
    }

    void fahrenheit_isUnderstoodAndSaidSo()
    {
        QVERIFY(isFahrenheit(u"100.4"_s));
        QCOMPARE(celsiusFrom(u"100.4"_s), 38.0);
        QVERIFY(!isFahrenheit(u"38"_s));
    }

    void whatIsNoBodyTemperature_isRefused()
    {
        for (const auto &typed : {u""_s, u"warm"_s, u"29.9"_s, u"45.1"_s, u"200"_s, u"-37"_s,
                                  u"3 7"_s, u"nan"_s, u"inf"_s})
            QVERIFY2(!celsiusFrom(typed), qPrintable(typed));
    }

    void edges_belongToTheRange()
    {
        QCOMPARE(celsiusFrom(u"30"_s), 30.0);
        QCOMPARE(celsiusFrom(u"45"_s), 45.0);
    }
};

QTEST_GUILESS_MAIN(TestTemperature)
#include "tst_temperature.moc"
