// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/assessmentservice.h"

#include "core/json/writer.h"
#include "core/questionnaire/canonical.h"
#include "core/questionnaire/questionpresenter.h"
#include "core/questionnaire/repetition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {

AssessmentService::AssessmentService(ResponseRepository &responses, AssessmentShelf &assessments,
                                     Clock &clock, QObject *parent)
    : QObject(parent)
    , m_responses(responses)
    , m_assessments(assessments)
    , m_clock(clock)
    , m_language(u"en"_s)
{}

void AssessmentService::setLanguage(const QString &tag)
{
    if (m_language == tag)
        return;
    m_language = tag;
    Q_EMIT changed();
}

bool AssessmentService::concludes() const
{
    return m_assessment && m_assessment->form().canConclude() && !m_assessment->tables().isEmpty();
}

bool AssessmentService::isStarted() const
{
    return !m_stored.id.isNull();
}

bool AssessmentService::isCompleted() const
{
    return m_stored.completed;
}

QDate AssessmentService::answeredOn() const
{
    return m_stored.changedAt.isValid() ? m_stored.changedAt.toTimeZone(m_clock.zone()).date()
                                        : QDate();
}

std::optional<QuestionList> AssessmentService::shown() const
{
    return m_evaluation ? std::optional(QuestionList(*m_evaluation)) : std::nullopt;
}

void AssessmentService::goToFirstOpen()
{
    const auto places = shown();
    const auto first = places ? places->firstOpen() : -1;
    moveTo(first < 0 ? QString() : places->key(first));
}

void AssessmentService::moveTo(const QString &linkId)
{
    m_current = linkId;
    m_before.reset();
}

std::optional<AssessmentQuestion> AssessmentService::current() const
{
    return question(m_current);
}

std::optional<AssessmentQuestion> AssessmentService::question(const QString &linkId) const
{
    const auto places = shown();
    const auto place = places ? places->find(linkId) : -1;
    if (place < 0)
        return {};
    return places->present(place, m_language);
}

QList<AssessmentQuestion> AssessmentService::questions() const
{
    QList<AssessmentQuestion> found;
    if (const auto places = shown())
        for (int place = 0; place < places->size(); ++place)
            found.append(places->present(place, m_language));
    return found;
}

AssessmentProgress AssessmentService::progress() const
{
    const auto places = shown();
    if (!places)
        return {};
    AssessmentProgress progress{.answered = 0, .enabled = places->size(), .position = 0};
    for (int place = 0; place < places->size(); ++place)
        progress.answered += places->isAnswered(place) ? 1 : 0;
    const auto position = places->find(m_current);
    progress.position = position < 0 ? places->size() : position;
    return progress;
}

QDate AssessmentService::lastDay() const
{
    // Our questions ask for what has been; what others ask is theirs to bound.
    return m_assessment->form().url().startsWith(canonicalRoot) ? m_clock.today() : QDate();
}

StoredResponse AssessmentService::changeable(const StoredResponse &stored) const
{
    if (!stored.id.isNull() && !stored.completed)
        return stored;
    return {.id = ResponseId::random(),
            .questionnaire = {},
            .completed = false,
            .startedAt = m_clock.now(),
            .changedAt = {},
            .document = {},
            .pins = {}};
}

Status AssessmentService::answer(const QString &linkId, const AnswerValue &value)
{
    const auto places = shown();
    const auto place = places ? places->find(linkId) : -1;
    if (place < 0)
        return Error{ErrorCode::NotFound, linkId};
    if (places->item(place).readOnly)
        return Error{ErrorCode::InvalidArgument, linkId + u" readOnly"_s};
    const auto answers = readAnswer(places->item(place), value, lastDay());
    if (!answers)
        return answers.error();
    auto response = m_response;
    setAnswersAt(response, *m_evaluation, places->occurrence(place), *answers);
    response.status = u"in-progress"_s;
    return keep(changeable(m_stored), response);
}

Status AssessmentService::addAnother(const QString &linkId)
{
    const auto asked = question(linkId);
    if (!asked || !asked->mayRepeat)
        return Error{ErrorCode::NotFound, linkId};
    const auto group = repeatingGroupOf(*m_evaluation, shown()->occurrence(shown()->find(linkId)));
    auto response = m_response;
    if (!addOccurrenceAfter(response, *m_evaluation, group))
        return Error{ErrorCode::NotFound, linkId};
    response.status = u"in-progress"_s;
    if (auto status = keep(changeable(m_stored), response); !status)
        return status;
    // The new one follows the question at which it was asked for.
    const auto place = shown()->find(linkId);
    moveTo(place + 1 < shown()->size() ? shown()->key(place + 1) : QString());
    Q_EMIT changed();
    return {};
}

Status AssessmentService::removeThis(const QString &linkId)
{
    const auto asked = question(linkId);
    if (!asked || asked->occurrences < 2)
        return Error{ErrorCode::NotFound, linkId};
    const auto group = repeatingGroupOf(*m_evaluation, shown()->occurrence(shown()->find(linkId)));
    const auto item = m_evaluation->occurrence(group).item;
    auto response = m_response;
    removeOccurrence(response, *m_evaluation, group);
    response.status = u"in-progress"_s;
    if (auto status = keep(changeable(m_stored), response); !status)
        return status;
    const auto places = shown();
    for (int place = 0; place < places->size(); ++place) {
        const auto left = repeatingGroupOf(*m_evaluation, places->occurrence(place));
        if (left >= 0 && m_evaluation->occurrence(left).item == item) {
            moveTo(places->key(place));
            break;
        }
    }
    Q_EMIT changed();
    return {};
}

Status AssessmentService::toggle(const QString &linkId, const QString &code)
{
    const auto question = this->question(linkId);
    if (!question)
        return Error{ErrorCode::NotFound, linkId};
    const auto &options = question->options;
    const auto option = std::ranges::find(options, code, &AssessmentOption::code);
    if (option == options.end())
        return Error{ErrorCode::InvalidArgument, linkId};
    QStringList chosen;
    for (const auto &each : options) {
        const bool stays = each.chosen && question->kind == AssessmentQuestion::Kind::Several &&
                           !each.exclusive && !option->exclusive;
        if (each.code == code ? !option->chosen : stays)
            chosen.append(each.code);
    }
    return answer(linkId, chosen.isEmpty() ? AnswerValue() : AnswerValue(chosen));
}

Status AssessmentService::keep(StoredResponse stored, const Response &response)
{
    return keep(std::move(stored), response, m_assessment);
}

Status AssessmentService::keep(StoredResponse stored, const Response &response,
                               const HeldAssessment &assessment)
{
    auto document = response;
    document.questionnaire = assessment->form().canonical();
    stored.questionnaire = document.questionnaire;
    stored.pins = assessment->pins();
    stored.changedAt = m_clock.now();
    stored.document = json::write(document.toJson(stored.changedAt));
    const auto before = m_response;
    const auto held = m_assessment;
    if (auto status = evaluate(assessment, document); !status)
        return status;
    if (auto status = m_responses.save(stored, assessment->documents()); !status) {
        const auto restored = evaluate(held, before);
        return restored ? status : restored;
    }
    m_stored = stored;
    m_isReadAnew = false;
    if (!m_before)
        m_before = before;
    Q_EMIT changed();
    return {};
}

Status AssessmentService::evaluate(const HeldAssessment &assessment, const Response &response)
{
    const auto evaluation = Evaluation::of(assessment->form(), response);
    if (!evaluation)
        return evaluation.error();
    m_response = response;
    m_evaluation = *evaluation;
    m_assessment = assessment;
    return {};
}

bool AssessmentService::next()
{
    const auto places = shown();
    const auto position = places ? places->find(m_current) : -1;
    if (position < 0)
        return false;
    const auto &item = places->item(position);
    if (item.required && !item.readOnly && !places->isAnswered(position))
        return false;
    moveTo(position + 1 == places->size() ? QString() : places->key(position + 1));
    Q_EMIT changed();
    return true;
}

bool AssessmentService::back()
{
    const auto places = shown();
    if (!places)
        return false;
    auto position = places->find(m_current);
    if (position < 0)
        position = places->size();
    if (position == 0)
        return false;
    moveTo(places->key(position - 1));
    Q_EMIT changed();
    return true;
}

bool AssessmentService::goTo(const QString &linkId)
{
    const auto places = shown();
    if (!places || places->find(linkId) < 0)
        return false;
    moveTo(linkId);
    Q_EMIT changed();
    return true;
}

AnswerEffect AssessmentService::effect() const
{
    const auto places = shown();
    const auto current = places ? places->find(m_current) : -1;
    if (current < 0 || !m_before)
        return {};
    const auto place = m_evaluation->occurrence(places->occurrence(current)).item;
    const auto before = Evaluation::of(m_assessment->form(), *m_before);
    if (!before || before->answers(place).isEmpty())
        return {};
    auto effect = compareQuestions(*before, *m_evaluation, m_language);
    if (before->missingRequired().isEmpty())
        compareResults(conclude(*before), conclude(*m_evaluation), effect);
    return effect;
}

QStringList AssessmentService::missing() const
{
    const auto places = shown();
    return places ? places->missing() : QStringList();
}

AssessmentResult AssessmentService::conclude(const Evaluation &answers) const
{
    return m_assessment->conclude(answers, m_clock.today(), m_language);
}

Result<AssessmentResult> AssessmentService::result() const
{
    if (!m_evaluation)
        return Error{ErrorCode::NotFound, u"not opened"_s};
    return conclude(*m_evaluation);
}

Status AssessmentService::complete()
{
    if (!m_evaluation)
        return Error{ErrorCode::NotFound, u"not opened"_s};
    if (m_stored.completed)
        return {};
    if (!missing().isEmpty())
        return Error{ErrorCode::InvalidArgument, missing().join(u' ')};
    auto response = m_response;
    prune(response, *m_evaluation);
    response.status = u"completed"_s;
    // Where nothing is required, somebody may leave everything open.
    auto stored = changeable(m_stored);
    stored.completed = true;
    const auto before = std::exchange(m_current, {});
    auto status = keep(stored, response);
    if (!status)
        m_current = before;
    return status;
}

} // namespace stipple
