// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A process that saves entries is killed at random instants. Whatever it said was saved must be
// there afterwards, whole, and nothing half-done may be left.
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

struct Acknowledged
{
    int number = 0;
    EntryId entry;
    PhotoId photo;
};

/// A data folder, the writer that fills it, and what the writer said it had saved.
class Victim
{
public:
    QTemporaryDir home;
    QList<Acknowledged> saved;
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

    /// Starts the writer, kills it `instant` microseconds after it acknowledged `entries` of
    /// them, and answers whether it lived until then.
    bool kill(int entries, int instant)
    {
        QProcess writer;
        writer.start(QStringLiteral(STIPPLE_ENTRY_WRITER),
                     {folder(), keyFile(), QString::number(next)});
        if (!writer.waitForStarted())
            return false;
        QByteArray output;
        while (output.count('\n') < entries) {
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
            const auto words = QString::fromLatin1(line).split(u' ');
            if (words.size() != 3)
                continue;
            saved.append({.number = words.at(0).toInt(),
                          .entry = *EntryId::fromString(words.at(1)),
                          .photo = *PhotoId::fromString(words.at(2))});
            next = saved.constLast().number + 1;
        }
        // The one after may have been saved without a word; its number is not used again.
        ++next;
    }
};

/// What is wrong with the folder after a kill; empty when nothing is.
QString fault(const Victim &victim, qsizetype firstNew)
{
    FileKeys keys(victim.keyFile());
    const auto storage = Storage::open(victim.folder(), keys);
    if (!storage)
        return codeName(storage.error().code) + u": "_s + storage.error().detail;
    if (const auto sound = (*storage)->database().check(); !sound)
        return sound.error().detail;

    FakeClock clock(numbered::lastDay);
    DiaryService diary((*storage)->diary(), (*storage)->photos(), clock);
    const auto entries = diary.entries(numbered::lastDay.addDays(-365), numbered::lastDay);
    if (!entries)
        return codeName(entries.error().code);
    QHash<EntryId, Entry> byId;
    qsizetype photos = 0;
    for (const auto &entry : *entries) {
        byId.insert(entry.id, entry);
        photos += entry.photos.size();
    }
    for (const auto &known : victim.saved) {
        const auto entry = byId.value(known.entry);
        if (entry.note != numbered::note(known.number) || entry.photos.size() != 1 ||
            entry.photos.constFirst().id != known.photo)
            return u"entry %1 is lost"_s.arg(known.number);
    }
    for (const auto &known : victim.saved.sliced(firstNew)) {
        const auto bytes = diary.photoBytes(known.photo);
        if (!bytes || *bytes != numbered::photo(known.number))
            return u"the photo of entry %1 is lost"_s.arg(known.number);
    }
    const auto draft = diary.draft();
    if (!draft)
        return u"draft: "_s + codeName(draft.error().code);
    photos += draft->has_value() ? (*draft)->photos.size() : 0;
    const auto files =
        QDir(victim.folder() + u"/media"_s).entryList(QDir::Files | QDir::Hidden).size();
    if (files != photos)
        return u"%1 photos, %2 files"_s.arg(photos).arg(files);
    return {};
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
                const auto firstNew = victim.saved.size();
                const int entries = instants.bounded(4);
                const int instant = instants.bounded(50'000);
                QVERIFY2(victim.kill(entries, instant), "the writer failed by itself");
                const auto wrong = fault(victim, firstNew);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"kill %1, %2 us after entry %3: %4"_s.arg(kill)
                                        .arg(instant)
                                        .arg(entries)
                                        .arg(wrong)));
            }
            acknowledged += victim.saved.size();
        }
        qInfo("%d kills, %lld acknowledged entries, none lost", kill, qlonglong(acknowledged));
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
