// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/questionnaire/renewal.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace stipple {

class AssessmentService;

/// What newer questions or rules make of answers given before. Nothing changes until `keep()`.
class RenewalModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// The day of the earlier answers, in words.
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    /// How many answers carry over.
    Q_PROPERTY(int carried READ carried NOTIFY changed FINAL)
    /// Those that do not.
    Q_PROPERTY(QVariantList left READ left NOTIFY changed FINAL) // of AnswerItem
    /// How many questions need an answer and have none, and which, a line each.
    Q_PROPERTY(int asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QString questions READ questions NOTIFY changed FINAL)
    /// None while questions are open: what those do to a result is no difference of rules.
    Q_PROPERTY(QVariantList differences READ differences NOTIFY changed FINAL) // of DifferenceItem
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed FINAL)

public:
    /// Empty: what is newer comes to the same.
    enum class State { Loading, Empty, Full, Failed };
    Q_ENUM(State)

    explicit RenewalModel(QObject *parent = nullptr);
    explicit RenewalModel(AssessmentService &assessment, QObject *parent = nullptr);

    State state() const { return m_state; }
    QString since() const { return m_since; }
    int carried() const { return m_renewal.carry.carried; }
    QVariantList left() const;
    int asked() const { return int(m_renewal.asked.size()); }
    QString questions() const { return m_renewal.asked.join(u'\n'); }
    QVariantList differences() const;
    QString failureTitle() const;
    QString failureText() const;

    /// Called once by itself, and by "try again".
    Q_INVOKABLE void open();
    /// Takes to what is newer, and says so with `kept`; on failure everything stays.
    Q_INVOKABLE void keep();

Q_SIGNALS:
    void changed();
    /// Whether a result came of it at once; otherwise questions are open.
    void kept(bool complete);

private:
    void reload();
    void fail(const Error &error);

    AssessmentService &m_assessment;
    State m_state = State::Loading;
    Renewal m_renewal;
    QString m_since;
    std::optional<ErrorCode> m_failure;
};

} // namespace stipple
