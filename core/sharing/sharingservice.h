// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "core/diary/diaryservice.h"
#include "core/settings/settings.h"
#include "core/sharing/clientcard.h"
#include "core/sharing/envelope.h"
#include "core/sharing/parcel.h"
#include "core/sharing/sharecollection.h"
#include "core/sharing/sharingrepository.h"

#include <QObject>

namespace stipple {

/// The client's side: clinics they know, what they share, what comes back.
class SharingService : public QObject
{
    Q_OBJECT

public:
    SharingService(SharingRepository &repository, const DiaryService &diary,
                   const CareService &care, const Settings &settings, const Clock &clock,
                   QObject *parent = nullptr);

    /// Takes in a clinic's card, or a newer one of a clinic already known.
    ///
    /// What ClinicCard::parse() says; CardExpired; CardRolledBack for an older roster of a known
    /// clinic, or another one of the same number. Taking in the same card again is a success.
    [[nodiscard]] Result<Clinic> importCard(const QByteArray &bytes);
    /// In the order of their coming.
    [[nodiscard]] Result<QList<Clinic>> clinics() const;
    [[nodiscard]] Result<Clinic> clinic(const ThreadId &thread) const;

    /// The digits to compare with the clinic; NotFound before the first envelope was sealed,
    /// because only then it is settled how the person is named there.
    [[nodiscard]] Result<QString> digits(const ThreadId &thread) const;
    [[nodiscard]] Status setVerified(const ThreadId &thread, bool verified);

    /// What would leave. NotFound for an unknown clinic, InvalidArgument for days out of order;
    /// what leavingPhotos() says of a photo. Quick once the facts of all photos are there.
    [[nodiscard]] Result<SharePreview> preview(const ShareChoice &choice) const;
    /// The same without looking at photos: it does not tell how many bytes, nor whether they fit.
    [[nodiscard]] Result<SharePreview> outline(const ShareChoice &choice) const;

    struct Shared
    {
        EnvelopeId id;
        QString fileName;
        QByteArray bytes;
    };
    /// Seals what preview() showed and keeps it, so that it can be handed out again.
    /// As preview(); InvalidArgument when nothing would leave; EnvelopeTooLarge; CardExpired when
    /// the clinic has no device left that may read.
    [[nodiscard]] Result<Shared> seal(const ShareChoice &choice);

    /// What sealing `parcel` for that clinic would come to. NotFound for an unknown clinic.
    [[nodiscard]] Result<ParcelWeight> weigh(const ThreadId &clinic, const Parcel &parcel) const;
    /// Seals it and keeps it, so that it can be handed out again. NotFound; EnvelopeTooLarge;
    /// CardExpired when the clinic has no device left that may read.
    [[nodiscard]] Result<Shared> sealParcel(const ThreadId &clinic, const Parcel &parcel);
    /// The photos as they leave: whoever previews or seals makes what is missing of them before.
    /// Their copies are let go once something is sealed.
    [[nodiscard]] LeavingPhotos &leavingPhotos() { return m_leaving; }
    /// The name in the settings, where it can be shown beside others; otherwise empty.
    [[nodiscard]] Result<QString> ownName() const;

    /// The same bytes under the same name: sealing again would make a second envelope.
    [[nodiscard]] Result<Shared> sealedBefore(const EnvelopeId &id) const;
    /// Newest first.
    [[nodiscard]] Result<QList<SentEnvelope>> sent() const;

    struct Answer
    {
        ReceivedFeedback received;
        QString clinic;     ///< name on its card
        QString technician; ///< name on the roster
        bool verified = false;
    };
    enum class Outcome {
        Imported,
        ImportedWithGap, ///< earlier answers are missing
        Held,            ///< contradicts an earlier one; kept, not shown
    };
    struct ImportReport
    {
        Outcome outcome = Outcome::Imported;
        ThreadId thread;
        QList<FeedbackId> feedback;
        QList<qint64> missing;
    };
    /// Opens an answer and keeps it, all or nothing.
    ///
    /// What envelope::open() says; UnknownType for anything but answers; UnknownSigner and
    /// RevokedSigner by the clinic's roster; AlreadyImported; SameIdOtherContent; JSON errors and
    /// BundleInvalid.
    [[nodiscard]] Result<ImportReport> importFeedback(const QByteArray &file);
    /// Newest first.
    [[nodiscard]] Result<QList<Answer>> feedback() const;
    [[nodiscard]] Status setRead(const FeedbackId &id);

Q_SIGNALS:
    /// Clinics, sent envelopes or answers are others than before.
    void changed();

private:
    [[nodiscard]] Result<DeviceIdentity> ownIdentity();
    [[nodiscard]] Result<KnownClinic> known(const ThreadId &thread) const;
    struct Addressee
    {
        KnownClinic known;
        Clinic clinic;
        QString ownName; ///< as the settings have it, whether it leaves or not
    };
    [[nodiscard]] Result<Addressee> addressee(const ThreadId &thread) const;
    [[nodiscard]] Result<ShareSources> sources() const;
    [[nodiscard]] static Result<SharedDiary>
    collected(const ShareChoice &choice, const ShareSources &from, const PhotoFacts &photoFacts);
    [[nodiscard]] Result<SharePreview> described(const ShareChoice &choice,
                                                 const PhotoFacts &photoFacts) const;
    [[nodiscard]] Result<Manifest> manifest(const Parcel &parcel, const Clinic &to,
                                            const ClientCard &ownCard) const;
    [[nodiscard]] static Parcel parcelOf(const ShareChoice &choice, const ShareSources &from,
                                         const SharedDiary &leaving);
    [[nodiscard]] Result<QList<ArchiveFile>> media(const Parcel &parcel) const;
    [[nodiscard]] Result<VerifyKey> signerOf(const Manifest &manifest) const;
    [[nodiscard]] Status checkNew(const envelope::Opened &opened) const;
    [[nodiscard]] Result<QList<ReceivedFeedback>> decoded(const envelope::Opened &opened,
                                                          const QDateTime &received) const;

    SharingRepository &m_repository;
    const DiaryService &m_diary;
    const CareService &m_care;
    const Settings &m_settings;
    const Clock &m_clock;
    LeavingPhotos m_leaving;
};

} // namespace stipple
