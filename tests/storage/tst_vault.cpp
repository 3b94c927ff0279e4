// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/vault.h"
#include "platform/fake/fakekeystore.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// Takes every secret and gives back another.
class ForgetfulKeyStore : public FakeKeyStore
{
public:
    [[nodiscard]] Status write(const QString &name, const QByteArray &secret) override
    {
        secrets.insert(name, QByteArray(secret.size(), 'x'));
        return {};
    }
};

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstOpening_makesAKeyOf256Bits()
    {
        FakeKeyStore keys;
        Vault vault(keys);

        QVERIFY(vault.open(Vault::Sealed::Nothing));

        QCOMPARE(keys.secrets.value(Vault::keyName()).size(), 32);
        QVERIFY(vault.isOpen());
    }

    void openingAgain_givesTheSameKeys()
    {
        FakeKeyStore keys;
        Vault first(keys);
        QVERIFY(first.open(Vault::Sealed::Nothing));
        Vault second(keys);
        QVERIFY(second.open(Vault::Sealed::Something));

        const auto sealed = (*first.cells())->seal("text", "place");
        QCOMPARE(*(*second.cells())->open(sealed, "place"), "text");
        QCOMPARE(second.photoIdentity()->recipient(), first.photoIdentity()->recipient());
        QCOMPARE(*second.pseudonym("day"), *first.pseudonym("day"));
    }

    void missingKey_besideSealedData_isAnErrorAndNoKeyIsMade()
    {
        FakeKeyStore keys;
        Vault vault(keys);

        const auto opened = vault.open(Vault::Sealed::Something);

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::KeyMissing);
        QVERIFY(keys.secrets.isEmpty());
        QVERIFY(!vault.isOpen());
    }

    void brokenKeyStore_isAnErrorAndNoKeyIsMade()
    {
        FakeKeyStore keys;
        keys.broken = true;
        Vault vault(keys);

        QCOMPARE(vault.open(Vault::Sealed::Nothing).error().code, ErrorCode::KeyStoreFailed);
        QVERIFY(!vault.isOpen());
    }

    void aKeyThatIsNotKept_isNotUsed()
    {
        ForgetfulKeyStore keys;
        Vault vault(keys);

        QCOMPARE(vault.open(Vault::Sealed::Nothing).error().code, ErrorCode::KeyStoreFailed);
        QVERIFY(!vault.isOpen());
    }

    void anOddSecret_isNoKey()
    {
        FakeKeyStore keys;
        keys.secrets.insert(Vault::keyName(), "short");
        Vault vault(keys);

        QCOMPARE(vault.open(Vault::Sealed::Something).error().code, ErrorCode::KeyStoreFailed);
        QCOMPARE(keys.secrets.value(Vault::keyName()), "short");
    }

    void locked_isAnOrdinaryError()
    {
        FakeKeyStore keys;
        Vault vault(keys);
        QCOMPARE(vault.cells().error().code, ErrorCode::Locked);
        QVERIFY(vault.open(Vault::Sealed::Nothing));
        QVERIFY(vault.cells());

        vault.lock();

        QCOMPARE(vault.cells().error().code, ErrorCode::Locked);
        QCOMPARE(vault.photoIdentity().error().code, ErrorCode::Locked);
        QCOMPARE(vault.pseudonym("day").error().code, ErrorCode::Locked);
    }

    void pseudonyms_differByWhatTheyStandForAndByKey()
    {
        FakeKeyStore keys;
        Vault vault(keys);
        QVERIFY(vault.open(Vault::Sealed::Nothing));
        FakeKeyStore otherKeys;
        Vault other(otherKeys);
        QVERIFY(other.open(Vault::Sealed::Nothing));

        QCOMPARE(vault.pseudonym("2026-03-30")->size(), 32);
        QVERIFY(*vault.pseudonym("2026-03-30") != *vault.pseudonym("2026-03-31"));
        QVERIFY(*vault.pseudonym("2026-03-30") != *other.pseudonym("2026-03-30"));
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
