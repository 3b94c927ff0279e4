// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

/// Takes addresses in place of the system's telephone.
class Telephone : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> called;

public Q_SLOTS:
    void call(const QUrl &url) { called.append(url); }
};

class TestHelpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emergencies_comeFirstWithTheNumber()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"HelpPage"_s));
        QVERIFY(stage.hand().see(u"Call 112 now"_s));
        const auto words = stage.hand().read();
        const auto emergency = words.indexOf(u"Blue or grey lips"_s);
        const auto urgent = words.indexOf(u"Chills or shivering"_s);
        QVERIFY(emergency > 0);
        QVERIFY(urgent > emergency);
    }

    void everyAskedEmergency_isOnThePage()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"HelpPage"_s));
        (void)stage.hand().look();
        const auto words = stage.hand().read();
        for (const auto &sign : home.content.guidance.redFlags.signs) {
            if (sign.group == AskedSign::Group::Emergency || sign.group == AskedSign::Group::Urgent)
                QVERIFY2(words.contains(sign.because), qPrintable(sign.id));
        }
    }

    void nobodyIsMonitoringThis_standsBelow()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"HelpPage"_s));
        QVERIFY(stage.hand().see(u"Nobody is monitoring this"_s));
    }

    void theCallButton_dialsTheNumber()
    {
        DemoHome home;
        Telephone telephone;
        QDesktopServices::setUrlHandler(u"tel"_s, &telephone, "call");
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"HelpPage"_s));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Call 112"_s));
        QDesktopServices::unsetUrlHandler(u"tel"_s);
        QCOMPARE(telephone.called, QList<QUrl>{QUrl(u"tel:112"_s)});
    }

    void close_isAnnounced()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Today"_s, u"HelpPage"_s));
        QSignalSpy closed(&stage.page(), SIGNAL(closed()));
        QVERIFY(stage.hand().tap(u"Close"_s));
        QCOMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
