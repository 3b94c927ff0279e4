// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ports/clock.h"
#include "core/questionnaire/answereffect.h"
#include "core/questionnaire/assessmentquestion.h"
#include "core/questionnaire/assessmentresult.h"
#include "core/questionnaire/assessmentshelf.h"
#include "core/questionnaire/evaluation.h"
#include "core/questionnaire/questionlist.h"
#include "core/questionnaire/renewal.h"
#include "core/questionnaire/responserepository.h"

#include <QObject>

namespace stipple {

/// The assessment a person fills in: one question at a time, every answer kept at once.
///
/// Call `open()` before anything else; it resumes where the person stopped.
class AssessmentService : public QObject
{
    Q_OBJECT

public:
    /// All three outlive the service.
    AssessmentService(ResponseRepository &responses, AssessmentShelf &assessments, Clock &clock,
                      QObject *parent = nullptr);

    /// The language of texts, as a BCP 47 tag. English until set.
    void setLanguage(const QString &tag);

    /// Takes up the latest response at its first unanswered question, or begins an empty one,
    /// which is kept with its first answer. A response stays on the form and tables it is answered
    /// on; only other words of the same are taken at once, while it is not completed. A response
    /// to another major version, of which no bytes were kept, stays as it is and a new one begins.
    /// Errors: those of the shelf, of the repository and of reading a response; what was open
    /// before stays.
    [[nodiscard]] Status open();
    /// Begins anew. An unfinished response is forgotten, a completed one is kept.
    [[nodiscard]] Status startAgain();

    /// The form is understood and has tables: its answers lead to a result.
    [[nodiscard]] bool concludes() const;
    /// Something was answered before.
    [[nodiscard]] bool isStarted() const;
    [[nodiscard]] bool isCompleted() const;

    /// The day of the last answer, or of completing, where the person is; invalid before.
    [[nodiscard]] QDate answeredOn() const;

    /// How far what is open lags behind what is asked and concluded today; None also where only
    /// words differ.
    [[nodiscard]] ContentChange newer() const { return m_newer; }
    /// The questions or rules that were answered are others than these, and were not kept.
    [[nodiscard]] bool isReadAnew() const { return m_isReadAnew; }
    /// What the newer version makes of the answers. NotFound while nothing is newer.
    [[nodiscard]] Result<Renewal> renewal() const;
    /// Takes to the newer version in one step, which happens or does not. An unfinished response
    /// moves, and what does not carry over is gone. A completed one stays, and a new one stands
    /// beside it: completed, unless questions came up that need an answer. NotFound while nothing
    /// is newer, and errors as for `answer`.
    [[nodiscard]] Status renew();

    /// The question to show; none after the last.
    [[nodiscard]] std::optional<AssessmentQuestion> current() const;
    [[nodiscard]] std::optional<AssessmentQuestion> question(const QString &linkId) const;
    /// All questions shown, as the answers stand, in order.
    [[nodiscard]] QList<AssessmentQuestion> questions() const;
    [[nodiscard]] AssessmentProgress progress() const;

    /// Keeps an answer. The current question stays the same. Questions are named as
    /// AssessmentQuestion::linkId names them, here and everywhere.
    ///
    /// NotFound for a question that is not shown, InvalidArgument for a value that does not fit
    /// it, DateInFuture for a date that has not begun, and those of the repository: then nothing
    /// has changed. After completion the answer begins a new response that carries the others over.
    [[nodiscard]] Status answer(const QString &linkId, const AnswerValue &value);

    /// Chooses an option, or takes it back. Of several, an exclusive option takes the others away
    /// and any other takes the exclusive ones away. Errors as for `answer`.
    [[nodiscard]] Status toggle(const QString &linkId, const QString &code);

    /// Adds another occurrence of the repeating group around a question, and goes to its first
    /// question. NotFound where nothing may be added, and errors as for `answer`.
    [[nodiscard]] Status addAnother(const QString &linkId);
    /// Takes the occurrence around a question out, with its answers, and goes to the first question
    /// of what is left. NotFound where it is the only one, and errors as for `answer`.
    [[nodiscard]] Status removeThis(const QString &linkId);

    /// To the next question shown; after the last one `current()` is none. A required question
    /// without an answer holds it, and so does the end: false.
    bool next();
    /// To the previous question shown; false at the first.
    bool back();
    /// To a question that is shown.
    bool goTo(const QString &linkId);

    /// What else changed since the current question was reached, when it had an answer then. What
    /// is concluded is compared only where nothing was missing before.
    [[nodiscard]] AnswerEffect effect() const;

    /// Required questions shown that have no answer.
    [[nodiscard]] QStringList missing() const;

    /// What the answers lead to; also while some are missing, then marked incomplete.
    [[nodiscard]] Result<AssessmentResult> result() const;
    /// Freezes the response. InvalidArgument while required answers are missing.
    [[nodiscard]] Status complete();

Q_SIGNALS:
    /// Answers, the current question or the language are others: read again.
    void changed();

private:
    [[nodiscard]] Status keep(StoredResponse stored, const Response &response);
    [[nodiscard]] Status keep(StoredResponse stored, const Response &response,
                              const HeldAssessment &assessment);
    [[nodiscard]] Status take(const StoredResponse &stored, HeldAssessment assessment);
    [[nodiscard]] Status evaluate(const HeldAssessment &assessment, const Response &response);
    /// A response that may be changed: the present one, or a new one after completion.
    [[nodiscard]] StoredResponse changeable(const StoredResponse &stored) const;
    /// The questions shown; none before anything was opened.
    [[nodiscard]] std::optional<QuestionList> shown() const;
    /// The last day a date may have; invalid for any.
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Status begin();
    [[nodiscard]] AssessmentResult conclude(const Evaluation &answers) const;
    /// Nothing that is said would be lost by other words.
    [[nodiscard]] bool carriesWhole(const Response &response, const Assessment &earlier,
                                    const Assessment &newer) const;
    void moveTo(const QString &linkId);
    /// The first question without an answer, or none.
    void goToFirstOpen();

    ResponseRepository &m_responses;
    AssessmentShelf &m_assessments;
    Clock &m_clock;
    QString m_language;
    /// What is asked and concluded; null before anything was opened.
    HeldAssessment m_assessment;
    ContentChange m_newer = ContentChange::None;
    bool m_isReadAnew = false;
    StoredResponse m_stored;
    Response m_response;
    std::optional<Evaluation> m_evaluation;
    /// The question's key; empty after the last question.
    QString m_current;
    /// The answers before the first change at the current question; none while it is unchanged.
    std::optional<Response> m_before;
};

} // namespace stipple
