// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/questionmodel.h"

#include "core/questionnaire/assessmentservice.h"
#include "qml/assessment/effectwords.h"
#include "qml/base/errortext.h"
#include "qml/base/services.h"

#include <algorithm>

namespace stipple {

QuestionModel::QuestionModel(QObject *parent)
    : QuestionModel(Services::current().assessment, Services::current().clock, parent)
{}

QuestionModel::QuestionModel(AssessmentService &assessment, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_assessment(assessment)
    , m_clock(clock)
{
    connect(&m_assessment, &AssessmentService::changed, this, &QuestionModel::reload);
}

void QuestionModel::start(const QString &linkId)
{
    // After the first frame: opening reads and evaluates.
    QMetaObject::invokeMethod(
        this, [this, linkId] { open(linkId); }, Qt::QueuedConnection);
}

void QuestionModel::open(const QString &linkId)
{
    m_failure.reset();
    m_state = State::Question;
    if (const auto opened = m_assessment.open(); !opened) {
        m_state = State::Failed;
        return fail(opened.error());
    }
    if (linkId.isEmpty())
        reload();
    else
        beginChange(Changing::FromOutside, linkId);
}

void QuestionModel::choose(int row)
{
    if (row < 0 || row >= m_options.size())
        return;
    const auto &option = m_options.at(row);
    if (m_question.kind == AssessmentQuestion::Kind::One || option.exclusive)
        return giveChoice({option.code}, {});

    QStringList codes;
    for (const auto &other : m_options) {
        const bool isChosen = other.code == option.code ? !other.chosen : other.chosen;
        if (isChosen && !other.exclusive)
            codes.append(other.code);
    }
    giveChoice(codes, m_question.other);
}

void QuestionModel::chooseUnsure()
{
    if (m_unsure)
        give(QStringList{m_unsure->code});
}

void QuestionModel::setYes(bool yes)
{
    give(yes);
}

void QuestionModel::setNumber(int number)
{
    give(qint64{number});
}

void QuestionModel::setMonth(int year, int month)
{
    give(month > 0 ? PartialDate::ofMonth(year, month) : PartialDate::ofYear(year));
}

void QuestionModel::clear()
{
    give(std::monostate{});
}

void QuestionModel::next()
{
    m_failure.reset();
    m_fault.clear();
    if (m_changing == Changing::Nothing) {
        m_assessment.next();
        return reload();
    }
    if (const auto linkId = opened(); !linkId.isEmpty()) {
        m_changing = Changing::Nothing;
        m_assessment.goTo(linkId);
        return reload();
    }
    if (m_changing == Changing::FromOutside)
        return finish();
    endChange();
}

bool QuestionModel::back()
{
    m_failure.reset();
    if (m_changing == Changing::FromOutside)
        return false;
    if (m_changing == Changing::FromReview) {
        endChange();
        return true;
    }
    if (m_state == State::Review) {
        const auto questions = m_assessment.questions();
        if (questions.isEmpty())
            return false;
        m_assessment.goTo(questions.last().linkId);
        reload();
        return true;
    }
    const bool moved = m_assessment.back();
    reload();
    return moved;
}

void QuestionModel::change(const QString &linkId)
{
    m_failure.reset();
    beginChange(Changing::FromReview, linkId);
}

void QuestionModel::finish()
{
    m_failure.reset();
    if (const auto missing = m_assessment.missing(); !missing.isEmpty()) {
        m_changing = Changing::Nothing;
        m_assessment.goTo(missing.first());
        return reload();
    }
    if (!m_assessment.isCompleted()) {
        if (const auto completed = m_assessment.complete(); !completed)
            return fail(completed.error());
    }
    m_state = State::Finished;
    Q_EMIT changed();
    Q_EMIT finished();
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_options.size());
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &option = m_options.at(index.row());
    switch (role) {
    case CodeRole:
        return option.code;
    case TextRole:
        return option.text;
    case PictureRole:
        return option.drawing;
    case ExclusiveRole:
        return option.exclusive;
    case ChosenRole:
        return option.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionModel::roleNames() const
{
    return {{CodeRole, "code"},
            {TextRole, "text"},
            {PictureRole, "picture"},
            {ExclusiveRole, "exclusive"},
            {ChosenRole, "chosen"}};
}

bool QuestionModel::drawn() const
{
    return std::any_of(m_options.begin(), m_options.end(),
                       [](const auto &option) { return !option.drawing.isEmpty(); });
}

int QuestionModel::year() const
{
    return m_question.date.isValid() ? m_question.date.firstDay().year() : 0;
}

int QuestionModel::month() const
{
    const auto &date = m_question.date;
    if (!date.isValid() || date.precision() == PartialDate::Precision::Year)
        return 0;
    return date.firstDay().month();
}

QString QuestionModel::text() const
{
    return m_question.prefix.isEmpty() ? m_question.text
                                       : m_question.prefix + u' ' + m_question.text;
}

int QuestionModel::thisYear() const
{
    return m_clock.today().year();
}

int QuestionModel::thisMonth() const
{
    return m_clock.today().month();
}

int QuestionModel::yes() const
{
    return m_question.yes ? int(*m_question.yes) : -1;
}

QString QuestionModel::failureTitle() const
{
    return m_failure ? errorText(*m_failure).title : QString();
}

QString QuestionModel::failureText() const
{
    return m_failure ? errorText(*m_failure).text : QString();
}

void QuestionModel::reload()
{
    if (m_state == State::Loading || m_state == State::Finished || m_state == State::Failed)
        return;
    m_progress = m_assessment.progress();
    if (const auto question = m_assessment.current()) {
        m_state = State::Question;
        if (question->linkId != m_question.linkId) {
            m_unitChosen.clear();
            m_typing.clear();
            m_fault.clear();
        }
        m_question = *question;
    } else {
        m_state = State::Review;
        m_changing = Changing::Nothing;
        m_question = {};
    }
    m_effects = effectWords(m_assessment.effect());
    readOptions();
    Q_EMIT changed();
}

void QuestionModel::readOptions()
{
    QList<AssessmentOption> options;
    m_unsure.reset();
    for (const auto &option : m_question.options) {
        if (option.unsure && !m_unsure)
            m_unsure = option;
        else
            options.append(option);
    }
    const auto sameOption = [](const auto &a, const auto &b) {
        return a.code == b.code && a.text == b.text;
    };
    const bool same =
        std::equal(options.begin(), options.end(), m_options.begin(), m_options.end(), sameOption);
    if (!same)
        beginResetModel();
    m_options = options;
    if (!same)
        endResetModel();
    else if (!m_options.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_options.size()) - 1), {ChosenRole});
}

void QuestionModel::beginChange(Changing from, const QString &linkId)
{
    m_shownBefore.clear();
    for (const auto &question : m_assessment.questions())
        m_shownBefore.insert(question.linkId);
    m_changing = m_assessment.goTo(linkId) ? from : Changing::Nothing;
    reload();
}

void QuestionModel::endChange()
{
    m_changing = Changing::Nothing;
    m_state = State::Review;
    m_question = {};
    readOptions();
    Q_EMIT changed();
}

QString QuestionModel::opened() const
{
    for (const auto &question : m_assessment.questions()) {
        if (!question.answered && !m_shownBefore.contains(question.linkId))
            return question.linkId;
    }
    return {};
}

void QuestionModel::give(const AnswerValue &value)
{
    m_failure.reset();
    if (const auto kept = m_assessment.answer(m_question.linkId, value); !kept)
        return fail(kept.error());
    reload();
}

void QuestionModel::fail(const Error &error)
{
    m_failure = error.code;
    Q_EMIT changed();
}

} // namespace stipple
