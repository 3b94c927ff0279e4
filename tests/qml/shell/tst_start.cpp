// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What the app does by itself: when it starts, and when somebody comes back to it.

#include "app/composition.h"
#include "platform/fake/fakealarms.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/fakekeystore.h"
#include "platform/fake/fakesharesheet.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;

namespace {

/// Everything the app is built on, in memory but for its data.
struct Device
{
    QTemporaryDir home;
    FakeClock clock{QDate(2026, 3, 30)};
    FakeKeyStore keys;
    FakeShareSheet shareSheet;
    FakeAlarms alarms{clock};
    Composition composition{clock, keys, shareSheet, alarms, home.filePath(QStringLiteral("data"))};
};

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
        QVERIFY(device.composition.status());
        QVERIFY(device.alarms.replaced.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(device.alarms.replaced.size(), 1);
        become(Qt::ApplicationActive);
        QCOMPARE(device.alarms.replaced.size(), 1);
    }

    void comingBack_plansThemAgain()
    {
        Device device;
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
        become(Qt::ApplicationActive);
        device.clock.travelTo(QTimeZone("Europe/Athens"));
        QCOMPARE(device.alarms.replaced.size(), 2);
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
