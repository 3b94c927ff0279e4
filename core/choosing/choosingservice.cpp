// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/choosing/choosingservice.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= ChoosingService::longestName;
}

Error refused(const QString &what)
{
    return {ErrorCode::InvalidArgument, what};
}

} // namespace

ChoosingService::ChoosingService(ChoosingRepository &clinics, const ClinicGuide &guide,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clinics(clinics)
    , m_guide(guide)
    , m_clock(clock)
{}

Result<ConsideredClinics> ChoosingService::clinics() const
{
    return m_clinics.clinics();
}

Result<ConsideredClinic> ChoosingService::clinic(const ConsideredId &id) const
{
    const auto all = m_clinics.clinics();
    if (!all)
        return all.error();
    if (all->damaged.contains(id))
        return Error{ErrorCode::DatabaseCorrupt, u"considered clinic"_s};
    const auto found = std::ranges::find(*all, id, &ConsideredClinic::id);
    if (found == all->end())
        return Error{ErrorCode::NotFound, u"considered clinic"_s};
    return *found;
}

Result<ConsideredId> ChoosingService::add(const QString &name)
{
    const auto all = m_clinics.clinics();
    if (!all)
        return all.error();
    if (!isName(name.trimmed()) || all->size() >= mostClinics)
        return refused(u"name"_s);
    const ConsideredClinic clinic{.id = ConsideredId::random(),
                                  .name = name.trimmed(),
                                  .notes = {},
                                  .price = {},
                                  .marks = {},
                                  .asked = {},
                                  .changedAt = m_clock.now()};
    if (const auto saved = m_clinics.save(clinic); !saved)
        return saved.error();
    Q_EMIT changed();
    return clinic.id;
}

Status ChoosingService::change(const ConsideredId &id,
                               const std::function<void(ConsideredClinic &)> &apply)
{
    auto found = clinic(id);
    if (!found)
        return found.error();
    auto next = *found;
    apply(next);
    if (next == *found)
        return {};
    next.changedAt = m_clock.now();
    if (auto saved = m_clinics.save(next); !saved)
        return saved;
    Q_EMIT changed();
    return {};
}

Status ChoosingService::rename(const ConsideredId &id, const QString &name)
{
    if (!isName(name.trimmed()))
        return refused(u"name"_s);
    return change(id, [&](ConsideredClinic &each) { each.name = name.trimmed(); });
}

Status ChoosingService::setNotes(const ConsideredId &id, const QString &notes)
{
    if (notes.size() > longestNotes)
        return refused(u"notes"_s);
    return change(id, [&](ConsideredClinic &each) { each.notes = notes; });
}

Status ChoosingService::setPrice(const ConsideredId &id, const QString &price)
{
    if (price.size() > longestPrice)
        return refused(u"price"_s);
    return change(id, [&](ConsideredClinic &each) { each.price = price; });
}

Status ChoosingService::mark(const ConsideredId &id, const QString &item,
                             const std::optional<Mark> &mark)
{
    const auto *point = m_guide.item(item);
    if (!point || (mark == Mark::Good && point->good.isEmpty()))
        return refused(u"item"_s);
    return change(id, [&](ConsideredClinic &each) {
        if (mark)
            each.marks.insert(item, *mark);
        else
            each.marks.remove(item);
    });
}

Status ChoosingService::setAsked(const ConsideredId &id, const QString &question, bool asked)
{
    if (std::ranges::find(m_guide.questions, question, &GuideQuestion::id) ==
        m_guide.questions.end())
        return refused(u"question"_s);
    return change(id, [&](ConsideredClinic &each) {
        if (asked)
            each.asked.insert(question);
        else
            each.asked.remove(question);
    });
}

Status ChoosingService::restore(const ConsideredClinic &clinic)
{
    const auto all = m_clinics.clinics();
    if (!all)
        return all.error();
    if (std::ranges::find(*all, clinic.id, &ConsideredClinic::id) != all->end())
        return {};
    if (all->size() >= mostClinics)
        return refused(u"clinics"_s);
    if (auto saved = m_clinics.save(clinic); !saved)
        return saved;
    Q_EMIT changed();
    return {};
}

Status ChoosingService::remove(const ConsideredId &id)
{
    if (auto gone = m_clinics.remove(id); !gone)
        return gone;
    Q_EMIT changed();
    return {};
}

} // namespace stipple
