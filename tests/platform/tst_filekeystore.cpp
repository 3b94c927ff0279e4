// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/filekeystore.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace stipple;
using namespace Qt::StringLiterals;

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
