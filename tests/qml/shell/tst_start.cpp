// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What the app does by itself: when it starts, and when somebody comes back to it.

#include "app/window.h"
#include "core/questionnaire/assessmentservice.h"
#include "core/settings/settings.h"
#include "qml/base/services.h"
#include "tests/qml/shell/device.h"

#include <QGuiApplication>
#include <QQuickWindow>
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

    void start_readsNoQuestionnaireBeforeSomebodyOpensIt_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("client") << Role::Client;
        QTest::newRow("technician") << Role::Technician;
    }
    void start_readsNoQuestionnaireBeforeSomebodyOpensIt()
    {
        QFETCH(const Role, role);
        Device device;
        device.start();
        QVERIFY(Services::current().settings.setRoles(role));
        device.start();
        Window window(*device.app);
        QVERIFY(window.open());
        QVERIFY(QTest::qWaitForWindowExposed(window.quickWindow()));
        QCoreApplication::processEvents();
        QVERIFY(!device.app->assessments().wasRead());
        QVERIFY(Services::current().assessment.open());
        QVERIFY(device.app->assessments().wasRead());
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
