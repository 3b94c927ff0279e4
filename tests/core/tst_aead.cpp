// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"
#include "core/crypto/random.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class TestAead : public QObject
{
    Q_OBJECT

private:
    const Aead m_aead{crypto::randomSecret(crypto::KeySize)};

private Q_SLOTS:
    void sealed_opensUnderTheSameBinding_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("a note");
        QTest::newRow("zeros") << QByteArray(70'000, '\0');
    }

    void sealed_opensUnderTheSameBinding()
    {
        QFETCH(QByteArray, plain);

        const auto sealed = m_aead.seal(plain, "entry|note|1");

        QCOMPARE(sealed.size(), plain.size() + Aead::Overhead);
        const auto opened = m_aead.open(sealed, "entry|note|1");
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }

    void sealingTwice_givesTwoTexts()
    {
        QVERIFY(m_aead.seal("same", "") != m_aead.seal("same", ""));
    }

    void sealed_movedElsewhere_isRefused()
    {
        const auto sealed = m_aead.seal("a note", "entry|note|1");

        const auto opened = m_aead.open(sealed, "entry|note|2");

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::CellTampered);
    }

    void sealed_underAnotherKey_isRefused()
    {
        const Aead other(crypto::randomSecret(crypto::KeySize));

        QVERIFY(!other.open(m_aead.seal("a note", ""), ""));
    }

    void everyBitFlip_isRefused()
    {
        const auto sealed = m_aead.seal("a note", "entry");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            auto flipped = sealed;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!m_aead.open(flipped, "entry"), qPrintable(QString::number(bit)));
        }
    }

    void everyTruncation_isRefused()
    {
        const auto sealed = m_aead.seal("a note", "entry");
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!m_aead.open(sealed.first(size), "entry"));
    }

    void hashes_areTheStandardOnes()
    {
        // FIPS 180-4 and RFC 7693, message "abc".
        QCOMPARE(crypto::sha256Hex("abc"),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(crypto::sha512("abc").left(8), hex("ddaf35a193617aba"));
        QCOMPARE(crypto::blake2b512("abc").left(8), hex("ba80a53f981c4d0d"));
        QCOMPARE(crypto::sha256("").size(), 32);
    }

    void hmac_isTheStandardOne()
    {
        // RFC 4231, test case 2.
        QCOMPARE(crypto::hmacSha256(Secret::copyOf("Jefe"), "what do ya want for nothing?"),
                 hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void hkdf_isTheStandardOne()
    {
        // RFC 5869, test case 1 and 3, first 32 of 42 bytes.
        const auto input = Secret::copyOf(QByteArray(22, '\x0b'));
        QCOMPARE(crypto::hkdfSha256(input, hex("000102030405060708090a0b0c"),
                                    hex("f0f1f2f3f4f5f6f7f8f9"))
                     .toByteArray(),
                 hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"));
        QCOMPARE(crypto::hkdfSha256(input, {}, {}).toByteArray(),
                 hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
    }

    void subkeys_differByNumberAndPurpose()
    {
        const auto master = crypto::randomSecret(crypto::KeySize);
        constexpr crypto::KdfContext cells{'c', 'e', 'l', 'l', 's', ' ', ' ', ' '};
        constexpr crypto::KdfContext photos{'p', 'h', 'o', 't', 'o', 's', ' ', ' '};

        const auto first = crypto::subkey(master, 1, cells);

        QVERIFY(first == crypto::subkey(master, 1, cells));
        QVERIFY(!(first == crypto::subkey(master, 2, cells)));
        QVERIFY(!(first == crypto::subkey(master, 1, photos)));
        QCOMPARE(first.size(), crypto::KeySize);
    }

    void secret_takenFromBytes_emptiesThem()
    {
        QByteArray bytes("passphrase");

        const auto secret = Secret::take(bytes);

        QVERIFY(bytes.isEmpty());
        QCOMPARE(secret.toByteArray(), QByteArray("passphrase"));
    }

    void secret_copiedAndMoved_keepsItsBytes()
    {
        auto original = Secret::copyOf("key");
        const auto copy = original;
        const auto moved = std::move(original);

        QVERIFY(copy == moved);
        QVERIFY(!(copy == Secret()));
        QVERIFY(Secret() == Secret());
    }

    void randomBytes_areNotRepeated()
    {
        QVERIFY(crypto::randomBytes(16) != crypto::randomBytes(16));
    }
};

QTEST_GUILESS_MAIN(TestAead)
#include "tst_aead.moc"
