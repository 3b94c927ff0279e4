// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/start/startmodel.h"

#include "qml/base/services.h"

namespace stipple {

namespace {

/// Success also when it is there already: a start that broke off is done again.
template <typename T>
Status orThereAlready(const Result<T> &result)
{
    if (!result && result.error().code != ErrorCode::AlreadyExists)
        return result.error();
    return {};
}

} // namespace

StartModel::StartModel(QObject *parent)
    : StartModel(Services::current(), parent)
{}

StartModel::StartModel(const Services &services, QObject *parent)
    : StartModel(services.care, services.settings, services.clinic, services.content, parent)
{}

StartModel::StartModel(CareService &care, Settings &settings, ClinicService &clinic,
                       const Content &content, QObject *parent)
    : QObject(parent)
    , m_care(care)
    , m_settings(settings)
    , m_clinic(clinic)
    , m_content(content)
{}

QVariantList StartModel::modifiers() const
{
    QVariantList rows;
    for (const auto &modifier : m_content.guidance.redFlags.modifiers)
        rows.append(QVariantMap{{QStringLiteral("id"), modifier.id},
                                {QStringLiteral("question"), modifier.question}});
    return rows;
}

QStringList StartModel::knownModifiers() const
{
    return m_settings.modifiers().valueOr({});
}

bool StartModel::startAsClient(const QString &isoDay, const QStringList &modifierIds)
{
    const auto day = QDate::fromString(isoDay, Qt::ISODate);
    if (const auto added = orThereAlready(m_care.addSession(day)); !added)
        return finish(added);
    if (const auto kept = m_settings.setModifiers(modifierIds); !kept)
        return finish(kept);
    return finish(addRole(Role::Client));
}

bool StartModel::startAsProspective()
{
    return finish(addRole(Role::Prospective));
}

bool StartModel::startAsTechnician(const QString &clinic, const QString &technician)
{
    const auto made = m_clinic.create(clinic.trimmed(), technician.trimmed());
    if (const auto there = orThereAlready(made); !there)
        return finish(there);
    return finish(addRole(Role::Technician));
}

Status StartModel::addRole(Role role)
{
    const auto roles = m_settings.roles();
    if (!roles)
        return roles.error();
    return m_settings.setRoles(*roles | role);
}

bool StartModel::finish(const Status &status)
{
    m_error = status ? ErrorText{} : errorText(status.error().code);
    Q_EMIT errorChanged();
    return status.hasValue();
}

} // namespace stipple
