// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/backgroundportal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;

} // namespace

void BackgroundPortal::request(const QDBusConnection &bus, bool autostart, const QString &reason)
{
    auto connection = bus;
    const auto token = u"stipple%1"_s.arg(++m_requests);
    auto sender = connection.baseService().mid(1);
    sender.replace(u'.', u'_');
    // Listening before asking: the answer may come first.
    connection.connect({}, path + u"/request/"_s + sender + u'/' + token,
                       u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                       SLOT(onResponse(uint, QVariantMap)));

    auto message = QDBusMessage::createMethodCall(
        service, path, u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s);
    message << QString()
            << QVariantMap{{u"handle_token"_s, token},
                           {u"reason"_s, reason},
                           {u"autostart"_s, autostart},
                           {u"commandline"_s, QStringList{u"stipple-reminderd"_s}},
                           {u"dbus-activatable"_s, false}};
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            Q_EMIT answered(false);
    });
}

void BackgroundPortal::onResponse(uint code, const QVariantMap &results)
{
    Q_EMIT answered(code == 0 && results.value(u"background"_s).toBool() &&
                    results.value(u"autostart"_s).toBool());
}

} // namespace stipple
