// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/errortext.h"
#include "qml/diary/openedentries.h"

#include <QAbstractListModel>
#include <QTimer>

namespace stipple {

struct Services;

/// All entries, newest first. Every entry is a row from the beginning, and says on which day it is;
/// the rest of it is opened when it is looked at, a little later and between two frames. So ten
/// years of entries open and scroll like a month of them.
class DiaryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// How many entries cannot be shown at all, because not even their day is legible.
    Q_PROPERTY(int withoutDay READ withoutDay NOTIFY changed FINAL)

public:
    enum class State { Loading, Empty, Failed, Full };
    Q_ENUM(State)

    /// Day is ISO, Month the heading above the rows of one month, Time only said where a day has
    /// several entries; Level is −1 until it is known.
    enum class Row {
        Id = Qt::UserRole,
        Day,
        Month,
        Title,
        Time,
        Sub,
        Level,
        Damaged,
        Photo,
        Begins, ///< the first of its month
        Ends    ///< the last of its month
    };

    explicit DiaryModel(QObject *parent = nullptr);
    explicit DiaryModel(const Services &services, QObject *parent = nullptr);
    DiaryModel(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
               const Guidance &guidance, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] int withoutDay() const { return m_entries.withoutDay(); }

    Q_INVOKABLE void reload();
    /// The row of the last entry of `day` (ISO), or of the last one before it; −1: there is none.
    Q_INVOKABLE int rowOf(const QString &day) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] QVariant opened(qsizetype row, Row role) const;
    [[nodiscard]] QString titleOf(const QDate &day) const;
    [[nodiscard]] QString timeOf(qsizetype row) const;
    [[nodiscard]] QString subOf(qsizetype row) const;
    [[nodiscard]] int levelOf(qsizetype row) const;
    [[nodiscard]] bool isOfMonth(qsizetype row, const QDate &day) const;
    void want(qsizetype row) const;
    void openWanted();
    [[nodiscard]] bool openOne(qsizetype row);

    Clock &m_clock;
    CareService &m_care;
    Adviser m_adviser;
    OpenedEntries m_entries;
    State m_state = State::Loading;
    ErrorText m_error;
    QDate m_today;
    QList<Session> m_sessions;
    /// Rows that were looked at before they were open, the latest last.
    mutable QList<qsizetype> m_wanted;
    mutable QTimer m_opening;
};

} // namespace stipple
