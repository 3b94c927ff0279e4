// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/filekeystore.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// Every folder that was flushed to the disk, with what it held then.
QList<QStringList> flushedFolders;

} // namespace

/// Stands before the system's own, which it calls.
extern "C" int fsync(int descriptor)
{
    struct stat facts = {};
    if (fstat(descriptor, &facts) == 0 && S_ISDIR(facts.st_mode)) {
        const auto path = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(descriptor));
        flushedFolders.append(QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot));
    }
    return static_cast<int>(syscall(SYS_fsync, descriptor));
}

class TestFileKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_beforeAnyWrite_saysTheKeyIsMissing()
    {
        QTemporaryDir home;
        FileKeyStore store(home.filePath(u"keys"_s));

        const auto secret = store.read(u"device"_s);

        QVERIFY(!secret);
        QCOMPARE(secret.error().code, ErrorCode::KeyMissing);
    }

    void write_thenRead_givesTheSameBytes()
    {
        QTemporaryDir home;
        FileKeyStore store(home.filePath(u"keys"_s));
        const QByteArray bytes("\0\xff raw", 6);

        QVERIFY(store.write(u"device"_s, bytes));

        QCOMPARE(*store.read(u"device"_s), bytes);
    }

    void write_leavesNothingThatOthersMayRead()
    {
        QTemporaryDir home;
        FileKeyStore store(home.filePath(u"keys"_s));
        QVERIFY(store.write(u"device"_s, "secret"));

        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                            QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(home.filePath(u"keys"_s)) & others));
        QVERIFY(!(QFile::permissions(home.filePath(u"keys/device.key"_s)) & others));
    }

    void write_survivesAPowerCut_namesIncluded()
    {
        QTemporaryDir home;
        FileKeyStore store(home.filePath(u"keys"_s));
        flushedFolders.clear();

        QVERIFY(store.write(u"device"_s, "secret"));

        // The new folder's name first, then the key's, under its last name.
        QCOMPARE(flushedFolders, (QList<QStringList>{{u"keys"_s}, {u"device.key"_s}}));
    }

    void remove_makesTheKeyMissing()
    {
        QTemporaryDir home;
        FileKeyStore store(home.filePath(u"keys"_s));
        QVERIFY(store.write(u"device"_s, "secret"));

        QVERIFY(store.remove(u"device"_s));

        QCOMPARE(store.read(u"device"_s).error().code, ErrorCode::KeyMissing);
    }

    void write_whereNoFolderCanBeMade_failsWithWords()
    {
        FileKeyStore store(u"/proc/nowhere"_s);

        const auto done = store.write(u"device"_s, "secret");

        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::KeyStoreFailed);
    }

    void write_onAFullDisk_isRefused_andTheOldSecretStays()
    {
        const QTemporaryDir home;
        FileKeyStore keys(home.path());
        QVERIFY(keys.write(QStringLiteral("key"), "old"));

        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none{.rlim_cur = 0, .rlim_max = before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
        const auto done = keys.write(QStringLiteral("key"), "new");
        setrlimit(RLIMIT_FSIZE, &before);

        QVERIFY(!done);
        QCOMPARE(keys.read(QStringLiteral("key")).valueOr({}), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(TestFileKeyStore)
#include "tst_filekeystore.moc"
