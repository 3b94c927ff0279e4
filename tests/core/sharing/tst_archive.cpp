// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/archive.h"
#include "tests/core/sharing/rawzip.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mediaName("media/0123456789abcdef0123456789abcdef.jpg");

QList<ArchiveFile> someFiles()
{
    return {{.name = archive::ManifestName, .bytes = "{}"},
            {.name = archive::SignatureName, .bytes = "signature"},
            {.name = archive::BundleName, .bytes = "{\"resourceType\":\"Bundle\"}"},
            {.name = QString::fromLatin1(mediaName), .bytes = QByteArray(1000, 'j')}};
}

/// What every hostile archive is made from.
RawZip honest()
{
    RawZip zip;
    for (const auto &file : someFiles())
        zip.files.append({.name = file.name.toLatin1(), .content = file.bytes});
    return zip;
}

RawZip with(const RawZip::File &file)
{
    auto zip = honest();
    zip.files.append(file);
    return zip;
}

/// A stored deflate stream of one empty block, as a bomb's outer layer would be declared.
RawZip deflated()
{
    return with({.name = "pad", .content = QByteArray("\x03\x00", 2), .method = 8});
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;

private Q_SLOTS:
    void initTestCase() { qputenv("TMPDIR", m_temporary.path().toLocal8Bit()); }

    /// Nothing that is done with an archive touches the disk.
    void cleanup() { QVERIFY(QDir(m_temporary.path()).isEmpty()); }

    void written_isReadBack()
    {
        const auto zip = archive::write(someFiles());

        QVERIFY(zip);
        const auto files = archive::read(*zip);
        QVERIFY(files);
        QCOMPARE(*files, someFiles());
    }

    void written_hasAPaddedSize()
    {
        QCOMPARE(archive::write(someFiles())->size(), archive::MinBytes);
        auto larger = someFiles();
        larger[3].bytes = QByteArray(3'000'000, 'j');
        const auto zip = archive::write(larger);
        QCOMPARE(archive::padme(zip->size()), zip->size());
        QCOMPARE(archive::read(*zip).valueOr({}), larger);
    }

    void padme_addsAtMostTwelvePercent()
    {
        for (const qsizetype size :
             {1, 2, 3, 9, 100, 1000, 65'536, 70'000, 1'000'003, 31'000'000}) {
            const auto padded = archive::padme(size);
            QVERIFY(padded >= size);
            QVERIFY(padded - size <= size * 12 / 100);
            QCOMPARE(archive::padme(padded), padded);
        }
    }

    void honestArchiveOfAnotherWriter_isRead()
    {
        const auto files = archive::read(honest().bytes());

        QVERIFY(files);
        QCOMPARE(*files, someFiles());
    }

    void hostileArchive_isRefused_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<ErrorCode>("code");
        const auto add = [](const char *name, const RawZip &zip, ErrorCode code) {
            QTest::newRow(name) << zip.bytes() << code;
        };
        const auto named = [](const QByteArray &name) {
            return with({.name = name, .content = "x"});
        };
        const auto name = ErrorCode::ArchiveNameRefused;
        add("parent folder", named("../bundle.json"), name);
        add("parent folder inside", named("media/../../x.jpg"), name);
        add("absolute", named("/etc/passwd"), name);
        add("drive", named("C:\\x"), name);
        add("backslash", named("media\\0123456789abcdef0123456789abcdef.jpg"), name);
        add("folder", named("media/"), name);
        add("unknown", named("readme.txt"), name);
        add("upper case", named("media/0123456789ABCDEF0123456789abcdef.jpg"), name);
        add("zero byte", named(QByteArray("bundle.json\0", 12)), name);
        add("empty name", named(""), name);
        add("name twice", named("bundle.json"), name);
        auto twice = with({.name = "pad", .content = QByteArray()});
        twice.files.append({.name = "pad", .content = QByteArray()});
        add("two pads", twice, name);

        const auto invalid = ErrorCode::ArchiveInvalid;
        add("symbolic link",
            with({.name = "pad", .content = "/etc/passwd", .attributes = 0xa1ff0000}), invalid);
        add("device", with({.name = "pad", .content = "", .attributes = 0x21b60000}), invalid);
        add("deflated", deflated(), invalid);
        add("encrypted", with({.name = "pad", .content = "x", .flags = 1}), invalid);
        add("descriptor", with({.name = "pad", .content = "x", .flags = 8}), invalid);
        add("extra field", with({.name = "pad", .content = "", .extra = QByteArray(4, '\0')}),
            invalid);
        add("central size too large", with({.name = "pad", .content = "", .sizeLie = 1}), invalid);
        add("huge size", with({.name = "pad", .content = "", .sizeLie = 0x7ffffff0}), invalid);
        add("compressed size differs", with({.name = "pad", .content = "", .packedLie = 1}),
            invalid);
        add("overlap", with({.name = "pad", .content = "", .offsetLie = -5}), invalid);
        add("far away", with({.name = "pad", .content = "", .offsetLie = 0x10000000}), invalid);
        add("two names for one file", with({.name = "pad", .content = "", .localName = "bap"}),
            invalid);
        add("wrong checksum",
            with({.name = "pad", .content = QByteArray(9, '\0'), .wrongChecksum = true}), invalid);
        add("pad with a message", with({.name = "pad", .content = "message"}), invalid);

        const auto changed = [](auto change) {
            auto zip = honest();
            change(zip);
            return zip;
        };
        add("leading bytes", changed([](RawZip &zip) { zip.before = "MZ"; }), invalid);
        add("gap", changed([](RawZip &zip) { zip.between = "hidden"; }), invalid);
        add("trailing bytes", changed([](RawZip &zip) { zip.after = "junk"; }), invalid);
        add("second archive behind", changed([](RawZip &zip) { zip.after = honest().bytes(); }),
            invalid);
        add("comment", changed([](RawZip &zip) { zip.comment = "c"; }), invalid);
        add("fewer said than there", changed([](RawZip &zip) { zip.countLie = -1; }), invalid);
        add("more said than there", changed([](RawZip &zip) { zip.countLie = 1; }), invalid);
        add("65,536 entries said", changed([](RawZip &zip) { zip.countLie = 65'535 - 4; }),
            invalid);
        add("second disk", changed([](RawZip &zip) { zip.disk = 1; }), invalid);
    }

    void hostileArchive_isRefused()
    {
        QFETCH(QByteArray, zip);
        QFETCH(ErrorCode, code);

        const auto files = archive::read(zip);

        QVERIFY(!files);
        QCOMPARE(files.error().code, code);
    }

    void sixtyFiveThousandEntries_areRefusedAtOnce()
    {
        RawZip zip;
        for (int i = 0; i < 65'535; ++i)
            zip.files.append({.name = "pad", .content = QByteArray()});

        QCOMPARE(archive::read(zip.bytes()).error().code, ErrorCode::ArchiveInvalid);
    }

    void truncatedAnywhere_isRefused()
    {
        const auto zip = honest().bytes();
        for (qsizetype size = 0; size < zip.size(); ++size)
            QVERIFY2(!archive::read(zip.first(size)), qPrintable(QString::number(size)));
    }

    void anyFlippedBitInARecord_isRefusedOrChangesNothing()
    {
        const auto zip = honest().bytes();
        for (qsizetype bit = 0; bit < zip.size() * 8; ++bit) {
            auto flipped = zip;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            const auto files = archive::read(flipped);
            // Times, versions and permissions carry nothing; all else is checked.
            if (files)
                QCOMPARE(*files, someFiles());
        }
    }

    void tooLargeFiles_areRefusedBothWays()
    {
        auto files = someFiles();
        files[2].bytes = QByteArray(archive::MaxBundleBytes + 1, ' ');
        QCOMPARE(archive::write(files).error().code, ErrorCode::EnvelopeTooLarge);
        RawZip zip;
        zip.files.append({.name = "bundle.json", .content = files[2].bytes});
        QCOMPARE(archive::read(zip.bytes()).error().code, ErrorCode::ArchiveInvalid);
    }

    void foreignNamesAndTooMany_areNotWritten()
    {
        QCOMPARE(archive::write({{.name = u"../x"_s, .bytes = {}}}).error().code,
                 ErrorCode::ArchiveNameRefused);
        QList<ArchiveFile> many;
        for (int i = 0; i < archive::MaxFiles; ++i)
            many.append({.name = u"media/%1.jpg"_s.arg(i, 32, 16, QLatin1Char('0')), .bytes = "x"});
        QCOMPARE(archive::write(many).error().code, ErrorCode::EnvelopeTooLarge);
    }

    void unzipProgram_readsWhatWeWrite()
    {
        const QTemporaryDir dir(u"/tmp/archive-XXXXXX"_s);
        QFile file(dir.filePath(u"a.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*archive::write(someFiles()));
        file.close();

        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-t"_s, u"-q"_s, file.fileName()});
        QVERIFY(unzip.waitForFinished());
        QCOMPARE(unzip.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
