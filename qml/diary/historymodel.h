// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "core/diary/diaryservice.h"
#include "core/guidance/redflags.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

struct Services;

/// What one entry says and said: every wording of it, and what each change was.
class HistoryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString entryId READ entryId WRITE setEntryId NOTIFY entryIdChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)

    /// The day that the entry tells about: "Thursday 20 November".
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    /// The present wording first. Each {title, when, changes, rows, note, photos}: `changes` are
    /// {title, before, after} against the wording before, `rows` {title, value}, `photos` {source,
    /// label}.
    Q_PROPERTY(QVariantList revisions READ revisions NOTIFY changed FINAL)

public:
    enum class State { Loading, Failed, Full };
    Q_ENUM(State)

    explicit HistoryModel(QObject *parent = nullptr);
    explicit HistoryModel(const Services &services, QObject *parent = nullptr);
    HistoryModel(Clock &clock, DiaryService &diary, const RedFlagTable &table,
                 QObject *parent = nullptr);

    [[nodiscard]] QString entryId() const { return m_entryId; }
    void setEntryId(const QString &id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QVariantList revisions() const;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void entryIdChanged();
    void changed();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] QString titleOf(qsizetype index) const;
    [[nodiscard]] QString whenOf(const Entry &revision) const;
    [[nodiscard]] QVariantList changesOf(const Entry &before, const Entry &after) const;

    Clock &m_clock;
    DiaryService &m_diary;
    const RedFlagTable &m_table;

    QString m_entryId;
    State m_state = State::Loading;
    ErrorText m_error;
    QList<Entry> m_revisions; ///< the present one first
};

} // namespace stipple
