// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/systemevents.h"

#include <QDBusArgument>
#include <QLocale>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto timedate = u"org.freedesktop.timedate1"_s;
const auto locale = u"org.freedesktop.locale1"_s;
const auto login = u"org.freedesktop.login1"_s;
const auto properties = u"org.freedesktop.DBus.Properties"_s;

} // namespace

SystemEvents::SystemEvents(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    const auto slot = SLOT(onProperties(QString, QVariantMap, QStringList));
    m_bus.connect(timedate, u"/org/freedesktop/timedate1"_s, properties, u"PropertiesChanged"_s,
                  this, slot);
    m_bus.connect(locale, u"/org/freedesktop/locale1"_s, properties, u"PropertiesChanged"_s, this,
                  slot);
    m_bus.connect(login, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                  u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
}

void SystemEvents::onProperties(const QString &interface, const QVariantMap &changed,
                                const QStringList & /*invalidated*/)
{
    if (interface == timedate && changed.contains(u"Timezone"_s))
        Q_EMIT zoneChanged(changed.value(u"Timezone"_s).toString());
    if (interface == locale && changed.contains(u"Locale"_s))
        onLocale(qdbus_cast<QStringList>(changed.value(u"Locale"_s)));
}

void SystemEvents::onSleep(bool isStarting)
{
    if (!isStarting)
        Q_EMIT resumed();
}

void SystemEvents::onLocale(const QStringList &assignments)
{
    // What the messages are in goes before what everything is in.
    for (const auto &name : {u"LC_MESSAGES="_s, u"LANG="_s}) {
        for (const auto &assignment : assignments) {
            if (!assignment.startsWith(name))
                continue;
            Q_EMIT languageChanged(QLocale(assignment.mid(name.size())).bcp47Name());
            return;
        }
    }
}

} // namespace stipple
