// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/minisign.h"
#include "core/sharing/chain.h"
#include "core/sharing/clientcard.h"
#include "core/sharing/cliniccard.h"
#include "core/sharing/deviceidentity.h"
#include "core/sharing/digits.h"
#include "core/sharing/plaintext.h"

#include <QSet>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 1, 9), QTime(7, 0), Qt::UTC);

RosterDevice device(const DeviceIdentity &identity)
{
    return {.id = identity.id,
            .box = identity.box.recipient(),
            .signing = identity.signing.verifyKey(),
            .name = u"Demo technician"_s,
            .from = now.addDays(-1),
            .until = {}};
}

} // namespace

class TestCards : public QObject
{
    Q_OBJECT

private:
    const SigningKey m_root = SigningKey::generate();
    const DeviceIdentity m_identity = DeviceIdentity::generate();
    Roster m_roster{.number = 7,
                    .issued = now.addDays(-1),
                    .expires = now.addDays(364),
                    .devices = {device(m_identity)},
                    .revoked = {}};

    [[nodiscard]] ClinicCard card() const
    {
        return ClinicCard::make(u"Demo studio"_s, m_root, m_roster);
    }

private Q_SLOTS:
    void clinicCard_isReadAsItWasMade()
    {
        const auto made = card();

        const auto read = ClinicCard::parse(made.bytes);

        QVERIFY(read);
        QCOMPARE(*read, made);
    }

    void clinicCard_withAnyByteChanged_isNoLongerTheSameClinics()
    {
        const auto made = card();
        for (qsizetype i = 0; i < made.bytes.size(); ++i) {
            auto changed = made.bytes;
            changed[i] = changed[i] == 'x' ? 'y' : 'x';
            const auto read = ClinicCard::parse(changed);
            // The name is the clinic's own word; comments of the signature's first line carry
            // nothing. Everything else is refused.
            if (read) {
                QCOMPARE(read->root, made.root);
                QCOMPARE(read->roster, made.roster);
            }
        }
    }

    void clinicCard_truncatedAnywhere_isRefused()
    {
        const auto bytes = card().bytes;
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!ClinicCard::parse(bytes.first(size)));
    }

    void rosterOfAnotherRoot_isRefused()
    {
        auto bytes = card().bytes;
        bytes.replace(m_root.verifyKey().toString().toLatin1(),
                      SigningKey::generate().verifyKey().toString().toLatin1());

        QCOMPARE(ClinicCard::parse(bytes).error().code, ErrorCode::SignatureInvalid);
    }

    void cardOfALaterKind_saysSo()
    {
        auto bytes = card().bytes;
        bytes.replace("\"v\":1,\"name\"", "\"v\":2,\"name\"");

        QCOMPARE(ClinicCard::parse(bytes).error().code, ErrorCode::UnknownVersion);
    }

    void somethingElse_isNotACard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("picture") << QByteArray("\xff\xd8\xff\xe0");
        QTest::newRow("other document") << QByteArray("{\"resourceType\":\"Bundle\"}");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("large") << QByteArray(largestCard + 1, ' ');
    }

    void somethingElse_isNotACard()
    {
        QFETCH(QByteArray, bytes);

        QCOMPARE(ClinicCard::parse(bytes).error().code, ErrorCode::CardInvalid);
        QCOMPARE(ClientCard::parse(bytes).error().code, ErrorCode::CardInvalid);
    }

    void roster_tellsWhoIsActive()
    {
        auto roster = m_roster;
        auto gone = device(DeviceIdentity::generate());
        gone.until = now;
        auto future = device(DeviceIdentity::generate());
        future.from = now.addSecs(1);
        const auto lost = device(DeviceIdentity::generate());
        roster.devices += {gone, future, lost};
        roster.revoked = {lost.id};

        const auto active = roster.active(now);

        QCOMPARE(active.size(), 1);
        QCOMPARE(active.first().id, m_identity.id);
        QVERIFY(roster.find(lost.id));
        QVERIFY(roster.isRevoked(lost.id));
        QCOMPARE(roster.active(now.addSecs(1)).size(), 2);
    }

    void roster_withAnIdTwiceOrWithoutDevices_isRefused()
    {
        auto twice = m_roster;
        twice.devices.append(twice.devices.first());
        QCOMPARE(Roster::parse(twice.toBytes()).error().code, ErrorCode::CardInvalid);
        auto none = m_roster;
        none.devices.clear();
        QCOMPARE(Roster::parse(none.toBytes()).error().code, ErrorCode::CardInvalid);
        auto many = m_roster;
        while (many.devices.size() <= Roster::mostDevices)
            many.devices.append(device(DeviceIdentity::generate()));
        QCOMPARE(Roster::parse(many.toBytes()).error().code, ErrorCode::CardInvalid);
    }

    void freshness_endsThirtyDaysBeforeExpiry()
    {
        QCOMPARE(freshness(m_roster, m_roster.expires.addDays(-30).addSecs(-1)), Freshness::Fresh);
        QCOMPARE(freshness(m_roster, m_roster.expires.addDays(-30)), Freshness::ExpiresSoon);
        QCOMPARE(freshness(m_roster, m_roster.expires), Freshness::Expired);
    }

    void clientCard_isReadAsItWasMade()
    {
        const auto made =
            ClientCard::make(m_identity.id, u"Demo client"_s, m_identity.box.recipient(),
                             m_identity.signing.verifyKey());
        const auto read = ClientCard::parse(made.bytes);
        QVERIFY(read);
        QCOMPARE(*read, made);
        auto wordy = made.bytes;
        wordy.replace("\"v\":1", "\"v\":1,\"phone\":\"x\"");
        QCOMPARE(ClientCard::parse(wordy).error().code, ErrorCode::CardInvalid);
    }

    void deviceIdentity_survivesItsText()
    {
        const auto again = DeviceIdentity::fromText(m_identity.toText().view());

        QVERIFY(again);
        QCOMPARE(again->id, m_identity.id);
        QVERIFY(again->box.key() == m_identity.box.key());
        QVERIFY(again->signing.key() == m_identity.signing.key());
        QCOMPARE(DeviceIdentity::fromText("{}").error().code, ErrorCode::InvalidArgument);
    }

    void neutralCode_tellsNothingAndStaysTheSame()
    {
        QSet<QString> codes;
        for (int i = 0; i < 200; ++i)
            codes.insert(neutralCode(DeviceId::random()));
        QVERIFY(codes.size() > 190);
        QCOMPARE(neutralCode(m_identity.id), neutralCode(m_identity.id));
        QCOMPARE(neutralCode(m_identity.id).size(), 6);
    }

    void names_thatDisguise_areNotPlain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("plain");
        QTest::newRow("plain") << u"Demo studio"_s << true;
        QTest::newRow("Persian joiner") << u"\u0645\u06cc\u200c\u0631\u0648\u0645"_s << true;
        QTest::newRow("Arabic") << u"\u0639\u064a\u0627\u062f\u0629"_s << true;
        QTest::newRow("picture") << u"Studio \U0001F33F"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("spaces around") << u" x "_s << false;
        QTest::newRow("line break") << u"a\nb"_s << false;
        QTest::newRow("paragraph") << u"a\u2029b"_s << false;
        QTest::newRow("turned") << u"a\u202eb"_s << false;
        QTest::newRow("isolated") << u"a\u2066b"_s << false;
        QTest::newRow("invisible") << u"a\u200bb"_s << false;
        QTest::newRow("byte order mark") << u"\ufeffa"_s << false;
        QTest::newRow("escape") << u"a\u001bb"_s << false;
        QTest::newRow("half a pair") << QString(QChar(0xd800)) << false;
        QTest::newRow("long") << QString(81, u'x') << false;
    }

    void names_thatDisguise_areNotPlain()
    {
        QFETCH(QString, name);
        QFETCH(bool, plain);

        QCOMPARE(isPlainName(name), plain);
    }

    void digits_changeWithEitherSidesKey()
    {
        const auto client = ClientCard::make(m_identity.id, {}, m_identity.box.recipient(),
                                             m_identity.signing.verifyKey());
        const auto other = DeviceIdentity::generate();
        const auto forged = ClientCard::make(m_identity.id, {}, m_identity.box.recipient(),
                                             other.signing.verifyKey());
        const auto digits = comparisonDigits(m_root.verifyKey(), client);

        QCOMPARE(digits.size(), 71);
        QCOMPARE(comparisonDigits(m_root.verifyKey(), client), digits);
        QVERIFY(comparisonDigits(m_root.verifyKey(), forged) != digits);
        QVERIFY(comparisonDigits(other.signing.verifyKey(), client) != digits);
    }

    void chain_isJudgedByItsNeighbours()
    {
        const ChainLink one{.seq = 1, .hash = "1", .prev = {}};
        const ChainLink two{.seq = 2, .hash = "2", .prev = "1"};
        const ChainLink three{.seq = 3, .hash = "3", .prev = "2"};

        QCOMPARE(judge({}, one), ChainVerdict::Fits);
        QCOMPARE(judge({one}, two), ChainVerdict::Fits);
        QCOMPARE(judge({one}, three), ChainVerdict::Gap);
        QCOMPARE(judge({one, three}, two), ChainVerdict::Fits);
        QCOMPARE(judge({one}, {.seq = 1, .hash = "x", .prev = {}}), ChainVerdict::Fork);
        QCOMPARE(judge({one}, {.seq = 2, .hash = "2", .prev = "x"}), ChainVerdict::Fork);
        QCOMPARE(judge({three}, {.seq = 2, .hash = "x", .prev = "1"}), ChainVerdict::Fork);
        QCOMPARE(missing({three, one}), QList<qint64>{2});
        QCOMPARE(missing({{.seq = 2'000'000'000, .hash = "x", .prev = {}}}).size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
