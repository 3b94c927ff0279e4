// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A process that saves and changes entries with five photos each is killed at random instants.
// Whatever it said was saved must be there afterwards, whole, in the database and in the files, and
// nothing half-done may be left in either.
//
// STIPPLE_KILLS is the number of kills (200), STIPPLE_SEED chooses other instants (1).

#include "core/diary/diaryservice.h"
#include "core/storage/storage.h"
#include "platform/fake/fakeclock.h"
#include "tests/faults/filekeys.h"
#include "tests/faults/numbered.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

int fromEnvironment(const char *name, int fallback)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : fallback;
}

/// What the writer said about one entry.
struct Acknowledged
{
    EntryId entry;
    int revision = 0;    ///< 0: nothing was said about an entry yet
    int draftPhotos = 0; ///< how many the draft had last
};

/// A data folder, the writer that fills it, and what the writer said it had saved.
class Victim
{
public:
    QTemporaryDir home;
    QMap<int, Acknowledged> saved; ///< by the entry's number
    int next = 0;

    Victim()
    {
        FakeKeyStore made;
        Vault vault(made);
        (void)vault.open(Vault::Sealed::Nothing);
        FileKeys keys(keyFile());
        keys.secrets = made.secrets;
        keys.keep();
    }

    [[nodiscard]] QString folder() const { return home.filePath(u"data"_s); }
    [[nodiscard]] QString keyFile() const { return home.filePath(u"key"_s); }

    /// Starts the writer, kills it `instant` microseconds after it said something for the
    /// `lines`-th time, and answers whether it lived until then.
    bool kill(int lines, int instant)
    {
        QProcess writer;
        writer.start(QStringLiteral(STIPPLE_ENTRY_WRITER),
                     {folder(), keyFile(), QString::number(next)});
        if (!writer.waitForStarted())
            return false;
        QByteArray output;
        while (output.count('\n') < lines) {
            if (!writer.waitForReadyRead())
                return false;
            output += writer.readAllStandardOutput();
        }
        QElapsedTimer since;
        since.start();
        while (since.nsecsElapsed() < qint64(instant) * 1000) {
            // Reads on, so that a full pipe does not hold the writer back.
            writer.waitForReadyRead(1);
            output += writer.readAllStandardOutput();
            if (writer.state() == QProcess::NotRunning)
                return false;
        }
        writer.kill();
        writer.waitForFinished();
        note(output + writer.readAllStandardOutput());
        return true;
    }

private:
    void note(const QByteArray &output)
    {
        // What is not a whole line was not said.
        const auto lines = output.first(output.lastIndexOf('\n') + 1).split('\n');
        for (const auto &line : lines) {
            const auto words = line.split(' ');
            if (words.size() != 3)
                continue;
            next = words.at(0).toInt() + 1;
            auto &known = saved[words.at(0).toInt()];
            if (words.at(1) == "draft") {
                known.draftPhotos = words.at(2).toInt();
                continue;
            }
            known.entry = *EntryId::fromString(QString::fromLatin1(words.at(2)));
            known.revision = words.at(1) == "entry" ? 1 : 2;
        }
        // The one after may have been saved without a word; its number is not used again.
        ++next;
    }
};

/// Compares what lies in a folder with what the writer said.
class Inspection
{
public:
    Inspection(const Victim &victim, Storage &storage)
        : m_victim(victim)
        , m_storage(storage)
    {}

    /// What is wrong; empty when nothing is. Photos are read for entries from `firstNew` on.
    QString fault(int firstNew)
    {
        if (const auto sound = m_storage.database().check(); !sound)
            return sound.error().detail;
        const auto entries = m_diary.entries(numbered::lastDay.addDays(-365), numbered::lastDay);
        if (!entries)
            return codeName(entries.error().code);
        if (!entries->damaged.isEmpty())
            return u"an entry is damaged"_s;
        QHash<EntryId, Entry> byId;
        for (const auto &entry : *entries) {
            byId.insert(entry.id, entry);
            if (const auto wrong = faultOf(entry); !wrong.isEmpty())
                return wrong;
        }
        for (auto known = m_victim.saved.cbegin(); known != m_victim.saved.cend(); ++known) {
            if (known->revision > byId.value(known->entry).revision && known->revision > 0)
                return u"entry %1 is lost"_s.arg(known.key());
            if (known.key() >= firstNew && known->revision > 0 &&
                !isWhole(byId.value(known->entry), known.key()))
                return u"a part of entry %1 is lost"_s.arg(known.key());
        }
        if (const auto wrong = draftFault(byId); !wrong.isEmpty())
            return wrong;
        const auto files =
            QDir(m_victim.folder() + u"/media"_s).entryList(QDir::Files | QDir::Hidden).size();
        return files == m_photos.size() ? QString()
                                        : u"%1 photos, %2 files"_s.arg(m_photos.size()).arg(files);
    }

private:
    /// Whether every revision of an entry is all there, whether it was acknowledged or not.
    QString faultOf(const Entry &entry)
    {
        const auto revisions = m_diary.history(entry.id);
        if (!revisions)
            return codeName(revisions.error().code);
        if (revisions->size() != entry.revision)
            return u"a revision is missing"_s;
        for (const auto &revision : *revisions) {
            if (revision.photos.size() != numbered::photosEach)
                return u"an entry with %1 photos"_s.arg(revision.photos.size());
            for (const auto &photo : revision.photos)
                m_photos.insert(photo.id);
        }
        return {};
    }

    bool isWhole(const Entry &entry, int number)
    {
        const int first = entry.revision - 1; // a change drops the first photo
        for (int index = 0; index < numbered::photosEach; ++index) {
            const auto bytes = m_diary.photoBytes(entry.photos.at(index).id);
            if (!bytes || *bytes != numbered::photo(number, first + index))
                return false;
        }
        const bool isFirst = entry.revision == 1;
        return entry.note == (isFirst ? numbered::note(number) : numbered::changedNote(number)) &&
               entry.upkeep ==
                   (isFirst ? numbered::upkeep(number) : numbered::changedUpkeep(number));
    }

    static int numberOf(const EntryDraft &draft) { return draft.note.section(u' ', -1).toInt(); }

    /// A draft is kept with all its answers, however many photos it had by then.
    static bool isDraftWhole(const EntryDraft &draft)
    {
        const auto number = numberOf(draft);
        return draft.note == numbered::note(number) && draft.upkeep == numbered::upkeep(number) &&
               draft.symptoms == numbered::draft(number).symptoms;
    }

    QString draftFault(const QHash<EntryId, Entry> &entries)
    {
        const auto draft = m_diary.draft();
        if (!draft)
            return u"draft: "_s + codeName(draft.error().code);
        if (draft->has_value() && !isDraftWhole(**draft))
            return u"a part of the draft is lost"_s;
        const auto kept = draft->has_value() ? (*draft)->photos : QList<DraftPhoto>{};
        for (const auto &photo : kept)
            m_photos.insert(photo.id);
        if (m_victim.saved.isEmpty())
            return {};
        const auto last = m_victim.saved.last();
        if (last.revision > 0 || last.draftPhotos == 0 || kept.size() >= last.draftPhotos)
            return {};
        // The writer may have begun the next draft in its place without a word,
        if (draft->has_value() && numberOf(**draft) > m_victim.saved.lastKey())
            return {};
        // or it may have become an entry.
        const auto note = numbered::note(m_victim.saved.lastKey());
        const bool isSaved = std::any_of(entries.cbegin(), entries.cend(),
                                         [&](const Entry &entry) { return entry.note == note; });
        return isSaved ? QString() : u"the draft has %1 photos"_s.arg(kept.size());
    }

    const Victim &m_victim;
    Storage &m_storage;
    FakeClock m_clock{numbered::lastDay};
    DiaryService m_diary{m_storage.diary(), m_storage.photos(), m_clock};
    QSet<PhotoId> m_photos;
};

/// What is wrong with the folder after a kill; empty when nothing is.
QString fault(const Victim &victim, int firstNew)
{
    FileKeys keys(victim.keyFile());
    const auto storage = Storage::open(victim.folder(), keys);
    if (!storage)
        return codeName(storage.error().code) + u": "_s + storage.error().detail;
    return Inspection(victim, **storage).fault(firstNew);
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed_atRandomInstants_losesNothingThatWasAcknowledged()
    {
        const int kills = fromEnvironment("STIPPLE_KILLS", 200);
        QRandomGenerator instants(static_cast<quint32>(fromEnvironment("STIPPLE_SEED", 1)));
        qsizetype acknowledged = 0;
        int kill = 0;
        while (kill < kills) {
            // A fresh folder for every ten kills: some instants then fall into the first start.
            Victim victim;
            for (int inFolder = 0; inFolder < 10 && kill < kills; ++inFolder, ++kill) {
                const auto firstNew = victim.next;
                const int lines = instants.bounded(8);
                const int instant = instants.bounded(50'000);
                QVERIFY2(victim.kill(lines, instant), "the writer failed by itself");
                const auto wrong = fault(victim, firstNew);
                QVERIFY2(
                    wrong.isEmpty(),
                    qPrintable(
                        u"kill %1, %2 us after line %3: %4"_s.arg(kill).arg(instant).arg(lines).arg(
                            wrong)));
            }
            acknowledged += victim.saved.size();
        }
        qInfo("%d kills, %lld acknowledged entries or drafts, none lost", kill,
              qlonglong(acknowledged));
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
