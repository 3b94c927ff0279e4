// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/capturemodel.h"

#include "qml/base/photoprovider.h"
#include "qml/base/services.h"
#include "qml/capture/capturewords.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace stipple {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The address of the photo of a view under which another one is taken: the pinned one, or else the
/// diary's last.
QUrl ghostOf(const DiaryService &diary, View view)
{
    const auto photos = diary.photos();
    if (!photos)
        return {};
    const auto baseline = baselineOf(*photos, view);
    return baseline ? QUrl(photoSource(*baseline)) : QUrl();
}

} // namespace

CaptureModel::CaptureModel(QObject *parent)
    : CaptureModel(Services::current(), parent)
{}

CaptureModel::CaptureModel(const Services &services, QObject *parent)
    : CaptureModel(services.captureKit, services.diary, services.settings, 1s, parent)
{}

CaptureModel::CaptureModel(CaptureKit &kit, DiaryService &diary, Settings &settings,
                           std::chrono::milliseconds second, QObject *parent)
    : QObject(parent)
    , m_diary(diary)
    , m_camera(kit.camera())
    , m_level(kit.levelSensor())
    , m_narrator(kit.voice(), settings)
    , m_timer(settings, second)
{
    connect(&m_timer, &SelfTimer::secondsChanged, this, &CaptureModel::timerChanged);
    connect(&m_timer, &SelfTimer::counted, this, &CaptureModel::count);
    connect(&m_timer, &SelfTimer::ranOut, this, &CaptureModel::take);
    connect(&m_aim, &Aim::changed, this, &CaptureModel::marksChanged);
    connect(&m_aim, &Aim::hintChanged, this, &CaptureModel::noticeHint);
}

CaptureModel::~CaptureModel()
{
    stop();
}

void CaptureModel::stop()
{
    m_timer.stop();
    m_camera->stop();
    m_level->stop();
    m_narrator.hush();
}

void CaptureModel::setEditor(EntryEditor *editor)
{
    if (m_editor == editor)
        return;
    m_editor = editor;
    m_round.setEditor(editor);
    if (m_editor != nullptr) {
        connect(m_editor, &EntryEditor::photosChanged, this, &CaptureModel::noticePhotos);
        connect(m_editor, &EntryEditor::changed, this, &CaptureModel::troubleChanged);
    }
    Q_EMIT editorChanged();
    Q_EMIT viewsChanged();
}

void CaptureModel::start()
{
    m_level->start([this](const Upward &up) { m_aim.feel(up); });
    turnTo(m_view);
    enter(Stage::Starting);
    m_camera->start(*this);
}

void CaptureModel::setView(const QString &name)
{
    const auto view = name.isEmpty() ? m_round.missingFrom(ViewRound::first()) : viewFromName(name);
    if (!view)
        return;
    const bool isLooking = m_stage == Stage::Review || m_stage == Stage::Counting;
    turnTo(*view);
    if (isLooking || m_stage == Stage::Finished)
        retake();
}

void CaptureModel::turnTo(View view)
{
    m_view = view;
    m_ghost = ghostOf(m_diary, view);
    m_aim.turnTo(view, m_camera->current().facing);
    Q_EMIT viewChanged();
    Q_EMIT viewsChanged();
}

// ---- what the camera says -------------------------------------------------------------------

void CaptureModel::cameraChanged()
{
    Q_EMIT lookChanged();
    // What was taken is looked at in peace, whatever the camera does meanwhile.
    if (m_stage == Stage::Review || m_stage == Stage::Keeping || m_stage == Stage::Finished)
        return;
    switch (m_camera->state()) {
    case Camera::State::Off:
    case Camera::State::Starting:
        // A photo that is on its way still comes when the camera is started anew.
        if (m_stage != Stage::Taking)
            enter(Stage::Starting);
        break;
    case Camera::State::Live:
        if (m_stage == Stage::Starting || m_stage == Stage::Trouble) {
            turnTo(m_view);
            enter(Stage::Aiming);
            m_narrator.say(title() + u". "_s + direction());
        }
        break;
    default:
        m_preview = {};
        Q_EMIT pictureChanged();
        enter(Stage::Trouble);
        m_narrator.say(troubleTitle() + u". "_s + troubleText());
    }
}

void CaptureModel::previewArrived(const QImage &preview)
{
    m_preview = preview;
    if (m_photo.isNull())
        Q_EMIT pictureChanged();
    if (m_stage == Stage::Aiming || m_stage == Stage::Counting)
        m_aim.see(preview);
}

void CaptureModel::photoArrived(const QImage &photo)
{
    if (m_stage != Stage::Taking)
        return;
    auto *looking = new QFutureWatcher<gates::Doubts>(this);
    connect(looking, &QFutureWatcherBase::finished, this, [this, looking, photo] {
        looking->deleteLater();
        if (m_stage != Stage::Taking)
            return;
        m_photo = photo;
        m_doubts = looking->result();
        Q_EMIT pictureChanged();
        Q_EMIT lookChanged();
        enter(Stage::Review);
        m_narrator.say(m_doubts ? doubt() : tr("A good photo."));
    });
    looking->setFuture(
        QtConcurrent::run([photo] { return gates::doubtsOf(gates::factsOf(photo)); }));
}

void CaptureModel::photoFailed()
{
    if (m_stage != Stage::Taking)
        return;
    m_hasMissed = true;
    enter(m_camera->state() == Camera::State::Live ? Stage::Aiming : Stage::Starting);
}

// ---- what the person does -------------------------------------------------------------------

void CaptureModel::shoot()
{
    if (m_stage == Stage::Counting) {
        enter(Stage::Aiming);
        return;
    }
    if (m_stage != Stage::Aiming)
        return;
    m_hasMissed = false;
    if (timer() == 0) {
        take();
        return;
    }
    enter(Stage::Counting);
    m_timer.start();
}

void CaptureModel::count(int left)
{
    Q_EMIT countdownChanged();
    m_narrator.say(QString::number(left));
}

void CaptureModel::take()
{
    enter(Stage::Taking);
    m_camera->takePhoto();
}

void CaptureModel::keep()
{
    if (m_stage != Stage::Review || m_editor == nullptr)
        return;
    enter(Stage::Keeping);
    m_editor->addPicture(view(), m_photo);
}

void CaptureModel::retake()
{
    m_photo = {};
    Q_EMIT pictureChanged();
    Q_EMIT lookChanged();
    if (m_editor != nullptr && m_editor->refused())
        m_editor->dismissError();
    m_stage = Stage::Starting;
    cameraChanged();
}

void CaptureModel::takeFile(const QUrl &file)
{
    if (m_editor == nullptr)
        return;
    m_photo = {};
    enter(Stage::Keeping);
    m_editor->addPhoto(view(), file);
}

void CaptureModel::switchCamera()
{
    const auto devices = m_camera->devices();
    const auto here = devices.indexOf(m_camera->current());
    if (devices.isEmpty())
        return;
    m_preview = {};
    Q_EMIT pictureChanged();
    enter(Stage::Starting);
    m_camera->choose(devices.at((here + 1) % devices.size()).name);
}

/// The editor took a photo in, or refused to.
void CaptureModel::noticePhotos()
{
    Q_EMIT viewsChanged();
    if (m_stage != Stage::Keeping || m_round.isBusy(m_view))
        return;
    if (m_editor->refused()) {
        // The photo is still here: it can be tried again, or taken again.
        enter(m_photo.isNull() ? Stage::Trouble : Stage::Review);
        m_narrator.say(troubleTitle() + u". "_s + troubleText());
        return;
    }
    goOn();
}

void CaptureModel::goOn()
{
    m_photo = {};
    const auto next = m_round.missingFrom(m_view);
    if (!next) {
        Q_EMIT pictureChanged();
        enter(Stage::Finished);
        m_narrator.say(tr("All views are taken."));
        return;
    }
    m_view = *next;
    retake();
}

// ---- what is shown --------------------------------------------------------------------------

void CaptureModel::enter(Stage stage)
{
    m_timer.stop();
    m_stage = stage;
    Q_EMIT stageChanged();
    Q_EMIT troubleChanged();
}

void CaptureModel::noticeHint()
{
    Q_EMIT hintChanged();
    if (m_stage == Stage::Aiming && m_aim.hint() != Hint::Searching)
        m_narrator.say(hintText(m_aim.hint()));
    // With voice and timer nobody has to look or press: it begins by itself.
    if (m_stage == Stage::Aiming && isReady() && isAloud() && timer() > 0)
        shoot();
}

bool CaptureModel::isMirrored() const
{
    return m_photo.isNull() && m_camera->current().facing == CameraDevice::Facing::Person;
}

QString CaptureModel::title() const
{
    return viewTitle(m_view);
}

QString CaptureModel::direction() const
{
    return viewDirection(m_view);
}

QString CaptureModel::hint() const
{
    return hintText(m_aim.hint());
}

int CaptureModel::number() const
{
    return ViewRound::numberOf(m_view);
}

QVariantList CaptureModel::views() const
{
    return m_round.rows(m_view);
}

QString CaptureModel::kept() const
{
    return keptText(m_round.done(), !m_editor || !m_editor->photosAlone());
}

QVariantList CaptureModel::marks() const
{
    QVariantList rows;
    const auto add = [&rows](const QString &word, Aim::Mark mark) {
        rows.append(QVariantMap{{u"word"_s, word}, {u"mark"_s, int(mark)}});
    };
    if (hasLevel()) {
        //: Whether the device is held straight
        add(tr("Level"), m_aim.level());
    }
    //: Whether there is enough light, and not too much
    add(tr("Light"), m_aim.light());
    //: Whether the picture is sharp
    add(tr("Sharp"), m_aim.sharp());
    //: Whether the skin mirrors no lamp
    add(tr("No shine"), m_aim.glare());
    return rows;
}

double CaptureModel::lean() const
{
    return hasLevel() ? m_aim.lean()->forward : 0;
}

QString CaptureModel::doubt() const
{
    const bool isSeen = m_stage == Stage::Review || m_stage == Stage::Keeping;
    return isSeen ? doubtTexts(m_doubts).join(u'\n') : QString();
}

QString CaptureModel::troubleTitle() const
{
    if (m_editor != nullptr && m_editor->refused())
        return m_editor->error().title;
    return troubleOf(m_camera->state()).title;
}

QString CaptureModel::troubleText() const
{
    if (m_editor != nullptr && m_editor->refused())
        return m_editor->error().text;
    return troubleOf(m_camera->state()).text;
}

void CaptureModel::setAloud(bool aloud)
{
    if (!m_narrator.setAloud(aloud))
        return;
    Q_EMIT voiceChanged();
    m_narrator.say(title() + u". "_s + direction());
}

} // namespace stipple
