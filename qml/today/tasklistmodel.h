// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/dueon.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// The tasks of one day, as rows to tick or to know.
class TaskListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by TodayModel")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int done READ done NOTIFY changed FINAL)

public:
    enum class Row {
        TaskId = Qt::UserRole,
        Title,
        Sub,
        Glyph,
        Avoid,
        Done,
        Tickable,
        Detail,
        Conflict,
        Sources,    ///< list of int
        Convention, ///< bool
        ConventionPart,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_tasks.size()); }
    [[nodiscard]] int done() const;

    /// Rows of the same tasks stay where they are, so that nothing jumps under a finger.
    void show(const QList<DueTask> &tasks, const QSet<QString> &ticked);

Q_SIGNALS:
    void changed();

private:
    QList<DueTask> m_tasks;
    QSet<QString> m_ticked;
};

} // namespace stipple
