// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include "tests/fakes/fakesettingsrepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstStart_thereIsNoRole()
    {
        FakeSettingsRepository rows;
        Settings settings(rows);

        QCOMPARE(*settings.roles(), Roles{});
        QCOMPARE(*settings.value(Setting::Theme), u"system"_s);
    }

    void roles_areASet()
    {
        FakeSettingsRepository rows;
        Settings settings(rows);
        QSignalSpy changed(&settings, &Settings::changed);

        QVERIFY(settings.setRoles(Role::Client | Role::Technician));
        QVERIFY(settings.setRoles(Role::Client | Role::Technician));

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Setting>(), Setting::ChosenRoles);
        QCOMPARE(*Settings(rows).roles(), Role::Client | Role::Technician);
    }

    void whatTellsAboutThePerson_isSealed_theRestCanBeReadWhileLocked()
    {
        FakeSettingsRepository rows;
        Settings settings(rows);
        QVERIFY(settings.setRoles(Role::Client));
        QVERIFY(settings.setValue(Setting::Name, u"Demo client"_s));
        QVERIFY(settings.setModifiers({u"RM-1"_s}));
        QVERIFY(settings.setValue(Setting::Theme, u"dark"_s));
        rows.locked = true;

        QCOMPARE(settings.roles().error().code, ErrorCode::Locked);
        QCOMPARE(settings.value(Setting::Name).error().code, ErrorCode::Locked);
        QCOMPARE(settings.modifiers().error().code, ErrorCode::Locked);
        QCOMPARE(*settings.value(Setting::Theme), u"dark"_s);
    }

    void modifiers_areSortedAndWithoutRepetition()
    {
        FakeSettingsRepository rows;
        Settings settings(rows);

        QVERIFY(settings.setModifiers({u"RM-2"_s, u"RM-1"_s, u"RM-2"_s}));

        QCOMPARE(*settings.modifiers(), (QStringList{u"RM-1"_s, u"RM-2"_s}));
        QVERIFY(settings.setModifiers({}));
        QVERIFY(settings.modifiers()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
