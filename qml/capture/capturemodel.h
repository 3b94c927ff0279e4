// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/capturekit.h"
#include "qml/capture/aim.h"
#include "qml/capture/narrator.h"
#include "qml/capture/selftimer.h"
#include "qml/capture/viewround.h"
#include "qml/diary/entryeditor.h"

#include <QPointer>
#include <QVariantList>

#include <chrono>
#include <memory>

namespace stipple {

struct Services;

/// Takes the photos of all views, one after the other, into the draft of an entry.
///
/// A photo is taken in memory, looked at, and kept or taken again; what is kept goes the way of
/// every photo: sanitised, then sealed with the draft at once. The preview of a camera that faces
/// the person is mirrored together with what lies over it; what is kept shows the person as others
/// see them.
class CaptureModel : public QObject, private Camera::Viewer
{
    Q_OBJECT
    QML_ELEMENT
    /// Takes the photos in; without one nothing can be taken.
    Q_PROPERTY(stipple::EntryEditor *editor READ editor WRITE setEditor NOTIFY editorChanged FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    /// The picture, the ghost and the guide are shown as in a mirror.
    Q_PROPERTY(bool mirrored READ isMirrored NOTIFY lookChanged FINAL)

    /// The view that is taken: front, top, crown, left, right, back or close-up.
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString direction READ direction NOTIFY viewChanged FINAL)
    /// Each {view, word, done, current}.
    Q_PROPERTY(QVariantList views READ views NOTIFY viewsChanged FINAL)
    Q_PROPERTY(int number READ number NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString kept READ kept NOTIFY viewsChanged FINAL)
    /// The pinned photo of this view, or the diary's last one; empty when there is none.
    Q_PROPERTY(QUrl ghost READ ghost NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool hasGhost READ hasGhost NOTIFY viewChanged FINAL)

    Q_PROPERTY(QString hint READ hint NOTIFY hintChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY hintChanged FINAL)
    /// Each {word, mark}: 0 unknown, 1 good, 2 poor.
    Q_PROPERTY(QVariantList marks READ marks NOTIFY marksChanged FINAL)
    Q_PROPERTY(bool hasLevel READ hasLevel NOTIFY marksChanged FINAL)
    /// Degrees by which the upper edge leans away.
    Q_PROPERTY(double lean READ lean NOTIFY marksChanged FINAL)

    /// What was found in the photo that was taken; empty when it is good.
    Q_PROPERTY(QString doubt READ doubt NOTIFY stageChanged FINAL)
    /// Why there is no picture, or why a photo was not kept.
    Q_PROPERTY(QString troubleTitle READ troubleTitle NOTIFY troubleChanged FINAL)
    Q_PROPERTY(QString troubleText READ troubleText NOTIFY troubleChanged FINAL)
    /// The camera did not deliver the photo that was asked for; aiming goes on.
    Q_PROPERTY(bool missed READ hasMissed NOTIFY stageChanged FINAL)

    Q_PROPERTY(bool canSwitch READ canSwitch NOTIFY lookChanged FINAL)
    Q_PROPERTY(int timer READ timer WRITE setTimer NOTIFY timerChanged FINAL)
    /// Seconds until the photo is taken.
    Q_PROPERTY(int countdown READ countdown NOTIFY countdownChanged FINAL)
    Q_PROPERTY(bool hasVoice READ hasVoice NOTIFY voiceChanged FINAL)
    Q_PROPERTY(bool aloud READ isAloud WRITE setAloud NOTIFY voiceChanged FINAL)

public:
    enum class Stage { Starting, Aiming, Counting, Taking, Review, Keeping, Trouble, Finished };
    Q_ENUM(Stage)

    explicit CaptureModel(QObject *parent = nullptr);
    explicit CaptureModel(const Services &services, QObject *parent = nullptr);
    /// `second`: how long a second of the countdown takes.
    CaptureModel(CaptureKit &kit, DiaryService &diary, Settings &settings,
                 std::chrono::milliseconds second, QObject *parent = nullptr);
    ~CaptureModel() override;

    [[nodiscard]] EntryEditor *editor() const { return m_editor; }
    void setEditor(EntryEditor *editor);
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Live, or the photo that was just taken.
    [[nodiscard]] QImage picture() const { return m_photo.isNull() ? m_preview : m_photo; }
    [[nodiscard]] bool isMirrored() const;
    [[nodiscard]] QString view() const { return viewName(m_view); }
    /// The first that has no photo yet when `name` is empty.
    void setView(const QString &name);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString direction() const;
    [[nodiscard]] QVariantList views() const;
    [[nodiscard]] int number() const;
    [[nodiscard]] QString kept() const;
    [[nodiscard]] QUrl ghost() const { return m_ghost; }
    [[nodiscard]] bool hasGhost() const { return !m_ghost.isEmpty(); }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isReady() const { return m_aim.hint() == Hint::Ready; }
    [[nodiscard]] QVariantList marks() const;
    [[nodiscard]] bool hasLevel() const { return m_aim.lean().has_value(); }
    [[nodiscard]] double lean() const;
    [[nodiscard]] QString doubt() const;
    [[nodiscard]] QString troubleTitle() const;
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] bool hasMissed() const { return m_hasMissed; }
    [[nodiscard]] bool canSwitch() const { return m_camera->devices().size() > 1; }
    [[nodiscard]] int timer() const { return m_timer.seconds(); }
    void setTimer(int seconds) { m_timer.setSeconds(seconds); }
    [[nodiscard]] int countdown() const { return m_timer.left(); }
    [[nodiscard]] bool hasVoice() const { return m_narrator.hasVoice(); }
    [[nodiscard]] bool isAloud() const { return m_narrator.isAloud(); }
    void setAloud(bool aloud);

    /// Opens the camera. Call it after the window has shown a frame: before, one in eight cameras
    /// of Qt 6.4 never delivers.
    Q_INVOKABLE void start();
    /// Lets go of the camera, the level and the voice.
    Q_INVOKABLE void stop();
    /// Takes a photo, at once or after the timer; while it counts, stops it.
    Q_INVOKABLE void shoot();
    Q_INVOKABLE void keep();
    Q_INVOKABLE void retake();
    Q_INVOKABLE void switchCamera();
    /// Takes the photo of this view from a file, and goes on.
    Q_INVOKABLE void takeFile(const QUrl &file);

Q_SIGNALS:
    void editorChanged();
    void stageChanged();
    void troubleChanged();
    void pictureChanged();
    void lookChanged();
    void viewChanged();
    void viewsChanged();
    void hintChanged();
    void marksChanged();
    void timerChanged();
    void countdownChanged();
    void voiceChanged();

private:
    void cameraChanged() override;
    void previewArrived(const QImage &preview) override;
    void photoArrived(const QImage &photo) override;
    void photoFailed() override;

    void enter(Stage stage);
    void count(int left);
    void take();
    void noticePhotos();
    void noticeHint();
    void goOn();
    void turnTo(View view);

    DiaryService &m_diary;
    std::unique_ptr<Camera> m_camera;
    std::unique_ptr<LevelSensor> m_level;
    Narrator m_narrator;
    SelfTimer m_timer;
    Aim m_aim;
    QPointer<EntryEditor> m_editor;
    ViewRound m_round;
    Stage m_stage = Stage::Starting;
    View m_view = View::Front;
    QUrl m_ghost;
    QImage m_preview;
    QImage m_photo;
    gates::Doubts m_doubts;
    bool m_hasMissed = false;
};

} // namespace stipple
