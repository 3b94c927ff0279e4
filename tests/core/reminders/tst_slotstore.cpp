// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The slot file and the log of deliveries on a disk that fills up, under a process that is killed.

#include "core/reminders/deliverylog.h"
#include "core/reminders/slotfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2025, 3, 29), QTime(12, 0), Qt::UTC);

SlotPlan planOf(int slots)
{
    SlotPlan plan;
    plan.written = noon;
    for (int i = 0; i < slots; ++i) {
        const auto day = QDate(2025, 4, 1).addDays(i);
        const WallTime at{day, QTime(7, 0)};
        plan.slots.append({at.toString(), at, {day, QTime(12, 0)}, u"checkin"_s, i + 1});
    }
    return plan;
}

QList<Delivery> lines(int from, int count)
{
    QList<Delivery> all;
    for (int i = 0; i < count; ++i)
        all.append({from + i, noon.addSecs(i), u"2025-04-01T07:00"_s, Delivery::What::Shown});
    return all;
}

int permissionsOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0
               ? static_cast<int>(facts.st_mode & 0777U)
               : -1;
}

/// While it lives, no file of this process may grow beyond `bytes`.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Runs `step` again and again in a child, which says so after each success; kills it in the middle
/// of its work after `times` of them. Answers how many were said, or -1.
int killedAfter(int times, const std::function<bool()> &step)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        while (step() && ::write(ends[1], "+", 1) == 1) {
        }
        ::_exit(1);
    }
    ::close(ends[1]);
    char said = 0;
    int count = 0;
    while (count < times && ::read(ends[0], &said, 1) == 1)
        ++count;
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    while (::read(ends[0], &said, 1) == 1)
        ++count;
    ::close(ends[0]);
    return WIFSIGNALED(status) ? count : -1;
}

} // namespace

class TestSlotStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replace_isForItsOwnerAlone_andCountsUp()
    {
        const QTemporaryDir home;
        const SlotStore store(home.filePath(u"reminders"_s));
        QCOMPARE(store.read().error().code, ErrorCode::NotFound);
        QCOMPARE(store.filed().state, FiledPlan::State::Absent);

        QCOMPARE(store.replace(planOf(3)).valueOr(0), 1);
        QCOMPARE(store.replace(planOf(2)).valueOr(0), 2);

        QCOMPARE(store.read()->slots, planOf(2).slots);
        QCOMPARE(store.filed().plan.seq, 2);
        QCOMPARE(permissionsOf(store.path()), 0600);
        QCOMPARE(permissionsOf(home.filePath(u"reminders"_s)), 0700);
    }

    void replace_sortsTheSlots()
    {
        const QTemporaryDir home;
        const SlotStore store(home.path());
        auto plan = planOf(3);
        plan.slots.swapItemsAt(0, 2);

        QVERIFY(store.replace(plan));

        QCOMPARE(store.read()->slots, planOf(3).slots);
    }

    void replace_aPlanThatCannotBeReadBack_isRefused_andTheOldOneStays()
    {
        const QTemporaryDir home;
        const SlotStore store(home.path());
        QVERIFY(store.replace(planOf(1)));
        auto twice = planOf(2);
        twice.slots[1].id = twice.slots[0].id;

        const auto done = store.replace(twice);

        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(done.error().detail, u"slots[1].id"_s);
        QCOMPARE(store.read()->slots.size(), 1);
    }

    void R9_olderVersionsAndRubbish_goAfterTheWriting()
    {
        const QTemporaryDir home;
        const SlotStore store(home.path());
        for (const auto &name : {u"reminders.v0.json"_s, u"reminders.v1.json.a1B2c3"_s}) {
            QFile file(home.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }

        QVERIFY(store.replace(planOf(1)));

        QCOMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{u"reminders.v1.json"_s});
    }

    void R25_aNewerVersionAlone_isUnreadable()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(u"reminders.v2.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const SlotStore store(home.path());

        QCOMPARE(store.read().error().code, ErrorCode::UnknownVersion);
        QCOMPARE(store.filed().state, FiledPlan::State::Unreadable);
    }

    void R25_aFullDisk_atEveryWriteInTurn_leavesTheOldFile()
    {
        const QTemporaryDir home;
        const SlotStore store(home.path());
        QVERIFY(store.replace(planOf(1)));
        int failures = 0;
        for (rlim_t limit = 0;; limit += 500) {
            auto done = Result<qint64>(0);
            {
                const SizeLimit full(limit);
                done = store.replace(planOf(60));
            }
            if (done)
                break;
            ++failures;
            QVERIFY(done.error().code == ErrorCode::DiskFull ||
                    done.error().code == ErrorCode::FileUnwritable);
            QCOMPARE(store.read()->slots, planOf(1).slots);
            QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 1);
            QVERIFY2(limit < 100'000, "it never fits");
        }
        QVERIFY(failures > 5);
        QCOMPARE(store.read()->slots.size(), 60);
    }

    void R25_killedWhileWriting_theOldOrTheNewFileIsWhole()
    {
        for (int round = 0; round < 40; ++round) {
            const QTemporaryDir home;
            const SlotStore store(home.path());
            const int said =
                killedAfter(round % 8, [&] { return store.replace(planOf(60)).hasValue(); });
            QVERIFY(said >= 0);

            const auto plan = store.read();
            if (said > 0 || plan) {
                QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
                QVERIFY(plan->seq == said || plan->seq == said + 1);
                QCOMPARE(plan->slots.size(), 60);
            }
            QVERIFY(store.replace(planOf(1)));
            QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 1);
        }
    }

    void R25_killedWhileLogging_losesNoLineThatWasSynced()
    {
        for (int round = 0; round < 40; ++round) {
            const QTemporaryDir home;
            const DeliveryLog log(home.path());
            int next = 1;
            const int said =
                killedAfter(1 + round % 8, [&] { return log.append(lines(next++, 1)).hasValue(); });
            QVERIFY(said >= 0);

            const auto read = log.read();
            QVERIFY(read.size() == said || read.size() == said + 1);
            for (qsizetype i = 0; i < read.size(); ++i)
                QCOMPARE(read.at(i).k, i + 1);
        }
    }

    void R25_aTornLine_isLeftBehind_andTheNextStandsOnItsOwn()
    {
        const QTemporaryDir home;
        const DeliveryLog log(home.path());
        QVERIFY(log.append(lines(1, 2)));
        QFile file(log.path());
        QVERIFY(file.resize(file.size() - 6));

        QVERIFY(log.append(lines(2, 1)));

        QCOMPARE(log.read().size(), 2);
        QCOMPARE(log.read().last(), lines(2, 1).first());
    }

    void log_isForItsOwnerAlone_andTrimmedByItsOlderHalf()
    {
        const QTemporaryDir home;
        const DeliveryLog log(home.path());
        qint64 largest = 0;
        for (int next = 1; next < 2000; next += 20) {
            QVERIFY(log.append(lines(next, 20)));
            largest = std::max(largest, QFile(log.path()).size());
        }

        QVERIFY(largest <= deliverylog::maxBytes);
        const auto read = log.read();
        QCOMPARE(read.last().k, 2000);
        QVERIFY(read.size() > 300);
        for (qsizetype i = 1; i < read.size(); ++i)
            QCOMPARE(read.at(i).k, read.at(i - 1).k + 1);
        QCOMPARE(permissionsOf(log.path()), 0600);
        QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 1);
    }

    void R26_removeAll_leavesNothing()
    {
        const QTemporaryDir home;
        const SlotStore store(home.path());
        const DeliveryLog log(home.path());
        QVERIFY(store.replace(planOf(3)));
        QVERIFY(log.append(lines(1, 1)));
        QFile newer(home.filePath(u"reminders.v3.json"_s));
        QVERIFY(newer.open(QIODevice::WriteOnly));

        QVERIFY(store.removeAll());
        QVERIFY(log.remove());
        QVERIFY(store.removeAll());
        QVERIFY(log.remove());

        QVERIFY(QDir(home.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSlotStore)
#include "tst_slotstore.moc"
