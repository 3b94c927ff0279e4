// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/consultation/ownphotosmodel.h"

#include "core/consultation/consultationservice.h"
#include "core/content/content.h"
#include "qml/base/errortext.h"
#include "qml/base/photoprovider.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/symptomwords.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// The task of the built-in plan that says how photos are taken.
const CareTask *photoTask(const Content &content)
{
    const auto &tasks = content.carePlan.tasks;
    const auto task = std::ranges::find(tasks, u"T-PHOTO"_s, &CareTask::id);
    return task == tasks.cend() ? nullptr : &*task;
}

} // namespace

OwnPhotosModel::OwnPhotosModel(QObject *parent)
    : OwnPhotosModel(Services::current(), parent)
{}

OwnPhotosModel::OwnPhotosModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.diary, &DiaryService::changed, this, &OwnPhotosModel::reload);
    reload();
}

void OwnPhotosModel::setEntryId(const QString &id)
{
    if (id == m_entryId)
        return;
    m_entryId = id;
    reload();
}

void OwnPhotosModel::reload()
{
    m_failure.reset();
    if (const auto done = read(); !done)
        m_failure = done.error().code;
    Q_EMIT changed();
}

Status OwnPhotosModel::read()
{
    m_count = 0;
    m_others.clear();
    const auto photos = m_services.consultation.photos();
    if (!photos)
        return photos.error();
    const auto drafted = m_services.diary.draftedPhotos();
    if (!drafted)
        return drafted.error();
    m_count = int(photos->size());
    m_hasDraft = *drafted > 0;
    for (const auto &photo : *photos) {
        if (photo.entry.toString() == m_entryId)
            continue;
        const auto entry = m_services.diary.entry(photo.entry);
        if (!entry)
            return entry.error();
        const auto view = viewWord(photo.view);
        //: A photo that was kept before: %1 is its view, %2 its day
        const auto spoken = tr("%1, %2").arg(view, words::fullDay(entry->day));
        m_others.append(QVariantMap{{u"source"_s, photoSource(photo.id)},
                                    {u"label"_s, view},
                                    {u"spoken"_s, spoken},
                                    {u"entryId"_s, photo.entry.toString()}});
    }
    return {};
}

QString OwnPhotosModel::summary() const
{
    if (m_failure)
        return errorText(*m_failure).title;
    if (m_hasDraft) {
        //: Below "Photos, if you like": some were taken, but not kept yet
        return tr("Some are not finished. Go on with them here.");
    }
    if (m_count == 0) {
        //: Below "Photos, if you like" while there are none
        return tr("The result needs none. They help at a consultation, and to compare later.");
    }
    //: Below "Photos, if you like". %n is of how many views of the head there is a photo
    return tr("You have photos of %n view(s).", nullptr, m_count);
}

QString OwnPhotosModel::advice() const
{
    const auto *task = photoTask(m_services.content);
    return task ? task->detail : QString();
}

QVariantList OwnPhotosModel::adviceSources() const
{
    const auto *task = photoTask(m_services.content);
    return task ? QVariantList(task->evidence.refs.cbegin(), task->evidence.refs.cend())
                : QVariantList();
}

} // namespace stipple
