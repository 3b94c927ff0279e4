// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <memory>

namespace stipple::e2e {

/// One person of the tour: a home folder of their own, and the app running in it.
class Traveller
{
public:
    Traveller(QString name, QDir home);

    [[nodiscard]] const QDir &home() const { return m_home; }

    /// Starts the app at `now` (ISO 8601, UTC). False if it does not come up.
    [[nodiscard]] bool start(const QString &tourist, const QString &now, const QString &size);

    /// From the next start on, every socket the app opens is written down (by strace).
    void watchSockets() { m_watched = true; }
    /// The lines about sockets that could reach another machine; empty when there were none.
    [[nodiscard]] QStringList openedSockets() const;
    /// Closes the app as its window would be closed. False if it crashed.
    [[nodiscard]] bool quit();
    /// Kills the app, as a system short of memory does.
    void kill();

    /// Asks the app to do something; the reply says whether it could.
    [[nodiscard]] QJsonObject ask(const QJsonObject &wish);

    /// What the app wrote to standard error: must stay free of private words.
    [[nodiscard]] QByteArray log() const { return m_log; }

private:
    [[nodiscard]] QJsonObject hear();

    [[nodiscard]] QString socketsFile(int start) const;

    QString m_name;
    QDir m_home;
    bool m_watched = false;
    int m_starts = 0;
    std::unique_ptr<QProcess> m_app;
    QByteArray m_log;
};

} // namespace stipple::e2e
