// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/common/reminderwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

class TestReminderWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShipped_isNeutralEnglish()
    {
        const ReminderWords words;
        QCOMPARE(words.word({}, u"title"_s), u"Stipple"_s);
        QCOMPARE(words.word(u"en"_s, u"checkin"_s), u"Time for your check-in"_s);
        QVERIFY(!words.word({}, u"continue"_s).isEmpty());
        QVERIFY(!words.word({}, u"channel"_s).isEmpty());
    }

    void aLanguage_isLookedForFromItsFullTagDown()
    {
        const ReminderWords words(R"({"format":"stipple-reminder-texts","languages":{
            "en":{"checkin":"hello"},"pt":{"checkin":"ola"},"pt-BR":{"title":"t"}}})");
        QCOMPARE(words.word(u"pt"_s, u"checkin"_s), u"ola"_s);
        QCOMPARE(words.word(u"pt-BR"_s, u"checkin"_s), u"ola"_s);
        QCOMPARE(words.word(u"fi-FI"_s, u"checkin"_s), u"hello"_s);
    }

    void anotherDocument_hasNoWords()
    {
        QVERIFY(ReminderWords("{}").word({}, u"title"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReminderWords)
#include "tst_reminderwords.moc"
