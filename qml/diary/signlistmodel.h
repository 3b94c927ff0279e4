// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guidance/redflags.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// Signs of one group that are asked by a tick box.
class SignListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by EntryEditor")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int ticked READ ticked NOTIFY changed FINAL)

public:
    enum class Row { SignId = Qt::UserRole, Question, Ticked };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_signs.size()); }
    [[nodiscard]] int ticked() const;

    /// Asks for `asked`, of which those in `ticked` are ticked.
    void show(const QList<AskedSign> &asked, const QSet<QString> &ticked);
    /// Shows other ticks on the same rows.
    void setTicks(const QSet<QString> &ticked);

Q_SIGNALS:
    void changed();

private:
    QList<AskedSign> m_signs;
    QSet<QString> m_ticked;
};

} // namespace stipple
