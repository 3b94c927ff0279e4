// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The verbs of `stipple-cli envelope`, as a script sees them.

#include "core/sharing/cliniccard.h"
#include "core/sharing/deviceidentity.h"
#include "core/sharing/shareddiary.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exit = -1;
    QJsonObject document;

    [[nodiscard]] QString text(const QString &key) const { return document.value(key).toString(); }
    [[nodiscard]] QString error() const
    {
        return document.value(u"error"_s).toObject().value(u"code"_s).toString();
    }
};

} // namespace

class TestEnvelopeCli : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    const SigningKey m_root = SigningKey::generate();
    const DeviceIdentity m_clinic = DeviceIdentity::generate();
    const ThreadId m_thread = ThreadId::random();
    SharedDiary m_diary;
    QString m_photoName;

    [[nodiscard]] QString at(const QString &name) const { return m_dir->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        QProcess tool;
        tool.setWorkingDirectory(m_dir->path());
        tool.start(QStringLiteral(STIPPLE_CLI), QStringList{u"envelope"_s} + arguments);
        tool.closeWriteChannel();
        if (!tool.waitForFinished())
            return {};
        return {tool.exitCode(), QJsonDocument::fromJson(tool.readAllStandardOutput()).object()};
    }

    [[nodiscard]] Run seal(const QString &out, const QStringList &more = {}) const
    {
        return run(QStringList{u"seal"_s, u"--card"_s, u"card.json"_s, u"--bundle"_s,
                               u"bundle.json"_s, u"--identity"_s, u"me"_s, u"--media"_s,
                               m_photoName, u"--out"_s, out} +
                   more);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto now = QDateTime::currentDateTimeUtc();
        Roster roster{.number = 1,
                      .issued = now.addDays(-1),
                      .expires = now.addDays(300),
                      .devices = {{.id = m_clinic.id,
                                   .box = m_clinic.box.recipient(),
                                   .signing = m_clinic.signing.verifyKey(),
                                   .name = u"Demo technician"_s,
                                   .from = now.addDays(-1),
                                   .until = {}}},
                      .revoked = {}};
        write(u"card.json"_s, ClinicCard::make(u"Demo studio"_s, m_root, roster).bytes);
        write(u"clinic"_s, m_clinic.toText().toByteArray());

        const QByteArray jpeg("not looked into by the tool");
        Symptoms symptoms;
        symptoms.redness = 2;
        const SharedPhoto photo{.id = PhotoId::random(),
                                .view = View::Top,
                                .takenAt = now,
                                .size = jpeg.size(),
                                .sha1 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha1)};
        m_diary.entries = {{.id = EntryId::random(),
                            .revision = 1,
                            .day = QDate(2026, 1, 9),
                            .loggedAt = now,
                            .symptoms = symptoms,
                            .note = {},
                            .photos = {photo}}};
        m_photoName = photo.mediaName().sliced(6);
        write(m_photoName, jpeg);
        write(u"bundle.json"_s, encodeDiary(m_diary, m_thread));
        QCOMPARE(run({u"identity"_s, u"--out"_s, u"me"_s}).exit, 0);
    }

    void identity_isMadeForItsOwnerAloneAndNeverReplaced()
    {
        const auto made = run({u"identity"_s, u"--out"_s, u"other"_s});

        QCOMPARE(made.exit, 0);
        QVERIFY(made.text(u"age"_s).startsWith(u"age1"_s));
        QVERIFY(made.text(u"sign"_s).startsWith(u"RW"_s));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(at(u"other"_s)) & others));
        const auto bytes = read(u"other"_s);
        QCOMPARE(run({u"identity"_s, u"--out"_s, u"other"_s}).error(), u"FileUnwritable"_s);
        QCOMPARE(read(u"other"_s), bytes);
    }

    void sealed_isInspectedWithoutAKeyAndOpenedWithOne()
    {
        const auto sealed = seal(u"e.age"_s);
        QCOMPARE(sealed.error(), QString());
        QCOMPARE(sealed.exit, 0);
        QCOMPARE(sealed.text(u"thread"_s), m_thread.toString());

        const auto seen = run({u"inspect"_s, u"e.age"_s});
        QCOMPARE(seen.exit, 0);
        QCOMPARE(seen.document.value(u"stanzas"_s).toInt(), 1);
        QCOMPARE(seen.document.value(u"bytes"_s).toInteger(), read(u"e.age"_s).size());

        const auto opened =
            run({u"open"_s, u"e.age"_s, u"--identity"_s, u"clinic"_s, u"--out"_s, u"o"_s});
        QCOMPARE(opened.exit, 0);
        QCOMPARE(opened.text(u"type"_s), u"diary"_s);
        QCOMPARE(opened.text(u"signer"_s), u"enclosed-card"_s);
        QCOMPARE(opened.text(u"manifestSha256"_s), sealed.text(u"manifestSha256"_s));
        QCOMPARE(read(u"o/bundle.json"_s), encodeDiary(m_diary, m_thread));
        QCOMPARE(read(u"o/media/"_s + m_photoName), read(m_photoName));
    }

    void sealedNext_continuesTheChain()
    {
        const auto first = seal(u"1.age"_s);

        const auto second =
            seal(u"2.age"_s, {u"--seq"_s, u"2"_s, u"--prev"_s, first.text(u"manifestSha256"_s)});

        QCOMPARE(second.exit, 0);
        const auto opened = run({u"open"_s, u"2.age"_s, u"--identity"_s, u"clinic"_s});
        QCOMPARE(opened.text(u"prev"_s), first.text(u"manifestSha256"_s));
        QCOMPARE(seal(u"3.age"_s, {u"--seq"_s, u"3"_s}).error(), u"ManifestInvalid"_s);
        QVERIFY(!QFile::exists(at(u"3.age"_s)));
    }

    void openedByAnother_saysSoAndWritesNothing()
    {
        QCOMPARE(seal(u"e.age"_s).exit, 0);

        const auto opened =
            run({u"open"_s, u"e.age"_s, u"--identity"_s, u"me"_s, u"--out"_s, u"o"_s});

        QCOMPARE(opened.exit, 1);
        QCOMPARE(opened.error(), u"NotForMe"_s);
        QVERIFY(!QDir(at(u"o"_s)).exists());
    }

    void damaged_isRefusedAndWritesNothing()
    {
        QCOMPARE(seal(u"e.age"_s).exit, 0);
        write(u"cut.age"_s, read(u"e.age"_s).chopped(1));

        const auto opened =
            run({u"open"_s, u"cut.age"_s, u"--identity"_s, u"clinic"_s, u"--out"_s, u"o"_s});

        QCOMPARE(opened.error(), u"EnvelopeAltered"_s);
        QVERIFY(!QDir(at(u"o"_s)).exists());
        QCOMPARE(run({u"inspect"_s, u"card.json"_s}).error(), u"NotAnEnvelope"_s);
        QCOMPARE(run({u"inspect"_s, u"absent"_s}).error(), u"FileUnreadable"_s);
    }

    void mediaThatDoesNotMatch_isNotSealed()
    {
        write(m_photoName, "another picture");
        QCOMPARE(seal(u"e.age"_s).error(), u"BundleInvalid"_s);
        QVERIFY(!QFile::exists(at(u"e.age"_s)));
    }

    void fullFolder_isNotWrittenInto()
    {
        QCOMPARE(seal(u"e.age"_s).exit, 0);

        const auto opened =
            run({u"open"_s, u"e.age"_s, u"--identity"_s, u"clinic"_s, u"--out"_s, m_dir->path()});

        QCOMPARE(opened.error(), u"FileUnwritable"_s);
        QVERIFY(!QFile::exists(at(u"manifest.json"_s)));
    }

    void missingWords_areExplained()
    {
        for (const auto &words :
             {QStringList{}, QStringList{u"open"_s, u"x"_s}, QStringList{u"seal"_s},
              QStringList{u"inspect"_s}, QStringList{u"identity"_s, u"--where"_s, u"x"_s}}) {
            const auto answer = run(words);
            QCOMPARE(answer.exit, 2);
            QCOMPARE(answer.error(), u"Usage"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestEnvelopeCli)
#include "tst_envelopecli.moc"
