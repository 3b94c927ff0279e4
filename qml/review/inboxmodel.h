// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/inboxservice.h"
#include "qml/base/errortext.h"

#include <QAbstractListModel>

namespace stipple {

/// The rows of the inbox in the order in which they need somebody, filtered and searched.
class InboxModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY stateChanged FINAL)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY shownChanged FINAL)
    /// A part of a name or code; empty: everybody.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY shownChanged FINAL)
    /// How many rows are shown.
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)
    /// How many cases each filter holds, by Filter, whatever is searched for.
    Q_PROPERTY(QList<int> counts READ counts NOTIFY shownChanged FINAL)

public:
    /// Empty: no client has ever sent anything.
    enum State { Loading, Empty, Failed, Full };
    Q_ENUM(State)

    enum Filter { All, NeedsYou, Overdue, Unreviewed, Unverified };
    Q_ENUM(Filter)

    explicit InboxModel(QObject *parent = nullptr);
    InboxModel(InboxService &inbox, const Guidance &guidance, const Clock &clock,
               QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] QList<int> counts() const { return m_counts; }

    /// The place of a case among the rows shown; −1 when it is not among them.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &threadId) const;
    /// The case of a row; empty when there is no such row.
    [[nodiscard]] Q_INVOKABLE QString threadAt(int row) const;
    /// Marks everything of a case as seen and answers the case to look at next: the next row that
    /// needs somebody, or empty. On failure nothing is marked, `failed` says why, and the answer
    /// is the same case.
    [[nodiscard]] Q_INVOKABLE QString reviewedAndNext(const QString &threadId);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void stateChanged();
    void shownChanged();
    /// A wish was not kept.
    void failed(const stipple::ErrorText &why);

private:
    enum Role {
        ThreadIdRole = Qt::UserRole,
        NameRole,
        LevelRole,
        GlyphRole,
        WhenRole,
        ReasonRole,
        NeedsYouRole,
        VerifiedRole,
    };

    void setState(State state, const ErrorText &failure = {});
    void recount();
    void choose();
    [[nodiscard]] bool fits(const CaseRow &row, Filter filter) const;
    bool change(const QList<CaseRow> &rows);

    InboxService &m_inbox;
    const Guidance &m_guidance;
    const Clock &m_clock;
    State m_state = Loading;
    ErrorText m_failure;
    Filter m_filter = All;
    QString m_search;
    QList<int> m_counts;
    QList<CaseRow> m_all;
    QList<CaseRow> m_shown;
};

} // namespace stipple
