// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What three desktops say about text and movement through a portal that is played, and what it
// means when nobody says anything.

#include "platform/linux/portalappearance.h"
#include "tests/platform/linux/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;

} // namespace

class TestPortalAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        m_appearance.reset();
        m_portal.kill();
        m_portal.waitForFinished();
        m_desk.reset();
    }

    void withoutAPortal_bothAreAsUsual()
    {
        m_appearance = std::make_unique<PortalAppearance>(m_desk->bus());
        // A call that is answered after the one that was made before it.
        QVERIFY(m_desk->hasName(u"org.freedesktop.DBus"_s));
        QCoreApplication::processEvents();
        QCOMPARE(m_appearance->textScale(), 1.0);
        QVERIFY(!m_appearance->isMotionReduced());
    }

    void withoutABus_bothAreAsUsual()
    {
        m_appearance = std::make_unique<PortalAppearance>(QDBusConnection(u"none"_s));
        QCOMPARE(m_appearance->textScale(), 1.0);
        QVERIFY(!m_appearance->isMotionReduced());
    }

    void whatADesktopSaysAtTheStart_isTaken_data()
    {
        QTest::addColumn<QString>("said"); // in Python, as the played portal speaks
        QTest::addColumn<double>("textScale");
        QTest::addColumn<bool>("isMotionReduced");
        QTest::newRow("GNOME, large text")
            << u"{'org.gnome.desktop.interface': {'text-scaling-factor': dbus.Double(1.5), "
               "'enable-animations': True, 'gtk-theme': 'Adwaita'}}"_s
            << 1.5 << false;
        QTest::newRow("GNOME, no animations")
            << u"{'org.gnome.desktop.interface': {'text-scaling-factor': dbus.Double(1.0), "
               "'enable-animations': False}}"_s
            << 1.0 << true;
        QTest::newRow("KDE, instant")
            << u"{'org.kde.kdeglobals.KDE': {'AnimationDurationFactor': '0'}}"_s << 1.0 << true;
        QTest::newRow("KDE, slow")
            << u"{'org.kde.kdeglobals.KDE': {'AnimationDurationFactor': '2'}}"_s << 1.0 << false;
        QTest::newRow("KDE, nonsense")
            << u"{'org.kde.kdeglobals.KDE': {'AnimationDurationFactor': 'soon'}}"_s << 1.0 << false;
        QTest::newRow("any desktop, reduced motion")
            << u"{'org.freedesktop.appearance': {'reduced-motion': dbus.UInt32(1), "
               "'color-scheme': dbus.UInt32(1)}}"_s
            << 1.0 << true;
        QTest::newRow("no text at all")
            << u"{'org.gnome.desktop.interface': {'text-scaling-factor': dbus.Double(0)}}"_s << 1.0
            << false;
        QTest::newRow("nothing") << u"dbus.Dictionary({}, signature='sa{sv}')"_s << 1.0 << false;
    }
    void whatADesktopSaysAtTheStart_isTaken()
    {
        QFETCH(const QString, said);
        QFETCH(const double, textScale);
        QFETCH(const bool, isMotionReduced);
        play(u"a{sa{sv}}"_s, u"ret = "_s + said);
        QCOMPARE(m_appearance->textScale(), textScale);
        QCOMPARE(m_appearance->isMotionReduced(), isMotionReduced);
    }

    void aChangeMeanwhile_isHeard()
    {
        play(u"a{sa{sv}}"_s, u"ret = dbus.Dictionary({}, signature='sa{sv}')"_s);
        change(u"org.gnome.desktop.interface"_s, u"text-scaling-factor"_s, 2.0);
        QCOMPARE(m_appearance->textScale(), 2.0);
        change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QVERIFY(m_appearance->isMotionReduced());
        change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
        QVERIFY(!m_appearance->isMotionReduced());
    }

private:
    void play(const QString &gives, const QString &code)
    {
        QVERIFY(
            m_desk->mock(m_portal, false, {u"--session"_s, portal, portalPath, settings}, portal));
        m_desk->callMock(false, portal, portalPath, u"AddMethod"_s,
                         {settings, u"ReadAll"_s, u"as"_s, gives, code});
        m_appearance = std::make_unique<PortalAppearance>(m_desk->bus());
        QSignalSpy heard(m_appearance.get(), &Appearance::changed);
        QVERIFY(heard.wait(20'000));
    }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        QSignalSpy heard(m_appearance.get(), &Appearance::changed);
        m_desk->signal(false, portal, portalPath, settings, u"SettingChanged"_s, u"ssv"_s,
                       {group, key, value});
        QVERIFY(!heard.isEmpty() || heard.wait(20'000));
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PortalAppearance> m_appearance;
    QProcess m_portal;
};

QTEST_GUILESS_MAIN(TestPortalAppearance)
#include "tst_portalappearance.moc"
