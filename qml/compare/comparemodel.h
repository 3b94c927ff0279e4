// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryservice.h"
#include "qml/compare/handpoints.h"
#include "qml/compare/photopair.h"
#include "qml/compare/viewphotos.h"

#include <QHash>

namespace stipple {

class CareService;
struct Services;

/// Two photos of one view of the diary, side by side: which there are, which two are looked at,
/// and which one the others are compared with.
class CompareModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// Each {view, word}: those that have a photo.
    Q_PROPERTY(QVariantList views READ views NOTIFY changed FINAL)
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY changed FINAL)
    Q_PROPERTY(QString viewWord READ viewWord NOTIFY changed FINAL)
    /// Each {source, label, text, pinned}, oldest first.
    Q_PROPERTY(QVariantList photos READ photos NOTIFY changed FINAL)
    /// Places in `photos`; −1 for none.
    Q_PROPERTY(int first READ first NOTIFY chosenChanged FINAL)
    Q_PROPERTY(int second READ second NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString firstText READ firstText NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString secondText READ secondText NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool firstPinned READ isFirstPinned NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool secondPinned READ isSecondPinned NOTIFY chosenChanged FINAL)
    Q_PROPERTY(stipple::PhotoPair *pair READ pair CONSTANT FINAL)
    /// Looking for an earlier photo that can be compared.
    Q_PROPERTY(bool seeking READ isSeeking NOTIFY chosenChanged FINAL)
    /// That was in vain.
    Q_PROPERTY(bool soughtInVain READ hasSoughtInVain NOTIFY chosenChanged FINAL)
    /// There are earlier photos to look through.
    Q_PROPERTY(bool canSeek READ canSeek NOTIFY chosenChanged FINAL)

public:
    enum class State { Loading, Empty, Failed, One, Full };
    Q_ENUM(State)

    explicit CompareModel(QObject *parent = nullptr);
    explicit CompareModel(const Services &services, QObject *parent = nullptr);
    CompareModel(Clock &clock, CareService &care, DiaryService &diary, PhotoComparison &comparison,
                 QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QVariantList views() const { return m_photos.views(); }
    [[nodiscard]] QString view() const { return viewName(m_photos.view()); }
    void setView(const QString &view);
    [[nodiscard]] QString viewWord() const;
    [[nodiscard]] QVariantList photos() const { return m_photos.rows(); }
    [[nodiscard]] int first() const { return static_cast<int>(m_photos.placeOf(m_first)); }
    [[nodiscard]] int second() const { return static_cast<int>(m_photos.placeOf(m_second)); }
    [[nodiscard]] QString firstText() const { return m_photos.textOf(first()); }
    [[nodiscard]] QString secondText() const { return m_photos.textOf(second()); }
    [[nodiscard]] bool isFirstPinned() const { return m_photos.isPinned(first()); }
    [[nodiscard]] bool isSecondPinned() const { return m_photos.isPinned(second()); }
    [[nodiscard]] PhotoPair *pair() { return &m_pair; }
    [[nodiscard]] bool isSeeking() const { return m_sought >= 0; }
    [[nodiscard]] bool hasSoughtInVain() const { return m_soughtInVain; }
    [[nodiscard]] bool canSeek() const { return second() > 1; }

    Q_INVOKABLE void reload();
    /// Another photo stands first, or second; when it is the other one already, they change places.
    Q_INVOKABLE void chooseFirst(int place);
    Q_INVOKABLE void chooseSecond(int place);
    /// The newest photo before the second one that can be laid under it.
    Q_INVOKABLE void seek();
    Q_INVOKABLE void stopSeeking();
    /// Pins a photo for its view, or lets it go. Empty words when that was kept.
    Q_INVOKABLE QString pin(int place, bool pinned);
    Q_INVOKABLE void alignByHand(stipple::HandPoints *points);
    /// As the photos themselves say, and no longer as somebody showed.
    Q_INVOKABLE void alignAgain();

Q_SIGNALS:
    void changed();
    void chosenChanged();

private:
    void chooseUsual();
    void show(const QList<PointPair> &byHand = {});
    void noticePair();
    void endSeeking(bool inVain);
    [[nodiscard]] std::optional<int> hairOf(const EntryId &entry) const;

    Clock &m_clock;
    CareService &m_care;
    DiaryService &m_diary;
    PhotoPair m_pair;

    State m_state = State::Loading;
    ErrorText m_error;
    ViewPhotos m_photos;
    PhotoId m_first;
    PhotoId m_second;
    qsizetype m_sought = -1; ///< which earlier photo is being tried
    bool m_soughtInVain = false;
    /// What came of looking at a pair: the same photos say the same again.
    QHash<std::pair<PhotoId, PhotoId>, AlignmentAttempt> m_known;
    std::pair<PhotoId, PhotoId> m_asked;
};

} // namespace stipple
