// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/age.h"
#include "core/crypto/hash.h"
#include "tests/storage/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// Fails at the chosen write, as a disk does that is full.
class FullDisk : public FileWriter
{
public:
    int writesUntilFull = 0;

    [[nodiscard]] Status create(const QString &path, const QByteArray &bytes) override
    {
        if (writesUntilFull-- <= 0)
            return Error{ErrorCode::DiskFull, {}};
        return m_disk.create(path, bytes);
    }

private:
    DurableFileWriter m_disk;
};

struct Shelf
{
    QTemporaryDir home;
    FakeKeyStore keys;
    Vault vault{keys};
    DurableFileWriter disk;
    SealedPhotoStore photos{home.path(), vault, disk};

    Shelf() { (void)vault.open(Vault::Sealed::Nothing); }

    [[nodiscard]] QStringList files() const
    {
        return QDir(home.path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QStringList smallFiles() const
    {
        return QDir(home.filePath(u"small"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QString onlySmall() const
    {
        return home.filePath(u"small/"_s + smallFiles().constFirst());
    }
    [[nodiscard]] QString only() const { return home.filePath(files().constFirst()); }
};

int made = 0;

Result<QByteArray> make(const QByteArray &jpeg)
{
    ++made;
    return "small " + jpeg;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestPhotoStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void put_thenRead_givesTheSame_underANeutralName()
    {
        Shelf shelf;
        const QByteArray jpeg(200'000, 'j');
        const auto id = PhotoId::random();

        QVERIFY(shelf.photos.put(id, jpeg));

        QCOMPARE(*shelf.photos.read(id, crypto::sha256(jpeg)), jpeg);
        QCOMPARE(shelf.files().size(), 1);
        static const QRegularExpression neutral(u"^[0-9a-f]{32}\\.age$"_s);
        QVERIFY(neutral.match(shelf.files().constFirst()).hasMatch());
        const auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(shelf.only()) & others));
    }

    void files_areAgeFilesToTheVaultsOwnKey()
    {
        Shelf shelf;
        QVERIFY(shelf.photos.put(PhotoId::random(), "jpeg"));
        const auto file = contentOf(shelf.only());

        QVERIFY(file.startsWith("age-encryption.org/v1\n-> X25519 "));
        QCOMPARE(age::inspect(file)->stanzas, 1);
        QCOMPARE(*age::decrypt(file, {*shelf.vault.photoIdentity()}), "jpeg");
    }

    void put_again_isASuccess_otherBytesAreRefused()
    {
        Shelf shelf;
        const auto id = PhotoId::random();
        QVERIFY(shelf.photos.put(id, "jpeg"));

        QVERIFY(shelf.photos.put(id, "jpeg"));
        QCOMPARE(shelf.photos.put(id, "other").error().code, ErrorCode::AlreadyExists);

        QCOMPARE(*shelf.photos.read(id, crypto::sha256("jpeg")), "jpeg");
    }

    void read_whatIsNotWhatWasPut_isDamage()
    {
        Shelf shelf;
        const auto id = PhotoId::random();
        QVERIFY(shelf.photos.put(id, "jpeg"));
        const auto file = contentOf(shelf.only());
        const auto sum = crypto::sha256("jpeg");

        QCOMPARE(shelf.photos.read(id, crypto::sha256("else")).error().code,
                 ErrorCode::PhotoDamaged);
        for (const qsizetype length : {qsizetype(0), qsizetype(10), file.size() - 1}) {
            overwrite(shelf.only(), file.first(length));
            QCOMPARE(shelf.photos.read(id, sum).error().code, ErrorCode::PhotoDamaged);
        }
        for (qsizetype at = 0; at < file.size(); at += 7) {
            auto flipped = file;
            flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
            overwrite(shelf.only(), flipped);
            QCOMPARE(shelf.photos.read(id, sum).error().code, ErrorCode::PhotoDamaged);
        }
        overwrite(shelf.only(), file);
        QCOMPARE(*shelf.photos.read(id, sum), "jpeg");
    }

    void read_anotherPhotosFile_isDamage()
    {
        Shelf shelf;
        const auto id = PhotoId::random();
        QVERIFY(shelf.photos.put(id, "mine"));
        const auto path = shelf.only();
        QVERIFY(shelf.photos.put(PhotoId::random(), "theirs"));
        for (const auto &name : shelf.files())
            if (shelf.home.filePath(name) != path)
                overwrite(path, contentOf(shelf.home.filePath(name)));

        QCOMPARE(shelf.photos.read(id, crypto::sha256("mine")).error().code,
                 ErrorCode::PhotoDamaged);
    }

    void unknownPhotos_areNotFound_andCanBeRemoved()
    {
        Shelf shelf;

        QCOMPARE(shelf.photos.read(PhotoId::random(), {}).error().code, ErrorCode::NotFound);
        QVERIFY(shelf.photos.remove(PhotoId::random()));
    }

    void aThumbnail_isMadeOnceAndKeptSealed()
    {
        Shelf shelf;
        const auto id = PhotoId::random();
        QVERIFY(shelf.photos.put(id, "whole picture"));
        made = 0;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(*(*shelf.photos.thumbnailReading(id, crypto::sha256("whole picture"), make))(),
                     "small whole picture");
        QCOMPARE(made, 1);
        QCOMPARE(shelf.smallFiles().size(), 1);
        const auto sealed = contentOf(shelf.onlySmall());
        QVERIFY(sealed.startsWith("age-encryption.org/v1"));
        QVERIFY(!sealed.contains("small"));
        QVERIFY(!(QFile::permissions(shelf.onlySmall()) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(shelf.files().size(), 1);
    }

    void aThumbnail_outlivesALockedVault()
    {
        Shelf shelf;
        const auto id = PhotoId::random();
        const auto sum = crypto::sha256("jpeg");
        QVERIFY(shelf.photos.put(id, "jpeg"));
        QVERIFY((*shelf.photos.thumbnailReading(id, sum, make))());
        shelf.vault.lock();
        QCOMPARE(shelf.photos.thumbnailReading(id, sum, make).error().code, ErrorCode::Locked);
        QCOMPARE(shelf.photos.reading(id, sum).error().code, ErrorCode::Locked);
        QVERIFY(shelf.vault.open(Vault::Sealed::Something));
        made = 0;

        QCOMPARE(*(*shelf.photos.thumbnailReading(id, sum, make))(), "small jpeg");

        QCOMPARE(made, 0);
    }

    void anotherPhotosThumbnail_isNotShown()
    {
        Shelf shelf;
        const auto one = PhotoId::random();
        const auto other = PhotoId::random();
        QVERIFY(shelf.photos.put(one, "one"));
        QVERIFY(shelf.photos.put(other, "other"));
        QVERIFY((*shelf.photos.thumbnailReading(one, crypto::sha256("one"), make))());
        const auto sealed = contentOf(shelf.onlySmall());
        QVERIFY((*shelf.photos.thumbnailReading(other, crypto::sha256("other"), make))());
        for (const auto &name : shelf.smallFiles())
            overwrite(shelf.home.filePath(u"small/"_s + name), sealed);
        made = 0;

        QCOMPARE(*(*shelf.photos.thumbnailReading(other, crypto::sha256("other"), make))(),
                 "small other");
        QCOMPARE(made, 1);
    }

    void aDamagedThumbnail_isMadeAgain()
    {
        Shelf shelf;
        const auto id = PhotoId::random();
        const auto sum = crypto::sha256("jpeg");
        QVERIFY(shelf.photos.put(id, "jpeg"));
        QVERIFY((*shelf.photos.thumbnailReading(id, sum, make))());
        overwrite(shelf.onlySmall(), contentOf(shelf.onlySmall()).chopped(1));
        made = 0;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(*(*shelf.photos.thumbnailReading(id, sum, make))(), "small jpeg");
        QCOMPARE(made, 1);
    }

    void aThumbnailThatCannotBeKept_isShownAllTheSame()
    {
        Shelf shelf;
        const auto id = PhotoId::random();
        QVERIFY(shelf.photos.put(id, "jpeg"));
        overwrite(shelf.home.filePath(u"small"_s), "a file where the folder should be");

        QCOMPARE(*(*shelf.photos.thumbnailReading(id, crypto::sha256("jpeg"), make))(),
                 "small jpeg");
    }

    void withoutItsPhoto_noThumbnailStays()
    {
        Shelf shelf;
        const auto removed = PhotoId::random();
        const auto swept = PhotoId::random();
        const auto kept = PhotoId::random();
        for (const auto &id : {removed, swept, kept}) {
            QVERIFY(shelf.photos.put(id, "jpeg"));
            QVERIFY((*shelf.photos.thumbnailReading(id, crypto::sha256("jpeg"), make))());
        }
        overwrite(shelf.home.filePath(u"small/unfinished.part"_s), "half");
        QVERIFY(shelf.photos.remove(removed));
        QCOMPARE(shelf.smallFiles().size(), 3);

        QCOMPARE(*shelf.photos.sweep({kept}), 1);

        QCOMPARE(shelf.smallFiles(), shelf.files());
    }

    void sweep_removesOrphansAndUnfinishedFiles_nothingElse()
    {
        Shelf shelf;
        const auto kept = PhotoId::random();
        QVERIFY(shelf.photos.put(kept, "kept"));
        QVERIFY(shelf.photos.put(PhotoId::random(), "orphan"));
        overwrite(shelf.home.filePath(u"0123456789abcdef0123456789abcdef.part"_s), "half");
        overwrite(shelf.home.filePath(u"notes.txt"_s), "not ours");

        const auto swept = shelf.photos.sweep({kept});

        QVERIFY(swept);
        QCOMPARE(*swept, 2);
        QCOMPARE(shelf.files().size(), 2);
        QCOMPARE(*shelf.photos.read(kept, crypto::sha256("kept")), "kept");
        QVERIFY(QFile::exists(shelf.home.filePath(u"notes.txt"_s)));
    }

    void aFolderThatCannotBeWritten_isAnErrorAndLeavesNothing()
    {
        Shelf shelf;
        SealedPhotoStore nowhere(shelf.home.filePath(u"missing"_s), shelf.vault, shelf.disk);

        const auto put = nowhere.put(PhotoId::random(), "jpeg");

        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::FileUnwritable);
        QVERIFY(shelf.files().isEmpty());
    }

    void entriesWithPhotos_onAFullDisk_areAllOrNothing_data()
    {
        QTest::addColumn<int>("writes");
        for (int writes = 0; writes < 3; ++writes)
            QTest::addRow("after %d photos", writes) << writes;
    }

    void entriesWithPhotos_onAFullDisk_areAllOrNothing()
    {
        QFETCH(int, writes);
        DataFolder folder;
        FullDisk disk;
        auto draft = entryDraft(folder.clock.today(), u"kept"_s);
        for (int i = 0; i < 3; ++i)
            draft.photos.append(draftPhoto(View::CloseUp, "jpeg" + QByteArray::number(i)));
        {
            auto storage = Storage::open(folder.path(), folder.keys, disk);
            QVERIFY(storage);
            disk.writesUntilFull = writes;
            DiaryService diary((*storage)->diary(), (*storage)->photos(), folder.clock);

            const auto added = diary.add(draft);

            QVERIFY(!added);
            QCOMPARE(added.error().code, ErrorCode::DiskFull);
            QVERIFY(!diary.latest()->has_value());
        }
        QVERIFY(folder.open());
        QVERIFY(folder.mediaFiles().isEmpty());
        DiaryService diary(folder.storage->diary(), folder.storage->photos(), folder.clock);
        QVERIFY(diary.add(draft));
        for (const auto &photo : draft.photos)
            QCOMPARE(*diary.photoBytes(photo.id), photo.jpeg);
    }
};

QTEST_GUILESS_MAIN(TestPhotoStore)
#include "tst_photostore.moc"
