// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/intakeservice.h"
#include "qml/base/errortext.h"

#include <QUrl>
#include <QVariantList>

namespace stipple {

struct Services;

/// The clinic's own forms, and taking another one in.
class FormListModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    /// Newest first: {id, title, about, conclusion, readable, faulty}.
    Q_PROPERTY(QVariantList forms READ forms NOTIFY changed FINAL)
    /// Why the last file was not taken; without a title when it was.
    Q_PROPERTY(stipple::ErrorText refusal READ refusal NOTIFY refusalChanged FINAL)
    /// The file may still be taken, in place of the form of its version.
    Q_PROPERTY(bool mayReplace READ mayReplace NOTIFY refusalChanged FINAL)

public:
    enum State { Loading, Empty, Failed, Full };
    Q_ENUM(State)

    explicit FormListModel(QObject *parent = nullptr);
    explicit FormListModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] QVariantList forms() const { return m_forms; }
    [[nodiscard]] ErrorText refusal() const { return m_refusal; }
    [[nodiscard]] bool mayReplace() const { return !m_waiting.isEmpty(); }

    Q_INVOKABLE void reload();
    /// Takes a form in: opened() or refusal.
    Q_INVOKABLE void open(const QUrl &file);
    /// Takes the file that was just refused, in place of the form of its version.
    Q_INVOKABLE void replace();
    /// Leaves that file.
    Q_INVOKABLE void dismiss();
    /// Forgets one that cannot be read.
    Q_INVOKABLE void remove(const QString &id);
    /// Brings back what was removed last.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void changed();
    void refusalChanged();
    /// A form was taken in.
    void opened(const QString &id);
    /// Something was removed; undo() brings it back.
    void removed(const QString &text);

private:
    void settle(const Result<ClinicFormId> &taken, const QByteArray &bytes);

    IntakeService &m_intake;
    State m_state = Loading;
    ErrorText m_failure;
    QVariantList m_forms;
    ErrorText m_refusal;
    QByteArray m_waiting;
};

} // namespace stipple
