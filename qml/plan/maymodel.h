// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/may.h"
#include "qml/base/adviser.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

struct Services;

/// Today's answers to "may I …?": all of them by kind, or those that fit what was typed.
class MayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// What to look for; empty: everything.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    /// {title, rows}: the rows are {id, title, line, glyph, kind}. While something is looked for
    /// there is one group without a title, best match first; none when nothing fits.
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed FINAL)
    /// The answer that is looked at closely; empty for none.
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY changed FINAL)
    /// Whether there is such an answer.
    Q_PROPERTY(bool answered READ answered NOTIFY changed FINAL)
    /// What there is to say about it: title, word, text, glyph, kind, note, speaksAgainst, days,
    /// caption, conflict, sources, convention, conventionPart. Empty without it.
    Q_PROPERTY(QVariantMap answer READ answer NOTIFY changed FINAL)

public:
    enum State { Loading, Empty, Failed, Full };
    Q_ENUM(State)
    enum Kind { Yes, Later, AskFirst, No, GoodToKnow };
    Q_ENUM(Kind)

    explicit MayModel(QObject *parent = nullptr);
    explicit MayModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] QVariantList groups() const { return m_groups; }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void setChosen(const QString &id);
    [[nodiscard]] bool answered() const { return !answer().isEmpty(); }
    [[nodiscard]] QVariantMap answer() const;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] MayBasis basis() const;
    [[nodiscard]] bool isTask(const QString &id) const;
    [[nodiscard]] QVariantList daysOf(const MayAnswer &answer) const;
    [[nodiscard]] QStringList titlesOf(const QStringList &taskIds) const;
    void arrange();

    Clock &m_clock;
    CareService &m_care;
    Adviser m_adviser;

    State m_state = State::Loading;
    ErrorText m_error;
    QList<Session> m_sessions;
    int m_scabShift = 0;
    QString m_search;
    QString m_chosen;
    QVariantList m_groups;
};

} // namespace stipple
