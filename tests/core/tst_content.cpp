// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/content.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_isReadCompletely()
    {
        const auto content = Content::load();

        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        QCOMPARE(content->sources.all.size(), 211);
        QCOMPARE(content->carePlan.phases.size(), 8);
        QCOMPARE(content->carePlan.permissions.size(), 29);
        for (int n = 1; n <= 29; ++n) {
            const auto id = u"AC-P%1"_s.arg(n, 2, 10, QChar(u'0'));
            QVERIFY2(content->carePlan.permission(id), qPrintable(id));
        }
        for (int n = 1; n <= 15; ++n) {
            const auto id = u"AC-B%1"_s.arg(n, 2, 10, QChar(u'0'));
            QVERIFY2(content->carePlan.task(id), qPrintable(id));
        }
    }

    void everyRedFlag_isThere()
    {
        const auto content = Content::load();
        QVERIFY(content);
        QSet<QString> ids;
        for (const auto &flag : content->guidance.redFlags.flags)
            ids.insert(flag.id);

        for (int n = 1; n <= 22; ++n) {
            const auto id = u"RF-%1"_s.arg(n, 2, 10, QChar(u'0'));
            QVERIFY2(ids.contains(id), qPrintable(id));
        }
        QVERIFY(ids.contains(u"RM-4"_s));
        QVERIFY(ids.contains(u"RM-5"_s));
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
