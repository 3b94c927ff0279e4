// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Scenarios of files: of other versions and locales, torn, on a full disk, and of a daemon that is
// killed while it writes.

#include "tests/platform/linux/desk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto words = u"Time for your check-in"_s;
const auto seven = u"2025-03-30T07:00"_s;
const auto eight = u"2025-03-30T08:00"_s;
const auto before = u"2025-03-30T04:59:00Z"_s;
const auto due = u"2025-03-30T05:00:00Z"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestReminderdFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->startServer());
    }
    void cleanup() { m_desk.reset(); }

    void r9_updatedOverAFileOfAnotherDay_isReadAndArmed()
    {
        m_desk->file({seven, eight});
        const auto old =
            bytesOf(slotFile()).replace("\"format\"", "\"a field of another day\":[{}],\"format\"");
        QVERIFY(put(slotFile(), old));
        QVERIFY(m_desk->startDaemon(before));
        m_desk->moveTo(due);
        m_desk->killDaemon(); // the update replaces the program
        QVERIFY(m_desk->startDaemon(due));
        QCOMPARE(bytesOf(slotFile()), old);
        QCOMPARE(m_desk->armed(), u"2025-03-30T06:00:00Z"_s);
        QCOMPARE(m_desk->visible(), 1);
        QCOMPARE(m_desk->logged(), QStringList({seven + u" shown"_s}));
    }

    void r22_otherDigitsAndCalendars_meanTheSameInstantsInAsciiFiles_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("Arabic digits") << u"ar_EG.UTF-8"_s;
        QTest::newRow("Persian digits and calendar") << u"fa_IR.UTF-8"_s;
        QTest::newRow("Buddhist calendar") << u"th_TH.UTF-8@calendar=buddhist;numbers=thai"_s;
    }
    void r22_otherDigitsAndCalendars_meanTheSameInstantsInAsciiFiles()
    {
        QFETCH(const QString, locale);
        m_desk->environment.insert(u"LC_ALL"_s, locale);
        m_desk->file({seven, u"2025-03-31T07:00"_s});
        QVERIFY(m_desk->startDaemon(before));
        QCOMPARE(m_desk->armed(), due);
        m_desk->moveTo(due);
        QCOMPARE(m_desk->moveTo(u"2025-03-30T10:00:00Z"_s), u"2025-03-31T05:00:00Z"_s);
        QCOMPARE(m_desk->healthOf().value("next"_L1).toString(), u"2025-03-31T05:00:00Z"_s);
        QCOMPARE(m_desk->logged(), QStringList({seven + u" shown"_s}));
        QCOMPARE(m_desk->log().constFirst().t, QDateTime({2025, 3, 30}, {5, 0}, Qt::UTC));
        const auto names = QDir(m_desk->folder()).entryList(QDir::Files);
        QCOMPARE(names.size(), 3);
        for (const auto &name : names) {
            const auto bytes = bytesOf(m_desk->folder() + u'/' + name);
            QVERIFY(std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) { return byte > 0; }));
        }
    }

    void r25_aTornLog_isReadOnAndWrittenOn()
    {
        m_desk->file({seven, eight});
        QVERIFY(put(m_desk->folder() + u"/deliveries.v1.log"_s,
                    "{\"k\":1,\"t\":\"2025-03-30T05:00:00Z\",\"id\":\"" + seven.toLatin1() +
                        "\",\"what\":\"shown\"}\n{\"k\":2,\"t\":"));
        QVERIFY(m_desk->startDaemon(u"2025-03-30T06:00:00Z"_s));
        QCOMPARE(m_desk->logged(), QStringList({seven + u" shown"_s, eight + u" shown"_s}));
    }

    void r25_aNewerFile_showsNothingAndIsLoggedOnce()
    {
        m_desk->file({seven});
        QVERIFY(QFile::rename(slotFile(), m_desk->folder() + u"/reminders.v2.json"_s));
        for (int start = 0; start < 2; ++start) {
            QProcess daemon;
            m_desk->environment.insert(u"STEER_NOW"_s, due);
            QVERIFY(m_desk->start(daemon, Desk::steeredDaemon()));
            QVERIFY(daemon.waitForFinished()); // nothing is armed
        }
        QCOMPARE(m_desk->logged(), QStringList({u" unreadable"_s}));
        QVERIFY(m_desk->history().isEmpty());
    }

    void r25_killedAtEachWrite_filesAreWholeAndTheReminderIsSeenAndLoggedOnce()
    {
        m_desk->file({seven, eight});
        const auto plan = bytesOf(slotFile());
        int step = 1;
        for (;; ++step) {
            forget();
            QVERIFY(m_desk->startDaemon(before));
            if (m_desk->survives(due, step))
                break;
            QCOMPARE(bytesOf(slotFile()), plan);
            const auto shown = bytesOf(m_desk->folder() + u"/shown.v1.json"_s);
            QVERIFY(QJsonDocument::fromJson(shown).isObject());

            QVERIFY(m_desk->startDaemon(due));
            QCOMPARE(m_desk->visible(), 1);
            QCOMPARE(m_desk->logged(), QStringList({seven + u" shown"_s}));
            QCOMPARE(m_desk->armed(), u"2025-03-30T06:00:00Z"_s);
            QCOMPARE(QDir(m_desk->folder()).entryList(QDir::Files).size(), 3);
            m_desk->killDaemon();
        }
        QVERIFY2(step > 4, qPrintable(QString::number(step)));
        QCOMPARE(m_desk->logged(), QStringList({seven + u" shown"_s}));
    }

    void r25_aFullDisk_showsOnceAndSaysSoAndWritesLater()
    {
        m_desk->file({seven, eight});
        QVERIFY(m_desk->startDaemon(before));
        m_desk->limitFiles(0);
        m_desk->moveTo(due);
        QCOMPARE(m_desk->visible(), 1);
        QVERIFY(m_desk->log().isEmpty());
        QVERIFY(!m_desk->healthOf().value("logSaved"_L1).toBool(true));
        QVERIFY(m_desk->reload());
        m_desk->moveTo(u"2025-03-30T06:00:00Z"_s);
        QCOMPARE(m_desk->visible(), 1); // the later one in place of the first

        m_desk->limitFiles({});
        QVERIFY(m_desk->reload());
        QCOMPARE(m_desk->logged(), QStringList({seven + u" shown"_s, eight + u" shown"_s}));
        QVERIFY(m_desk->healthOf().value("logSaved"_L1).toBool());
        QCOMPARE(m_desk->history(), QStringList({words, words}));
    }

private:
    [[nodiscard]] QString slotFile() const { return m_desk->folder() + u"/reminders.v1.json"_s; }

    /// Nothing was ever shown.
    void forget()
    {
        static_cast<void>(m_desk->history());
        QFile::remove(m_desk->folder() + u"/deliveries.v1.log"_s);
        QFile::remove(m_desk->folder() + u"/shown.v1.json"_s);
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestReminderdFiles)
#include "tst_reminderdfiles.moc"
