// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/choosing/consideredmodel.h"

#include "core/choosing/choosingservice.h"
#include "qml/base/services.h"
#include "qml/choosing/guidewords.h"

#include <algorithm>
#include <utility>

namespace stipple {

using namespace Qt::StringLiterals;

ConsideredModel::ConsideredModel(QObject *parent)
    : ConsideredModel(Services::current().choosing, parent)
{}

ConsideredModel::ConsideredModel(ChoosingService &choosing, QObject *parent)
    : QObject(parent)
    , m_choosing(choosing)
{
    connect(&m_choosing, &ChoosingService::changed, this, &ConsideredModel::reload);
    QMetaObject::invokeMethod(this, &ConsideredModel::reload, Qt::QueuedConnection);
}

QVariantList ConsideredModel::clinics() const
{
    QVariantList list;
    for (const auto &clinic : m_clinics) {
        const auto score = scoreOf(clinic, m_choosing.guide());
        list.append(QVariantMap{{u"id"_s, clinic.id.toString()},
                                {u"name"_s, clinic.name},
                                {u"price"_s, clinic.price.simplified()},
                                {u"score"_s, guidewords::score(score)},
                                {u"good"_s, score.good},
                                {u"warnings"_s, score.warnings},
                                {u"open"_s, score.open}});
    }
    return list;
}

bool ConsideredModel::canAdd() const
{
    return m_state != State::Failed && m_clinics.size() < ChoosingService::mostClinics;
}

int ConsideredModel::longestName() const
{
    return int(ChoosingService::longestName);
}

void ConsideredModel::reload()
{
    const auto all = m_choosing.clinics();
    m_error = all ? ErrorText{} : errorText(all.error().code);
    if (!all) {
        m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    const auto before = std::exchange(m_clinics, *all);
    const bool isEmpty = m_clinics.isEmpty() && m_clinics.damaged.isEmpty();
    m_state = isEmpty ? State::Empty : State::Full;
    Q_EMIT changed();
    tellRemoved(before);
}

void ConsideredModel::tellRemoved(const QList<ConsideredClinic> &before)
{
    for (const auto &clinic : before) {
        if (m_clinics.damaged.contains(clinic.id) ||
            std::ranges::find(m_clinics, clinic.id, &ConsideredClinic::id) != m_clinics.end())
            continue;
        m_removed = clinic;
        //: A clinic was taken from the list. %1 is its name
        Q_EMIT removed(tr("“%1” was removed").arg(clinic.name));
    }
}

QString ConsideredModel::add(const QString &name)
{
    const auto id = m_choosing.add(name);
    if (id)
        return id->toString();
    Q_EMIT refused(errorText(id.error().code));
    return {};
}

void ConsideredModel::undo()
{
    if (!m_removed)
        return;
    if (const auto back = m_choosing.restore(*m_removed); back)
        m_removed.reset();
    else
        Q_EMIT refused(errorText(back.error().code));
}

} // namespace stipple
