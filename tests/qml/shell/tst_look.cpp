// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The whole app looks as the device asks.

#include "tests/qml/shell/device.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_device = std::make_unique<Device>();
        m_device->start();
        QVERIFY(m_device->app->status());
    }
    void cleanup()
    {
        m_theme.reset();
        m_shell.reset();
        m_engine.reset();
        m_device.reset();
    }

    void textOfTheDevicesSize_fromTheStart()
    {
        m_device->appearance.set(1.5, false);
        show();
        QCOMPARE(theme("textScale"), 1.5);
        QCOMPARE(theme("reducedMotion"), false);
    }

    void anotherSizeMeanwhile_isTaken()
    {
        show();
        QCOMPARE(theme("textScale"), 1.0);
        m_device->appearance.set(1.25, true);
        QCOMPARE(theme("textScale"), 1.25);
        QCOMPARE(theme("reducedMotion"), true);
        QCOMPARE(theme("settle"), 0);
    }

    void sizesBeyondWhatPagesHold_endAtTheLast_data()
    {
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("shown");
        QTest::newRow("larger") << 3.0 << 2.0;
        QTest::newRow("smaller") << 0.5 << 1.0;
    }
    void sizesBeyondWhatPagesHold_endAtTheLast()
    {
        QFETCH(const double, asked);
        QFETCH(const double, shown);
        show();
        m_device->appearance.set(asked, false);
        QCOMPARE(theme("textScale"), shown);
    }

private:
    void show()
    {
        m_engine = std::make_unique<QQmlEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent component(m_engine.get(), QUrl(u"qrc:/qt/qml/Stipple/Shell/Shell.qml"_s));
        m_shell.reset(component.create());
        QVERIFY2(m_shell, qPrintable(component.errorString()));
        QQmlComponent watcher(m_engine.get());
        watcher.setData("import QtQml; import Stipple.Controls; QtObject {"
                        "    property double textScale: Theme.textScale;"
                        "    property bool reducedMotion: Theme.reducedMotion;"
                        "    property int settle: Theme.settle }",
                        {});
        m_theme.reset(watcher.create());
        QVERIFY2(m_theme, qPrintable(watcher.errorString()));
    }

    [[nodiscard]] QVariant theme(const char *property) const { return m_theme->property(property); }

    std::unique_ptr<Device> m_device;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_shell;
    std::unique_ptr<QObject> m_theme;
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
