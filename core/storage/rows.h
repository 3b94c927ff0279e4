// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"
#include "core/storage/sealedfield.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace stipple {

/// What a repository works on.
struct Tables
{
    const Database &database;
    const SealedField &cells;
};

/// One row on its way into a table. Its first failure is remembered and answered at the end.
class NewRow
{
public:
    /// `id` is the row's id, random and made before, or a pseudonym.
    NewRow(const Tables &tables, QLatin1StringView table, const QString &id);

    /// A value that tells nothing about a person: a link, a number in a sequence, a state.
    NewRow &plain(QLatin1StringView column, const QVariant &value);
    NewRow &plain(QLatin1StringView column, qint64 number);
    NewRow &plain(QLatin1StringView column, const QString &text);
    NewRow &plain(QLatin1StringView column, const QByteArray &bytes);

    NewRow &sealed(QLatin1StringView column, const QByteArray &bytes);
    NewRow &sealed(QLatin1StringView column, const QString &text);
    NewRow &sealed(QLatin1StringView column, const QDate &day);
    NewRow &sealed(QLatin1StringView column, const QDateTime &instant);

    /// AlreadyExists when the id, or another column that must be unique, is taken.
    [[nodiscard]] Status insert();
    /// Inserts the row, or replaces all named columns of the one with that id.
    [[nodiscard]] Status save();
    /// Replaces the named columns of the row with that id; NotFound.
    [[nodiscard]] Status update();

private:
    [[nodiscard]] Result<int> run(const QString &sql, const QVariantList &values) const;
    [[nodiscard]] QString insertion() const;

    Tables m_tables;
    QLatin1StringView m_table;
    QStringList m_columns;
    QVariantList m_values;
    Status m_status;
};

/// The rows that a query finds in one table, read one after the other. A value that cannot be
/// read is empty and ends the reading; ask status() when next() says that there is no more.
class Rows
{
public:
    /// All rows of `table` for which `condition` holds: what stands behind FROM and the table,
    /// its values as `?`.
    Rows(const Tables &tables, QLatin1StringView table, const QString &condition = {},
         const QVariantList &values = {});
    /// The same, but no other columns than these and the id.
    Rows(const Tables &tables, const QStringList &columns, QLatin1StringView table,
         const QString &condition = {}, const QVariantList &values = {});

    [[nodiscard]] bool next();
    /// Success when every row and every value that was asked for could be read.
    [[nodiscard]] const Status &status() const { return m_status; }
    /// Reads on although a value of this row was tampered with or makes no sense, and says so.
    /// What concerns every row stays: a locked vault, a damaged page.
    [[nodiscard]] bool passOver();

    [[nodiscard]] QVariant plain(QLatin1StringView column);
    [[nodiscard]] QString plainText(QLatin1StringView column);
    [[nodiscard]] int number(QLatin1StringView column);

    /// Whether a cell was sealed at all: a column that came with a later schema is empty in rows
    /// from before.
    [[nodiscard]] bool has(QLatin1StringView column)
    {
        return !plain(column).toByteArray().isEmpty();
    }
    [[nodiscard]] QByteArray bytes(QLatin1StringView column);
    [[nodiscard]] QString text(QLatin1StringView column);
    [[nodiscard]] QDate day(QLatin1StringView column);
    [[nodiscard]] QDateTime instant(QLatin1StringView column);

    /// The row's own id, or one that links to another row.
    template <typename AnyId>
    [[nodiscard]] AnyId id(QLatin1StringView column)
    {
        const auto read = AnyId::fromString(plainText(column));
        if (!read) {
            failAt(column);
            return {};
        }
        return *read;
    }

private:
    void fail(const Error &error);
    void failInRow(const Error &error);
    void failAt(QLatin1StringView column);

    Tables m_tables;
    QLatin1StringView m_table;
    QSqlQuery m_query;
    QStringList m_columns;
    QString m_row;
    Status m_status;
    bool m_failedInRow = false;
};

/// Every row as `read` takes it, in a `List` that has room for the ids of damaged ones in
/// `damaged`: one of them hides no other. What concerns every row is an error.
template <typename List, typename Read>
[[nodiscard]] Result<List> readAll(Rows rows, Read read)
{
    List list;
    while (rows.next()) {
        const auto id =
            rows.id<typename decltype(list.damaged)::value_type>(QLatin1StringView("id"));
        const auto value = read(rows);
        (void)rows.passOver(); // `read` has said so
        if (value)
            list.append(*value);
        else if (rows.status())
            list.damaged.append(id);
    }
    if (!rows.status())
        return rows.status().error();
    return list;
}

/// Deletes all rows of `table` for which `condition` holds and answers how many they were.
[[nodiscard]] Result<int> removeRows(const Tables &tables, QLatin1StringView table,
                                     const QString &condition = {},
                                     const QVariantList &values = {});

} // namespace stipple
