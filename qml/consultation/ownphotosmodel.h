// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace stipple {

struct Services;

/// Which photos of their own a person has, for a consultation and for comparing later.
class OwnPhotosModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// The entry whose photos are shown elsewhere; empty: none.
    Q_PROPERTY(QString entryId READ entryId WRITE setEntryId NOTIFY changed FINAL)
    /// Of how many views there is a photo.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// How many there are, in a line.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// The newest photo of each view that another entry has, each {source, label, spoken, entryId}.
    Q_PROPERTY(QVariantList others READ others NOTIFY changed FINAL)
    /// How photos are taken so that they can be compared, and who says so.
    Q_PROPERTY(QString advice READ advice CONSTANT FINAL)
    Q_PROPERTY(QVariantList adviceSources READ adviceSources CONSTANT FINAL)

public:
    explicit OwnPhotosModel(QObject *parent = nullptr);
    explicit OwnPhotosModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] QString entryId() const { return m_entryId; }
    void setEntryId(const QString &id);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList others() const { return m_others; }
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QVariantList adviceSources() const;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Status read();

    const Services &m_services;
    QString m_entryId;
    std::optional<ErrorCode> m_failure;
    int m_count = 0;
    bool m_hasDraft = false; ///< some photos are in a draft only
    QVariantList m_others;
};

} // namespace stipple
