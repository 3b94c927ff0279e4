// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/today/helpmodel.h"

#include "qml/base/services.h"

namespace stipple {

HelpModel::HelpModel(QObject *parent)
    : HelpModel(Services::current().content.guidance, parent)
{}

HelpModel::HelpModel(const Guidance &guidance, QObject *parent)
    : QObject(parent)
    , m_guidance(guidance)
{}

QStringList HelpModel::signsOf(AskedSign::Group group) const
{
    QStringList texts;
    for (const auto &sign : m_guidance.redFlags.signs) {
        if (sign.group == group)
            texts.append(sign.because);
    }
    return texts;
}

QStringList HelpModel::emergencySigns() const
{
    return signsOf(AskedSign::Group::Emergency);
}

QString HelpModel::urgentTitle() const
{
    return m_guidance.redFlags.levelText(Level::DoctorUrgent).text.title;
}

QStringList HelpModel::urgentSigns() const
{
    return signsOf(AskedSign::Group::Urgent);
}

QString HelpModel::technicianTitle() const
{
    return m_guidance.redFlags.levelText(Level::Technician).text.title;
}

QString HelpModel::technicianText() const
{
    return m_guidance.redFlags.levelText(Level::Technician).text.action;
}

} // namespace stipple
