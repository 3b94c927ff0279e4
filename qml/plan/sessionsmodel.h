// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "qml/base/errortext.h"

#include <QVariantList>

#include <functional>

namespace stipple {

struct Services;

/// Sessions, had and booked, with how they lie to one another; what was changed can be undone.
class SessionsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Why they cannot be read, or why the last wish was not kept.
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// {title, rows}: booked ones first, then those that were. Rows are {id, title, sub, warning}.
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed FINAL)
    // On what the days between sessions rest.
    Q_PROPERTY(QList<int> sources READ sources NOTIFY changed FINAL)
    Q_PROPERTY(bool convention READ convention NOTIFY changed FINAL)
    Q_PROPERTY(QString conventionPart READ conventionPart NOTIFY changed FINAL)

public:
    enum State { Loading, Empty, Failed, Full };
    Q_ENUM(State)

    explicit SessionsModel(QObject *parent = nullptr);
    explicit SessionsModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QVariantList groups() const;
    [[nodiscard]] QList<int> sources() const { return evidence().refs; }
    [[nodiscard]] bool convention() const { return evidence().convention; }
    [[nodiscard]] QString conventionPart() const { return evidence().conventionPart; }

    Q_INVOKABLE void reload();

    /// {day, number, booked}: an ISO day, counted from 1; empty when there is no such session.
    [[nodiscard]] Q_INVOKABLE QVariantMap session(const QString &id) const;
    /// What to know before a session is put on that day: too close to its neighbours. Empty when
    /// all is well. `id` is the session that is moved; empty for a new one.
    [[nodiscard]] Q_INVOKABLE QString warningFor(const QString &isoDay, const QString &id) const;

    // False when it was not kept; error says why.
    Q_INVOKABLE bool add(const QString &isoDay);
    Q_INVOKABLE bool move(const QString &id, const QString &isoDay);
    Q_INVOKABLE bool remove(const QString &id);
    /// Takes back the last change that done() told about.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void changed();
    /// A session was added, moved or removed, here or on another page; undo() takes it back.
    void done(const QString &text);
    /// undo() was not possible.
    void refused(const stipple::ErrorText &error);

private:
    [[nodiscard]] const Evidence &evidence() const { return m_care.plan().spacing.evidence; }
    [[nodiscard]] QVariantMap rowOf(qsizetype index) const;
    [[nodiscard]] QString whenText(const QDate &day) const;
    [[nodiscard]] QString dayText(const QDate &day) const;
    /// A warning about two neighbours that lie too close; empty when all is well.
    [[nodiscard]] QString gapWords(const QDate &earlier, const QDate &later) const;
    void tellDifference(const QList<Session> &before);
    [[nodiscard]] bool keep(const Status &status);

    Clock &m_clock;
    CareService &m_care;

    State m_state = State::Loading;
    ErrorText m_error;
    QList<Session> m_sessions;
    std::function<Status()> m_undo;
    bool m_undoing = false;
};

} // namespace stipple
