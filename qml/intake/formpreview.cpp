// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/formpreview.h"

#include "qml/assessment/resultitems.h"
#include "qml/base/services.h"
#include "qml/intake/formwords.h"
#include "qml/intake/refusalwords.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// Only a table that stands concludes anything.
QList<DecisionTable> tablesOf(const ClinicForm &form)
{
    return form.concludes() ? QList<DecisionTable>{*form.table} : QList<DecisionTable>();
}

} // namespace

/// The form while it is asked, in building order.
struct FormPreview::Asked
{
    Asked(const ClinicForm &form, Clock &clock)
        : assessments(Assessment(form.form, tablesOf(form)))
        , service(responses, assessments, clock)
        , questions(service, clock)
        , answers(service)
    {
        service.setLanguage(formwords::language());
    }

    Rehearsal responses;
    AssessmentShelf assessments;
    AssessmentService service;
    QuestionModel questions;
    ReviewModel answers;
};

namespace {

/// What a table's outcome is called where it is one of those that everybody uses.
VerdictItem itemOf(const TableConclusionLine &line)
{
    static const QStringList known{u"INFO"_s, u"CAUTION"_s, u"CLEARANCE"_s, u"WAIT"_s, u"STOP"_s};
    VerdictEntry entry;
    entry.earliest = line.earliest;
    if (line.doctorFirst)
        return resultwords::doctorFirst(entry);
    const auto index = known.indexOf(line.outcome);
    if (index >= 0) {
        entry.verdict = static_cast<Verdict>(index);
        return resultwords::verdict(entry);
    }
    VerdictItem item;
    item.word = line.outcome;
    item.glyph = u"info"_s;
    return item;
}

} // namespace

FormPreview::FormPreview(QObject *parent)
    : FormPreview(Services::current(), parent)
{}

FormPreview::FormPreview(const Services &services, QObject *parent)
    : QObject(parent)
    , m_intake(services.intake)
    , m_clock(services.clock)
{
    // After the first frame: reading and checking takes a moment.
    QMetaObject::invokeMethod(this, &FormPreview::begin, Qt::QueuedConnection);
}

FormPreview::~FormPreview() = default;

void FormPreview::setFormId(const QString &id)
{
    m_id = ClinicFormId::fromString(id).valueOr({});
    Q_EMIT changed();
}

QString FormPreview::title() const
{
    return m_form ? formwords::title(m_form->form.title()) : QString();
}

QuestionModel *FormPreview::questions() const
{
    return m_asked ? &m_asked->questions : nullptr;
}

ReviewModel *FormPreview::answers() const
{
    return m_asked ? &m_asked->answers : nullptr;
}

QString FormPreview::conclusionReason() const
{
    return m_form ? formwords::conclusionReason(*m_form) : QString();
}

QVariantList FormPreview::lines() const
{
    QVariantList lines;
    for (const auto &line : m_conclusion.lines) {
        const auto item = itemOf(line);
        QVariantList because;
        for (const auto &each : line.because)
            because.append(QVariantMap{{u"question"_s, each.question}, {u"answer"_s, each.answer}});
        lines.append(QVariantMap{{u"word"_s, item.word},
                                 {u"text"_s, line.text},
                                 {u"level"_s, item.level},
                                 {u"glyph"_s, item.glyph},
                                 {u"because"_s, because}});
    }
    return lines;
}

void FormPreview::begin()
{
    const auto form = m_intake.form(m_id);
    if (!form)
        return fail(form.error());
    m_form = *form;
    m_conclusion = {};
    if (m_asked) {
        m_asked->responses.forget();
    } else {
        m_asked = std::make_unique<Asked>(*m_form, m_clock);
        connect(&m_asked->questions, &QuestionModel::finished, this, &FormPreview::conclude);
    }
    m_asked->questions.start({});
    m_failure = {};
    m_state = Asking;
    Q_EMIT changed();
}

void FormPreview::conclude()
{
    if (!m_asked || !m_form)
        return;
    const auto kept = m_asked->responses.latest();
    const auto response = kept && *kept ? Response::load((*kept)->document) : Response();
    if (!response)
        return fail(response.error());
    const auto conclusion =
        concludeFrom(*m_form, *response, m_clock.today(), formwords::language());
    if (!conclusion)
        return fail(conclusion.error());
    m_conclusion = *conclusion;
    m_state = Concluded;
    Q_EMIT changed();
}

void FormPreview::fail(const Error &error)
{
    m_state = Failed;
    m_failure = formRefusal(error);
    Q_EMIT changed();
}

} // namespace stipple
