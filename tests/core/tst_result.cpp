// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"
#include "core/base/result.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_isTrueAndGivesItsValue()
    {
        const Result<int> result = 7;

        QVERIFY(result);
        QCOMPARE(*result, 7);
        QCOMPARE(result.valueOr(0), 7);
    }

    void valueOfAResultThatGoes_isItsOwn()
    {
        const auto made = [](int count) { return Result(QList<int>(count, 7)); };
        static_assert(std::is_same_v<decltype(*made(1)), QList<int>>);
        int sum = 0;
        for (const int each : *made(100))
            sum += each;
        QCOMPARE(sum, 700);
    }

    void error_isFalseAndKeepsCodeAndDetail()
    {
        const Result<int> result = Error{ErrorCode::NotFound, u"row"_s};

        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QCOMPARE(result.error().detail, u"row"_s);
        QCOMPARE(result.valueOr(3), 3);
    }

    void status_defaultsToSuccess()
    {
        const Status done;
        const Status failed = Error{ErrorCode::DiskFull, {}};

        QVERIFY(done);
        QVERIFY(!failed);
    }

    void everyErrorCode_hasAName() { QCOMPARE(codeName(ErrorCode::NotForMe), u"NotForMe"_s); }

    void randomIds_differAndSurviveTheirText()
    {
        const auto id = EntryId::random();

        QVERIFY(id != EntryId::random());
        QCOMPARE(*EntryId::fromString(id.toString()), id);
        QVERIFY(!EntryId::fromString(u"not an id"_s));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
