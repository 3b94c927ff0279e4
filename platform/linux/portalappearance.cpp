// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/portalappearance.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <utility>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;

const auto gnome = u"org.gnome.desktop.interface"_s;
const auto kde = u"org.kde.kdeglobals.KDE"_s;
const auto everybody = u"org.freedesktop.appearance"_s;

using Groups = QMap<QString, QVariantMap>;

} // namespace

PortalAppearance::PortalAppearance(QDBusConnection bus, QObject *parent)
    : Appearance(parent)
    , m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                  SLOT(onSettingChanged(QDBusMessage)));
    ask();
}

bool PortalAppearance::isMotionReduced() const
{
    return !m_isAnimated || m_prefersStillness || m_lastsNoTime;
}

void PortalAppearance::ask()
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    message << QStringList{gnome, kde, everybody};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError() || watcher->reply().signature() != u"a{sa{sv}}")
            return;
        const auto groups = qdbus_cast<Groups>(watcher->reply().arguments().constFirst());
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            for (auto key = group->cbegin(); key != group->cend(); ++key)
                note(group.key(), key.key(), key.value());
        Q_EMIT changed();
    });
}

void PortalAppearance::onSettingChanged(const QDBusMessage &message)
{
    if (message.signature() != u"ssv")
        return;
    const auto said = message.arguments();
    note(said[0].toString(), said[1].toString(), said[2].value<QDBusVariant>().variant());
    Q_EMIT changed();
}

void PortalAppearance::note(const QString &group, const QString &key, const QVariant &value)
{
    if (group == gnome && key == u"text-scaling-factor") {
        const double scale = value.toDouble();
        m_textScale = scale > 0 ? scale : 1;
    } else if (group == gnome && key == u"enable-animations") {
        m_isAnimated = value.toBool();
    } else if (group == everybody && key == u"reduced-motion") {
        m_prefersStillness = value.toUInt() == 1;
    } else if (group == kde && key == u"AnimationDurationFactor") {
        bool isNumber = false;
        m_lastsNoTime = value.toString().toDouble(&isNumber) == 0 && isNumber;
    }
}

} // namespace stipple
