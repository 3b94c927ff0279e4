// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/linux/desk.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms, on a busy machine

const auto notifications = u"org.freedesktop.Notifications"_s;
const auto notificationsPath = u"/org/freedesktop/Notifications"_s;
const auto reminders = u"org.stipple.Stipple.Reminders"_s;

/// One screen for all tests of a program.
QString display()
{
    static QProcess screen;
    static QString name;
    if (name.isEmpty()) {
        screen.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"640x480x24"_s,
                                 u"-nolisten"_s, u"tcp"_s});
        QByteArray answer;
        while (!answer.endsWith('\n') && screen.waitForReadyRead(patience))
            answer += screen.readAllStandardOutput();
        name = u':' + QString::fromLatin1(answer.trimmed());
        QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit,
                         [] { name.clear(); });
        qAddPostRoutine([] {
            screen.kill();
            screen.waitForFinished();
        });
    }
    return name;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

std::unique_ptr<QProcess> startBus(const QString &home, const QString &name,
                                   const QProcessEnvironment &environment, QString &address)
{
    const auto configuration = home + u'/' + name + u".conf"_s;
    put(configuration, (uR"(<busconfig><type>session</type>
<listen>unix:path=%1/%2</listen><servicedir>%1/data/dbus-1/services</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)"_s)
                           .arg(home, name)
                           .toUtf8());
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->start(u"dbus-daemon"_s, {u"--config-file="_s + configuration, u"--nofork"_s,
                                      u"--nopidfile"_s, u"--print-address=1"_s});
    QByteArray answer;
    while (!answer.endsWith('\n') && process->waitForReadyRead(patience))
        answer += process->readAllStandardOutput();
    address = QString::fromLatin1(answer.trimmed());
    return process;
}

void stop(std::unique_ptr<QProcess> &process)
{
    if (!process)
        return;
    process->kill();
    process->waitForFinished(patience);
    process.reset();
}

} // namespace

Desk::Desk()
    : environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto &folder : {u"/data/dbus-1/services"_s, u"/config/autostart"_s, u"/run"_s})
        QDir().mkpath(home() + folder);
    environment.insert(u"HOME"_s, home());
    environment.insert(u"XDG_DATA_HOME"_s, home() + u"/data"_s);
    environment.insert(u"XDG_DATA_DIRS"_s, home() + u"/nothing"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, home() + u"/config"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, home() + u"/cache"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home() + u"/run"_s);
    environment.insert(u"DISPLAY"_s, display());
    environment.insert(u"STEER_FOLDER"_s, folder());
    environment.insert(u"STEER_WORDS"_s, home() + u"/words.json"_s);
    environment.insert(u"STEER_ZONE"_s, u"Europe/Berlin"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    put(home() + u"/dunstrc"_s, "[global]\nhistory_length = 50\nidle_threshold = 0\n");
    writeWords();
    startBuses();
}

Desk::~Desk()
{
    stop(m_daemon);
    stopServer();
    stopBuses();
}

QString Desk::steeredDaemon()
{
    return QStringLiteral(STIPPLE_STEERED_DAEMON);
}

QString Desk::daemon()
{
    return QStringLiteral(STIPPLE_DAEMON);
}

void Desk::startBuses()
{
    static int count = 0;
    ++count;
    QString session;
    QString system;
    m_systemDaemon = startBus(home(), u"system"_s + QString::number(count), environment, system);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, system);
    m_sessionDaemon = startBus(home(), u"session"_s + QString::number(count), environment, session);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, session);
    m_bus = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(session, u"desk%1"_s.arg(count)));
    m_system = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(system, u"desk-system%1"_s.arg(count)));
    m_session = count;
}

void Desk::stopBuses()
{
    stop(m_monitor);
    QDBusConnection::disconnectFromBus(u"desk%1"_s.arg(m_session));
    QDBusConnection::disconnectFromBus(u"desk-system%1"_s.arg(m_session));
    m_bus.reset();
    m_system.reset();
    stop(m_sessionDaemon);
    stop(m_systemDaemon);
}

void Desk::reboot(bool withServer)
{
    stop(m_daemon);
    stopServer();
    stopBuses();
    startBuses();
    if (withServer)
        startServer();
}

bool Desk::startServer()
{
    m_server = std::make_unique<QProcess>();
    return start(*m_server, u"dunst"_s, {u"-conf"_s, home() + u"/dunstrc"_s}) &&
           waitForName(notifications);
}

void Desk::stopServer()
{
    if (!m_server)
        return;
    stop(m_server);
    waitForName(notifications, false);
}

void Desk::file(const QStringList &stamps, const QString &zone, const QString &lang)
{
    SlotPlan plan;
    plan.written = QDateTime({2025, 1, 1}, {12, 0}, Qt::UTC);
    plan.zone = zone;
    plan.lang = lang;
    for (const auto &stamp : stamps) {
        const WallTime at{QDate::fromString(stamp.left(10), Qt::ISODate),
                          QTime::fromString(stamp.mid(11, 5), u"HH:mm"_s)};
        plan.slots.append(
            {.id = stamp, .at = at, .until = at.plusMinutes(300), .text = u"checkin"_s, .n = 1});
    }
    file(plan);
}

void Desk::file(const SlotPlan &plan)
{
    QVERIFY(SlotStore(folder()).replace(plan));
}

QStringList Desk::logged() const
{
    QStringList lines;
    for (const auto &line : log())
        lines.append(line.id + u' ' + deliverylog::whatName(line.what));
    return lines;
}

bool Desk::start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForStarted(patience);
}

bool Desk::startDaemon(const QString &now, const QString &zone)
{
    environment.insert(u"STEER_NOW"_s, now);
    environment.insert(u"STEER_ZONE"_s, zone);
    m_daemon = std::make_unique<QProcess>();
    // A write beyond limitFiles() fails, as on a full disk, and does not kill.
    m_daemon->setChildProcessModifier([] { std::signal(SIGXFSZ, SIG_IGN); });
    // Its first answer comes after everything that it does at its start.
    return start(*m_daemon, steeredDaemon()) && waitForName(reminders) && !healthOf().isEmpty();
}

void Desk::killDaemon()
{
    m_daemon->kill();
    m_daemon->waitForFinished(patience);
    waitForName(reminders, false);
}

bool Desk::daemonEnds()
{
    return (m_daemon->state() == QProcess::NotRunning || m_daemon->waitForFinished(patience)) &&
           m_daemon->exitStatus() == QProcess::NormalExit;
}

bool Desk::hasName(const QString &name) const
{
    return m_bus->interface()->isServiceRegistered(name);
}

bool Desk::waitForName(const QString &name, bool isThere)
{
    QDBusServiceWatcher watcher(name, *m_bus, QDBusServiceWatcher::WatchForOwnerChange);
    QSignalSpy changes(&watcher, &QDBusServiceWatcher::serviceOwnerChanged);
    while (hasName(name) != isThere) {
        if (!changes.wait(patience))
            return hasName(name) == isThere;
    }
    return true;
}

QDBusMessage Desk::call(const QString &service, const QString &path, const QString &interface,
                        const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return m_bus->call(message, QDBus::Block, patience);
}

QString Desk::steer(const QString &method, const QVariantList &arguments)
{
    const auto reply = call(reminders, u"/steer"_s, u"org.stipple.Test.Steer"_s, method, arguments);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString()
                                                      : reply.errorName();
}

bool Desk::survives(const QString &to, int step)
{
    steer(u"DieAtWrite"_s, {step});
    moveTo(to);
    if (hasName(reminders))
        return true;
    m_daemon->waitForFinished(patience);
    return false;
}

void Desk::limitFiles(std::optional<quint64> bytes)
{
    const rlimit limit{.rlim_cur = bytes.value_or(RLIM_INFINITY), .rlim_max = RLIM_INFINITY};
    ::prlimit(static_cast<pid_t>(m_daemon->processId()), RLIMIT_FSIZE, &limit, nullptr);
}

bool Desk::reload()
{
    return call(reminders, u"/org/stipple/Stipple/Reminders"_s, reminders, u"Reload"_s).type() ==
           QDBusMessage::ReplyMessage;
}

QJsonObject Desk::healthOf()
{
    const auto reply = call(reminders, u"/org/stipple/Stipple/Reminders"_s, reminders, u"Health"_s);
    return QJsonDocument::fromJson(reply.arguments().value(0).toString().toUtf8()).object();
}

int Desk::visible() const
{
    int count = 0;
    for (const auto &length : {u"waitingLength"_s, u"displayedLength"_s}) {
        const auto reply =
            call(notifications, notificationsPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                 {u"org.dunstproject.cmd0"_s, length});
        count += reply.arguments().value(0).value<QDBusVariant>().variant().toInt();
    }
    return count;
}

QStringList Desk::history()
{
    // What is on the screen is not history yet.
    QProcess closing;
    start(closing, u"dunstctl"_s, {u"close-all"_s});
    closing.waitForFinished(patience);
    // What dunstctl history prints.
    const auto reply = call(notifications, notificationsPath, u"org.dunstproject.cmd0"_s,
                            u"NotificationListHistory"_s);
    QStringList bodies;
    for (const auto &row : qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0)))
        bodies.prepend(row.value(u"body"_s).toString());
    return bodies;
}

bool Desk::mock(QProcess &process, bool onSystemBus, const QStringList &arguments,
                const QString &name)
{
    if (!start(process, u"/usr/bin/python3"_s, QStringList{u"-m"_s, u"dbusmock"_s} + arguments))
        return false;
    auto &bus = onSystemBus ? *m_system : *m_bus;
    QDBusServiceWatcher watcher(name, bus, QDBusServiceWatcher::WatchForRegistration);
    QSignalSpy there(&watcher, &QDBusServiceWatcher::serviceRegistered);
    return bus.interface()->isServiceRegistered(name) || there.wait(patience);
}

QDBusMessage Desk::callMock(bool onSystemBus, const QString &name, const QString &path,
                            const QString &method, const QVariantList &arguments)
{
    auto message =
        QDBusMessage::createMethodCall(name, path, u"org.freedesktop.DBus.Mock"_s, method);
    message.setArguments(arguments);
    return (onSystemBus ? *m_system : *m_bus).call(message, QDBus::Block, patience);
}

void Desk::signal(bool onSystemBus, const QString &name, const QString &path,
                  const QString &interface, const QString &signal, const QString &signature,
                  const QVariantList &arguments)
{
    callMock(onSystemBus, name, path, u"EmitSignal"_s,
             {interface, signal, signature, QVariant::fromValue(arguments)});
}

bool Desk::watchBus()
{
    m_monitor = std::make_unique<QProcess>();
    start(*m_monitor, u"dbus-monitor"_s,
          {u"--address"_s, environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s)});
    return m_monitor->waitForReadyRead(patience);
}

QByteArray Desk::overheard()
{
    // Everything before a word of ours has been printed once that word is.
    const auto mark = u"org.stipple.Test.Mark"_s;
    auto said = QDBusMessage::createSignal(u"/mark"_s, mark, u"Mark"_s);
    m_bus->send(said);
    while (!m_overheard.contains(mark.toLatin1())) {
        if (m_monitor->bytesAvailable() == 0 && !m_monitor->waitForReadyRead(patience))
            break;
        m_overheard += m_monitor->readAllStandardOutput();
    }
    return m_overheard;
}

bool Desk::overheardUntil(const QByteArray &part)
{
    if (m_monitor->bytesAvailable() == 0)
        m_monitor->waitForReadyRead(patience);
    m_overheard += m_monitor->readAllStandardOutput();
    return m_overheard.contains(part);
}

bool Desk::settles(const QString &zone)
{
    // The signal is on another bus than our question, and may come after it.
    while (steer(u"Zone"_s, {}) != zone) {
        if (m_daemon->state() != QProcess::Running)
            return false;
    }
    return true;
}

void Desk::writeWords()
{
    put(home() + u"/words.json"_s,
        R"({"format":"stipple-reminder-texts","v":1,"languages":{
"en":{"title":"Stipple","channel":"Reminders","checkin":"Time for your check-in","continue":"Go on"},
"de":{"title":"Stipple","channel":"Demo","checkin":"Demo auf Deutsch","continue":"Weiter"},
"ar":{"title":"Stipple","channel":"Demo","checkin":"\u0645\u062b\u0627\u0644","continue":"Demo"}}})");
}

} // namespace stipple
