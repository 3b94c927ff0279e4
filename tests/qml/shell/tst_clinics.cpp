// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// How somebody comes to the clinics they consider, in the whole window, with all of it stored.

#include "app/window.h"
#include "core/choosing/choosingservice.h"
#include "core/settings/settings.h"
#include "qml/base/services.h"
#include "tests/e2e/hand.h"
#include "tests/qml/shell/device.h"

#include <QQuickWindow>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

/// The app of somebody with these roles, opened.
struct App
{
    explicit App(Roles roles)
    {
        device.start();
        if (!device.app->status() || !Services::current().settings.setRoles(roles))
            qFatal("the app did not start");
        open();
    }

    void open()
    {
        window.reset();
        device.start();
        window = std::make_unique<Window>(*device.app);
        if (!window->open())
            qFatal("the window did not open");
        hand = std::make_unique<e2e::Hand>(*window->quickWindow());
    }

    [[nodiscard]] QList<ConsideredClinic> clinics() const
    {
        return *Services::current().choosing.clinics();
    }

    Device device;
    std::unique_ptr<Window> window;
    std::unique_ptr<e2e::Hand> hand;
};

} // namespace

class TestClinics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyWhoConsidersIt_hasAPlaceForClinics()
    {
        const App app(Role::Prospective);
        auto &hand = *app.hand;
        QVERIFY(hand.tap(u"Clinics"_s));
        QVERIFY(hand.see(u"No clinic noted yet"_s));
        QVERIFY(hand.tap(u"Its name"_s));
        hand.type(u"Demo clinic"_s);
        QVERIFY(hand.press(u"Return"_s));

        QVERIFY(hand.tap(u"Good: Hygiene"_s));
        QCOMPARE(app.clinics().size(), 1);
        QCOMPARE(app.clinics().first().marks.value(u"CL-05"_s), Mark::Good);
    }

    void whatIsNoted_isThereAfterAKill()
    {
        App app(Role::Prospective);
        QVERIFY(app.hand->tap(u"Clinics"_s));
        QVERIFY(app.hand->tap(u"Its name"_s));
        app.hand->type(u"Demo clinic"_s);
        QVERIFY(app.hand->press(u"Return"_s));
        QVERIFY(app.hand->tap(u"Your notes"_s));
        QVERIFY(app.hand->tap(u"What you saw and heard"_s));
        app.hand->type(u"Quiet rooms"_s);

        app.open();
        QVERIFY(app.hand->tap(u"Clinics"_s));
        QVERIFY(app.hand->tap(u"Demo clinic"_s));
        QVERIFY(app.hand->tap(u"Your notes"_s));
        QVERIFY(app.hand->see(u"Quiet rooms"_s));
    }

    void removedClinic_comesBackFromTheListBelow()
    {
        const App app(Role::Prospective);
        const auto id = Services::current().choosing.add(u"Demo clinic"_s);
        QVERIFY(id && Services::current().choosing.setNotes(*id, u"Quiet rooms"_s));
        const auto before = app.clinics();
        auto &hand = *app.hand;
        QVERIFY(hand.tap(u"Clinics"_s));
        QVERIFY(hand.tap(u"Demo clinic"_s));
        QVERIFY(hand.tap(u"Your notes"_s));
        QVERIFY(hand.tap(u"Remove this clinic"_s));
        QVERIFY(hand.see(u"“Demo clinic” was removed"_s));
        QVERIFY(app.clinics().isEmpty());
        QVERIFY(hand.tap(u"Undo"_s));
        QVERIFY(hand.see(u"Nothing looked at yet"_s));
        QVERIFY(app.clinics() == before);
    }

    void client_comesThereFromMoreAndBack()
    {
        const App app(Role::Client);
        auto &hand = *app.hand;
        QVERIFY(hand.tap(u"More"_s));
        QVERIFY(hand.tap(u"Choose a clinic"_s));
        QVERIFY(hand.tap(u"Signs of bad work"_s));
        QVERIFY(hand.tap(u"Source 120"_s));
        QVERIFY(hand.see(u"Sources"_s));
        for (int page = 0; page < 3; ++page)
            QVERIFY(hand.tap(u"Back"_s));
        QVERIFY(hand.see(u"Appearance"_s));
    }

    void title_neverTellsAClinic()
    {
        const App app(Role::Prospective);
        QVERIFY(Services::current().choosing.add(u"Demo clinic"_s));
        auto &hand = *app.hand;
        QVERIFY(hand.tap(u"Clinics"_s));
        QVERIFY(hand.tap(u"Demo clinic"_s));
        QVERIFY(hand.see(u"What you found"_s));
        QCOMPARE(app.window->quickWindow()->title(), QGuiApplication::applicationDisplayName());
    }
};

QTEST_MAIN(TestClinics)
#include "tst_clinics.moc"
