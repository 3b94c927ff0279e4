// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/intakeservice.h"
#include "qml/base/errortext.h"

#include <QUrl>
#include <QVariantList>

namespace stipple {

class Clock;
class ShareSheet;
struct Services;
struct Sources;

/// One of the clinic's forms: what it holds, what the linters found, its table.
class FormModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString formId READ formId WRITE setFormId NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Version 1.0.0 · 14 questions"
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    /// {title, value}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(bool concludes READ concludes NOTIFY changed FINAL)
    Q_PROPERTY(QString conclusionReason READ conclusionReason NOTIFY changed FINAL)
    /// As findingGroups() answers them.
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTable READ hasTable NOTIFY changed FINAL)
    /// "Version 1.0.0 · 12 rules"
    Q_PROPERTY(QString tableName READ tableName NOTIFY changed FINAL)
    Q_PROPERTY(QString tableAbout READ tableAbout NOTIFY changed FINAL)
    /// Where the file saved last went, in words; empty when none was.
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY told FINAL)
    /// Why the last wish was not kept; without a title when it was.
    Q_PROPERTY(stipple::ErrorText refusal READ refusal NOTIFY told FINAL)

public:
    enum State { Loading, Failed, Full };
    Q_ENUM(State)

    explicit FormModel(QObject *parent = nullptr);
    explicit FormModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] QString formId() const { return m_id.toString(); }
    void setFormId(const QString &id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] bool concludes() const { return m_form && m_form->concludes(); }
    [[nodiscard]] QString conclusionReason() const;
    [[nodiscard]] QVariantList findings() const { return m_findings; }
    [[nodiscard]] bool hasTable() const { return m_form && m_form->table; }
    [[nodiscard]] QString tableName() const;
    [[nodiscard]] QString tableAbout() const;
    [[nodiscard]] QString savedTo() const { return m_savedTo; }
    [[nodiscard]] ErrorText refusal() const { return m_refusal; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void openTable(const QUrl &file);
    Q_INVOKABLE void removeTable();
    /// The table as a page for reviewers, under a name that tells nothing.
    Q_INVOKABLE void saveGrid();
    /// The form's own file again.
    Q_INVOKABLE void saveForm();
    /// Forgets the form: gone().
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();
    void told();
    void gone();

private:
    void tell(const ErrorText &refusal);
    void offer(const QString &fileName, const Result<QByteArray> &bytes);

    IntakeService &m_intake;
    ShareSheet &m_shareSheet;
    const Sources &m_sources;
    const Clock &m_clock;
    ClinicFormId m_id;
    State m_state = Loading;
    ErrorText m_failure;
    std::optional<ClinicForm> m_form;
    QVariantList m_findings;
    QString m_savedTo;
    ErrorText m_refusal;
};

} // namespace stipple
