// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/rows.h"

#include <QSqlRecord>

#include <utility>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

Result<int> runWith(const QSqlDatabase &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection);
    if (!query.prepare(sql))
        return databaseError(query.lastError());
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return databaseError(query.lastError());
    return query.numRowsAffected();
}

} // namespace

// ---- writing --------------------------------------------------------------------------------

NewRow::NewRow(const Tables &tables, QLatin1StringView table, const QString &id)
    : m_tables(tables)
    , m_table(table)
    , m_columns{u"id"_s}
    , m_values{id}
{}

NewRow &NewRow::plain(QLatin1StringView column, const QVariant &value)
{
    m_columns.append(column);
    m_values.append(value);
    return *this;
}

NewRow &NewRow::plain(QLatin1StringView column, qint64 number)
{
    return plain(column, QVariant(number));
}

NewRow &NewRow::plain(QLatin1StringView column, const QString &text)
{
    // A null text would become a NULL.
    return plain(column, QVariant(text.isNull() ? u""_s : text));
}

NewRow &NewRow::plain(QLatin1StringView column, const QByteArray &bytes)
{
    return plain(column, QVariant(bytes));
}

NewRow &NewRow::sealed(QLatin1StringView column, const QByteArray &bytes)
{
    const auto cell =
        m_tables.cells.seal({m_table, column, m_values.constFirst().toString()}, bytes);
    if (!cell && m_status)
        m_status = cell.error();
    return plain(column, cell ? *cell : QByteArray());
}

NewRow &NewRow::sealed(QLatin1StringView column, const QString &text)
{
    return sealed(column, text.toUtf8());
}

NewRow &NewRow::sealed(QLatin1StringView column, const QDate &day)
{
    return sealed(column, day.toString(Qt::ISODate));
}

NewRow &NewRow::sealed(QLatin1StringView column, const QDateTime &instant)
{
    return sealed(column,
                  instant.isValid() ? QString::number(instant.toMSecsSinceEpoch()) : QString());
}

QString NewRow::insertion() const
{
    const QStringList holes(m_columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_table, m_columns.join(u", "),
                                                    holes.join(u", "));
}

Result<int> NewRow::run(const QString &sql, const QVariantList &values) const
{
    if (!m_status)
        return m_status.error();
    return runWith(m_tables.database.connection(), sql, values);
}

Status NewRow::insert()
{
    const auto done = run(insertion(), m_values);
    return done ? Status{} : done.error();
}

Status NewRow::save()
{
    QStringList settings;
    for (qsizetype i = 1; i < m_columns.size(); ++i)
        settings.append(u"%1 = excluded.%1"_s.arg(m_columns.at(i)));
    const auto done =
        run(insertion() + u" ON CONFLICT(id) DO UPDATE SET "_s + settings.join(u", "), m_values);
    return done ? Status{} : done.error();
}

Status NewRow::update()
{
    QStringList settings;
    for (qsizetype i = 1; i < m_columns.size(); ++i)
        settings.append(m_columns.at(i) + u" = ?"_s);
    auto values = m_values;
    values.append(values.takeFirst());
    const auto rows =
        run(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(m_table, settings.join(u", ")), values);
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return Error{ErrorCode::NotFound, m_table};
    return {};
}

// ---- reading --------------------------------------------------------------------------------

Rows::Rows(const Tables &tables, QLatin1StringView table, const QString &condition,
           const QVariantList &values)
    : Rows(tables, QStringList{}, table, condition, values)
{}

Rows::Rows(const Tables &tables, const QStringList &columns, QLatin1StringView table,
           const QString &condition, const QVariantList &values)
    : m_tables(tables)
    , m_table(table)
    , m_query(tables.database.connection())
{
    m_query.setForwardOnly(true);
    const auto wanted = columns.isEmpty() ? u"*"_s : u"id, "_s + columns.join(u", ");
    if (!m_query.prepare(u"SELECT %1 FROM %2 %3"_s.arg(wanted, table, condition))) {
        fail(databaseError(m_query.lastError()));
        return;
    }
    for (const auto &value : values)
        m_query.addBindValue(value);
    if (!m_query.exec()) {
        fail(databaseError(m_query.lastError()));
        return;
    }
    const auto record = m_query.record();
    for (int i = 0; i < record.count(); ++i)
        m_columns.append(record.fieldName(i));
}

bool Rows::next()
{
    if (!m_status)
        return false;
    if (m_query.next()) {
        m_row = plainText("id"_L1);
        return true;
    }
    // A damaged page looks like the end of the table; only the error tells.
    if (m_query.lastError().isValid())
        fail(databaseError(m_query.lastError()));
    return false;
}

void Rows::fail(const Error &error)
{
    if (m_status)
        m_status = error;
}

void Rows::failInRow(const Error &error)
{
    m_failedInRow = m_failedInRow || m_status;
    fail(error);
}

bool Rows::passOver()
{
    if (!std::exchange(m_failedInRow, false))
        return false;
    m_status = {};
    return true;
}

void Rows::failAt(QLatin1StringView column)
{
    failInRow({ErrorCode::DatabaseCorrupt, m_table + u'.' + column});
}

QVariant Rows::plain(QLatin1StringView column)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i) == column)
            return m_query.value(i);
    }
    failAt(column);
    return {};
}

QString Rows::plainText(QLatin1StringView column)
{
    return plain(column).toString();
}

int Rows::number(QLatin1StringView column)
{
    return plain(column).toInt();
}

QByteArray Rows::bytes(QLatin1StringView column)
{
    const auto opened = m_tables.cells.open({m_table, column, m_row}, plain(column).toByteArray());
    if (!opened) {
        if (opened.error().code == ErrorCode::CellTampered)
            failInRow(opened.error());
        else
            fail(opened.error());
        return {};
    }
    return *opened;
}

QString Rows::text(QLatin1StringView column)
{
    return QString::fromUtf8(bytes(column));
}

QDate Rows::day(QLatin1StringView column)
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Rows::instant(QLatin1StringView column)
{
    const auto number = bytes(column);
    if (number.isEmpty())
        return {};
    return QDateTime::fromMSecsSinceEpoch(number.toLongLong(), Qt::UTC);
}

Result<int> removeRows(const Tables &tables, QLatin1StringView table, const QString &condition,
                       const QVariantList &values)
{
    return runWith(tables.database.connection(), u"DELETE FROM "_s + table + u' ' + condition,
                   values);
}

} // namespace stipple
