// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/assessment.h"

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
    const auto form = Questionnaire::load(*formBytes);
    if (!form)
        return form.error();
    QList<DecisionTable> tables;
    for (const auto &name : {u"smp-type.json"_s, u"smp-suitability.json"_s, u"smp-plan.json"_s}) {
        const auto bytes = resource(name);
        if (!bytes)
            return bytes.error();
        const auto table = DecisionTable::load(*bytes);
        if (!table)
            return Error{table.error().code, name + u' ' + table.error().detail};
        tables.append(*table);
    }
    return Assessment(*form, tables);
}

} // namespace stipple
