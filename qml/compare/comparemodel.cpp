// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/comparemodel.h"

#include "core/care/careservice.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/diary/symptomwords.h"

#include <utility>

namespace stipple {

namespace {

PhotosToCompare::Read readingOf(const DiaryService &diary, const PhotoId &id)
{
    const auto reading = diary.photoReading(id);
    if (reading)
        return *reading;
    return [error = reading.error()] { return Result<QByteArray>(error); };
}

} // namespace

CompareModel::CompareModel(QObject *parent)
    : CompareModel(Services::current(), parent)
{}

CompareModel::CompareModel(const Services &services, QObject *parent)
    : CompareModel(services.clock, services.care, services.diary, services.comparison, parent)
{}

CompareModel::CompareModel(Clock &clock, CareService &care, DiaryService &diary,
                           PhotoComparison &comparison, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_care(care)
    , m_diary(diary)
    , m_pair(comparison)
{
    connect(&m_pair, &PhotoPair::changed, this, &CompareModel::noticePair);
    readAndFollow(*this, &CompareModel::reload, m_clock, m_care, m_diary);
}

// ---- which photos there are -------------------------------------------------------------------

void CompareModel::reload()
{
    endSeeking(false); // places may be others now
    const auto done = m_photos.read(m_care, m_diary, m_clock.today());
    if (!done) {
        m_state = State::Failed;
        m_error = errorText(done.error().code);
        m_photos.clear();
    } else if (m_photos.count() < 2) {
        m_state = m_photos.count() == 0 ? State::Empty : State::One;
    } else {
        m_state = State::Full;
    }
    const bool isNew = first() < 0 || second() < 0 || m_pair.state() == PhotoPair::State::Nothing;
    if (m_state != State::Full)
        m_pair.clear();
    else if (isNew)
        chooseUsual();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

void CompareModel::setView(const QString &view)
{
    const auto wanted = viewFromName(view);
    if (!wanted || *wanted == m_photos.view())
        return;
    m_photos.turnTo(*wanted);
    m_first = {};
    m_second = {};
    endSeeking(false);
    if (m_state != State::Loading)
        reload();
}

QString CompareModel::viewWord() const
{
    return stipple::viewWord(m_photos.view());
}

// ---- which two are looked at ------------------------------------------------------------------

/// The newest photo, beside the pinned one or the one before it.
void CompareModel::chooseUsual()
{
    const auto newest = m_photos.count() - 1;
    const auto pinned = m_photos.pinnedPlace();
    m_second = m_photos.idAt(newest);
    m_first = m_photos.idAt(pinned >= 0 && pinned != newest ? pinned : newest - 1);
    endSeeking(false);
    show();
}

void CompareModel::chooseFirst(int place)
{
    if (!m_photos.has(place) || place == first())
        return;
    const auto before = std::exchange(m_first, m_photos.idAt(place));
    if (m_second == m_first)
        m_second = before;
    endSeeking(false);
    show();
}

void CompareModel::chooseSecond(int place)
{
    if (!m_photos.has(place) || place == second())
        return;
    const auto before = std::exchange(m_second, m_photos.idAt(place));
    if (m_first == m_second)
        m_first = before;
    endSeeking(false);
    show();
}

std::optional<int> CompareModel::hairOf(const EntryId &entry) const
{
    const auto found = m_diary.entry(entry);
    return found ? found->upkeep.hairMm : std::nullopt;
}

void CompareModel::show(const QList<PointPair> &byHand)
{
    if (first() < 0 || second() < 0)
        return;
    m_asked = {m_first, m_second};
    PhotosToCompare photos{.first = readingOf(m_diary, m_first),
                           .second = readingOf(m_diary, m_second),
                           .byHand = byHand,
                           .attempt = {}};
    if (const auto known = m_known.constFind(m_asked); known != m_known.constEnd())
        photos.attempt = *known;
    m_pair.show(photos, {.first = hairOf(m_photos.at(first()).entry),
                         .second = hairOf(m_photos.at(second()).entry)});
    Q_EMIT chosenChanged();
}

void CompareModel::noticePair()
{
    const auto &pair = m_pair.compared();
    const bool isAnswered =
        m_pair.state() == PhotoPair::State::Aligned || m_pair.state() == PhotoPair::State::Apart;
    if (isAnswered && !pair.byHand && !pair.handFault && !pair.failure)
        m_known.insert(m_asked, pair.attempt);
    if (!isSeeking() || m_pair.state() == PhotoPair::State::Working)
        return;
    if (m_pair.state() == PhotoPair::State::Aligned) {
        endSeeking(false);
        Q_EMIT chosenChanged();
    } else if (m_sought > 0) {
        --m_sought;
        m_first = m_photos.idAt(m_sought);
        show();
    } else {
        endSeeking(true);
        Q_EMIT chosenChanged();
    }
}

void CompareModel::seek()
{
    if (!canSeek())
        return;
    m_soughtInVain = false;
    m_sought = second() - 1;
    m_first = m_photos.idAt(m_sought);
    show();
}

void CompareModel::stopSeeking()
{
    endSeeking(false);
    Q_EMIT chosenChanged();
}

void CompareModel::endSeeking(bool inVain)
{
    m_sought = -1;
    m_soughtInVain = inVain;
}

void CompareModel::alignByHand(HandPoints *points)
{
    const auto &pair = m_pair.compared();
    if (points != nullptr && m_pair.isShown())
        show(points->pairs(pair.first.size(), pair.second.size()));
}

void CompareModel::alignAgain()
{
    show();
}

// ---- the one that others are compared with ----------------------------------------------------

QString CompareModel::pin(int place, bool pinned)
{
    if (!m_photos.has(place))
        return {};
    const auto id = m_photos.idAt(place);
    const auto done = pinned ? m_diary.pin(id) : m_diary.unpin(id);
    return done ? QString() : errorText(done.error().code).title;
}

} // namespace stipple
