// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/plancalendar.h"
#include "qml/base/adviser.h"
#include "qml/base/errortext.h"

namespace stipple {

class ShareSheet;
struct Services;

/// Saves the plan's days as a calendar file. By default it tells nothing about what they are for.
class CalendarModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// The entries say what they are for.
    Q_PROPERTY(bool named READ named WRITE setNamed NOTIFY changed FINAL)
    /// How many entries the file has; 0 without a session: then there is nothing to save.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// What the first entry would be called.
    Q_PROPERTY(QString example READ example NOTIFY changed FINAL)
    /// Where the file went; empty until it was saved.
    Q_PROPERTY(QString where READ where NOTIFY changed FINAL)
    /// Why it was not saved; without a title when it was.
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)

public:
    explicit CalendarModel(QObject *parent = nullptr);
    explicit CalendarModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] bool named() const { return m_named; }
    void setNamed(bool named);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString example() const { return m_example; }
    [[nodiscard]] QString where() const { return m_where; }
    [[nodiscard]] ErrorText error() const { return m_error; }

    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<QList<CalendarEvent>> events() const;
    void reload();

    Clock &m_clock;
    CareService &m_care;
    ShareSheet &m_sheet;
    Adviser m_adviser;

    bool m_named = false;
    int m_count = 0;
    QString m_example;
    QString m_where;
    ErrorText m_error;
};

} // namespace stipple
