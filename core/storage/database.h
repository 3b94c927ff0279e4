// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>

namespace stipple {

/// The one database file, open and brought to the newest schema.
///
/// Write-ahead log, synced at every commit, deleted content overwritten, temporary data in
/// memory only. Locked against other processes while it is open; the lock ends with the process,
/// however that ends.
class Database
{
public:
    /// Opens `path`, or makes it. DatabaseTooNew when a newer app wrote it, and then not a byte
    /// is changed; DatabaseCorrupt when it is no database or not ours; DatabaseInUse;
    /// DatabaseFailed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] QSqlDatabase connection() const;

    /// Reads every page; DatabaseCorrupt when one is damaged.
    [[nodiscard]] Status check() const;

private:
    explicit Database(QString connectionName);

    Status prepare();

    QString m_name;
};

/// Everything between its making and its commit() happens or nothing does.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Undoes what was not committed.
    ~Transaction();

    /// Whether it could be begun; ask before the first statement.
    [[nodiscard]] const Status &begun() const { return m_begun; }
    /// On success the change survives a power cut.
    [[nodiscard]] Status commit();

private:
    QSqlDatabase m_connection;
    Status m_begun;
    bool m_open = false;
};

/// Runs one statement without values.
[[nodiscard]] Status execute(const QSqlDatabase &connection, const QString &sql);

/// What an error of the database means. Its detail names tables and columns, never values.
[[nodiscard]] Error databaseError(const QSqlError &error);

} // namespace stipple
