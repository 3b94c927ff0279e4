// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/photowallmodel.h"

#include "qml/base/follow.h"
#include "qml/base/photoprovider.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/diarydays.h"
#include "qml/diary/symptomwords.h"

namespace stipple {

PhotoWallModel::PhotoWallModel(QObject *parent)
    : PhotoWallModel(Services::current(), parent)
{}

PhotoWallModel::PhotoWallModel(const Services &services, QObject *parent)
    : PhotoWallModel(services.clock, services.care, services.diary, parent)
{}

PhotoWallModel::PhotoWallModel(Clock &clock, CareService &care, DiaryService &diary,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_care(care)
    , m_reader(diary)
{
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &PhotoWallModel::readOn);
    readAndFollow(*this, &PhotoWallModel::reload, m_clock, m_care, diary);
}

void PhotoWallModel::reload()
{
    m_reading.stop();
    beginResetModel();
    m_all.clear();
    m_views.clear();
    if (const auto done = begin(); !done) {
        m_state = State::Failed;
        m_error = errorText(done.error().code);
        m_all.clear();
    } else {
        m_state = m_all.isEmpty() && m_reader.isDone() ? State::Empty : State::Full;
        if (!m_reader.isDone())
            m_reading.start(0);
    }
    m_shown = ofView(m_all);
    endResetModel();
    Q_EMIT changed();
}

/// Reads the newest photos.
Status PhotoWallModel::begin()
{
    m_today = m_clock.today();
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    m_sessions = *sessions;
    if (const auto begun = m_reader.begin(m_today); !begun)
        return begun;
    const auto first = m_reader.next();
    if (!first)
        return first.error();
    m_all = *first;
    for (const auto &photo : std::as_const(m_all))
        m_views.insert(photo.view);
    return {};
}

void PhotoWallModel::readOn()
{
    const auto found = m_reader.next();
    if (!found) {
        fail(found.error());
        return;
    }
    const auto before = view();
    m_all += *found;
    for (const auto &photo : *found)
        m_views.insert(photo.view);
    if (view() != before) { // an earlier view in the order was found
        beginResetModel();
        m_shown = ofView(m_all);
        endResetModel();
    } else if (const auto more = ofView(*found); !more.isEmpty()) {
        const auto end = count();
        beginInsertRows({}, end, end + static_cast<int>(more.size()) - 1);
        m_shown += more;
        endInsertRows();
    }
    if (!m_reader.isDone())
        m_reading.start(0);
    else if (m_all.isEmpty())
        m_state = State::Empty;
    Q_EMIT changed();
}

void PhotoWallModel::fail(const Error &error)
{
    beginResetModel();
    m_state = State::Failed;
    m_error = errorText(error.code);
    m_all.clear();
    m_shown.clear();
    m_views.clear();
    endResetModel();
    Q_EMIT changed();
}

bool PhotoWallModel::isComplete() const
{
    return m_state != State::Loading && m_reader.isDone();
}

QList<PhotoReader::Found> PhotoWallModel::ofView(const QList<PhotoReader::Found> &photos) const
{
    auto found = photos;
    const auto shown = viewFromName(view());
    found.removeIf([&](const PhotoReader::Found &photo) { return photo.view != shown; });
    return found;
}

QString PhotoWallModel::view() const
{
    if (m_chosen && (m_views.contains(*m_chosen) || m_views.empty()))
        return viewName(*m_chosen);
    const auto first = firstView(m_views);
    return first ? viewName(*first) : QString();
}

void PhotoWallModel::setView(const QString &name)
{
    const auto wanted = viewFromName(name);
    if (!wanted || wanted == m_chosen)
        return;
    beginResetModel();
    m_chosen = wanted;
    m_shown = ofView(m_all);
    endResetModel();
    Q_EMIT changed();
}

int PhotoWallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> PhotoWallModel::roleNames() const
{
    return {{static_cast<int>(Row::Picture), "picture"},
            {static_cast<int>(Row::Label), "label"},
            {static_cast<int>(Row::Spoken), "spoken"},
            {static_cast<int>(Row::Id), "entryId"}};
}

QVariant PhotoWallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &photo = m_shown.at(index.row());
    const auto label = photoLabel(m_sessions, photo.day, m_today);
    switch (static_cast<Row>(role)) {
    case Row::Picture:
        return photoSource(photo.id);
    case Row::Label:
        return label;
    case Row::Spoken:
        //: Read to screen readers: %1 is the view of a photo, %2 "Day 4", %3 its date
        return tr("%1, %2, %3").arg(viewWord(photo.view), label, words::fullDay(photo.day));
    case Row::Id:
        return photo.entry.toString();
    }
    return {};
}

} // namespace stipple
