// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/reminderd/appopener.h"

#include "platform/linux/reminderd/buscalls.h"

#include <QProcess>

namespace stipple {

using namespace Qt::StringLiterals;

AppOpener::AppOpener(const QDBusConnection &bus, QString program, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_program(std::move(program))
{}

void AppOpener::open(const QString &slot, const QString &token)
{
    auto message = buscalls::method(u"org.stipple.Stipple"_s, u"/org/stipple/Stipple"_s,
                                    u"org.freedesktop.Application"_s, u"ActivateAction"_s)
                   << u"reminder"_s << QVariant::fromValue(QVariantList{slot})
                   << QVariantMap{{u"activation-token"_s, token}};
    message.setAutoStartService(false);
    if (buscalls::call(m_bus, message))
        return;
    QProcess app;
    app.setProgram(m_program);
    app.setArguments({u"--reminder"_s, slot});
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!token.isEmpty())
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, token);
    app.setProcessEnvironment(environment);
    app.setStandardOutputFile(QProcess::nullDevice());
    app.setStandardErrorFile(QProcess::nullDevice());
    app.startDetached();
}

} // namespace stipple
