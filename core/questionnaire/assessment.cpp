// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/assessment.h"

#include "core/questionnaire/resultbuilder.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

Result<QByteArray> resource(const QString &name)
{
    QFile file(u":/content/questionnaire/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ContentInvalid, name};
    return file.readAll();
}

ContentDocument document(const QString &name, const QByteArray &bytes)
{
    return {.pin = {.name = name,
                    .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
            .bytes = bytes};
}

} // namespace

Assessment::Assessment(Questionnaire form, QList<DecisionTable> tables)
    : m_form(std::move(form))
    , m_tables(std::move(tables))
{}

Result<Assessment> Assessment::load()
{
    const auto formBytes = resource(u"smp.json"_s);
    if (!formBytes)
        return formBytes.error();
    QList<QByteArray> tables;
    for (const auto &name : {u"smp-type.json"_s, u"smp-suitability.json"_s, u"smp-plan.json"_s}) {
        const auto bytes = resource(name);
        if (!bytes)
            return bytes.error();
        tables.append(*bytes);
    }
    return read(*formBytes, tables);
}

Result<Assessment> Assessment::read(const QByteArray &formBytes,
                                    const QList<QByteArray> &tablesBytes)
{
    const auto form = Questionnaire::load(formBytes);
    if (!form)
        return form.error();
    QList<DecisionTable> tables;
    QList<ContentDocument> documents{document(form->canonical(), formBytes)};
    for (const auto &bytes : tablesBytes) {
        const auto table = DecisionTable::load(bytes);
        if (!table)
            return Error{table.error().code,
                         QString::number(tables.size()) + u' ' + table.error().detail};
        tables.append(*table);
        documents.append(document(table->name(), bytes));
    }
    Assessment assessment(*form, tables);
    assessment.m_documents = documents;
    return assessment;
}

QList<ContentPin> Assessment::pins() const
{
    QList<ContentPin> pins;
    for (const auto &each : m_documents)
        pins.append(each.pin);
    return pins;
}

AssessmentResult Assessment::conclude(const Evaluation &answers, const QDate &day,
                                      const QString &language) const
{
    Decision decision(answers, day, language);
    for (const auto &table : m_tables)
        decision.decide(table);
    return buildResult(decision);
}

} // namespace stipple
