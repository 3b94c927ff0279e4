// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/leavingphotos.h"

#include "core/diary/diaryservice.h"
#include "core/photos/sharedcopy.h"

#include <QCryptographicHash>

namespace stipple {

namespace {

LeavingPhotos::Made madeOf(const QByteArray &kept, const QByteArray &copy)
{
    return {.facts = {.size = copy.size(),
                      .sha1 = QCryptographicHash::hash(copy, QCryptographicHash::Sha1)},
            .copy = copy == kept ? QByteArray() : copy};
}

} // namespace

LeavingPhotos::LeavingPhotos(const DiaryService &diary)
    : m_diary(diary)
{}

Result<LeavingPhotos::Facts> LeavingPhotos::facts(const PhotoId &id) const
{
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return known->facts;
    const auto job = making(id);
    if (!job)
        return job.error();
    const auto made = (*job)();
    if (!made)
        return made.error();
    remember(id, *made);
    return made->facts;
}

Result<QByteArray> LeavingPhotos::bytes(const PhotoId &id) const
{
    if (const auto *copy = m_copies.object(id))
        return *copy;
    const auto kept = m_diary.photoBytes(id);
    if (!kept)
        return kept.error();
    if (const auto known = m_known.constFind(id); known != m_known.cend() && !known->isCopy)
        return *kept;
    const auto copy = sharedCopy(*kept);
    if (copy)
        remember(id, madeOf(*kept, *copy));
    return copy;
}

QList<PhotoId> LeavingPhotos::withoutFacts(const QList<PhotoId> &ids) const
{
    QList<PhotoId> missing;
    for (const auto &id : ids) {
        if (!m_known.contains(id) && !missing.contains(id))
            missing.append(id);
    }
    return missing;
}

QList<PhotoId> LeavingPhotos::withoutBytes(const QList<PhotoId> &ids) const
{
    QList<PhotoId> missing;
    for (const auto &id : ids) {
        const auto known = m_known.constFind(id);
        const bool leavesAsItIs = known != m_known.cend() && !known->isCopy;
        if (!leavesAsItIs && !m_copies.object(id) && !missing.contains(id))
            missing.append(id);
    }
    return missing;
}

Result<LeavingPhotos::Making> LeavingPhotos::making(const PhotoId &id) const
{
    const auto reading = m_diary.photoReading(id);
    if (!reading)
        return reading.error();
    return Making([read = *reading]() -> Result<Made> {
        const auto kept = read();
        if (!kept)
            return kept.error();
        const auto copy = sharedCopy(*kept);
        return copy ? Result(madeOf(*kept, *copy)) : copy.error();
    });
}

void LeavingPhotos::take(const PhotoId &id, const Made &made)
{
    remember(id, made);
}

void LeavingPhotos::remember(const PhotoId &id, const Made &made) const
{
    const bool isCopy = !made.copy.isEmpty();
    m_known.insert(id, {.facts = made.facts, .isCopy = isCopy});
    if (isCopy)
        m_copies.insert(id, new QByteArray(made.copy), made.copy.size());
}

} // namespace stipple
