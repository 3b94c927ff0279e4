// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// When to get help, from the content: the same at any hour, with no entry and no network.
class HelpModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString number READ number CONSTANT FINAL)
    Q_PROPERTY(QString emergencyTitle READ emergencyTitle CONSTANT FINAL)
    Q_PROPERTY(QStringList emergencySigns READ emergencySigns CONSTANT FINAL)
    Q_PROPERTY(QStringList emergencySteps READ emergencySteps CONSTANT FINAL)
    Q_PROPERTY(QString urgentTitle READ urgentTitle CONSTANT FINAL)
    Q_PROPERTY(QStringList urgentSigns READ urgentSigns CONSTANT FINAL)
    Q_PROPERTY(QString technicianTitle READ technicianTitle CONSTANT FINAL)
    Q_PROPERTY(QString technicianText READ technicianText CONSTANT FINAL)
    Q_PROPERTY(QString nobody READ nobody CONSTANT FINAL)
    Q_PROPERTY(QString nobodySub READ nobodySub CONSTANT FINAL)

public:
    explicit HelpModel(QObject *parent = nullptr);
    explicit HelpModel(const Guidance &guidance, QObject *parent = nullptr);

    [[nodiscard]] QString number() const { return m_guidance.emergency.number; }
    [[nodiscard]] QString emergencyTitle() const { return m_guidance.emergency.title; }
    [[nodiscard]] QStringList emergencySigns() const;
    [[nodiscard]] QStringList emergencySteps() const { return m_guidance.emergency.steps; }
    [[nodiscard]] QString urgentTitle() const;
    [[nodiscard]] QStringList urgentSigns() const;
    [[nodiscard]] QString technicianTitle() const;
    [[nodiscard]] QString technicianText() const;
    [[nodiscard]] QString nobody() const { return m_guidance.emergency.nobody; }
    [[nodiscard]] QString nobodySub() const { return m_guidance.emergency.nobodySub; }

private:
    [[nodiscard]] QStringList signsOf(AskedSign::Group group) const;

    const Guidance &m_guidance;
};

} // namespace stipple
