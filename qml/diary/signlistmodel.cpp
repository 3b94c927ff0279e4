// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/signlistmodel.h"

#include <algorithm>

namespace stipple {

int SignListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SignListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &sign = m_signs.at(index.row());
    switch (static_cast<Row>(role)) {
    case Row::SignId:
        return sign.id;
    case Row::Question:
        return sign.question;
    case Row::Ticked:
        return m_ticked.contains(sign.id);
    }
    return {};
}

QHash<int, QByteArray> SignListModel::roleNames() const
{
    return {
        {static_cast<int>(Row::SignId), "signId"},
        {static_cast<int>(Row::Question), "question"},
        {static_cast<int>(Row::Ticked), "ticked"},
    };
}

int SignListModel::ticked() const
{
    return static_cast<int>(
        std::count_if(m_signs.cbegin(), m_signs.cend(),
                      [&](const AskedSign &sign) { return m_ticked.contains(sign.id); }));
}

void SignListModel::show(const QList<AskedSign> &asked, const QSet<QString> &ticked)
{
    beginResetModel();
    m_signs = asked;
    m_ticked = ticked;
    endResetModel();
    Q_EMIT changed();
}

void SignListModel::setTicks(const QSet<QString> &ticked)
{
    m_ticked = ticked;
    if (!m_signs.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {static_cast<int>(Row::Ticked)});
    Q_EMIT changed();
}

} // namespace stipple
