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

    QString m_name;
    QDir m_home;
    std::unique_ptr<QProcess> m_app;
    QByteArray m_log;
};

} // namespace stipple::e2e
