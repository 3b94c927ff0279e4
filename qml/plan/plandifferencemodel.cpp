// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/plan/plandifferencemodel.h"

#include "core/care/plandiff.h"
#include "core/content/planfile.h"
#include "qml/base/chosenfile.h"
#include "qml/base/services.h"
#include "qml/plan/planfieldwords.h"

#include <QLocale>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

// Longer texts stand below one another.
constexpr qsizetype briefLength = 24;

bool tellsAPlace(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PlanInvalid:
    case ErrorCode::JsonInvalid:
    case ErrorCode::JsonDuplicateKey:
    case ErrorCode::JsonTooDeep:
    case ErrorCode::UnknownVersion:
        return true;
    default:
        return false;
    }
}

QVariantList fieldsOf(const PlanChange &change)
{
    QVariantList fields;
    // What is gone needs no details: it is not there any more.
    if (change.what == PlanChange::What::Removed)
        return fields;
    const bool added = change.what == PlanChange::What::Added;
    for (const auto &each : change.fields) {
        const bool isTitle =
            each.field == FieldChange::Field::Title || each.field == FieldChange::Field::Name;
        const auto word = each.after.toString();
        const bool isUsual = word == u"any" || word == u"none";
        if (!fieldwords::isShown(each.field) || (added && (isTitle || isUsual)))
            continue;
        const auto before = added ? QString() : fieldwords::value(each.field, each.before);
        const auto after = fieldwords::value(each.field, each.after);
        fields.append(
            QVariantMap{{u"name"_s, fieldwords::name(each.field)},
                        {u"before"_s, before},
                        {u"after"_s, after},
                        {u"brief"_s, before.size() <= briefLength && after.size() <= briefLength}});
    }
    return fields;
}

} // namespace

PlanDifferenceModel::PlanDifferenceModel(QObject *parent)
    : PlanDifferenceModel(Services::current(), parent)
{}

PlanDifferenceModel::PlanDifferenceModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_care(services.care)
{}

QString PlanDifferenceModel::about() const
{
    //: Which plan is looked at and which one is followed: two numbers of versions, and between
    //: them who wrote the one that is followed
    return tr("Version %1, instead of version %3 by %2")
        .arg(QLocale().toString(m_plan.version), m_care.plan().author,
             QLocale().toString(m_care.plan().version));
}

bool PlanDifferenceModel::builtIn() const
{
    return m_plan.id == m_care.builtInPlan().id;
}

void PlanDifferenceModel::openFile(const QUrl &file)
{
    m_state = State::Loading;
    Q_EMIT changed();
    // The page is shown first, then what it says.
    QMetaObject::invokeMethod(
        this, [this, file] { readFile(file); }, Qt::QueuedConnection);
}

void PlanDifferenceModel::readFile(const QUrl &file)
{
    const auto document = readChosenFile(file, planlimits::bytes);
    if (!document) {
        const auto &error = document.error();
        const bool large = error.code == ErrorCode::EnvelopeTooLarge;
        fail(large ? Error{ErrorCode::JsonTooLarge, error.detail} : error);
        return;
    }
    m_document = *document;
    compare(m_care.readPlan(m_document));
}

void PlanDifferenceModel::openKnown(const QString &id, int version)
{
    m_state = State::Loading;
    m_document.clear();
    Q_EMIT changed();
    QMetaObject::invokeMethod(
        this, [this, name = PlanName{id, version}] { compare(m_care.plan(name)); },
        Qt::QueuedConnection);
}

void PlanDifferenceModel::compare(const Result<CarePlan> &plan)
{
    if (!plan) {
        fail(plan.error());
        return;
    }
    const auto inForce = m_care.planInForce();
    m_plan = *plan;
    m_rows.clear();
    m_count = 0;
    m_unseen = 0;
    const bool follows = inForce && inForce->id == m_plan.id && inForce->version == m_plan.version;
    m_state = follows ? State::Same : State::Full;
    std::optional<PlanChange::Part> part;
    const auto changes = planDiff(m_care.plan(), m_plan);
    for (const auto &change : changes) {
        const auto fields = fieldsOf(change);
        if (fields.isEmpty() && change.what == PlanChange::What::Changed) {
            ++m_unseen;
            continue;
        }
        if (part != change.part)
            m_rows.append(QVariantMap{{u"part"_s, fieldwords::part(change.part)}});
        part = change.part;
        ++m_count;
        m_rows.append(QVariantMap{{u"part"_s, QString()},
                                  {u"title"_s, change.title},
                                  {u"what"_s, static_cast<int>(change.what)},
                                  {u"fields"_s, fields}});
    }
    Q_EMIT changed();
}

void PlanDifferenceModel::fail(const Error &error)
{
    m_state = State::Failed;
    m_error = errorText(error.code);
    m_place = tellsAPlace(error.code) ? error.detail : QString();
    Q_EMIT changed();
}

bool PlanDifferenceModel::accept()
{
    if (m_state != State::Full)
        return false;
    if (m_document.isEmpty()) {
        const auto used = m_care.usePlan({m_plan.id, m_plan.version});
        if (!used)
            fail(used.error());
        return bool(used);
    }
    const auto imported = m_care.importPlan(m_document);
    if (!imported)
        fail(imported.error());
    return bool(imported);
}

} // namespace stipple
