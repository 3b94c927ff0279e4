// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/assessmentservice.h"

#include "core/json/writer.h"
#include "core/questionnaire/canonical.h"
#include "core/questionnaire/questionpresenter.h"
#include "core/questionnaire/resultbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

/// Address and major version: what has to be equal for answers to keep their meaning.
QString lineOf(const QString &canonical)
{
    return canonical.section(u'|', 0, 0) + u'|' + canonical.section(u'|', 1, 1).section(u'.', 0, 0);
}

} // namespace

AssessmentService::AssessmentService(ResponseRepository &responses, const Assessment &assessment,
                                     Clock &clock, QObject *parent)
    : QObject(parent)
    , m_responses(responses)
    , m_assessment(assessment)
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

Status AssessmentService::open()
{
    const auto latest = m_responses.latest();
    if (!latest)
        return latest.error();
    const auto &canonical = m_assessment.form().canonical();
    if (!*latest || lineOf((*latest)->questionnaire) != lineOf(canonical))
        return begin();
    const auto response = Response::load((*latest)->document);
    if (!response)
        return response.error();
    if (auto status = evaluate(*response); !status)
        return status;
    m_stored = **latest;
    if (m_stored.completed)
        moveTo({});
    else
        goToFirstOpen();
    Q_EMIT changed();
    return {};
}

Status AssessmentService::startAgain()
{
    if (!m_stored.id.isNull() && !m_stored.completed)
        if (auto status = m_responses.remove(m_stored.id); !status)
            return status;
    return begin();
}

Status AssessmentService::begin()
{
    if (auto status = evaluate({}); !status)
        return status;
    m_stored = {};
    goToFirstOpen();
    Q_EMIT changed();
    return {};
}

bool AssessmentService::isStarted() const
{
    return !m_stored.id.isNull();
}

bool AssessmentService::isCompleted() const
{
    return m_stored.completed;
}

QList<int> AssessmentService::shown() const
{
    QList<int> places;
    if (!m_evaluation)
        return places;
    for (int place = 0; place < m_assessment.form().items().size(); ++place)
        if (isPresentable(m_assessment.form().item(place)) && m_evaluation->isEnabled(place))
            places.append(place);
    return places;
}

void AssessmentService::goToFirstOpen()
{
    for (const auto place : shown())
        if (m_evaluation->answers(place).isEmpty())
            return moveTo(m_assessment.form().item(place).linkId);
    moveTo({});
}

void AssessmentService::moveTo(const QString &linkId)
{
    m_current = linkId;
    m_reached = m_response;
}

std::optional<AssessmentQuestion> AssessmentService::current() const
{
    return question(m_current);
}

std::optional<AssessmentQuestion> AssessmentService::question(const QString &linkId) const
{
    const auto place = m_assessment.form().find(linkId);
    if (!shown().contains(place))
        return {};
    return present(*m_evaluation, place, m_language);
}

QList<AssessmentQuestion> AssessmentService::questions() const
{
    QList<AssessmentQuestion> found;
    for (const auto place : shown())
        found.append(present(*m_evaluation, place, m_language));
    return found;
}

AssessmentProgress AssessmentService::progress() const
{
    const auto places = shown();
    const auto position = places.indexOf(m_assessment.form().find(m_current));
    const auto answered = std::ranges::count_if(
        places, [this](int place) { return !m_evaluation->answers(place).isEmpty(); });
    return {.answered = static_cast<int>(answered),
            .enabled = static_cast<int>(places.size()),
            .position = static_cast<int>(position < 0 ? places.size() : position)};
}

Status AssessmentService::answer(const QString &linkId, const AnswerValue &value)
{
    const auto place = m_assessment.form().find(linkId);
    if (!shown().contains(place))
        return Error{ErrorCode::NotFound, linkId};
    const auto answers = readAnswer(m_assessment.form().item(place), value, m_clock.today());
    if (!answers)
        return answers.error();
    auto response = m_response;
    response.setAnswers(m_assessment.form(), place, *answers);
    response.status = u"in-progress"_s;
    auto stored = m_stored;
    if (stored.id.isNull() || stored.completed)
        stored = {.id = ResponseId::random(),
                  .questionnaire = {},
                  .completed = false,
                  .startedAt = m_clock.now(),
                  .changedAt = {},
                  .document = {}};
    return keep(stored, response);
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
    auto document = response;
    document.questionnaire = m_assessment.form().canonical();
    stored.questionnaire = document.questionnaire;
    stored.changedAt = m_clock.now();
    stored.document = json::write(document.toJson(stored.changedAt));
    const auto before = m_response;
    if (auto status = evaluate(document); !status)
        return status;
    if (auto status = m_responses.save(stored); !status) {
        const auto restored = evaluate(before);
        return restored ? status : restored;
    }
    m_stored = stored;
    Q_EMIT changed();
    return {};
}

Status AssessmentService::evaluate(const Response &response)
{
    const auto evaluation = Evaluation::of(m_assessment.form(), response);
    if (!evaluation)
        return evaluation.error();
    m_response = response;
    m_evaluation = *evaluation;
    return {};
}

bool AssessmentService::next()
{
    const auto places = shown();
    const auto position = places.indexOf(m_assessment.form().find(m_current));
    if (position < 0)
        return false;
    const auto place = places.at(position);
    if (m_assessment.form().item(place).required && m_evaluation->answers(place).isEmpty())
        return false;
    const bool last = position + 1 == places.size();
    moveTo(last ? QString() : m_assessment.form().item(places.at(position + 1)).linkId);
    Q_EMIT changed();
    return true;
}

bool AssessmentService::back()
{
    const auto places = shown();
    auto position = places.indexOf(m_assessment.form().find(m_current));
    if (position < 0)
        position = places.size();
    if (position == 0)
        return false;
    moveTo(m_assessment.form().item(places.at(position - 1)).linkId);
    Q_EMIT changed();
    return true;
}

bool AssessmentService::goTo(const QString &linkId)
{
    if (!shown().contains(m_assessment.form().find(linkId)))
        return false;
    moveTo(linkId);
    Q_EMIT changed();
    return true;
}

AnswerEffect AssessmentService::effect() const
{
    const auto place = m_assessment.form().find(m_current);
    if (!m_evaluation || place < 0)
        return {};
    const auto before = Evaluation::of(m_assessment.form(), m_reached);
    if (!before || before->answers(place).isEmpty())
        return {};
    auto effect = compareQuestions(*before, *m_evaluation, m_language);
    if (before->missingRequired().isEmpty())
        compareResults(conclude(*before), conclude(*m_evaluation), effect);
    return effect;
}

QStringList AssessmentService::missing() const
{
    return m_evaluation ? m_evaluation->missingRequired() : QStringList();
}

Result<AssessmentResult> AssessmentService::result() const
{
    if (!m_evaluation)
        return Error{ErrorCode::NotFound, u"not opened"_s};
    return conclude(*m_evaluation);
}

AssessmentResult AssessmentService::conclude(const Evaluation &answers) const
{
    Decision decision(answers, m_clock.today(), m_language);
    for (const auto &table : m_assessment.tables())
        decision.decide(table);
    auto result = buildResult(decision);
    // Tables take what is not shown as settled, but the next answer may yet show it.
    if (!answers.missingRequired().isEmpty()) {
        result.typeIncomplete = true;
        result.verdictIncomplete = true;
        result.noConcern = false;
    }
    return result;
}

Status AssessmentService::complete()
{
    if (!m_evaluation || m_stored.id.isNull())
        return Error{ErrorCode::NotFound, u"not started"_s};
    if (m_stored.completed)
        return {};
    if (!missing().isEmpty())
        return Error{ErrorCode::InvalidArgument, missing().join(u' ')};
    auto response = m_response;
    for (int place = 0; place < m_assessment.form().items().size(); ++place)
        if (m_assessment.form().item(place).isQuestion() && !m_evaluation->isEnabled(place))
            response.setAnswers(m_assessment.form(), place, {});
    response.status = u"completed"_s;
    auto stored = m_stored;
    stored.completed = true;
    const auto before = std::exchange(m_current, {});
    auto status = keep(stored, response);
    if (!status)
        m_current = before;
    return status;
}

} // namespace stipple
