// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/intakeservice.h"
#include "core/intake/rehearsal.h"
#include "core/intake/tableconclusion.h"
#include "core/questionnaire/assessmentservice.h"
#include "qml/assessment/questionmodel.h"
#include "qml/assessment/reviewmodel.h"
#include "qml/base/errortext.h"

#include <memory>

namespace stipple {

struct Services;

/// One of the clinic's forms as a client would fill it in, and what its table makes of that.
/// Nothing is stored: the answers are gone with the page.
class FormPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString formId READ formId WRITE setFormId NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// While something is asked; they go with the preview.
    Q_PROPERTY(stipple::QuestionModel *questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ReviewModel *answers READ answers NOTIFY changed FINAL)
    /// After the last question.
    Q_PROPERTY(bool concludes READ concludes NOTIFY changed FINAL)
    Q_PROPERTY(QString conclusionReason READ conclusionReason NOTIFY changed FINAL)
    Q_PROPERTY(bool incomplete READ incomplete NOTIFY changed FINAL)
    /// {word, text, level, glyph, because: {question, answer}}, strictest first.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed FINAL)
    /// Questions that were left open, where that matters.
    Q_PROPERTY(QStringList open READ open NOTIFY changed FINAL)

public:
    enum State { Loading, Asking, Concluded, Failed };
    Q_ENUM(State)

    explicit FormPreview(QObject *parent = nullptr);
    explicit FormPreview(const Services &services, QObject *parent = nullptr);
    ~FormPreview() override;

    [[nodiscard]] QString formId() const { return m_id.toString(); }
    void setFormId(const QString &id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QuestionModel *questions() const;
    [[nodiscard]] ReviewModel *answers() const;
    [[nodiscard]] bool concludes() const { return m_conclusion.concludes; }
    [[nodiscard]] QString conclusionReason() const;
    [[nodiscard]] bool incomplete() const { return m_conclusion.incomplete; }
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] QStringList open() const { return m_conclusion.open; }

    /// Begins at the first question, without answers.
    Q_INVOKABLE void begin();
    /// What the table makes of the answers.
    Q_INVOKABLE void conclude();

Q_SIGNALS:
    void changed();

private:
    struct Asked;

    void fail(const Error &error);

    IntakeService &m_intake;
    Clock &m_clock;
    ClinicFormId m_id;
    State m_state = Loading;
    ErrorText m_failure;
    std::optional<ClinicForm> m_form;
    std::unique_ptr<Asked> m_asked;
    TableConclusion m_conclusion;
};

} // namespace stipple
