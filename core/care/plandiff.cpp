// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/plandiff.h"

#include "core/care/planfields.h"

#include <algorithm>

namespace stipple {

namespace {

using Part = PlanChange::Part;
using What = PlanChange::What;

/// A thing of a plan, laid out for comparing.
struct Sheet
{
    QString id;
    QString title;
    int firstDay = 0;
    PlanFields fields;
};

bool saysNothing(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return value.toString().isEmpty();
    if (value.typeId() == QMetaType::Bool)
        return !value.toBool();
    if (value.canConvert<QVariantList>())
        return value.toList().isEmpty();
    return !value.isValid();
}

/// All fields of something that is new or gone.
QList<FieldChange> allFields(const PlanFields &fields, What what)
{
    QList<FieldChange> changes;
    for (const auto &[field, value] : fields) {
        if (saysNothing(value))
            continue;
        if (what == What::Added)
            changes.append({field, {}, value});
        else
            changes.append({field, value, {}});
    }
    return changes;
}

QList<FieldChange> differing(const PlanFields &before, const PlanFields &after)
{
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.at(i).second != after.at(i).second)
            changes.append({after.at(i).first, before.at(i).second, after.at(i).second});
    }
    return changes;
}

const Sheet *byId(const QList<Sheet> &sheets, const QString &id)
{
    const auto found = std::find_if(sheets.cbegin(), sheets.cend(),
                                    [&](const Sheet &sheet) { return sheet.id == id; });
    return found == sheets.cend() ? nullptr : &*found;
}

QList<PlanChange> compare(Part part, QList<Sheet> before, QList<Sheet> after)
{
    const auto earlier = [](const Sheet &a, const Sheet &b) { return a.firstDay < b.firstDay; };
    std::stable_sort(before.begin(), before.end(), earlier);
    std::stable_sort(after.begin(), after.end(), earlier);
    QList<PlanChange> changes;
    for (const auto &sheet : std::as_const(after)) {
        const auto *old = byId(before, sheet.id);
        const auto what = old ? What::Changed : What::Added;
        const auto fields =
            old ? differing(old->fields, sheet.fields) : allFields(sheet.fields, what);
        if (!fields.isEmpty())
            changes.append({what, part, sheet.id, sheet.title, fields});
    }
    for (const auto &sheet : std::as_const(before)) {
        if (!byId(after, sheet.id))
            changes.append({What::Removed, part, sheet.id, sheet.title,
                            allFields(sheet.fields, What::Removed)});
    }
    return changes;
}

QList<Sheet> permissionSheets(const CarePlan &plan)
{
    QList<Sheet> sheets;
    for (const auto &each : plan.permissions)
        sheets.append({each.id, each.title, each.from.value_or(0), fieldsOf(each)});
    return sheets;
}

QList<Sheet> taskSheets(const CarePlan &plan)
{
    QList<Sheet> sheets;
    for (const auto &each : plan.tasks)
        sheets.append({each.id, each.title, each.days.from, fieldsOf(each)});
    return sheets;
}

QList<Sheet> phaseSheets(const CarePlan &plan)
{
    QList<Sheet> sheets;
    for (const auto &each : plan.phases)
        sheets.append({each.id, each.name, each.days.from, fieldsOf(each)});
    return sheets;
}

QList<Sheet> ruleSheets(const CarePlan &plan)
{
    QList<Sheet> sheets;
    for (const auto &each : plan.rules)
        sheets.append({each.id, each.title, 0, fieldsOf(each)});
    return sheets;
}

QList<Sheet> pauseSheets(const CarePlan &plan)
{
    QList<Sheet> sheets;
    for (const auto &each : plan.bloodPauses)
        sheets.append({each.region, each.region, 0, fieldsOf(each)});
    return sheets;
}

/// Things of which each plan has one: they are the same thing, whatever their name.
QList<Sheet> single(const QString &id, const PlanFields &fields)
{
    return {{id, {}, 0, fields}};
}

} // namespace

QList<PlanChange> planDiff(const CarePlan &before, const CarePlan &after)
{
    QList<PlanChange> changes;
    changes += compare(Part::Permission, permissionSheets(before), permissionSheets(after));
    changes += compare(Part::Task, taskSheets(before), taskSheets(after));
    changes += compare(Part::Phase, phaseSheets(before), phaseSheets(after));
    changes += compare(Part::Rule, ruleSheets(before), ruleSheets(after));
    changes += compare(Part::Spacing, single(after.id, fieldsOf(before.spacing)),
                       single(after.id, fieldsOf(after.spacing)));
    changes += compare(Part::TopUp, single(after.id, fieldsOf(before.topUp)),
                       single(after.id, fieldsOf(after.topUp)));
    changes += compare(Part::BloodPause, pauseSheets(before), pauseSheets(after));
    changes +=
        compare(Part::Plan, single(after.id, fieldsOf(before)), single(after.id, fieldsOf(after)));
    return changes;
}

} // namespace stipple
