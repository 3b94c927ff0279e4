// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/sources.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// The numbered sources behind what the app says.
class SourcesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// A part of a title or address, or a number; empty: all of them.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    /// How many are shown.
    Q_PROPERTY(int count READ count NOTIFY searchChanged FINAL)
    Q_PROPERTY(int total READ total CONSTANT FINAL)
    /// What each grade means: {letter, name, meaning}, the strongest first.
    Q_PROPERTY(QVariantList grades READ grades CONSTANT FINAL)

public:
    explicit SourcesModel(QObject *parent = nullptr);
    explicit SourcesModel(const Sources &sources, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] int total() const { return int(m_sources.all.size()); }
    [[nodiscard]] QVariantList grades() const;

    /// Where the source of that number is shown; −1 when it is not.
    [[nodiscard]] Q_INVOKABLE int rowOf(int number) const;

Q_SIGNALS:
    void searchChanged();

private:
    enum Role { NumberRole = Qt::UserRole, TitleRole, GradeRole, AddressRole };

    [[nodiscard]] QList<Source> matching() const;

    const Sources &m_sources;
    QString m_search;
    QList<Source> m_shown;
};

} // namespace stipple
