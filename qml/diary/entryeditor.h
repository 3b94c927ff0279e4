// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/adviser.h"
#include "qml/base/errortext.h"
#include "qml/diary/photointake.h"
#include "qml/diary/symptomanswers.h"
#include "qml/diary/upkeepanswers.h"

#include <QImage>
#include <QTimer>
#include <QUrl>
#include <QVariantList>

namespace stipple {

struct Content;
struct Services;

/// One look at the scalp while it is being written or changed.
///
/// Takes up the kept draft when there is one. Every change is kept a moment later, at the latest
/// when the editor goes; `draft` says how that went. There is one draft: whoever wants to change an
/// entry while another one is unfinished chooses first, in `Occupied`.
///
/// With `photosAlone` nothing but photos is added or taken out, and leaving is saving: what was
/// begun becomes an entry when the editor goes. The entry is then the newest one of today that says
/// nothing else, unless `entryId` names one; a draft in which more was changed is in the way.
class EntryEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// The entry to change; empty: a new one, or whatever was begun.
    Q_PROPERTY(QString entryId READ entryId WRITE setEntryId NOTIFY entryIdChanged FINAL)
    Q_PROPERTY(bool photosAlone READ photosAlone WRITE setPhotosAlone NOTIFY entryIdChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Draft draft READ draft NOTIFY draftChanged FINAL)
    /// Why the draft could not be read, saved or given a photo; empty when all went well.
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)

    /// "Day 4 · Thursday"; while Occupied, of the entry that is in the way.
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    /// An entry that was saved before is being changed.
    Q_PROPERTY(bool changing READ isChanging NOTIFY changed FINAL)
    /// The draft was begun on an earlier day.
    Q_PROPERTY(bool older READ isOlder NOTIFY changed FINAL)
    /// When the last entry of the same day was written, "07:04"; empty when there is none.
    Q_PROPERTY(QString sameDayTime READ sameDayTime NOTIFY changed FINAL)
    /// Nothing heals any more: what counts is how the dots look.
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed FINAL)
    /// Something was written that was not there before.
    Q_PROPERTY(bool hasContent READ hasContent NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)

    Q_PROPERTY(stipple::SymptomAnswers *answers READ answers CONSTANT FINAL)
    Q_PROPERTY(stipple::UpkeepAnswers *upkeep READ upkeep CONSTANT FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)
    Q_PROPERTY(int longestNote READ longestNote CONSTANT FINAL)

    /// Each {view, word, source, busy}, in the order in which they are asked for.
    Q_PROPERTY(QVariantList photos READ photos NOTIFY photosChanged FINAL)
    Q_PROPERTY(int photoCount READ photoCount NOTIFY photosChanged FINAL)
    /// A photo is on its way in.
    Q_PROPERTY(bool reading READ isReading NOTIFY photosChanged FINAL)

public:
    enum class State { Loading, Failed, Occupied, Editing };
    Q_ENUM(State)
    enum class Draft { None, Pending, Kept, NotKept };
    Q_ENUM(Draft)

    explicit EntryEditor(QObject *parent = nullptr);
    explicit EntryEditor(const Services &services, QObject *parent = nullptr);
    EntryEditor(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                const Content &content, QObject *parent = nullptr);
    ~EntryEditor() override;

    [[nodiscard]] QString entryId() const { return m_entryId; }
    void setEntryId(const QString &id);
    [[nodiscard]] bool photosAlone() const { return m_photosAlone; }
    void setPhotosAlone(bool alone);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Draft draft() const { return m_kept; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] bool refused() const { return !m_error.title.isEmpty(); }
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] bool isChanging() const { return m_before.has_value(); }
    [[nodiscard]] bool isOlder() const;
    [[nodiscard]] QString sameDayTime() const { return m_sameDayTime; }
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] bool canSave() const;

    [[nodiscard]] SymptomAnswers *answers() { return &m_answers; }
    [[nodiscard]] UpkeepAnswers *upkeep() { return &m_upkeep; }
    [[nodiscard]] QString note() const { return m_draft.note; }
    void setNote(const QString &note);
    [[nodiscard]] int longestNote() const { return DiaryService::longestNote; }
    [[nodiscard]] QVariantList photos() const;
    [[nodiscard]] int photoCount() const { return static_cast<int>(m_draft.photos.size()); }
    [[nodiscard]] bool isReading() const { return m_intake.isBusy(); }

    Q_INVOKABLE void reload();
    /// Cleans the photo in `file` in the background and keeps it with the draft, in place of an
    /// earlier one of that view.
    Q_INVOKABLE void addPhoto(const QString &view, const QUrl &file);
    /// The same for an upright picture from the camera.
    Q_INVOKABLE void addPicture(const QString &view, const QImage &picture);
    /// Takes the photo of that view out of the draft; `undoRemovePhoto` puts it back.
    Q_INVOKABLE void removePhoto(const QString &view);
    Q_INVOKABLE void undoRemovePhoto();
    Q_INVOKABLE void dismissError();
    /// Makes an older draft one about today.
    Q_INVOKABLE void moveToToday();
    /// Writes on what is in the way instead.
    Q_INVOKABLE void goOn();
    /// Throws away what is in the way, and goes on to what was wanted.
    Q_INVOKABLE void clearTheWay();
    /// Puts the form back to what it was at first, empty or as it was saved; `undoDiscard` takes
    /// that back.
    Q_INVOKABLE void discard();
    Q_INVOKABLE void undoDiscard();
    /// The saved entry's id; empty when it could not be saved, then `error` says why.
    Q_INVOKABLE QString save();
    /// Keeps the draft now rather than in a moment.
    Q_INVOKABLE void keepNow();

Q_SIGNALS:
    void entryIdChanged();
    void changed();
    void draftChanged();
    void noteChanged();
    void photosChanged();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] Status findPhotoEntry();
    [[nodiscard]] Result<bool> isWanted(const EntryDraft &kept) const;
    [[nodiscard]] Result<EntryDraft> beginning() const;
    [[nodiscard]] Status takeUp(const EntryDraft &draft);
    void readDay();
    [[nodiscard]] EntryDraft current() const;
    [[nodiscard]] Status keepEntry(const EntryDraft &written);
    void touched();
    void setKept(Draft kept);
    void refuse(ErrorCode code);
    void sayOvertaken();
    void receivePhoto(View view, const SanitisedPhoto &photo);

    Clock &m_clock;
    CareService &m_care;
    DiaryService &m_diary;
    Adviser m_adviser;

    QString m_entryId;
    bool m_photosAlone = false;
    State m_state = State::Loading;
    Draft m_kept = Draft::None;
    ErrorText m_error;
    EntryDraft m_draft; ///< day, note and photos; the rest stands in m_answers and m_upkeep
    std::optional<Entry> m_before;
    std::optional<EntryDraft> m_discarded;
    std::optional<int> m_dayNumber;
    QString m_sameDayTime;
    SymptomAnswers m_answers;
    UpkeepAnswers m_upkeep;
    PhotoIntake m_intake;
    QList<DraftPhoto> m_removed;
    QTimer m_keepSoon;
};

} // namespace stipple
