// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace stipple {

class AssessmentService;

/// How far the assessment of somebody who considers a treatment has come.
class AssessmentHomeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int answered READ answered NOTIFY changed FINAL)
    /// Questions shown, as the answers stand.
    Q_PROPERTY(int asked READ asked NOTIFY changed FINAL)
    /// The type the answers fit best, once done; empty when they do not decide.
    Q_PROPERTY(QString fit READ fit NOTIFY changed FINAL)
    /// The drawing chosen for the pattern; may be empty.
    Q_PROPERTY(QString drawing READ drawing NOTIFY changed FINAL)
    /// A dermatologist should be seen first.
    Q_PROPERTY(bool doctorFirst READ doctorFirst NOTIFY changed FINAL)
    /// Newer questions or rules are there than those that were answered.
    Q_PROPERTY(bool older READ older NOTIFY changed FINAL)
    /// What was answered was not kept: it is read with today's questions and rules.
    Q_PROPERTY(bool readAnew READ readAnew NOTIFY changed FINAL)
    /// The day of the last answer, or of completing, in words.
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed FINAL)

public:
    enum class State { Loading, Empty, Draft, Done, Failed };
    Q_ENUM(State)

    explicit AssessmentHomeModel(QObject *parent = nullptr);
    explicit AssessmentHomeModel(AssessmentService &assessment, QObject *parent = nullptr);

    State state() const { return m_state; }
    int answered() const { return m_answered; }
    int asked() const { return m_asked; }
    QString fit() const { return m_fit; }
    QString drawing() const { return m_drawing; }
    bool doctorFirst() const { return m_doctorFirst; }
    bool older() const { return m_older; }
    bool readAnew() const { return m_readAnew; }
    QString since() const { return m_since; }
    QString failureTitle() const;
    QString failureText() const;

    /// Takes up what was answered; called once by itself, and by "try again".
    Q_INVOKABLE void open();
    /// Begins anew: an unfinished assessment is forgotten, a finished one is kept.
    Q_INVOKABLE void startAgain();

Q_SIGNALS:
    void changed();

private:
    void reload();
    void fail(const Error &error);

    AssessmentService &m_assessment;
    State m_state = State::Loading;
    ErrorCode m_failure = ErrorCode::NotFound;
    int m_answered = 0;
    int m_asked = 0;
    QString m_fit;
    QString m_drawing;
    bool m_doctorFirst = false;
    bool m_older = false;
    bool m_readAnew = false;
    QString m_since;
};

} // namespace stipple
