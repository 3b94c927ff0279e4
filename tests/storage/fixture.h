// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryservice.h"
#include "core/storage/storage.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/fakekeystore.h"

#include <QDirIterator>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace stipple {

/// A data folder of its own, which may be closed and opened again as often as wanted.
class DataFolder
{
public:
    FakeClock clock{QDate(2026, 3, 30)};
    FakeKeyStore keys;
    QTemporaryDir home;
    std::unique_ptr<Storage> storage;

    [[nodiscard]] QString path() const { return home.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString database() const { return path() + QStringLiteral("/data.db"); }
    [[nodiscard]] QString media() const { return path() + QStringLiteral("/media"); }

    [[nodiscard]] Status open()
    {
        storage.reset();
        auto opened = Storage::open(path(), keys);
        if (!opened)
            return opened.error();
        storage = std::move(*opened);
        return {};
    }

    /// The names of all files in the photo folder, hidden ones too.
    [[nodiscard]] QStringList mediaFiles() const
    {
        return QDir(media()).entryList(QDir::Files | QDir::Hidden);
    }

    /// The content of every file below the folder, by its path.
    [[nodiscard]] QHash<QString, QByteArray> everyFile() const
    {
        QHash<QString, QByteArray> files;
        QDirIterator it(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(file.fileName(), file.readAll());
        }
        return files;
    }
};

/// Changes the row `id` from outside.
inline void damage(const Storage &storage, const QString &sql, const QString &id)
{
    QSqlQuery query(storage.database().connection());
    QVERIFY(query.prepare(sql));
    query.addBindValue(id);
    QVERIFY(query.exec());
    QCOMPARE(query.numRowsAffected(), 1);
}

inline DraftPhoto draftPhoto(View view, const QByteArray &jpeg)
{
    return {.id = PhotoId::random(),
            .view = view,
            .jpeg = jpeg,
            .width = 40,
            .height = 30,
            .takenAt = {}};
}

inline EntryDraft entryDraft(const QDate &day, const QString &note = {},
                             const QList<DraftPhoto> &photos = {})
{
    return {.id = EntryId::random(),
            .day = day,
            .symptoms = {.redness = 2, .itch = 4, .fluid = Fluid::Clear},
            .note = note,
            .photos = photos};
}

} // namespace stipple
