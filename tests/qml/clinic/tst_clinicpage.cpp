// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

class TestClinicPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clinic_saysItsNameItsFingerprintAndHowLongItsCardIsGood()
    {
        Desk desk;
        Stage stage;
        QVERIFY(desk.open(stage, u"Clinic"_s, u"ClinicPage"_s));

        QVERIFY(stage.hand().see(u"Demo Studio"_s));
        QVERIFY(stage.hand().see(u"Good until 20 November 2026"_s));
        QVERIFY(stage.hand().see(u"Demo technician"_s));
        const auto words = stage.hand().read().join(u'\n');
        static const QRegularExpression groups(u"([0-9A-F]{4} ){7}[0-9A-F]{4}"_s);
        QVERIFY2(words.contains(groups), qPrintable(words));
    }

    void savedCard_isTheCardUnderANeutralNameAndSaysWhereItWent()
    {
        Desk desk;
        Stage stage;
        QVERIFY(desk.open(stage, u"Clinic"_s, u"ClinicPage"_s));

        QVERIFY(tap(stage, u"Save your card"_s));

        QVERIFY(stage.hand().see(u"Your card is saved"_s));
        QCOMPARE(desk.demo.shareSheet.offers.size(), 1);
        const auto offer = desk.demo.shareSheet.offers.first();
        QCOMPARE(offer.bytes, (*desk.demo.clinic.card())->bytes);
        QVERIFY(!offer.fileName.contains(u"demo"_s, Qt::CaseInsensitive));

        QVERIFY(tap(stage, u"Save it again"_s));
        QCOMPARE(desk.demo.shareSheet.offers.size(), 2);
        QVERIFY(desk.demo.shareSheet.offers.at(1).fileName != offer.fileName);
    }

    void cardThatCannotBeSaved_saysWhy()
    {
        Desk desk;
        desk.demo.shareSheet.broken = true;
        Stage stage;
        QVERIFY(desk.open(stage, u"Clinic"_s, u"ClinicPage"_s));

        QVERIFY(tap(stage, u"Save your card"_s));

        QVERIFY(stage.hand().see(u"The file could not be written"_s));
    }

    void keysInAFile_areSaidHonestly()
    {
        Desk desk;
        Stage good;
        QVERIFY(desk.open(good, u"Clinic"_s, u"ClinicPage"_s));
        QVERIFY(good.hand().see(u"Guarded by the system's key store"_s));

        desk.keyStore.guarded = KeyStore::Protection::File;
        Stage stage;
        QVERIFY(desk.open(stage, u"Clinic"_s, u"ClinicPage"_s));
        QVERIFY(stage.hand().see(u"Guarded by a file only"_s));
    }

    void cardThatEndsSoon_isRenewedAndSaysThatClientsNeedIt()
    {
        Desk desk;
        desk.demo.clock.advance(std::chrono::hours(24 * 340));
        Stage stage;
        QVERIFY(desk.open(stage, u"Clinic"_s, u"ClinicPage"_s));

        QVERIFY(stage.hand().see(
            u"This card is newer than your first one. Clients with an older card should get it "
            u"before theirs ends."_s));
        QCOMPARE((*desk.demo.clinic.card())->roster.number, 2);
    }

    void noClinicYet_isMadeFromTwoNames()
    {
        Desk desk;
        desk.demo.repository.own.reset();
        Stage stage;
        QVERIFY(desk.open(stage, u"Clinic"_s, u"ClinicPage"_s));
        QVERIFY(stage.hand().see(u"No clinic yet"_s));

        QVERIFY(tap(stage, u"Clinic name"_s));
        stage.hand().type(u"Demo Atelier"_s);
        QVERIFY(tap(stage, u"Your name"_s));
        stage.hand().type(u"Demo person"_s);
        QVERIFY(tap(stage, u"Make your clinic"_s));

        QVERIFY(stage.hand().see(u"Save your card"_s));
        QVERIFY(desk.demo.repository.own.has_value());
        QCOMPARE((*desk.demo.clinic.card())->name, u"Demo Atelier"_s);
    }

    void unreadableClinic_saysSoAndCanBeTriedAgain()
    {
        Desk desk;
        desk.demo.repository.unreadable = true;
        Stage stage;
        QVERIFY(desk.open(stage, u"Clinic"_s, u"ClinicPage"_s));
        QVERIFY(stage.hand().see(u"Your data could not be reached"_s));

        desk.demo.repository.unreadable = false;
        QVERIFY(tap(stage, u"Try again"_s));

        QVERIFY(stage.hand().see(u"Demo Studio"_s));
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestClinicPage)
#include "tst_clinicpage.moc"
