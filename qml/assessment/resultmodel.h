// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/assessment/resultitems.h"

#include "core/base/error.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace stipple {

class AssessmentService;
struct ClinicGuide;

/// What the answers lead to. Never a diagnosis, never a percentage.
class ResultModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList doctorFirst READ doctorFirst NOTIFY changed FINAL) // of VerdictItem
    Q_PROPERTY(bool decided READ decided NOTIFY changed FINAL)
    /// The best fit; when not decided, all that remain.
    Q_PROPERTY(QVariantList fits READ fits NOTIFY changed FINAL)     // of FitItem
    Q_PROPERTY(QVariantList second READ second NOTIFY changed FINAL) // one FitItem, or none
    Q_PROPERTY(QVariantList also READ also NOTIFY changed FINAL)     // of FitItem
    Q_PROPERTY(bool typeIncomplete READ typeIncomplete NOTIFY changed FINAL)
    Q_PROPERTY(QString drawing READ drawing NOTIFY changed FINAL)
    /// The strictest of several verdicts in one line; no word when there is nothing to wait for.
    Q_PROPERTY(QVariant headline READ headline NOTIFY changed FINAL)     // a VerdictItem
    Q_PROPERTY(QVariantList verdicts READ verdicts NOTIFY changed FINAL) // of VerdictItem
    Q_PROPERTY(QVariantList served READ served NOTIFY changed FINAL)     // of VerdictItem
    Q_PROPERTY(QVariantList unknown READ unknown NOTIFY changed FINAL)   // of OpenItem
    Q_PROPERTY(bool verdictIncomplete READ verdictIncomplete NOTIFY changed FINAL)
    Q_PROPERTY(bool noConcern READ noConcern NOTIFY changed FINAL)
    Q_PROPERTY(bool onceCleared READ onceCleared NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed FINAL)         // of FigureItem
    Q_PROPERTY(QVariant figuresOrigin READ figuresOrigin NOTIFY changed FINAL) // an OriginItem
    Q_PROPERTY(QVariantList can READ can NOTIFY changed FINAL)                 // of StatementItem
    Q_PROPERTY(QVariantList cannot READ cannot NOTIFY changed FINAL)           // of StatementItem
    Q_PROPERTY(QVariantList look READ look NOTIFY changed FINAL)               // of StatementItem
    Q_PROPERTY(QVariantList ways READ ways NOTIFY changed FINAL)               // of WayItem
    Q_PROPERTY(QVariantList promises READ promises NOTIFY changed FINAL)       // of PromiseItem
    Q_PROPERTY(QVariantList clinic READ clinic NOTIFY changed FINAL) // of ClinicQuestionItem
    Q_PROPERTY(QVariantList pack READ pack NOTIFY changed FINAL)     // of StatementItem
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed FINAL)   // of StatementItem
    Q_PROPERTY(int answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed FINAL)

public:
    enum class State { Loading, Empty, Full, Failed };
    Q_ENUM(State)

    explicit ResultModel(QObject *parent = nullptr);
    /// Both outlive the model.
    ResultModel(AssessmentService &assessment, const ClinicGuide &guide, QObject *parent = nullptr);

    /// Called once by itself, and by "try again".
    Q_INVOKABLE void open();

    State state() const { return m_state; }
    QVariantList doctorFirst() const;
    bool decided() const { return m_result.best.has_value(); }
    QVariantList fits() const;
    QVariantList second() const;
    QVariantList also() const;
    bool typeIncomplete() const { return m_result.typeIncomplete; }
    QString drawing() const { return m_result.drawing; }
    QVariant headline() const;
    QVariantList verdicts() const;
    QVariantList served() const;
    QVariantList unknown() const;
    bool verdictIncomplete() const { return m_result.verdictIncomplete; }
    bool noConcern() const { return m_result.noConcern; }
    bool onceCleared() const { return m_result.onceCleared; }
    QVariantList figures() const;
    QVariant figuresOrigin() const;
    QVariantList can() const;
    QVariantList cannot() const;
    QVariantList look() const;
    QVariantList ways() const;
    QVariantList promises() const;
    QVariantList clinic() const;
    QVariantList pack() const;
    QVariantList notes() const;
    int answered() const { return m_answered; }
    QString day() const;
    QString failureTitle() const;
    QString failureText() const;

Q_SIGNALS:
    void changed();

private:
    void reload();
    void fail(const Error &error);

    AssessmentService &m_assessment;
    const ClinicGuide &m_guide;
    State m_state = State::Loading;
    AssessmentResult m_result;
    int m_answered = 0;
    std::optional<ErrorCode> m_failure;
};

} // namespace stipple
