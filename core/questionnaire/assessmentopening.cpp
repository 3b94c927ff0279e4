// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What is open, and on which version of the questions and rules.

#include "core/questionnaire/assessmentservice.h"
#include "core/questionnaire/repetition.h"

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

/// What the form says before anybody has answered.
Response beginning(const Questionnaire &form)
{
    Response response;
    for (int place = 0; place < form.items().size(); ++place) {
        const auto &item = form.item(place);
        if (item.isQuestion() && !item.initial.isEmpty())
            response.setAnswers(form, place, item.initial);
    }
    return response;
}

/// The form alone, by name: all that is known of what was not kept.
QList<ContentPin> named(const QString &canonical)
{
    return {{.name = canonical, .sha256 = {}}};
}

} // namespace

Status AssessmentService::open()
{
    const auto latest = m_responses.latest();
    if (!latest)
        return latest.error();
    if (!*latest)
        return begin();
    const auto assessment = m_assessments.answered(**latest, m_responses);
    if (!assessment)
        return assessment.error();
    return *assessment ? take(**latest, *assessment) : begin();
}

Status AssessmentService::take(const StoredResponse &stored, HeldAssessment assessment)
{
    const auto response = Response::load(stored.document);
    if (!response)
        return response.error();
    const auto now = m_assessments.current();
    if (!now)
        return now.error();
    auto newer = changeBetween(stored.pins, (*now)->pins());
    if (newer == ContentChange::Wording && stored.completed) {
        newer = ContentChange::None;
    } else if (newer == ContentChange::Wording) {
        if (carriesWhole(*response, *assessment, **now))
            assessment = *now;
        else
            newer = ContentChange::Questions;
    }
    if (auto status = evaluate(assessment, *response); !status)
        return status;
    m_stored = stored;
    m_newer = assessment == *now ? ContentChange::None : newer;
    m_isReadAnew = assessment == *now &&
                   changeBetween(named(stored.questionnaire),
                                 named(assessment->form().canonical())) > ContentChange::Wording;
    if (m_stored.completed)
        moveTo({});
    else
        goToFirstOpen();
    Q_EMIT changed();
    return {};
}

bool AssessmentService::carriesWhole(const Response &response, const Assessment &earlier,
                                     const Assessment &newer) const
{
    const auto answered = Evaluation::of(earlier.form(), response);
    return answered && carryOver(*answered, response, newer.form(), m_language).left.isEmpty();
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
    const auto assessment = m_assessments.current();
    if (!assessment)
        return assessment.error();
    if (auto status = evaluate(*assessment, beginning((*assessment)->form())); !status)
        return status;
    m_stored = {};
    m_newer = ContentChange::None;
    m_isReadAnew = false;
    goToFirstOpen();
    Q_EMIT changed();
    return {};
}

Result<Renewal> AssessmentService::renewal() const
{
    if (m_newer == ContentChange::None)
        return Error{ErrorCode::NotFound, u"nothing newer"_s};
    const auto now = m_assessments.current();
    if (!now)
        return now.error();
    return stipple::renew(m_response, *m_assessment, **now, m_clock.today(), m_language);
}

Status AssessmentService::renew()
{
    const auto renewal = this->renewal();
    if (!renewal)
        return renewal.error();
    const auto now = m_assessments.current();
    if (!now)
        return now.error();
    auto response = renewal->carry.response;
    auto stored = changeable(m_stored);
    stored.completed = m_stored.completed && renewal->asked.isEmpty();
    response.status = stored.completed ? u"completed"_s : u"in-progress"_s;
    if (stored.completed) {
        const auto carried = Evaluation::of((*now)->form(), response);
        if (!carried)
            return carried.error();
        prune(response, *carried);
    }
    const auto lagged = std::exchange(m_newer, ContentChange::None);
    if (auto status = keep(stored, response, *now); !status) {
        m_newer = lagged;
        return status;
    }
    if (m_stored.completed)
        moveTo({});
    else
        goToFirstOpen();
    Q_EMIT changed();
    return {};
}

} // namespace stipple
