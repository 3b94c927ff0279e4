// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/adviser.h"
#include "qml/base/errortext.h"
#include "qml/diary/photointake.h"
#include "qml/diary/signlistmodel.h"

#include <QImage>
#include <QTimer>
#include <QUrl>
#include <QVariantList>

namespace stipple {

struct Services;

/// One look at the scalp while it is being written.
///
/// Takes up the kept draft when there is one. Every change is kept a moment later, at the latest
/// when the editor goes; `draft` says how that went. A number of −1 means: not answered.
class EntryEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Draft draft READ draft NOTIFY draftChanged FINAL)
    /// Why the draft could not be read, saved or given a photo; empty when all went well.
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)

    /// "Day 4 · Thursday"
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    /// The draft was begun on an earlier day.
    Q_PROPERTY(bool older READ older NOTIFY changed FINAL)
    Q_PROPERTY(bool hasContent READ hasContent NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)

    /// The words of the scales, in the order of their values.
    Q_PROPERTY(QStringList rednessWords READ rednessWords CONSTANT FINAL)
    Q_PROPERTY(QStringList swellingWords READ swellingWords CONSTANT FINAL)
    Q_PROPERTY(QStringList ratingWords READ ratingWords CONSTANT FINAL)
    Q_PROPERTY(QStringList scabWords READ scabWords CONSTANT FINAL)
    Q_PROPERTY(QStringList fluidWords READ fluidWords CONSTANT FINAL)

    Q_PROPERTY(int redness READ redness WRITE setRedness NOTIFY changed FINAL)
    Q_PROPERTY(int swelling READ swelling WRITE setSwelling NOTIFY changed FINAL)
    Q_PROPERTY(int itch READ itch WRITE setItch NOTIFY changed FINAL)
    Q_PROPERTY(int pain READ pain WRITE setPain NOTIFY changed FINAL)
    /// In steps of ten percent, 0 to 10.
    Q_PROPERTY(int scabs READ scabs WRITE setScabs NOTIFY changed FINAL)
    /// 0 none, 1 clear, 2 blood, 3 cloudy, 4 yellow or green.
    Q_PROPERTY(int fluid READ fluid WRITE setFluid NOTIFY changed FINAL)
    Q_PROPERTY(int warm READ warm WRITE setWarm NOTIFY changed FINAL)
    Q_PROPERTY(int spreading READ spreading WRITE setSpreading NOTIFY changed FINAL)
    /// As it was typed. Degrees Fahrenheit are understood too: the ranges do not overlap.
    Q_PROPERTY(QString temperature READ temperature WRITE setTemperature NOTIFY changed FINAL)
    Q_PROPERTY(QString temperatureHint READ temperatureHint NOTIFY changed FINAL)
    Q_PROPERTY(bool temperatureValid READ temperatureValid NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)

    Q_PROPERTY(stipple::SignListModel *emergencySigns READ emergencySigns CONSTANT FINAL)
    Q_PROPERTY(stipple::SignListModel *urgentSigns READ urgentSigns CONSTANT FINAL)
    Q_PROPERTY(stipple::SignListModel *otherSigns READ otherSigns CONSTANT FINAL)

    /// Each {view, word, source, busy}, in the order in which they are asked for.
    Q_PROPERTY(QVariantList photos READ photos NOTIFY photosChanged FINAL)

public:
    enum class State { Loading, Failed, Editing };
    Q_ENUM(State)
    enum class Draft { None, Pending, Kept, NotKept };
    Q_ENUM(Draft)

    explicit EntryEditor(QObject *parent = nullptr);
    explicit EntryEditor(const Services &services, QObject *parent = nullptr);
    EntryEditor(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                const Guidance &guidance, QObject *parent = nullptr);
    ~EntryEditor() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Draft draft() const { return m_kept; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] bool refused() const { return !m_error.title.isEmpty(); }
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] bool older() const;
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] bool canSave() const;

    [[nodiscard]] QStringList rednessWords() const;
    [[nodiscard]] QStringList swellingWords() const;
    [[nodiscard]] QStringList ratingWords() const;
    [[nodiscard]] QStringList scabWords() const;
    [[nodiscard]] QStringList fluidWords() const;

    [[nodiscard]] int redness() const { return m_draft.symptoms.redness.value_or(-1); }
    [[nodiscard]] int swelling() const { return m_draft.symptoms.swelling.value_or(-1); }
    [[nodiscard]] int itch() const { return m_draft.symptoms.itch.value_or(-1); }
    [[nodiscard]] int pain() const { return m_draft.symptoms.pain.value_or(-1); }
    [[nodiscard]] int scabs() const;
    [[nodiscard]] int fluid() const;
    [[nodiscard]] int warm() const { return answer(m_draft.symptoms.warm); }
    [[nodiscard]] int spreading() const { return answer(m_draft.symptoms.spreading); }
    [[nodiscard]] QString temperature() const { return m_temperature; }
    [[nodiscard]] QString temperatureHint() const;
    [[nodiscard]] bool temperatureValid() const;
    [[nodiscard]] QString note() const { return m_draft.note; }
    void setRedness(int value) { change(m_draft.symptoms.redness, number(value)); }
    void setSwelling(int value) { change(m_draft.symptoms.swelling, number(value)); }
    void setItch(int value) { change(m_draft.symptoms.itch, number(value)); }
    void setPain(int value) { change(m_draft.symptoms.pain, number(value)); }
    void setScabs(int value);
    void setFluid(int value);
    void setWarm(int value) { change(m_draft.symptoms.warm, answered(value)); }
    void setSpreading(int value) { change(m_draft.symptoms.spreading, answered(value)); }
    void setTemperature(const QString &typed);
    void setNote(const QString &note);

    [[nodiscard]] SignListModel *emergencySigns() { return &m_emergency; }
    [[nodiscard]] SignListModel *urgentSigns() { return &m_urgent; }
    [[nodiscard]] SignListModel *otherSigns() { return &m_other; }
    [[nodiscard]] QVariantList photos() const;

    Q_INVOKABLE void reload();
    Q_INVOKABLE void setSign(const QString &signId, bool ticked);
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
    /// Empties the form; `undoDiscard` brings it back.
    Q_INVOKABLE void discard();
    Q_INVOKABLE void undoDiscard();
    /// The new entry's id; empty when it could not be saved, then `error` says why.
    Q_INVOKABLE QString save();
    /// Keeps the draft now rather than in a moment.
    Q_INVOKABLE void keepNow();

Q_SIGNALS:
    void changed();
    void draftChanged();
    void noteChanged();
    void photosChanged();

private:
    void takeUp(const EntryDraft &draft);
    void askSigns();
    void touched();
    void setKept(Draft kept);
    void refuse(ErrorCode code);
    void receivePhoto(View view, const SanitisedPhoto &photo);

    [[nodiscard]] static std::optional<int> number(int value)
    {
        return value < 0 ? std::nullopt : std::optional(value);
    }
    [[nodiscard]] static std::optional<bool> answered(int value)
    {
        return value < 0 ? std::nullopt : std::optional(value > 0);
    }
    [[nodiscard]] static int answer(const std::optional<bool> &value)
    {
        return value ? static_cast<int>(*value) : -1;
    }

    template <typename T>
    void change(std::optional<T> &field, const std::optional<T> &value)
    {
        if (field == value)
            return;
        field = value;
        touched();
    }

    Clock &m_clock;
    CareService &m_care;
    DiaryService &m_diary;
    Adviser m_adviser;

    State m_state = State::Loading;
    Draft m_kept = Draft::None;
    ErrorText m_error;
    EntryDraft m_draft;
    std::optional<EntryDraft> m_discarded;
    std::optional<int> m_dayNumber;
    QString m_temperature;
    PhotoIntake m_intake;
    QList<DraftPhoto> m_removed;
    SignListModel m_emergency;
    SignListModel m_urgent;
    SignListModel m_other;
    QTimer m_keepSoon;
};

} // namespace stipple
