// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/errortext.h"
#include "qml/diary/photoreader.h"

#include "core/care/careservice.h"

#include <QAbstractListModel>
#include <QTimer>

namespace stipple {

struct Services;

/// The photos of one view, newest first. The newest are there at once, the others follow part by
/// part while nothing else is to do.
class PhotoWallModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// Each {view, word}: those that have a photo.
    Q_PROPERTY(QVariantList views READ views NOTIFY changed FINAL)
    /// The one shown, by its name; the first one that has a photo until somebody chooses.
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY changed FINAL)
    /// How many of this view were found; all of them as soon as `complete`.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)

public:
    enum class State { Loading, Empty, Failed, Full };
    Q_ENUM(State)
    /// Spoken is the whole of it for screen readers: "Top, day 4, Thursday 20 November".
    enum class Row { Picture = Qt::UserRole, Label, Spoken, Id };

    explicit PhotoWallModel(QObject *parent = nullptr);
    explicit PhotoWallModel(const Services &services, QObject *parent = nullptr);
    PhotoWallModel(Clock &clock, CareService &care, DiaryService &diary, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QVariantList views() const { return viewRows(m_views); }
    [[nodiscard]] QString view() const;
    void setView(const QString &view);
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] bool isComplete() const;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Status begin();
    void readOn();
    void fail(const Error &error);
    [[nodiscard]] QList<PhotoReader::Found> ofView(const QList<PhotoReader::Found> &photos) const;

    Clock &m_clock;
    CareService &m_care;
    PhotoReader m_reader;
    State m_state = State::Loading;
    ErrorText m_error;
    QDate m_today;
    QList<Session> m_sessions;
    QList<PhotoReader::Found> m_all;   ///< newest first
    QList<PhotoReader::Found> m_shown; ///< those of the view
    std::set<View> m_views;
    std::optional<View> m_chosen;
    QTimer m_reading;
};

} // namespace stipple
