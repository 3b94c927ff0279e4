// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/errortext.h"
#include "qml/diary/photoreader.h"

#include "core/care/careservice.h"

#include <QTimer>

namespace stipple {

struct Services;

/// The photos of one view in the order in which they were taken, one after the other. What is
/// shown, and when, is the page's matter: it knows which pictures have arrived.
class TimeLapse : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// Each {view, word}: those that have a photo.
    Q_PROPERTY(QVariantList views READ views NOTIFY changed FINAL)
    /// By its name; the first one with enough photos until somebody chooses.
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// The frame that is shown, from 0, the oldest.
    Q_PROPERTY(int position READ position WRITE setPosition NOTIFY moved FINAL)
    Q_PROPERTY(QString source READ source NOTIFY moved FINAL)
    /// "Thursday 20 November 2025", and "Day 4" or nothing before the first session.
    Q_PROPERTY(QString date READ date NOTIFY moved FINAL)
    Q_PROPERTY(QString day READ day NOTIFY moved FINAL)

public:
    /// TooFew: there is nothing to play from one photo, or none.
    enum class State { Loading, TooFew, Failed, Ready };
    Q_ENUM(State)

    static constexpr int fewest = 2;

    explicit TimeLapse(QObject *parent = nullptr);
    explicit TimeLapse(const Services &services, QObject *parent = nullptr);
    TimeLapse(Clock &clock, CareService &care, DiaryService &diary, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QVariantList views() const { return viewRows(m_views); }
    [[nodiscard]] QString view() const;
    void setView(const QString &view);
    [[nodiscard]] int count() const { return static_cast<int>(m_frames.size()); }
    [[nodiscard]] int position() const { return m_position; }
    void setPosition(int position);
    [[nodiscard]] QString source() const { return sourceAt(m_position); }
    [[nodiscard]] QString date() const;
    [[nodiscard]] QString day() const;

    /// Where the picture of a frame is found; empty beyond the ends.
    Q_INVOKABLE [[nodiscard]] QString sourceAt(int position) const;
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();
    void moved();

private:
    void readOn();
    void fail(const Error &error);
    void finish();
    void showView();
    [[nodiscard]] std::optional<View> shownView() const;

    Clock &m_clock;
    CareService &m_care;
    PhotoReader m_reader;
    State m_state = State::Loading;
    ErrorText m_error;
    QList<Session> m_sessions;
    QList<PhotoReader::Found> m_all;    ///< newest first
    QList<PhotoReader::Found> m_frames; ///< those of the view, oldest first
    std::set<View> m_views;
    std::optional<View> m_chosen;
    int m_position = 0;
    QTimer m_reading;
};

} // namespace stipple
