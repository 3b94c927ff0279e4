// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Where a chosen reminder leads, in the whole window.

#include "app/window.h"
#include "core/care/careservice.h"
#include "core/settings/settings.h"
#include "qml/base/services.h"
#include "qml/shell/shellmodel.h"
#include "qml/today/todaymodel.h"
#include "tests/qml/shell/device.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto lastNight = u"2026-03-29T23:00"_s;

/// A reminder of last night can still be seen in the morning.
void fileLastNight(Device &device)
{
    const WallTime at{QDate(2026, 3, 29), QTime(23, 0)};
    device.alarms.filed.state = FiledPlan::State::Readable;
    device.alarms.filed.plan.slots = {
        {.id = lastNight, .at = at, .until = at.plusMinutes(600), .text = u"checkin"_s, .n = 1}};
}

/// What the page about today on the screen shows; nothing when it is not there.
TodayModel *today(const QQuickItem &item)
{
    if (!item.isVisible())
        return nullptr;
    if (auto *model = item.findChild<TodayModel *>(QString(), Qt::FindDirectChildrenOnly))
        return model;
    for (const auto *child : item.childItems()) {
        if (auto *model = today(*child))
            return model;
    }
    return nullptr;
}

TodayModel *today(const Window &window)
{
    return today(*window.quickWindow()->contentItem());
}

} // namespace

class TestReminded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r24_theAppIsStartedByATap_showsTodayOnTheSlotsDay()
    {
        Device device;
        client(device, Role::Client);
        fileLastNight(device);
        device.alarms.choose(lastNight);
        Window window(*device.app);
        QVERIFY(window.open());
        QVERIFY(today(window));
        QCOMPARE(today(window)->shownDay(), u"2026-03-29"_s);
        QTRY_COMPARE(today(window)->day(), 1);
    }

    void r24_aTapOnTheOpenApp_leadsThereFromAnyPage()
    {
        Device device;
        client(device, Role::Client | Role::Technician); // whose inbox comes first
        Window window(*device.app);
        QVERIFY(window.open());
        QCoreApplication::processEvents();
        QVERIFY(!today(window));
        fileLastNight(device);
        device.alarms.choose(lastNight);
        QVERIFY(today(window));
        QCOMPARE(today(window)->shownDay(), u"2026-03-29"_s);
    }

    void r24_aStaleTap_opensTheAppAsEver()
    {
        Device device;
        client(device, Role::Client);
        fileLastNight(device);
        device.alarms.choose(u"2026-03-28T23:00"_s);
        Window window(*device.app);
        QVERIFY(window.open());
        QVERIFY(today(window));
        QCOMPARE(today(window)->shownDay(), QString());
    }

    void r24_aTapBeforeTheFirstStartIsFinished_leadsNowhere()
    {
        Device device;
        device.start();
        fileLastNight(device);
        device.alarms.choose(lastNight);
        Window window(*device.app);
        QVERIFY(window.open());
        QVERIFY(!today(window));
    }

    void r24_whileTheKeysAreLocked_theTapWaits()
    {
        Device device;
        client(device, Role::Client);
        device.keys.broken = true;
        device.start();
        QVERIFY(!device.app->status());
        fileLastNight(device);
        device.alarms.choose(lastNight);
        Window window(*device.app);
        QVERIFY(window.open());
        QVERIFY(!today(window));
        QCOMPARE(device.alarms.tap, lastNight);
    }

private:
    /// A person who has been here before, with a session two days ago.
    static void client(Device &device, Roles roles)
    {
        device.start();
        QVERIFY(device.app->status());
        QVERIFY(Services::current().settings.setRoles(roles));
        QVERIFY(Services::current().care.addSession(QDate(2026, 3, 28)));
        QCoreApplication::processEvents();
        device.start();
    }
};

QTEST_MAIN(TestReminded)
#include "tst_reminded.moc"
