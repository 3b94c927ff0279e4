// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/minisign.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool succeeds(const QStringList &arguments)
{
    QProcess process;
    process.start(u"minisign"_s, arguments);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

class TestMinisign : public QObject
{
    Q_OBJECT

private:
    const SigningKey m_key = SigningKey::generate();
    const QByteArray m_bytes{"{\"format\":\"stipple-envelope\"}"};

private Q_SLOTS:
    void signature_isAcceptedByItsKeyAlone()
    {
        const auto signature = minisign::sign(m_bytes, m_key);

        QVERIFY(minisign::verify(m_bytes, signature, m_key.verifyKey()));
        QVERIFY(!minisign::verify(m_bytes, signature, SigningKey::generate().verifyKey()));
        QVERIFY(!minisign::verify(m_bytes + ' ', signature, m_key.verifyKey()));
    }

    void signature_underAnotherKeyOfTheSameName_isRefused()
    {
        auto other = SigningKey::generate().verifyKey();
        other.id = m_key.verifyKey().id;

        const auto verified = minisign::verify(m_bytes, minisign::sign(m_bytes, m_key), other);

        QCOMPARE(verified.error().code, ErrorCode::SignatureInvalid);
    }

    void signature_changedInAnyTrustedBit_isRefused()
    {
        const auto signature = minisign::sign(m_bytes, m_key);
        const auto trustedStart = signature.indexOf('\n') + 1;
        for (qsizetype bit = trustedStart * 8; bit < signature.size() * 8; ++bit) {
            auto flipped = signature;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!minisign::verify(m_bytes, flipped, m_key.verifyKey()),
                     qPrintable(QString::number(bit)));
        }
    }

    void signature_truncatedAnywhere_isRefused()
    {
        const auto signature = minisign::sign(m_bytes, m_key);
        for (qsizetype size = 0; size < signature.size(); ++size)
            QVERIFY(!minisign::verify(m_bytes, signature.first(size), m_key.verifyKey()));
    }

    void signature_ofTheOldUnhashedKind_isRefused()
    {
        const QTemporaryDir dir;
        write(dir.filePath(u"file"_s), m_bytes);
        write(dir.filePath(u"key"_s), m_key.toText().toByteArray());
        QVERIFY(succeeds(
            {u"-S"_s, u"-l"_s, u"-s"_s, dir.filePath(u"key"_s), u"-m"_s, dir.filePath(u"file"_s)}));

        const auto signature = read(dir.filePath(u"file.minisig"_s));

        QVERIFY(!signature.isEmpty());
        QVERIFY(!minisign::verify(m_bytes, signature, m_key.verifyKey()));
    }

    void keys_surviveTheirText()
    {
        const auto again = SigningKey::fromText(m_key.toText().view());
        QVERIFY(again);
        QVERIFY(again->key() == m_key.key());
        QCOMPARE(again->verifyKey(), m_key.verifyKey());

        const auto verifyKey = VerifyKey::fromString(m_key.verifyKey().toString());
        QVERIFY(verifyKey);
        QCOMPARE(*verifyKey, m_key.verifyKey());
        QVERIFY(m_key.verifyKey().toString().startsWith(u"RW"_s));
    }

    void keyText_damaged_isRefused()
    {
        const auto text = m_key.toText().toByteArray();
        const auto bodyStart = text.indexOf('\n') + 1;
        // The salt and the limits carry nothing; the checksum guards what follows them.
        for (qsizetype i = bodyStart + 80; i < text.size() - 1; ++i) {
            auto changed = text;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!SigningKey::fromText(changed), qPrintable(QString::number(i)));
        }
        QVERIFY(!SigningKey::fromText({}));
        QVERIFY(!VerifyKey::fromString(u"RW"_s));
        QVERIFY(!VerifyKey::fromString(m_key.verifyKey().toString() + u'\n'));
    }

    void minisignProgram_acceptsOurSignatureAndNoOtherFile()
    {
        const QTemporaryDir dir;
        const auto file = dir.filePath(u"manifest.json"_s);
        write(file, m_bytes);
        write(file + u".minisig"_s, minisign::sign(m_bytes, m_key));
        const QStringList verify{u"-V"_s, u"-H"_s, u"-P"_s, m_key.verifyKey().toString(),
                                 u"-m"_s, file};

        QVERIFY(succeeds(verify));

        write(file, m_bytes + ' ');
        QVERIFY(!succeeds(verify));
    }

    void weAccept_whatTheMinisignProgramSignsWithOurKey()
    {
        const QTemporaryDir dir;
        const auto file = dir.filePath(u"manifest.json"_s);
        write(file, m_bytes);
        write(dir.filePath(u"key"_s), m_key.toText().toByteArray());
        QVERIFY(succeeds({u"-S"_s, u"-s"_s, dir.filePath(u"key"_s), u"-m"_s, file}));

        const auto signature = read(file + u".minisig"_s);

        QVERIFY(minisign::verify(m_bytes, signature, m_key.verifyKey()));
    }
};

QTEST_GUILESS_MAIN(TestMinisign)
#include "tst_minisign.moc"
