// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The system refuses every write beyond a file size, and that size grows from nothing until an
// entry fits: each write on the way fails once.

#include "tests/storage/fixture.h"

#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_failingAtEveryWriteInTurn_isAllOrNothing()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const QByteArray jpeg(3'000, 'j');
        int failures = 0;
        int photoFailures = 0;
        for (rlim_t limit = 0;; limit += 1'000) {
            QVERIFY(folder.open());
            const auto draft =
                entryDraft(folder.clock.today(), u"note"_s, {draftPhoto(View::Top, jpeg)});
            DiaryService diary(folder.storage->diary(), folder.storage->photos(), folder.clock);
            auto added = Result<EntryId>(Error{ErrorCode::Cancelled, {}});
            {
                const SizeLimit full(limit);
                added = diary.add(draft);
            }
            if (added)
                break;
            ++failures;
            photoFailures += folder.mediaFiles().isEmpty() ? 1 : 0;
            QVERIFY(added.error().code == ErrorCode::DiskFull ||
                    added.error().code == ErrorCode::DatabaseFailed);
            QCOMPARE(diary.entry(draft.id).error().code, ErrorCode::NotFound);

            QVERIFY(folder.open());
            QVERIFY(folder.storage->database().check());
            QVERIFY(!folder.storage->diary().latest()->has_value());
            QVERIFY(folder.mediaFiles().isEmpty());
            QVERIFY2(limit < 1'000'000, "it never fits");
        }
        QVERIFY(photoFailures > 2);
        QVERIFY(failures - photoFailures > 2);
        QCOMPARE(folder.mediaFiles().size(), 1);
        QCOMPARE((*folder.storage->diary().latest())->note, u"note"_s);
    }

    void add_afterAFullDisk_worksWithoutReopening()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        DiaryService diary(folder.storage->diary(), folder.storage->photos(), folder.clock);
        const auto draft =
            entryDraft(folder.clock.today(), u"note"_s, {draftPhoto(View::Top, "jpeg")});
        QVERIFY(diary.saveDraft(draft));
        for (const rlim_t limit : {0, 2'000, 6'000}) {
            const SizeLimit full(limit);
            QVERIFY(!diary.add(draft));
        }
        QVERIFY((*diary.draft()).has_value());

        QVERIFY(diary.add(draft));

        QVERIFY(folder.open());
        QCOMPARE(folder.storage->diary().entry(draft.id)->note, u"note"_s);
        QCOMPARE(folder.mediaFiles().size(), 1);
    }

    void firstStart_onAFullDisk_canBeRepeated()
    {
        DataFolder folder;
        for (rlim_t limit = 0; limit < 100'000; limit += 9'000) {
            const SizeLimit full(limit);
            QVERIFY2(!folder.open(), qPrintable(QString::number(limit)));
        }
        QVERIFY(folder.open());
        QVERIFY(folder.storage->database().check());
        QVERIFY(folder.storage->care().insert(
            {.id = SessionId::random(), .day = folder.clock.today()}));
    }
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
