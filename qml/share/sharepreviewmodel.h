// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/guidance/level.h"
#include "core/sharing/sharingservice.h"
#include "qml/base/copymaking.h"
#include "qml/share/shareitems.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

struct Services;

/// Choosing what leaves for a clinic, seeing exactly that, and sealing it.
class SharePreviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QVariant clinic READ clinic NOTIFY changed FINAL) // a ClinicItem
    /// How many of the clinic's devices can open it.
    Q_PROPERTY(int devices READ devices NOTIFY changed FINAL)

    Q_PROPERTY(Span span READ span NOTIFY changed FINAL)
    /// Something was shared with this clinic before.
    Q_PROPERTY(bool sharedBefore READ sharedBefore NOTIFY changed FINAL)
    Q_PROPERTY(QString from READ from NOTIFY changed FINAL)
    Q_PROPERTY(QString to READ to NOTIFY changed FINAL)
    Q_PROPERTY(bool fromCanGrow READ fromCanGrow NOTIFY changed FINAL)
    Q_PROPERTY(bool toCanGrow READ toCanGrow NOTIFY changed FINAL)

    /// There is something to share on the chosen days.
    Q_PROPERTY(bool anything READ anything NOTIFY changed FINAL)
    Q_PROPERTY(bool fits READ fits NOTIFY changed FINAL)
    /// Empty while it is not known yet, because photos are still made ready.
    Q_PROPERTY(QString size READ size NOTIFY changed FINAL)
    /// While it runs, nothing can be sealed.
    Q_PROPERTY(stipple::CopyMaking *copies READ copies CONSTANT FINAL)

    Q_PROPERTY(bool photos READ photos WRITE setPhotos NOTIFY changed FINAL)
    /// Of the chosen days, whether they leave or not; and the days they are from.
    Q_PROPERTY(QString photoDays READ photoDays NOTIFY changed FINAL)
    Q_PROPERTY(int photoCount READ photoCount NOTIFY changed FINAL)
    Q_PROPERTY(QStringList photoIds READ photoIds NOTIFY changed FINAL)
    Q_PROPERTY(bool symptoms READ symptoms WRITE setSymptoms NOTIFY changed FINAL)
    Q_PROPERTY(int dayCount READ dayCount NOTIFY changed FINAL)
    Q_PROPERTY(QString symptomText READ symptomText NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed FINAL) // of ShareNoteItem
    Q_PROPERTY(int notesLeaving READ notesLeaving NOTIFY changed FINAL)
    Q_PROPERTY(QString sessions READ sessions NOTIFY changed FINAL)
    Q_PROPERTY(bool modifiers READ modifiers WRITE setModifiers NOTIFY changed FINAL)
    /// Empty when there are none.
    Q_PROPERTY(QString modifierText READ modifierText NOTIFY changed FINAL)
    Q_PROPERTY(bool name READ name WRITE setName NOTIFY changed FINAL)
    /// The name in the settings may go along with this first envelope.
    Q_PROPERTY(bool nameAsked READ nameAsked NOTIFY changed FINAL)
    Q_PROPERTY(QString nameText READ nameText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stays READ stays NOTIFY changed FINAL)

    /// The highest level of advice on the chosen days: 3 and 4 call for a doctor.
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QString nobody READ nobody NOTIFY changed FINAL)

    /// Where the sealed file went, as words for a person.
    Q_PROPERTY(QString where READ where NOTIFY changed FINAL)
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed FINAL)

public:
    enum class State {
        Loading, ///< also while photos are made ready for the first time
        Empty,   ///< the diary has no entry at all
        Full,
        Sealing,
        Sealed, ///< handed out
        Kept,   ///< sealed and kept, but it could not be handed out
        Failed,
    };
    Q_ENUM(State)
    enum class Span { SinceLast, Week, FourWeeks, Everything, Chosen };
    Q_ENUM(Span)

    explicit SharePreviewModel(QObject *parent = nullptr);
    explicit SharePreviewModel(const Services &services, QObject *parent = nullptr);

    /// Opens the preview for a clinic; also "try again".
    Q_INVOKABLE void open(const QString &clinicId);
    Q_INVOKABLE void setSpan(stipple::SharePreviewModel::Span span);
    /// Moves the first or the last day by days.
    Q_INVOKABLE void moveFrom(int days);
    Q_INVOKABLE void moveTo(int days);
    Q_INVOKABLE void setNote(const QString &entryId, bool leaves);
    Q_INVOKABLE void setAllNotes(bool leave);
    /// Seals what is shown and hands it out.
    Q_INVOKABLE void seal();
    /// Hands out once more what was sealed but could not be handed out.
    Q_INVOKABLE void offerAgain();

    State state() const { return m_state; }
    QVariant clinic() const { return QVariant::fromValue(m_clinic); }
    int devices() const { return m_preview.devices; }
    Span span() const { return m_span; }
    bool sharedBefore() const { return m_lastShared.isValid(); }
    QString from() const;
    QString to() const;
    bool fromCanGrow() const { return m_choice.from < m_choice.to; }
    bool toCanGrow() const;
    bool anything() const { return !m_preview.isEmpty(); }
    bool fits() const { return m_preview.fits; }
    QString size() const;
    CopyMaking *copies() { return &m_copies; }
    QString photoDays() const { return m_photoDays; }
    bool photos() const { return m_choice.photos; }
    void setPhotos(bool leave);
    int photoCount() const { return int(m_photos.size()); }
    QStringList photoIds() const;
    bool symptoms() const { return m_choice.symptoms; }
    void setSymptoms(bool leave);
    int dayCount() const { return m_days; }
    QString symptomText() const;
    QVariantList notes() const;
    int notesLeaving() const { return int(m_preview.notes.size()); }
    QString sessions() const;
    bool modifiers() const { return m_choice.modifiers; }
    void setModifiers(bool leave);
    QString modifierText() const { return m_modifierText; }
    bool name() const { return m_choice.name; }
    void setName(bool leave);
    bool nameAsked() const { return !sharedBefore() && !m_ownName.isEmpty(); }
    QString nameText() const;
    QStringList stays() const;
    int level() const { return int(m_level); }
    QString nobody() const;
    QString where() const { return m_where; }
    QString failureTitle() const;
    QString failureText() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Status readClinic();
    [[nodiscard]] Status readDays();
    [[nodiscard]] QStringList modifierNames() const;
    void chooseDays(Span span);
    void reread();
    void reckon();
    void sealNow();
    void noticeCopies();
    void offer(const SharingService::Shared &shared);
    void fail(const Error &error);

    const Services &m_services;
    CopyMaking m_copies;
    State m_state = State::Loading;
    Span m_span = Span::Week;
    ShareChoice m_choice;
    SharePreview m_preview;
    ClinicItem m_clinic;
    QDate m_lastShared;
    QString m_ownName;
    QString m_modifierText;
    QList<PhotoId> m_photos;
    QString m_photoDays;
    int m_days = 0;
    Level m_level = Level::Normal;
    EnvelopeId m_sealed;
    QString m_where;
    std::optional<ErrorCode> m_failure;
};

} // namespace stipple
