// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "core/diary/diaryservice.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

struct Services;

/// The days of the last year in one line, up to two days ahead.
class DayStripModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Each {letter, number, mark, quiet, date, month, text, entryId}; today is `todayIndex`.
    Q_PROPERTY(QVariantList days READ days NOTIFY changed FINAL)
    Q_PROPERTY(int todayIndex READ todayIndex NOTIFY changed FINAL)

public:
    explicit DayStripModel(QObject *parent = nullptr);
    explicit DayStripModel(const Services &services, QObject *parent = nullptr);
    DayStripModel(Clock &clock, CareService &care, DiaryService &diary, QObject *parent = nullptr);

    [[nodiscard]] QVariantList days() const { return m_days; }
    [[nodiscard]] int todayIndex() const { return m_todayIndex; }

    /// Without a readable diary the strip is empty: the list below it says why.
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    void fill(const QList<EntryDay> &index, const QList<Session> &sessions);

    Clock &m_clock;
    CareService &m_care;
    DiaryService &m_diary;
    QVariantList m_days;
    int m_todayIndex = 0;
};

} // namespace stipple
