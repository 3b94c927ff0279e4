// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/traveller.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace stipple::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

QProcessEnvironment livingIn(const QDir &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.absolutePath());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u".local/share"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u".config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u".cache"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u".run"_s));
    // What the app's cameras see stands in a file of the home; see tests/platform/camera.
    environment.insert(u"STIPPLE_TEST_CAMERAS"_s, home.filePath(u".cameras"_s));
    environment.insert(u"GST_PLUGIN_PATH"_s, QStringLiteral(STIPPLE_TEST_CAMERAS_FOLDER));
    environment.insert(u"GST_REGISTRY"_s, home.filePath(u".cache/gstreamer"_s));
    // The tourist does not lie beside the app's plugin.
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(STIPPLE_MULTIMEDIA_FOLDER));
    // No Secret Service: the tour uses the key file, as a bare desktop does.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    return environment;
}

} // namespace

Traveller::Traveller(QString name, QDir home)
    : m_name(std::move(name))
    , m_home(std::move(home))
{
    for (const auto &folder : {u"Documents"_s, u"Downloads"_s, u"Pictures"_s, u".run"_s})
        m_home.mkpath(folder);
    QFile::setPermissions(m_home.filePath(u".run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool Traveller::start(const QString &tourist, const QString &now, const QString &size)
{
    m_app = std::make_unique<QProcess>();
    m_app->setProcessEnvironment(livingIn(m_home));
    m_app->setWorkingDirectory(m_home.absolutePath());
    QStringList command{tourist, u"--now"_s, now, u"--size"_s, size};
    if (m_watched)
        // -D keeps the app itself our child, so that killing it kills no one else.
        command = QStringList{u"strace"_s,
                              u"-D"_s,
                              u"-f"_s,
                              u"-qq"_s,
                              u"--seccomp-bpf"_s,
                              u"-e"_s,
                              u"trace=socket,connect,bind"_s,
                              u"-o"_s,
                              socketsFile(++m_starts)} +
                  command;
    m_app->start(command.takeFirst(), command);
    return hear().value(u"done").toBool();
}

bool Traveller::quit()
{
    m_app->closeWriteChannel();
    const bool ended = m_app->waitForFinished(patience) &&
                       m_app->exitStatus() == QProcess::NormalExit && m_app->exitCode() == 0;
    m_log += m_app->readAllStandardError();
    return ended;
}

void Traveller::kill()
{
    m_app->kill();
    m_app->waitForFinished(patience);
    m_log += m_app->readAllStandardError();
}

QJsonObject Traveller::ask(const QJsonObject &wish)
{
    m_app->write(QJsonDocument(wish).toJson(QJsonDocument::Compact) + '\n');
    return hear();
}

QString Traveller::socketsFile(int start) const
{
    return m_home.absolutePath() + u".sockets.%1"_s.arg(start);
}

QStringList Traveller::openedSockets() const
{
    // Through netlink the kernel tells of cameras that come and go; nothing else hears it.
    static const QRegularExpression outward(u"socket\\(AF_(?!UNIX|LOCAL|NETLINK)"_s);
    QStringList lines;
    for (int start = 1; start <= m_starts; ++start) {
        QFile file(socketsFile(start));
        if (!file.open(QIODevice::ReadOnly)) {
            lines.append(u"nobody watched start %1"_s.arg(start));
            continue;
        }
        lines += QString::fromUtf8(file.readAll()).split(u'\n').filter(outward);
    }
    return lines;
}

QJsonObject Traveller::hear()
{
    while (!m_app->canReadLine())
        if (!m_app->waitForReadyRead(patience)) {
            m_log += m_app->readAllStandardError();
            return {};
        }
    const auto line = m_app->readLine();
    m_log += m_app->readAllStandardError();
    return QJsonDocument::fromJson(line).object();
}

} // namespace stipple::e2e
