// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/age.h"
#include "core/crypto/ageheader.h"
#include "core/crypto/random.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Chunk = 64 * 1024;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Standard output of `program`, or nothing if it failed.
std::optional<QByteArray> output(const QString &program, const QStringList &arguments,
                                 const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace

class TestAge : public QObject
{
    Q_OBJECT

private:
    const AgeIdentity m_me = AgeIdentity::generate();
    const AgeIdentity m_other = AgeIdentity::generate();

    [[nodiscard]] QByteArray sealed(const QByteArray &plain) const
    {
        const auto file = age::encrypt(plain, {m_me.recipient()});
        Q_ASSERT(file);
        return *file;
    }

    static void addSizes()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), Chunk - 1, Chunk, Chunk + 1,
                                     2 * Chunk, 3 * Chunk + 7, qsizetype(5'000'000)})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }

private Q_SLOTS:
    void encrypted_isOpenedByItsRecipient_data() { addSizes(); }

    void encrypted_isOpenedByItsRecipient()
    {
        QFETCH(qsizetype, size);
        const auto plain = crypto::randomBytes(size);

        const auto opened = age::decrypt(sealed(plain), {m_me});

        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }

    void encryptedForSixteen_isOpenedByEach()
    {
        QList<AgeIdentity> people;
        QList<AgeRecipient> recipients;
        for (int i = 0; i < age::MaxStanzas; ++i) {
            people.append(AgeIdentity::generate());
            recipients.append(people.last().recipient());
        }

        const auto file = age::encrypt("plain", recipients);

        QVERIFY(file);
        for (const auto &person : people)
            QCOMPARE(age::decrypt(*file, {m_other, person}).valueOr({}), QByteArray("plain"));
    }

    void encryptForSeventeenOrNobody_isRefused()
    {
        const QList<AgeRecipient> seventeen(17, m_me.recipient());

        QCOMPARE(age::encrypt("", seventeen).error().code, ErrorCode::TooManyRecipients);
        QCOMPARE(age::encrypt("", {}).error().code, ErrorCode::InvalidArgument);
    }

    void encryptForALowOrderPoint_isRefused()
    {
        QCOMPARE(age::encrypt("", {AgeRecipient{QByteArray(32, '\0')}}).error().code,
                 ErrorCode::InvalidArgument);
    }

    void decrypt_byAnother_isNotForThem()
    {
        QCOMPARE(age::decrypt(sealed("plain"), {m_other}).error().code, ErrorCode::NotForMe);
        QCOMPARE(age::decrypt(sealed("plain"), {}).error().code, ErrorCode::NotForMe);
    }

    void decrypt_truncatedAnywhere_isRefused()
    {
        const auto file = sealed(QByteArray(300, 'x'));
        for (qsizetype size = 0; size < file.size(); ++size)
            QVERIFY2(!age::decrypt(file.first(size), {m_me}), qPrintable(QString::number(size)));
    }

    void decrypt_truncatedAtAChunk_isCalledTruncated()
    {
        const auto file = sealed(QByteArray(2 * Chunk + 5, 'x'));
        const auto header = age::inspect(file)->headerBytes;
        const auto cut = file.first(header + 16 + 2 * (Chunk + 16));

        QCOMPARE(age::decrypt(cut, {m_me}).error().code, ErrorCode::EnvelopeTruncated);
    }

    void decrypt_withAnyBitFlipped_isRefused()
    {
        const auto file = sealed(QByteArray(300, 'x'));
        for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
            auto flipped = file;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!age::decrypt(flipped, {m_me}), qPrintable(QString::number(bit)));
        }
    }

    void decrypt_withSwappedOrAddedChunks_isRefused()
    {
        const auto file = sealed(QByteArray(2 * Chunk, 'x'));
        const auto start = age::inspect(file)->headerBytes + 16;
        const auto sealedChunk = Chunk + 16;
        const auto head = file.first(start);
        const auto first = file.sliced(start, sealedChunk);
        const auto second = file.sliced(start + sealedChunk);

        for (const auto &changed :
             {head + second + first, head + first + first + second, head + first + second + second,
              head + second, file + 'x', file + QByteArray(16, '\0')})
            QVERIFY(!age::decrypt(changed, {m_me}));
    }

    void fiveThousandStanzas_areRefusedBeforeAnyKeyIsUsed()
    {
        const auto file = sealed("plain");
        const auto stanzaStart = file.indexOf("-> ");
        const auto stanza = file.sliced(stanzaStart, file.indexOf("---") - stanzaStart);
        const auto flood =
            file.first(stanzaStart) + stanza.repeated(5'000) + file.sliced(file.indexOf("---"));

        // What inspect() refuses without ever seeing a key, decrypt() refuses with one.
        QCOMPARE(age::inspect(flood).error().code, ErrorCode::TooManyRecipients);
        QCOMPARE(age::decrypt(flood, {m_me}).error().code, ErrorCode::TooManyRecipients);
    }

    void unwrapping_beginsOnlyAfterTheWholeHeaderIsSound()
    {
        int asked = 0;
        const age::Unwrap counting =
            [&asked](const age::Stanza &) -> Result<std::optional<Secret>> {
            ++asked;
            return std::optional<Secret>();
        };
        const auto file = sealed("plain");
        const auto header = age::parseHeader(file);
        QVERIFY(header);
        QVERIFY(!age::fileKey(*header, counting));
        QCOMPARE(asked, 1);

        const auto seventeen = QByteArray("age-encryption.org/v1\n") +
                               QByteArray("-> X25519 a\n\n").repeated(17) + "--- x\n";
        const auto refused = age::parseHeader(seventeen);
        QCOMPARE(refused.error().code, ErrorCode::TooManyRecipients);
    }

    void longHeader_isRefused()
    {
        const auto file = QByteArray("age-encryption.org/v1\n-> grease ") +
                          QByteArray(age::MaxHeaderBytes, 'a') + "\n\n--- x\n";

        QCOMPARE(age::inspect(file).error().code, ErrorCode::EnvelopeTooLarge);
    }

    void malformedHeader_isRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray version("age-encryption.org/v1\n");
        const QByteArray mac("--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
        const auto altered = ErrorCode::EnvelopeAltered;
        const auto add = [](const char *name, const QByteArray &header, ErrorCode code) {
            QTest::newRow(name) << header << code;
        };
        add("another version", "age-encryption.org/v2\n-> a\n\n" + mac, ErrorCode::NotAnEnvelope);
        add("armoured", "-----BEGIN AGE ENCRYPTED FILE-----\n", ErrorCode::NotAnEnvelope);
        add("empty", "", ErrorCode::NotAnEnvelope);
        add("carriage return", "age-encryption.org/v1\r\n-> a\r\n\r\n", ErrorCode::NotAnEnvelope);
        add("half a version", "age-encr", ErrorCode::EnvelopeTruncated);
        add("no stanza", version + mac, altered);
        add("no type", version + "-> \n\n" + mac, altered);
        add("empty argument", version + "-> a  b\n\n" + mac, altered);
        add("trailing space", version + "-> a \n\n" + mac, altered);
        add("control character", version + "-> a\tb\n\n" + mac, altered);
        add("non-ASCII", version + "-> a\xc3\xa9\n\n" + mac, altered);
        add("padded body", version + "-> a\nAA==\n" + mac, altered);
        add("loose bits", version + "-> a\nAB\n" + mac, altered);
        add("long line", version + "-> a\n" + QByteArray(68, 'A') + "\n\n" + mac, altered);
        add("no final line", version + "-> a\n" + QByteArray(64, 'A') + '\n' + mac, altered);
        add("short MAC", version + "-> a\n\n--- AAAA\n", altered);
        add("no MAC", version + "-> a\n\n---\n", altered);
        add("MAC with padding", version + "-> a\n\n" + mac.chopped(1) + "=\n", altered);
        add("two spaces", version + "-> a\n\n--- " + mac.sliced(3), altered);
        add("passphrase among others", version + "-> scrypt a b\n\n-> a\n\n" + mac, altered);
    }

    void malformedHeader_isRefused()
    {
        QFETCH(QByteArray, header);
        QFETCH(ErrorCode, code);

        const auto opened = age::decrypt(header, {m_me});

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
    }

    void passphraseFile_isNotForUs()
    {
        const QByteArray file("age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 23\n"
                              "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
                              "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");

        QCOMPARE(age::decrypt(file, {m_me}).error().code, ErrorCode::NotForMe);
    }

    void keys_surviveTheirText()
    {
        const auto text = m_me.toText();
        QVERIFY(text.view().startsWith("AGE-SECRET-KEY-1"));
        const auto again = AgeIdentity::fromText(text.view());
        QVERIFY(again);
        QVERIFY(again->key() == m_me.key());

        const auto recipient = AgeRecipient::fromString(m_me.recipient().toString());
        QVERIFY(recipient);
        QCOMPARE(*recipient, m_me.recipient());
    }

    void keyText_mistyped_isRefused()
    {
        const auto text = m_me.recipient().toString();
        QVERIFY(!AgeRecipient::fromString(text.toUpper()));
        QVERIFY(!AgeRecipient::fromString(text + u'q'));
        QVERIFY(!AgeRecipient::fromString({}));
        QVERIFY(!AgeRecipient::fromString(u"age1"_s));
        for (qsizetype i = 0; i < text.size(); ++i) {
            auto changed = text;
            changed[i] = changed[i] == u'q' ? u'p' : u'q';
            QVERIFY2(!AgeRecipient::fromString(changed), qPrintable(QString::number(i)));
        }
        QVERIFY(!AgeIdentity::fromText(m_me.toText().toByteArray().toLower()));
        QVERIFY(!AgeIdentity::fromText("AGE-SECRET-KEY-1"));
    }

    void ageProgram_opensWhatWeSeal_data() { addSizes(); }

    void ageProgram_opensWhatWeSeal()
    {
        QFETCH(qsizetype, size);
        QVERIFY2(!QStandardPaths::findExecutable(u"age"_s).isEmpty(), "age is not installed");
        const QTemporaryDir dir;
        const auto plain = crypto::randomBytes(size);
        write(dir.filePath(u"key"_s), m_me.toText().toByteArray() + '\n');

        const auto opened =
            output(u"age"_s, {u"-d"_s, u"-i"_s, dir.filePath(u"key"_s)}, sealed(plain));

        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }

    void weOpen_whatTheAgeProgramSeals_data() { addSizes(); }

    void weOpen_whatTheAgeProgramSeals()
    {
        QFETCH(qsizetype, size);
        const auto plain = crypto::randomBytes(size);

        const auto file = output(
            u"age"_s,
            {u"-r"_s, m_other.recipient().toString(), u"-r"_s, m_me.recipient().toString()}, plain);

        QVERIFY(file);
        QCOMPARE(age::inspect(*file)->stanzas, 2);
        QCOMPARE(age::decrypt(*file, {m_me}).valueOr({}), plain);
    }
};

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
