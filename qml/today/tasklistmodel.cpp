// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/today/tasklistmodel.h"

#include <algorithm>

namespace stipple {

namespace {

bool sameTasks(const QList<DueTask> &a, const QList<DueTask> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const DueTask &x, const DueTask &y) { return x.id == y.id; });
}

QVariantList numbers(const QList<int> &refs)
{
    return {refs.cbegin(), refs.cend()};
}

} // namespace

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &task = m_tasks.at(index.row());
    switch (static_cast<Row>(role)) {
    case Row::TaskId:
        return task.id;
    case Row::Title:
        return task.title;
    case Row::Sub:
        return task.sub;
    case Row::Glyph:
        return task.icon;
    case Row::Avoid:
        return task.kind == TaskKind::Avoid;
    case Row::Done:
        return m_ticked.contains(task.id);
    case Row::Tickable:
        return task.tickable;
    case Row::Detail:
        return task.detail;
    case Row::Conflict:
        return task.conflict;
    case Row::Sources:
        return numbers(task.evidence.refs);
    case Row::Convention:
        return task.evidence.convention;
    case Row::ConventionPart:
        return task.evidence.conventionPart;
    }
    return {};
}

QHash<int, QByteArray> TaskListModel::roleNames() const
{
    return {
        {static_cast<int>(Row::TaskId), "taskId"},
        {static_cast<int>(Row::Title), "title"},
        {static_cast<int>(Row::Sub), "sub"},
        {static_cast<int>(Row::Glyph), "glyph"},
        {static_cast<int>(Row::Avoid), "avoid"},
        {static_cast<int>(Row::Done), "done"},
        {static_cast<int>(Row::Tickable), "tickable"},
        {static_cast<int>(Row::Detail), "detail"},
        {static_cast<int>(Row::Conflict), "conflict"},
        {static_cast<int>(Row::Sources), "sources"},
        {static_cast<int>(Row::Convention), "convention"},
        {static_cast<int>(Row::ConventionPart), "conventionPart"},
    };
}

int TaskListModel::done() const
{
    return static_cast<int>(
        std::count_if(m_tasks.cbegin(), m_tasks.cend(),
                      [&](const DueTask &task) { return m_ticked.contains(task.id); }));
}

void TaskListModel::show(const QList<DueTask> &tasks, const QSet<QString> &ticked)
{
    if (sameTasks(tasks, m_tasks)) {
        m_tasks = tasks;
        m_ticked = ticked;
        if (!tasks.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_tasks = tasks;
        m_ticked = ticked;
        endResetModel();
    }
    Q_EMIT changed();
}

} // namespace stipple
