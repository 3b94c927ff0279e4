// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/plan/planmodel.h"

#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/base/words.h"

#include <QLocale>

namespace stipple {

using namespace Qt::StringLiterals;

PlanModel::PlanModel(QObject *parent)
    : PlanModel(Services::current(), parent)
{}

PlanModel::PlanModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_clock(services.clock)
    , m_care(services.care)
{
    readAndFollow(*this, &PlanModel::reload, m_clock, m_care);
}

void PlanModel::reload()
{
    const auto plans = m_care.plans();
    if (!plans) {
        m_state = State::Failed;
        m_error = errorText(plans.error().code);
        Q_EMIT changed();
        return;
    }
    const auto inForce = m_care.planInForce();
    m_fault = inForce ? ErrorText{} : errorText(inForce.error().code);
    const bool wasFull = m_state == State::Full;
    const auto before = m_inForce;
    m_state = State::Full;
    show(*plans);
    Q_EMIT changed();
    if (wasFull && before != m_inForce) {
        m_before = before;
        if (builtIn()) {
            //: Said after another plan was chosen
            Q_EMIT switched(tr("You follow Stipple's own plan now."));
        } else {
            //: Said after another plan was chosen; %1 is who wrote it, %2 its version
            Q_EMIT switched(tr("You follow the plan by %1 now, version %2.")
                                .arg(m_author, QLocale().toString(m_inForce.version)));
        }
    }
}

void PlanModel::show(const QList<KnownPlan> &plans)
{
    m_versions.clear();
    const bool isFaulty = !m_fault.title.isEmpty();
    for (const auto &plan : plans) {
        const auto number = QLocale().toString(plan.name.version);
        //: Which version of a plan; %1 is its number
        auto sub = tr("Version %1").arg(number);
        if (plan.importedAt.isValid()) {
            const auto day = plan.importedAt.toTimeZone(m_clock.zone()).date();
            //: Which version of a plan: %1 its number, %2 the day on which it was opened
            sub = tr("Version %1, opened on %2").arg(number, words::shortDate(day));
        }
        if (plan.inForce)
            m_inForce = plan.name;
        // What is followed is the app's own as long as the chosen one cannot be read.
        if (isFaulty ? plan.builtIn : plan.inForce) {
            m_author = plan.author;
            m_about = sub;
            m_builtIn = plan.builtIn;
        }
        auto title = plan.author;
        if (plan.builtIn) {
            //: In the list of plans: the one that the app brings along
            title = tr("Stipple's own plan");
        } else if (title.isEmpty()) {
            //: In the list of plans, where who wrote one is not known
            title = tr("A plan that cannot be read");
        }
        const QVariantMap row{{u"id"_s, plan.name.id},      {u"version"_s, plan.name.version},
                              {u"title"_s, title},          {u"sub"_s, sub},
                              {u"builtIn"_s, plan.builtIn}, {u"faulty"_s, isFaulty && plan.inForce},
                              {u"inForce"_s, plan.inForce}};
        m_versions.prepend(row);
    }
}

void PlanModel::undo()
{
    if (!m_before)
        return;
    const auto before = *m_before;
    if (const auto done = m_care.usePlan(before); !done)
        Q_EMIT refused(errorText(done.error().code));
}

} // namespace stipple
