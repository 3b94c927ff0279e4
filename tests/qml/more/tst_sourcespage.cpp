// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

class TestSourcesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySource_isListedWithWhatItIsWorth()
    {
        Desk desk;
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"SourcesPage"_s));
        const auto &first = desk.demo.content.sources.all.constFirst();

        QVERIFY(stage.hand().see(u"Source 1: "_s + first.title));
        QVERIFY(tap(stage, u"What a source is worth"_s));
        QVERIFY(stage.hand().see(u"Peer-reviewed"_s));
        QVERIFY(stage.hand().see(
            u"Marketing texts that this app began with. A claim in them is no evidence."_s));
    }

    void chosenSource_isInSightWithItsAddress()
    {
        Desk desk;
        const auto *source = desk.demo.content.sources.find(150);
        QVERIFY(source != nullptr && !source->address.isEmpty());
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"SourcesPage"_s, {{u"chosen"_s, 150}}));

        QVERIFY(stage.hand().see(source->address));
        QVERIFY(tap(stage, u"Copy address"_s));
        QVERIFY(stage.hand().see(u"Address copied"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), source->address);
    }

    void search_findsNumbersAndSaysWhenNothingFits()
    {
        Desk desk;
        const auto *source = desk.demo.content.sources.find(17);
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"SourcesPage"_s));

        QVERIFY(tap(stage, u"Title, address or number"_s));
        stage.hand().type(u"17"_s);
        QVERIFY(stage.hand().see(u"Source 17: "_s + source->title));
        QVERIFY(!stage.hand().read().join(u'|').contains(u"Source 1:"_s));

        stage.hand().type(u"xyz"_s);
        QVERIFY(stage.hand().see(u"No source fits"_s));
    }

    void about_tellsVersionsPromisesAndThatItDoesNotDiagnose()
    {
        Desk desk;
        Stage stage;
        QVERIFY(desk.open(stage, u"More"_s, u"AboutPage"_s));
        QSignalSpy back(&stage.page(), SIGNAL(back()));
        QSignalSpy sources(&stage.page(), SIGNAL(sourcesRequested()));

        QVERIFY(stage.hand().see(u"Version "_s + QStringLiteral(STIPPLE_VERSION)));
        QVERIFY(stage.hand().see(u"It informs, it does not diagnose"_s));
        QVERIFY(stage.hand().see(u"Discreet"_s));
        QVERIFY(stage.hand().see(u"Red flags, Version 1"_s));
        QVERIFY(tap(stage, u"Sources"_s, 1));
        QVERIFY(tap(stage, u"Back"_s));

        QCOMPARE(sources.size(), 1);
        QCOMPARE(back.size(), 1);
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestSourcesPage)
#include "tst_sourcespage.moc"
