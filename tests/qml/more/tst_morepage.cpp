// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

/// Settings that cannot be kept, or not even read.
class StubbornSettings : public FakeSettingsRepository
{
public:
    bool readable = true;

    Result<std::optional<QString>> read(const QString &key) override
    {
        return readable ? FakeSettingsRepository::read(key)
                        : Result<std::optional<QString>>(Error{ErrorCode::Locked, key});
    }

    Status write(const QString &key, const QString &, bool) override
    {
        return Error{ErrorCode::DiskFull, key};
    }
};

} // namespace

class TestMorePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appearance_isKeptAsChosen()
    {
        Desk desk;
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));

        QVERIFY(tap(stage, u"Dark"_s));
        QCOMPARE(*desk.settings.value(Setting::Theme), u"dark"_s);

        QVERIFY(tap(stage, u"System"_s));
        QCOMPARE(*desk.settings.value(Setting::Theme), u"system"_s);
    }

    void roles_areOfferedWhenMissingAndAnnounced()
    {
        Desk desk;
        QVERIFY(desk.settings.setRoles(Role::Technician));
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));
        QSignalSpy wished(&stage.page(), SIGNAL(roleRequested(int)));

        QVERIFY(tap(stage, u"Care after a session, Add"_s));
        QVERIFY(tap(stage, u"Looking after clients"_s));

        QCOMPARE(wished.size(), 2);
        QCOMPARE(wished.at(0).first().toInt(), int(Role::Client));
        QCOMPARE(wished.at(1).first().toInt(), int(Role::Technician));

        QVERIFY(desk.settings.setRoles(Role::Technician | Role::Client));
        QVERIFY(stage.hand().seeNoMore(u"Care after a session, Add"_s));
    }

    void planAndSessions_areAnnouncedToClientsOnly()
    {
        Desk desk;
        QVERIFY(desk.settings.setRoles(Role::Technician));
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));
        QSignalSpy plan(&stage.page(), SIGNAL(planRequested()));
        QSignalSpy sessions(&stage.page(), SIGNAL(sessionsRequested()));
        QVERIFY(stage.hand().see(u"Appearance"_s));
        QVERIFY(!stage.hand().read().contains(u"Your plan"_s));

        QVERIFY(desk.settings.setRoles(Role::Technician | Role::Client));
        QVERIFY(tap(stage, u"Your plan"_s));
        QVERIFY(tap(stage, u"Your sessions"_s));

        QCOMPARE(plan.size(), 1);
        QCOMPARE(sessions.size(), 1);
    }

    void clinics_areOfferedToWhoeverMayLookForOne()
    {
        Desk desk;
        QVERIFY(desk.settings.setRoles(Role::Technician));
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));
        QSignalSpy clinics(&stage.page(), SIGNAL(clinicsRequested()));
        QVERIFY(stage.hand().see(u"Appearance"_s));
        QVERIFY(!stage.hand().read().contains(u"Choose a clinic"_s));

        for (const auto role : {Role::Prospective, Role::Client}) {
            QVERIFY(desk.settings.setRoles(role));
            QVERIFY(tap(stage, u"Choose a clinic"_s));
        }
        QCOMPARE(clinics.size(), 2);
    }

    void emergencyNumber_isChosenByRegion()
    {
        Desk desk;
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));

        QVERIFY(tap(stage, u"Emergency number, 112"_s));
        QVERIFY(tap(stage, u"United Kingdom, 999"_s));

        QCOMPARE(*desk.settings.value(Setting::Region), u"GB"_s);
        QVERIFY(stage.hand().see(u"Emergency number, 999"_s));
        QVERIFY(stage.hand().see(u"In every text from the next start on"_s));
    }

    void guard_isSaidHonestly()
    {
        Desk desk;
        desk.keyStore.guarded = KeyStore::Protection::File;
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));

        QVERIFY(stage.hand().see(u"Sealed, with the key in a file"_s));
    }

    void reminders_areOfferedToClientsAlone()
    {
        Desk desk;
        QVERIFY(desk.settings.setRoles(Role::Technician));
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));
        QSignalSpy reminders(&stage.page(), SIGNAL(remindersRequested()));
        QVERIFY(!stage.hand().read().contains(u"Reminders"_s));

        QVERIFY(desk.settings.setRoles(Role::Technician | Role::Client));
        QVERIFY(tap(stage, u"Reminders"_s));

        QCOMPARE(reminders.size(), 1);
    }

    void sourcesAndAbout_areAnnounced()
    {
        Desk desk;
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));
        QSignalSpy sources(&stage.page(), SIGNAL(sourcesRequested()));
        QSignalSpy about(&stage.page(), SIGNAL(aboutRequested()));

        QVERIFY(tap(stage, u"Sources"_s));
        QVERIFY(tap(stage, u"About"_s));

        QCOMPARE(sources.size(), 1);
        QCOMPARE(about.size(), 1);
    }

    void refusedWish_saysWhyAndChangesNothing()
    {
        StubbornSettings rows;
        Settings settings(rows);
        Desk desk(settings);
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));

        QVERIFY(tap(stage, u"Dark"_s));

        QVERIFY(stage.hand().see(u"There is no space left"_s));
        QCOMPARE(*settings.value(Setting::Theme), u"system"_s);
    }

    void unreadableSettings_sayWhatHappenedAndCanBeTriedAgain()
    {
        StubbornSettings rows;
        rows.readable = false;
        Settings settings(rows);
        Desk desk(settings);
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"MorePage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));

        rows.readable = true;
        QVERIFY(tap(stage, u"Try again"_s));

        QVERIFY(stage.hand().see(u"Appearance"_s));
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestMorePage)
#include "tst_morepage.moc"
