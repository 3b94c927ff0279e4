// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What assistive technology is told about every control, and what it can press.

#include <QAccessible>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Spoken
{
    QAccessible::Role role;
    QString name;
    QAccessible::State state;
    QAccessibleInterface *interface = nullptr;
};

void collect(QAccessibleInterface *node, QList<Spoken> &found)
{
    for (int i = 0; node && i < node->childCount(); ++i) {
        auto *child = node->child(i);
        if (!child)
            continue;
        found.append({child->role(), child->text(QAccessible::Name), child->state(), child});
        collect(child, found);
    }
}

} // namespace

class TestSpokenControls : public QObject
{
    Q_OBJECT

private:
    QQuickView m_view;

    QList<Spoken> spoken()
    {
        QList<Spoken> found;
        collect(QAccessible::queryAccessibleInterface(&m_view), found);
        return found;
    }

    Spoken find(const QString &name)
    {
        for (const auto &item : spoken())
            if (item.name == name)
                return item;
        return {};
    }

    QObject *root() { return m_view.rootObject(); }

    QString last() { return root()->property("last").toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_view.engine()->addImportPath(u"qrc:/qt/qml"_s);
        m_view.setSource(QUrl::fromLocalFile(
            QStringLiteral(STIPPLE_SOURCE_DIR "/tests/qml/controls/SpokenSheet.qml")));
        QCOMPARE(m_view.status(), QQuickView::Ready);
        m_view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_view));
    }

    void controls_sayTheirNameAndRole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("role");
        const auto row = [](const char *name, QAccessible::Role role) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(role);
        };
        row("Save", QAccessible::Button);
        row("Close", QAccessible::Button);
        row("Top", QAccessible::RadioButton);
        row("Rinse", QAccessible::CheckBox);
        row("Avoid: Pick or rub", QAccessible::CheckBox);
        row("Reminders, on", QAccessible::Button);
        row("Photos", QAccessible::CheckBox);
        row("Redness", QAccessible::Slider);
        row("Pain", QAccessible::RadioButton);
        row("Yes", QAccessible::RadioButton);
        row("Urgent", QAccessible::AlertMessage);
        row("Front", QAccessible::Button);
        row("Diary", QAccessible::PageTab);
        row("Log", QAccessible::Button);
        row("Full", QAccessible::RadioButton);
        row("Sunburnt", QAccessible::CheckBox);
        row("Nobody is monitoring this", QAccessible::StaticText);
        row("Source 12", QAccessible::Link);
        row("Name or code", QAccessible::EditableText);
        row("A section", QAccessible::Heading);
        row("Plain words", QAccessible::StaticText);
        row("Redness: mild", QAccessible::Chart);
        row("2 of 5", QAccessible::ProgressBar);
        row("Day 4, Hands off", QAccessible::StaticText);
        row("Temperature, 37.4 °C", QAccessible::StaticText);
        row("Monday 24 November", QAccessible::CheckBox);
        row("Month after", QAccessible::Button);
    }

    void controls_sayTheirNameAndRole()
    {
        QFETCH(QString, name);
        QFETCH(int, role);
        const auto item = find(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(item.interface, qPrintable(name));
        QCOMPARE(int(item.role), role);
    }

    void everythingThatTakesTheKeyboard_hasAName()
    {
        int seen = 0;
        for (const auto &item : spoken()) {
            if (!item.state.focusable || item.state.invisible)
                continue;
            ++seen;
            QVERIFY2(!item.name.isEmpty(), qPrintable(QString::number(item.role)));
        }
        QVERIFY(seen > 15);
    }

    void nothing_isSaidTwice()
    {
        QStringList names;
        for (const auto &item : spoken())
            if (!item.state.invisible)
                names.append(item.name);
        QCOMPARE(names.count(u"Save"_s), 1);
        QCOMPARE(names.count(u"Rinse"_s), 1);
        QCOMPARE(names.count(u"Redness"_s), 1);
    }

    void pressFromAScreenReader_reachesTheControl_data()
    {
        QTest::addColumn<QString>("said");
        for (const auto *name :
             {"Save", "Close", "Top", "Rinse", "Reminders, on", "Pain", "Yes", "Front", "Diary",
              "Full", "Sunburnt", "Source 12", "Monday 24 November"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void pressFromAScreenReader_reachesTheControl()
    {
        QFETCH(QString, said);
        root()->setProperty("last", QString());
        const auto item = find(said);
        QVERIFY(item.interface && item.interface->actionInterface());
        item.interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(last(), said);
    }

    void slider_isMovedByAScreenReader()
    {
        const auto slider = find(u"Redness"_s);
        QVERIFY(slider.interface->valueInterface());
        QCOMPARE(slider.interface->valueInterface()->currentValue().toInt(), 1);
        QCOMPARE(slider.interface->valueInterface()->maximumValue().toInt(), 4);
        slider.interface->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
        QCOMPARE(slider.interface->valueInterface()->currentValue().toInt(), 2);
        QCOMPARE(slider.interface->text(QAccessible::Description), u"Mild"_s);
    }

    void dayOfAMonth_saysWhetherItIsChosen_andOtherMonthsDaysSayNothing()
    {
        QVERIFY(find(u"Monday 24 November"_s).state.checked);
        const auto all = spoken();
        QCOMPARE(std::count_if(all.cbegin(), all.cend(),
                               [](const auto &each) {
                                   return each.role == QAccessible::CheckBox && each.name.isEmpty();
                               }),
                 0);
    }

    void toggle_saysWhetherItIsOn()
    {
        auto toggle = find(u"Photos"_s);
        QVERIFY(!toggle.state.checked);
        toggle.interface->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(find(u"Photos"_s).state.checked);
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    TestSpokenControls test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_spokencontrols.moc"
