// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/age.h"
#include "core/crypto/hash.h"
#include "core/sharing/deviceidentity.h"
#include "core/sharing/envelope.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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

bool succeeds(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private:
    const DeviceIdentity m_author = DeviceIdentity::generate();
    const DeviceIdentity m_reader = DeviceIdentity::generate();
    const QString m_mediaName = u"media/0123456789abcdef0123456789abcdef.jpg"_s;

    [[nodiscard]] envelope::Content content() const
    {
        envelope::Content made;
        made.manifest.id = EnvelopeId::random();
        made.manifest.type = EnvelopeType::Feedback;
        made.manifest.from = m_author.id;
        made.manifest.to = {m_reader.box.recipient()};
        made.manifest.thread = ThreadId::random();
        made.manifest.created = QDateTime(QDate(2026, 1, 5), QTime(10, 0), Qt::UTC);
        made.bundle = "{\"resourceType\":\"Bundle\"}";
        made.media = {{.name = m_mediaName, .bytes = QByteArray(70'000, 'j')}};
        return made;
    }

    [[nodiscard]] Result<envelope::Opened> open(const QByteArray &file) const
    {
        return envelope::open(file, {m_reader.box}, [this](const Manifest &) -> Result<VerifyKey> {
            return m_author.signing.verifyKey();
        });
    }

private Q_SLOTS:
    void sealed_isOpenedByItsReader()
    {
        const auto made = content();
        const auto sealed = envelope::seal(made, m_author.signing);
        QVERIFY(sealed);

        const auto opened = open(sealed->bytes);

        QVERIFY(opened);
        QCOMPARE(opened->bundle, made.bundle);
        QCOMPARE(opened->media.value(m_mediaName), made.media.first().bytes);
        QCOMPARE(opened->media.size(), 1);
        QCOMPARE(opened->manifest.id, made.manifest.id);
        QCOMPARE(opened->manifestHash, sealed->manifestHash);
        QCOMPARE(crypto::sha256(opened->manifestBytes), sealed->manifestHash);
    }

    void sealed_hasThePredictedSize()
    {
        for (const qsizetype size : {0, 1, 60'000, 65'000, 200'000, 4'000'000}) {
            auto made = content();
            made.media.first().bytes = QByteArray(size, 'j');
            made.manifest.to.append(DeviceIdentity::generate().box.recipient());
            const auto sealed = envelope::seal(made, m_author.signing);
            const QByteArray anyHash(32, 'h');
            made.manifest.files = {
                {.name = archive::BundleName, .size = made.bundle.size(), .sha256 = anyHash},
                {.name = m_mediaName, .size = size, .sha256 = anyHash}};
            QCOMPARE(sealed->bytes.size(), envelope::sealedSize(made.manifest));
        }
    }

    void shortAndLongerNotes_lookTheSame()
    {
        auto made = content();
        made.media.clear();
        const auto shorter = envelope::seal(made, m_author.signing);
        made.bundle += QByteArray(30'000, ' ');
        const auto longer = envelope::seal(made, m_author.signing);

        QCOMPARE(longer->bytes.size(), shorter->bytes.size());
    }

    void fileName_tellsNothing()
    {
        const auto made = content();
        const auto sealed = envelope::seal(made, m_author.signing);

        static const QRegularExpression neutral(u"^[0-9a-f]{32}\\.age$"_s);
        QVERIFY(neutral.match(sealed->fileName).hasMatch());
        QVERIFY(!sealed->fileName.startsWith(made.manifest.id.toString().remove(u'-')));
        QVERIFY(sealed->fileName != envelope::seal(made, m_author.signing)->fileName);
    }

    void sealed_showsNothingOfItsContent()
    {
        const auto made = content();
        const auto bytes = envelope::seal(made, m_author.signing)->bytes;

        QVERIFY(!bytes.contains("manifest"));
        QVERIFY(!bytes.contains(made.manifest.thread.toString().toLatin1()));
        QVERIFY(!bytes.contains(m_author.signing.verifyKey().toString().toLatin1()));
        QVERIFY(!bytes.contains("jjjj"));
    }

    void manifest_isReadAsItWasWritten()
    {
        auto manifest = content().manifest;
        manifest.seq = 12;
        manifest.prev = QByteArray(32, 'p');
        manifest.card = "{\"a\":\"\\u00e4\"}";
        manifest.removed = {{.id = EntryId::random(), .revision = 4}};
        manifest.files = {{.name = u"bundle.json"_s, .size = 1, .sha256 = QByteArray(32, 's')}};

        const auto again = Manifest::parse(manifest.toBytes());

        QVERIFY(again);
        QCOMPARE(*again, manifest);
    }

    void tooManyOrForeignFiles_areNotSealed()
    {
        auto made = content();
        made.media.first().name = u"photo.jpg"_s;
        QCOMPARE(envelope::seal(made, m_author.signing).error().code,
                 ErrorCode::ArchiveNameRefused);
        made.media.clear();
        for (int i = 0; i <= envelope::MaxMedia; ++i)
            made.media.append(
                {.name = u"media/%1.jpg"_s.arg(i, 32, 16, QLatin1Char('0')), .bytes = "x"});
        QCOMPARE(envelope::seal(made, m_author.signing).error().code, ErrorCode::EnvelopeTooLarge);
        made.media.removeLast();
        QVERIFY(envelope::seal(made, m_author.signing));
        for (auto &file : made.media)
            file.bytes = QByteArray(600'000, 'j');
        QCOMPARE(envelope::seal(made, m_author.signing).error().code, ErrorCode::EnvelopeTooLarge);
    }

    void signerThatIsNotKnown_endsTheReading()
    {
        const auto sealed = envelope::seal(content(), m_author.signing);

        const auto opened = envelope::open(sealed->bytes, {m_reader.box},
                                           [](const Manifest &) -> Result<VerifyKey> {
                                               return Error{ErrorCode::UnknownSigner, {}};
                                           });

        QCOMPARE(opened.error().code, ErrorCode::UnknownSigner);
    }

    /// With nothing but three programs that every distribution has.
    void envelope_isRescuedByHand()
    {
        const QTemporaryDir dir;
        const auto made = content();
        write(dir.filePath(u"e.age"_s), envelope::seal(made, m_author.signing)->bytes);
        write(dir.filePath(u"key"_s), m_reader.box.toText().toByteArray() + '\n');

        QVERIFY(succeeds(dir.path(), u"age"_s,
                         {u"-d"_s, u"-i"_s, u"key"_s, u"-o"_s, u"e.zip"_s, u"e.age"_s}));
        QVERIFY(succeeds(dir.path(), u"unzip"_s, {u"-q"_s, u"e.zip"_s, u"-d"_s, u"e"_s}));
        QVERIFY(succeeds(dir.filePath(u"e"_s), u"minisign"_s,
                         {u"-V"_s, u"-H"_s, u"-P"_s, m_author.signing.verifyKey().toString(),
                          u"-m"_s, u"manifest.json"_s}));

        QCOMPARE(read(dir.filePath(u"e/bundle.json"_s)), made.bundle);
        QCOMPARE(read(dir.filePath(u"e/"_s + m_mediaName)), made.media.first().bytes);
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
