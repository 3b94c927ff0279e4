// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What the app does by itself: when it starts, and when somebody comes back to it.

#include "tests/qml/shell/device.h"

#include <QGuiApplication>
#include <QTest>

using namespace stipple;

namespace {

void become(Qt::ApplicationState state)
{
    Q_EMIT qGuiApp->applicationStateChanged(state);
    QCoreApplication::processEvents();
}

} // namespace

class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_plansRemindersOnce()
    {
        Device device;
        device.start();
        QVERIFY(device.app->status());
        QVERIFY(device.alarms.replaced.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(device.alarms.replaced.size(), 1);
        become(Qt::ApplicationActive);
        QCOMPARE(device.alarms.replaced.size(), 1);
    }

    void comingBack_plansThemAgain()
    {
        Device device;
        device.start();
        become(Qt::ApplicationActive);
        become(Qt::ApplicationInactive);
        QCOMPARE(device.alarms.replaced.size(), 1);
        become(Qt::ApplicationActive);
        QCOMPARE(device.alarms.replaced.size(), 2);
        become(Qt::ApplicationActive);
        QCOMPARE(device.alarms.replaced.size(), 2);
    }

    void anotherZone_plansThemAgain()
    {
        Device device;
        device.start();
        become(Qt::ApplicationActive);
        device.clock.travelTo(QTimeZone("Europe/Athens"));
        QCOMPARE(device.alarms.replaced.size(), 2);
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
