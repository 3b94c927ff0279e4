// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/deliverylog.h"
#include "core/reminders/slotfile.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace stipple {

/// A desktop of its own: a home, two buses, a screen, and dunst as its notification server. Nothing
/// of the machine's own session is touched.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk();
    ~Desk() override;
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString folder() const { return home() + QStringLiteral("/reminders"); }
    [[nodiscard]] static QString steeredDaemon();
    [[nodiscard]] static QString daemon();
    [[nodiscard]] const QDBusConnection &bus() const { return *m_bus; }
    [[nodiscard]] const QDBusConnection &systemBus() const { return *m_system; }

    /// What every process here is started with.
    QProcessEnvironment environment;

    /// Another session on the same home: new buses, and a new screen's worth of notifications.
    void reboot(bool withServer = true);
    bool startServer();
    void stopServer();

    /// Files a plan of these slots, open for five hours each.
    void file(const QStringList &stamps, const QString &zone = {}, const QString &lang = {});
    void file(const SlotPlan &plan);
    [[nodiscard]] QList<Delivery> log() const { return DeliveryLog(folder()).read(); }
    /// "id what" of every line.
    [[nodiscard]] QStringList logged() const;

    /// Starts the steered daemon and waits until it has the name.
    bool startDaemon(const QString &now, const QString &zone = QStringLiteral("Europe/Berlin"));
    bool start(QProcess &process, const QString &program, const QStringList &arguments = {});
    QProcess &process() { return *m_daemon; }
    void killDaemon();
    bool daemonEnds();
    bool waitForName(const QString &name, bool isThere = true);
    [[nodiscard]] bool hasName(const QString &name) const;

    QString moveTo(const QString &to) { return steer(QStringLiteral("MoveTo"), {to}); }
    QString setClock(const QString &to) { return steer(QStringLiteral("SetClock"), {to}); }
    QString sleepUntil(const QString &to) { return steer(QStringLiteral("SleepUntil"), {to}); }
    QString armed() { return steer(QStringLiteral("Armed"), {}); }
    /// Whether it lived on after what `to` brought, dying at its `step`-th write.
    bool survives(const QString &to, int step);
    /// From here on none of the daemon's files may grow beyond `bytes`; nothing: without limit.
    void limitFiles(std::optional<quint64> bytes);
    bool reload();
    QJsonObject healthOf();

    /// How many notifications dunst has on the screen or waits to put there.
    [[nodiscard]] int visible() const;
    /// Bodies of every notification that dunst has ever had, oldest first; clears the screen.
    QStringList history();

    /// A dbusmock of `name` on one of the buses.
    bool mock(QProcess &process, bool onSystemBus, const QStringList &arguments,
              const QString &name);
    /// Has a mock say something.
    void signal(bool onSystemBus, const QString &name, const QString &path,
                const QString &interface, const QString &signal, const QString &signature,
                const QVariantList &arguments);
    QDBusMessage callMock(bool onSystemBus, const QString &name, const QString &path,
                          const QString &method, const QVariantList &arguments);

    /// Everything said on the session bus since watchBus().
    bool watchBus();
    QByteArray overheard();
    /// Waits for more to be said; whether `part` was among it.
    bool overheardUntil(const QByteArray &part);
    /// Waits until the daemon has been told the zone.
    bool settles(const QString &zone);

    /// Makes every program's language, and ours, known to the daemon.
    void writeWords();

private:
    void startBuses();
    void stopBuses();
    QString steer(const QString &method, const QVariantList &arguments);
    QDBusMessage call(const QString &service, const QString &path, const QString &interface,
                      const QString &method, const QVariantList &arguments = {}) const;

    QTemporaryDir m_home;
    std::unique_ptr<QProcess> m_sessionDaemon;
    std::unique_ptr<QProcess> m_systemDaemon;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<QProcess> m_monitor;
    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<QDBusConnection> m_system;
    QByteArray m_overheard;
    int m_session = 0;
};

} // namespace stipple
