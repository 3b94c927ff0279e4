// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/entryeditor.h"

#include "core/content/content.h"
#include "qml/base/photoprovider.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/symptomwords.h"
#include "qml/diary/temperature.h"

#include <array>
#include <chrono>

namespace stipple {

namespace {

// Long enough to span a drag of a slider, short enough that a kill loses next to nothing.
constexpr std::chrono::milliseconds keepAfter{400};
constexpr int scabStep = 10;

// The views in the order in which they are asked for: those of one's own head that are easiest
// to take first.
constexpr std::array askedViews{View::Top,  View::Crown, View::Back,   View::Front,
                                View::Left, View::Right, View::CloseUp};

/// All words of a scale that begins at 0 and ends where there is none.
template <typename Word>
QStringList wordsOf(Word word)
{
    QStringList words;
    for (int value = 0; !word(value).isEmpty(); ++value)
        words.append(word(value));
    return words;
}

} // namespace

EntryEditor::EntryEditor(QObject *parent)
    : EntryEditor(Services::current(), parent)
{}

EntryEditor::EntryEditor(const Services &services, QObject *parent)
    : EntryEditor(services.clock, services.care, services.diary, services.settings,
                  services.content.guidance, parent)
{}

EntryEditor::EntryEditor(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                         const Guidance &guidance, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_care(care)
    , m_diary(diary)
    , m_adviser(diary, care, settings, guidance)
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &EntryEditor::keepNow);
    connect(&m_intake, &PhotoIntake::arrived, this, &EntryEditor::receivePhoto);
    connect(&m_intake, &PhotoIntake::refused, this, [this](View, ErrorCode code) { refuse(code); });
    QMetaObject::invokeMethod(this, &EntryEditor::reload, Qt::QueuedConnection);
}

EntryEditor::~EntryEditor()
{
    keepNow();
}

void EntryEditor::reload()
{
    const auto kept = m_diary.draft();
    if (!kept) {
        m_state = State::Failed;
        m_error = errorText(kept.error().code);
        Q_EMIT changed();
        return;
    }
    m_state = State::Editing;
    m_error = {};
    setKept(kept->has_value() ? Draft::Kept : Draft::None);
    auto fresh = EntryDraft{};
    fresh.day = m_clock.today();
    takeUp(kept->value_or(fresh));
}

void EntryEditor::takeUp(const EntryDraft &draft)
{
    m_draft = draft;
    m_temperature = temperatureText(draft.symptoms.temperatureC);
    const auto sessions = m_care.sessions();
    const auto last = sessions ? sessionBefore(*sessions, draft.day) : std::optional<Session>{};
    m_dayNumber =
        last ? std::optional(static_cast<int>(last->day.daysTo(draft.day))) : std::optional<int>{};
    askSigns();
    Q_EMIT noteChanged();
    Q_EMIT photosChanged();
    Q_EMIT changed();
}

void EntryEditor::askSigns()
{
    const auto modifiers = m_adviser.modifiers();
    const auto &table = m_adviser.guidance().redFlags;
    const auto &ticked = m_draft.symptoms.signs;
    QHash<AskedSign::Group, QList<AskedSign>> groups;
    QSet<QString> asked;
    for (const auto &sign :
         signsToAsk(table, m_dayNumber, modifiers ? *modifiers : QSet<QString>{})) {
        groups[sign.group].append(sign);
        asked.insert(sign.id);
    }
    // A sign that was ticked is shown whatever the day, or nobody could take it back.
    for (const auto &sign : table.signs) {
        if (ticked.contains(sign.id) && !asked.contains(sign.id))
            groups[sign.group].append(sign);
    }
    m_emergency.show(groups.value(AskedSign::Group::Emergency), ticked);
    m_urgent.show(groups.value(AskedSign::Group::Urgent), ticked);
    m_other.show(groups.value(AskedSign::Group::Other), ticked);
}

QString EntryEditor::dayText() const
{
    const auto weekday = words::weekday(m_draft.day);
    if (!m_dayNumber)
        return weekday;
    //: Below the title of a new entry: %1 the day after the session, %2 the weekday
    return tr("Day %1 · %2").arg(*m_dayNumber).arg(weekday);
}

bool EntryEditor::older() const
{
    return m_state == State::Editing && m_draft.day < m_clock.today();
}

bool EntryEditor::hasContent() const
{
    return m_draft.symptoms != Symptoms{} || !m_draft.note.trimmed().isEmpty() ||
           !m_draft.photos.isEmpty() || !m_temperature.trimmed().isEmpty();
}

bool EntryEditor::canSave() const
{
    return m_state == State::Editing && hasContent() && temperatureValid() && !m_intake.isBusy();
}

QStringList EntryEditor::rednessWords() const
{
    return wordsOf(rednessWord);
}

QStringList EntryEditor::swellingWords() const
{
    return wordsOf(swellingWord);
}

QStringList EntryEditor::ratingWords() const
{
    return wordsOf(ratingWord);
}

QStringList EntryEditor::scabWords() const
{
    return wordsOf([](int step) { return scabsWord(step * scabStep); });
}

QStringList EntryEditor::fluidWords() const
{
    QStringList words;
    for (const auto fluid :
         {Fluid::None, Fluid::Clear, Fluid::Blood, Fluid::Cloudy, Fluid::YellowGreen})
        words.append(fluidWord(fluid));
    return words;
}

int EntryEditor::scabs() const
{
    return m_draft.symptoms.scabs ? *m_draft.symptoms.scabs / scabStep : -1;
}

int EntryEditor::fluid() const
{
    return m_draft.symptoms.fluid ? static_cast<int>(*m_draft.symptoms.fluid) : -1;
}

void EntryEditor::setScabs(int value)
{
    change(m_draft.symptoms.scabs, number(value < 0 ? value : value * scabStep));
}

void EntryEditor::setFluid(int value)
{
    change(m_draft.symptoms.fluid,
           value < 0 ? std::optional<Fluid>{} : std::optional{static_cast<Fluid>(value)});
}

void EntryEditor::setTemperature(const QString &typed)
{
    if (typed == m_temperature)
        return;
    m_temperature = typed;
    m_draft.symptoms.temperatureC = celsiusFrom(typed);
    touched();
}

bool EntryEditor::temperatureValid() const
{
    return m_temperature.trimmed().isEmpty() || m_draft.symptoms.temperatureC.has_value();
}

QString EntryEditor::temperatureHint() const
{
    const auto &celsius = m_draft.symptoms.temperatureC;
    if (!celsius || !isFahrenheit(m_temperature))
        return {};
    //: A temperature that was typed in degrees Fahrenheit, in degrees Celsius
    return tr("That is %1 °C").arg(temperatureText(celsius));
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

void EntryEditor::setSign(const QString &signId, bool ticked)
{
    auto &signs = m_draft.symptoms.signs;
    if (signs.contains(signId) == ticked)
        return;
    if (ticked)
        signs.insert(signId);
    else
        signs.remove(signId);
    for (auto *model : {&m_emergency, &m_urgent, &m_other})
        model->setTicks(signs);
    touched();
}

QVariantList EntryEditor::photos() const
{
    QVariantList rows;
    for (const auto view : askedViews) {
        QString source;
        for (const auto &photo : m_draft.photos) {
            if (photo.view == view)
                source = photoSource(photo.id);
        }
        rows.append(QVariantMap{{QStringLiteral("view"), viewName(view)},
                                {QStringLiteral("word"), viewWord(view)},
                                {QStringLiteral("source"), source},
                                {QStringLiteral("busy"), m_intake.isBusy(view)}});
    }
    return rows;
}

void EntryEditor::addPhoto(const QString &name, const QUrl &file)
{
    const auto view = viewFromName(name);
    if (!view)
        return;
    m_error = {};
    m_intake.take(*view, file);
    Q_EMIT photosChanged();
    Q_EMIT changed();
}

void EntryEditor::addPicture(const QString &name, const QImage &picture)
{
    const auto view = viewFromName(name);
    if (!view)
        return;
    m_error = {};
    m_intake.take(*view, picture);
    Q_EMIT photosChanged();
    Q_EMIT changed();
}

void EntryEditor::receivePhoto(View view, const SanitisedPhoto &photo)
{
    const auto before = m_draft.photos;
    m_draft.photos.removeIf([&](const DraftPhoto &other) { return other.view == view; });
    m_draft.photos.append({.view = view,
                           .jpeg = photo.jpeg,
                           .width = photo.width,
                           .height = photo.height,
                           .takenAt = {}});
    // A photo is shown only when it is kept, so it is kept at once.
    if (const auto kept = m_diary.saveDraft(m_draft); !kept) {
        m_draft.photos = before;
        refuse(kept.error().code);
        return;
    }
    m_keepSoon.stop();
    setKept(Draft::Kept);
    Q_EMIT photosChanged();
    Q_EMIT changed();
}

void EntryEditor::removePhoto(const QString &name)
{
    const auto view = viewFromName(name);
    const auto before = m_draft.photos;
    if (!view || m_draft.photos.removeIf([&](const DraftPhoto &p) { return p.view == *view; }) == 0)
        return;
    m_removed = before;
    Q_EMIT photosChanged();
    touched();
}

void EntryEditor::undoRemovePhoto()
{
    if (m_removed.isEmpty())
        return;
    m_draft.photos = std::exchange(m_removed, {});
    touched();
    keepNow();
    Q_EMIT photosChanged();
}

void EntryEditor::refuse(ErrorCode code)
{
    m_error = errorText(code);
    Q_EMIT photosChanged();
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
    setKept(m_diary.saveDraft(m_draft) ? Draft::Kept : Draft::NotKept);
}

void EntryEditor::moveToToday()
{
    m_draft.day = m_clock.today();
    takeUp(m_draft);
    touched();
}

void EntryEditor::discard()
{
    if (const auto done = m_diary.discardDraft(); !done) {
        refuse(done.error().code);
        return;
    }
    m_keepSoon.stop();
    m_discarded = m_draft;
    setKept(Draft::None);
    auto fresh = EntryDraft{};
    fresh.day = m_clock.today();
    takeUp(fresh);
}

void EntryEditor::undoDiscard()
{
    if (!m_discarded)
        return;
    takeUp(*std::exchange(m_discarded, {}));
    touched();
    keepNow();
    Q_EMIT photosChanged();
}

QString EntryEditor::save()
{
    if (!canSave())
        return {};
    const auto id = m_diary.add(m_draft);
    if (!id) {
        refuse(id.error().code);
        return {};
    }
    m_keepSoon.stop();
    setKept(Draft::None);
    return id->toString();
}

} // namespace stipple
