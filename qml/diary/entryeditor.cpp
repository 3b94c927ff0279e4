// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/entryeditor.h"

#include "core/content/content.h"
#include "qml/base/services.h"
#include "qml/base/words.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace stipple {

namespace {

// Long enough to span a drag of a slider, short enough that a kill loses next to nothing.
constexpr std::chrono::milliseconds keepAfter{400};

// Hair length and products of so many days before are offered again.
constexpr int rememberedDays = 120;

QStringList namesOf(const Products &products)
{
    QStringList names;
    for (const auto &product : products.all)
        names.append(product.name);
    return names;
}

bool areSame(const QList<DraftPhoto> &drafts, const QList<Photo> &photos)
{
    return std::equal(drafts.cbegin(), drafts.cend(), photos.cbegin(), photos.cend(),
                      [](const DraftPhoto &draft, const Photo &photo) {
                          return draft.id == photo.id && draft.view == photo.view;
                      });
}

} // namespace

EntryEditor::EntryEditor(QObject *parent)
    : EntryEditor(Services::current(), parent)
{}

EntryEditor::EntryEditor(const Services &services, QObject *parent)
    : EntryEditor(services.clock, services.care, services.diary, services.settings,
                  services.content, parent)
{}

EntryEditor::EntryEditor(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                         const Content &content, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_care(care)
    , m_diary(diary)
    , m_adviser(diary, care, settings, content.guidance)
    , m_upkeep(namesOf(content.products))
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &EntryEditor::keepNow);
    connect(&m_answers, &SymptomAnswers::touched, this, &EntryEditor::touched);
    connect(&m_upkeep, &UpkeepAnswers::touched, this, &EntryEditor::touched);
    connect(&m_intake, &PhotoIntake::arrived, this, &EntryEditor::receivePhoto);
    connect(&m_intake, &PhotoIntake::refused, this, [this](View, ErrorCode code) { refuse(code); });
    QMetaObject::invokeMethod(this, &EntryEditor::reload, Qt::QueuedConnection);
}

EntryEditor::~EntryEditor()
{
    keepNow();
    if (m_photosAlone && m_kept != Draft::None)
        (void)save(); // when that fails, the draft is still there
}

void EntryEditor::setEntryId(const QString &id)
{
    if (id == m_entryId)
        return;
    m_entryId = id;
    Q_EMIT entryIdChanged();
    // While it is loading, it was asked to already.
    if (m_state != State::Loading)
        QMetaObject::invokeMethod(this, &EntryEditor::reload, Qt::QueuedConnection);
}

void EntryEditor::setPhotosAlone(bool alone)
{
    if (alone == m_photosAlone)
        return;
    m_photosAlone = alone;
    Q_EMIT entryIdChanged();
    if (m_state != State::Loading)
        QMetaObject::invokeMethod(this, &EntryEditor::reload, Qt::QueuedConnection);
}

// ---- what is in the form --------------------------------------------------------------------

void EntryEditor::reload()
{
    keepNow();
    const auto done = read();
    if (!done)
        m_state = State::Failed;
    m_error = done ? ErrorText{} : errorText(done.error().code);
    Q_EMIT changed();
}

Status EntryEditor::read()
{
    if (const auto found = findPhotoEntry(); !found)
        return found;
    const auto kept = m_diary.draft();
    if (!kept)
        return kept.error();
    if (!kept->has_value()) {
        const auto fresh = beginning();
        if (!fresh)
            return fresh.error();
        setKept(Draft::None);
        m_state = State::Editing;
        return takeUp(*fresh);
    }
    const auto wanted = isWanted(**kept);
    if (!wanted)
        return wanted.error();
    setKept(Draft::Kept);
    m_state = *wanted ? State::Editing : State::Occupied;
    return takeUp(**kept);
}

/// What the form says before anything is written.
Result<EntryDraft> EntryEditor::beginning() const
{
    if (!m_entryId.isEmpty()) {
        const auto id = EntryId::fromString(m_entryId);
        if (!id)
            return id.error();
        return m_diary.draftOf(*id);
    }
    EntryDraft fresh;
    fresh.day = m_clock.today();
    return fresh;
}

Status EntryEditor::takeUp(const EntryDraft &draft)
{
    m_before.reset();
    if (draft.revision > 1) {
        const auto before = m_diary.entry(draft.id);
        if (!before)
            return before.error();
        m_before = *before;
    }
    m_draft = draft;
    readDay();
    const auto modifiers = m_adviser.modifiers();
    const auto &table = m_adviser.guidance().redFlags;
    m_answers.show(draft.symptoms,
                   signsToAsk(table, m_dayNumber, modifiers ? *modifiers : QSet<QString>{}),
                   table.signs);
    Q_EMIT noteChanged();
    Q_EMIT photosChanged();
    Q_EMIT changed();
    return {};
}

/// What the day of the draft brings along: its number, and what other entries tell.
void EntryEditor::readDay()
{
    const auto sessions = m_care.sessions();
    const auto last = sessions ? sessionBefore(*sessions, m_draft.day) : std::optional<Session>{};
    m_dayNumber = last ? std::optional(static_cast<int>(last->day.daysTo(m_draft.day)))
                       : std::optional<int>{};
    // An entry can be written without them.
    QList<Entry> earlier =
        m_diary.entries(m_draft.day.addDays(-rememberedDays), m_draft.day).valueOr(Entries{});
    earlier.removeIf([this](const Entry &entry) { return entry.id == m_draft.id; });
    m_upkeep.show(m_draft.upkeep, earlier);
    const bool hasOther = !earlier.isEmpty() && earlier.constLast().day == m_draft.day;
    m_sameDayTime = hasOther && !m_before
                        ? words::clockTime(earlier.constLast().loggedAt, m_clock.zone())
                        : QString();
}

EntryDraft EntryEditor::current() const
{
    auto draft = m_draft;
    draft.symptoms = m_answers.symptoms();
    draft.upkeep = m_upkeep.upkeep();
    return draft;
}

QString EntryEditor::dayText() const
{
    const auto day = isChanging() ? words::fullDay(m_draft.day) : words::weekday(m_draft.day);
    if (!m_dayNumber)
        return day;
    //: Below the title of an entry: %1 the day after the session, %2 the weekday or the date
    return tr("Day %1 · %2").arg(*m_dayNumber).arg(day);
}

bool EntryEditor::isOlder() const
{
    return m_state == State::Editing && !isChanging() && m_draft.day < m_clock.today();
}

bool EntryEditor::isSettled() const
{
    const auto last = lastHealingDay(m_adviser.guidance().healing);
    return m_dayNumber && last && *m_dayNumber > *last;
}

bool EntryEditor::hasContent() const
{
    const auto now = current();
    if (!m_before)
        return !m_answers.isEmpty() || !now.note.trimmed().isEmpty() || !now.photos.isEmpty() ||
               now.upkeep != Upkeep{};
    return now.symptoms != m_before->symptoms || !m_answers.temperatureValid() ||
           now.note.trimmed() != m_before->note || now.upkeep != m_before->upkeep ||
           !areSame(now.photos, m_before->photos);
}

bool EntryEditor::canSave() const
{
    return m_state == State::Editing && hasContent() && m_answers.temperatureValid() &&
           !m_intake.isBusy();
}

void EntryEditor::setNote(const QString &note)
{
    const auto fitting = note.left(DiaryService::longestNote);
    if (fitting == m_draft.note)
        return;
    m_draft.note = fitting;
    Q_EMIT noteChanged();
    touched();
}

void EntryEditor::moveToToday()
{
    auto moved = current();
    moved.day = m_clock.today();
    if (const auto done = takeUp(moved); !done)
        refuse(done.error().code);
    else
        touched();
}

// ---- keeping it -----------------------------------------------------------------------------

void EntryEditor::refuse(ErrorCode code)
{
    m_error = errorText(code);
    Q_EMIT photosChanged();
    Q_EMIT changed();
}

/// Somewhere else the entry was changed while this form was open.
void EntryEditor::sayOvertaken()
{
    //: An entry was changed on another page while a form with changes of it was open
    m_error = {tr("This entry was changed in the meantime"),
               tr("What you wrote here is still in the form. Leave it as it was to see what the "
                  "entry says now.")};
    Q_EMIT changed();
}

void EntryEditor::dismissError()
{
    m_error = {};
    Q_EMIT changed();
}

void EntryEditor::touched()
{
    setKept(Draft::Pending);
    m_keepSoon.start();
    Q_EMIT changed();
}

void EntryEditor::setKept(Draft kept)
{
    if (m_kept == kept)
        return;
    m_kept = kept;
    Q_EMIT draftChanged();
}

void EntryEditor::keepNow()
{
    m_keepSoon.stop();
    if (m_kept != Draft::Pending && m_kept != Draft::NotKept)
        return;
    if (!hasContent()) {
        setKept(m_diary.discardDraft() ? Draft::None : Draft::NotKept);
        return;
    }
    setKept(m_diary.saveDraft(current()) ? Draft::Kept : Draft::NotKept);
}

void EntryEditor::goOn()
{
    if (m_state != State::Occupied)
        return;
    m_state = State::Editing;
    Q_EMIT changed();
}

void EntryEditor::clearTheWay()
{
    if (m_state != State::Occupied)
        return;
    if (const auto done = m_diary.discardDraft(); !done)
        refuse(done.error().code);
    else
        reload();
}

void EntryEditor::discard()
{
    const auto written = current();
    const auto fresh = beginning();
    if (!fresh) {
        refuse(fresh.error().code);
        return;
    }
    if (const auto done = m_diary.discardDraft(); !done) {
        refuse(done.error().code);
        return;
    }
    m_keepSoon.stop();
    setKept(Draft::None);
    m_discarded = written;
    if (const auto done = takeUp(*fresh); !done)
        refuse(done.error().code);
}

void EntryEditor::undoDiscard()
{
    if (!m_discarded)
        return;
    if (const auto done = takeUp(*std::exchange(m_discarded, {})); !done) {
        refuse(done.error().code);
        return;
    }
    touched();
    keepNow();
    Q_EMIT photosChanged();
}

Status EntryEditor::keepEntry(const EntryDraft &written)
{
    if (isChanging())
        return m_diary.change(written);
    const auto id = m_diary.add(written);
    return id ? Status{} : Status{id.error()};
}

QString EntryEditor::save()
{
    if (!canSave())
        return {};
    const auto written = current();
    if (const auto done = keepEntry(written); !done) {
        refuse(done.error().code);
        if (isChanging() && done.error().code == ErrorCode::AlreadyExists)
            sayOvertaken();
        return {};
    }
    m_keepSoon.stop();
    setKept(Draft::None);
    return written.id.toString();
}

} // namespace stipple
