// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "core/content/content.h"
#include "core/review/clinicservice.h"
#include "core/settings/settings.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

struct Services;

/// What the three doors lead to: each begin… keeps what was answered and adds the role last, so
/// that a first start which broke off is simply asked again.
class StartModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Why the last call answered false; empty when all went well.
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY errorChanged FINAL)
    /// What changes the advice for a person; each {id, question}.
    Q_PROPERTY(QVariantList modifiers READ modifiers CONSTANT FINAL)
    /// Those that the person said yes to before.
    Q_PROPERTY(QStringList knownModifiers READ knownModifiers CONSTANT FINAL)

public:
    explicit StartModel(QObject *parent = nullptr);
    explicit StartModel(const Services &services, QObject *parent = nullptr);
    StartModel(CareService &care, Settings &settings, ClinicService &clinic, const Content &content,
               QObject *parent = nullptr);

    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] bool failed() const { return !m_error.title.isEmpty(); }
    [[nodiscard]] QVariantList modifiers() const;
    [[nodiscard]] QStringList knownModifiers() const;

    /// `day` (ISO) is that of the last session, or of the one that is booked; `modifierIds` are
    /// those that the person said yes to.
    Q_INVOKABLE bool startAsClient(const QString &day, const QStringList &modifierIds);
    Q_INVOKABLE bool startAsProspective();
    /// `clinic` is written on the card, `technician` below the answers.
    Q_INVOKABLE bool startAsTechnician(const QString &clinic, const QString &technician);

Q_SIGNALS:
    void errorChanged();

private:
    [[nodiscard]] Status addRole(Role role);
    bool finish(const Status &status);

    CareService &m_care;
    Settings &m_settings;
    ClinicService &m_clinic;
    const Content &m_content;
    ErrorText m_error;
};

} // namespace stipple
