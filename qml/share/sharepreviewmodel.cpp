// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/share/sharepreviewmodel.h"

#include "core/content/content.h"
#include "core/ports/sharesheet.h"
#include "core/settings/settings.h"
#include "qml/base/errortext.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/share/highestlevel.h"
#include "qml/share/sharewords.h"

#include <QLocale>

#include <algorithm>

namespace stipple {

SharePreviewModel::SharePreviewModel(QObject *parent)
    : SharePreviewModel(Services::current(), parent)
{}

SharePreviewModel::SharePreviewModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_copies(services.sharing.leavingPhotos())
{
    connect(&m_copies, &CopyMaking::finished, this, &SharePreviewModel::noticeCopies);
    connect(&m_copies, &CopyMaking::failed, this, &SharePreviewModel::fail);
}

void SharePreviewModel::open(const QString &clinicId)
{
    const auto id = ThreadId::fromString(clinicId);
    m_choice.clinic = id ? *id : ThreadId();
    // After the first frame.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_failure.reset();
            if (const auto clinic = readClinic(); !clinic)
                return fail(clinic.error());
            chooseDays(sharedBefore() ? Span::SinceLast : Span::FourWeeks);
            reread();
        },
        Qt::QueuedConnection);
}

Status SharePreviewModel::readClinic()
{
    const auto clinic = m_services.sharing.clinic(m_choice.clinic);
    if (!clinic)
        return clinic.error();
    m_clinic = sharewords::clinic(*clinic, m_services.clock.now());
    const auto sent = m_services.sharing.sent();
    if (!sent)
        return sent.error();
    for (const auto &envelope : *sent) {
        if (envelope.thread == m_choice.clinic)
            m_lastShared = std::max(m_lastShared, envelope.to);
    }
    const auto name = m_services.settings.value(Setting::Name);
    if (!name)
        return name.error();
    m_ownName = *name;
    return {};
}

void SharePreviewModel::setSpan(Span span)
{
    if (span == m_span)
        return;
    chooseDays(span);
    reread();
}

void SharePreviewModel::chooseDays(Span span)
{
    const auto today = m_services.clock.today();
    m_span = span;
    if (span == Span::Chosen)
        return;
    m_choice.to = today;
    switch (span) {
    case Span::SinceLast:
        m_choice.from = m_lastShared;
        break;
    case Span::Week:
        m_choice.from = today.addDays(-6);
        break;
    case Span::FourWeeks:
        m_choice.from = today.addDays(-27);
        break;
    case Span::Everything:
        if (const auto all = m_services.diary.entries(QDate(1, 1, 1), today);
            all && !all->isEmpty())
            m_choice.from = all->first().day;
        break;
    case Span::Chosen:
        break;
    }
}

void SharePreviewModel::moveFrom(int days)
{
    m_span = Span::Chosen;
    m_choice.from = std::min(m_choice.from.addDays(days), m_choice.to);
    reread();
}

void SharePreviewModel::moveTo(int days)
{
    m_span = Span::Chosen;
    const auto moved = std::min(m_choice.to.addDays(days), m_services.clock.today());
    m_choice.to = std::max(moved, m_choice.from);
    reread();
}

bool SharePreviewModel::toCanGrow() const
{
    return m_choice.to < m_services.clock.today();
}

void SharePreviewModel::setPhotos(bool leave)
{
    m_choice.photos = leave;
    reread();
}

void SharePreviewModel::setSymptoms(bool leave)
{
    m_choice.symptoms = leave;
    reread();
}

void SharePreviewModel::setModifiers(bool leave)
{
    m_choice.modifiers = leave;
    reread();
}

void SharePreviewModel::setName(bool leave)
{
    m_choice.name = leave;
    reread();
}

void SharePreviewModel::setNote(const QString &entryId, bool leaves)
{
    const auto id = EntryId::fromString(entryId);
    if (!id)
        return;
    if (leaves)
        m_choice.notes.insert(*id);
    else
        m_choice.notes.remove(*id);
    reread();
}

void SharePreviewModel::setAllNotes(bool leave)
{
    m_choice.notes.clear();
    if (leave) {
        for (const auto &list : {m_preview.notes, m_preview.otherNotes}) {
            for (const auto &note : list)
                m_choice.notes.insert(note.entry);
        }
    }
    reread();
}

void SharePreviewModel::reread()
{
    if (const auto days = readDays(); !days)
        return fail(days.error());
    const auto leaving = m_choice.photos ? m_photos : QList<PhotoId>();
    m_copies.start(m_services.sharing.leavingPhotos().withoutFacts(leaving));
    if (!m_copies.isRunning())
        return reckon();
    const auto outline = m_services.sharing.outline(m_choice);
    if (!outline)
        return fail(outline.error());
    m_preview = *outline;
    // What is shown stays, and its switches go on working.
    if (m_state != State::Full)
        m_state = State::Loading;
    Q_EMIT changed();
}

void SharePreviewModel::reckon()
{
    const auto preview = m_services.sharing.preview(m_choice);
    if (!preview)
        return fail(preview.error());
    const auto latest = m_services.diary.latest();
    if (!latest)
        return fail(latest.error());
    m_preview = *preview;
    m_state = *latest ? State::Full : State::Empty;
    Q_EMIT changed();
}

void SharePreviewModel::noticeCopies()
{
    if (m_state == State::Sealing)
        sealNow();
    else
        reckon();
}

Status SharePreviewModel::readDays()
{
    const auto entries = m_services.diary.entries(m_choice.from, m_choice.to);
    if (!entries)
        return entries.error();
    QSet<QDate> days;
    QDate first;
    QDate last;
    m_photos.clear();
    for (const auto &entry : *entries) {
        days.insert(entry.day);
        for (const auto &photo : entry.photos) {
            first = first.isValid() ? first : entry.day;
            last = entry.day;
            m_photos.append(photo.id);
        }
    }
    m_photoDays = m_photos.isEmpty() ? QString() : sharewords::days(first, last);
    m_days = int(days.size());
    const auto level = highestLevel(*entries, m_services);
    if (!level)
        return level.error();
    m_level = *level;
    m_modifierText = QLocale().createSeparatedList(modifierNames());
    return {};
}

QStringList SharePreviewModel::modifierNames() const
{
    const auto ids = m_services.settings.modifiers();
    QStringList names;
    for (const auto &modifier : m_services.content.guidance.redFlags.modifiers) {
        if (ids && ids->contains(modifier.id))
            names.append(modifier.name);
    }
    return names;
}

void SharePreviewModel::seal()
{
    if (m_state != State::Full || m_copies.isRunning() || m_preview.isEmpty() || !m_preview.fits)
        return;
    m_state = State::Sealing;
    // Copies that were let go since the preview.
    m_copies.start(m_services.sharing.leavingPhotos().withoutBytes(m_preview.photos));
    Q_EMIT changed();
    // The page says what happens before it happens.
    if (!m_copies.isRunning())
        QMetaObject::invokeMethod(this, &SharePreviewModel::sealNow, Qt::QueuedConnection);
}

void SharePreviewModel::sealNow()
{
    const auto shared = m_services.sharing.seal(m_choice);
    if (!shared)
        return fail(shared.error());
    m_sealed = shared->id;
    offer(*shared);
}

void SharePreviewModel::offerAgain()
{
    const auto shared = m_services.sharing.sealedBefore(m_sealed);
    if (!shared)
        return fail(shared.error());
    offer(*shared);
}

void SharePreviewModel::offer(const SharingService::Shared &shared)
{
    const auto where = m_services.shareSheet.offer(shared.fileName, shared.bytes);
    m_failure.reset();
    if (where) {
        m_where = *where;
        m_state = State::Sealed;
    } else {
        m_failure = where.error().code;
        m_state = State::Kept;
    }
    Q_EMIT changed();
}

void SharePreviewModel::fail(const Error &error)
{
    m_copies.stop();
    m_failure = error.code;
    m_state = State::Failed;
    Q_EMIT changed();
}

QString SharePreviewModel::from() const
{
    return words::fullDay(m_choice.from);
}

QString SharePreviewModel::to() const
{
    return words::fullDay(m_choice.to);
}

QString SharePreviewModel::size() const
{
    const bool isKnown = anything() && !m_copies.isRunning();
    return isKnown ? sharewords::size(m_preview.bytes) : QString();
}

QStringList SharePreviewModel::photoIds() const
{
    QStringList ids;
    for (const auto &photo : m_photos)
        ids.append(photo.toString());
    return ids;
}

QString SharePreviewModel::symptomText() const
{
    return sharewords::symptoms(m_preview.symptoms);
}

QVariantList SharePreviewModel::notes() const
{
    QList<SharePreview::Note> all = m_preview.notes + m_preview.otherNotes;
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.day < b.day; });
    QVariantList list;
    for (const auto &note : all) {
        //: A day, within "Your note of %1"
        const auto today = tr("today");
        const auto day = note.day == m_services.clock.today() ? today : words::shortDay(note.day);
        const bool leaves = m_preview.notes.contains(note);
        list.append(
            QVariant::fromValue(ShareNoteItem{note.entry.toString(), day, note.text, leaves}));
    }
    return list;
}

QString SharePreviewModel::sessions() const
{
    QStringList days;
    for (const auto &day : m_preview.sessions)
        days.append(words::shortDay(day));
    return QLocale().createSeparatedList(days);
}

QString SharePreviewModel::nameText() const
{
    return sharedBefore() ? m_preview.name : m_ownName;
}

QStringList SharePreviewModel::stays() const
{
    return sharewords::stays(m_preview.stays);
}

QString SharePreviewModel::nobody() const
{
    return m_services.content.guidance.emergency.nobody;
}

QString SharePreviewModel::failureTitle() const
{
    return m_failure ? errorText(*m_failure).title : QString();
}

QString SharePreviewModel::failureText() const
{
    return m_failure ? errorText(*m_failure).text : QString();
}

} // namespace stipple
