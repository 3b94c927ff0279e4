// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

struct Services;

/// Which plan is followed, and which ones could be.
class PlanModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// Why the plan that was chosen cannot be followed: the app's own is until then. Without a
    /// title when all is well.
    Q_PROPERTY(stipple::ErrorText fault READ fault NOTIFY changed FINAL)
    /// Of the plan that is followed.
    Q_PROPERTY(QString author READ author NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(bool builtIn READ builtIn NOTIFY changed FINAL)
    /// Newest first, the app's own last: {id, version, title, sub, builtIn,
    /// faulty, inForce}; faulty is the one that was chosen and cannot be read.
    Q_PROPERTY(QVariantList versions READ versions NOTIFY changed FINAL)

public:
    enum State { Loading, Failed, Full };
    Q_ENUM(State)

    explicit PlanModel(QObject *parent = nullptr);
    explicit PlanModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] ErrorText fault() const { return m_fault; }
    [[nodiscard]] QString author() const { return m_author; }
    [[nodiscard]] QString about() const { return m_about; }
    [[nodiscard]] bool builtIn() const { return m_builtIn; }
    [[nodiscard]] QVariantList versions() const { return m_versions; }

    Q_INVOKABLE void reload();
    /// Goes back to the plan that was followed before the last change.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void changed();
    /// Another plan is followed since; undo() goes back.
    void switched(const QString &text);
    void refused(const stipple::ErrorText &error);

private:
    void show(const QList<KnownPlan> &plans);

    Clock &m_clock;
    CareService &m_care;

    State m_state = State::Loading;
    ErrorText m_error;
    ErrorText m_fault;
    QString m_author;
    QString m_about;
    bool m_builtIn = true;
    QVariantList m_versions;
    PlanName m_inForce;
    std::optional<PlanName> m_before;
};

} // namespace stipple
