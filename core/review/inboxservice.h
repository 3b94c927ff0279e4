// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photostore.h"
#include "core/guidance/advice.h"
#include "core/ports/clock.h"
#include "core/review/reviewrepository.h"
#include "core/review/triage.h"
#include "core/sharing/envelope.h"

#include <QObject>

namespace stipple {

/// A client's case as the technician sees it.
struct Case
{
    ReviewThread thread;
    QString name;                 ///< the client's, or a neutral code
    std::optional<int> dayNumber; ///< of the newest entry, since the session before it
    int sessionNumber = 0;        ///< of that session, from 1; 0 when none is known
    QList<Advice> advice;         ///< of the newest entry with symptoms, most urgent first
    TriageRow row;
};

/// What the inbox shows about a case.
struct CaseRow
{
    ThreadId thread;
    QString name;
    bool verified = false;
    std::optional<int> dayNumber;
    int sessionNumber = 0;
    QDateTime lastReceived;
    Level level = Level::Normal; ///< of what was not reviewed
    bool overdue = false;
    bool needsAttention = false;
    QList<CaseReason> reasons;
};

/// The technician's inbox: what came in, in the order in which it needs somebody.
class InboxService : public QObject
{
    Q_OBJECT

public:
    /// `guidance` must outlive the service.
    InboxService(ReviewRepository &repository, PhotoStore &photos, const Guidance &guidance,
                 const Clock &clock, QObject *parent = nullptr);

    enum class Outcome {
        Imported,
        ImportedWithGap, ///< earlier envelopes are missing
        Held,            ///< contradicts an earlier one; kept, not shown
    };
    struct ImportReport
    {
        Outcome outcome = Outcome::Imported;
        ThreadId thread;
        bool newClient = false;
        int entries = 0; ///< that told something new
        int photos = 0;  ///< that were new
        QList<qint64> missing;
    };
    /// Opens a client's envelope and keeps what it brings, all or nothing.
    ///
    /// What envelope::open() says; NotFound before there is a clinic; UnknownType for anything but
    /// diaries; UnknownSigner for an envelope without a card, or one whose thread belongs to other
    /// keys; CardInvalid; AlreadyImported; SameIdOtherContent; JSON errors; BundleInvalid; what
    /// sanitise() says about photos.
    [[nodiscard]] Result<ImportReport> import(const QByteArray &file);

    /// All cases, by triage().
    [[nodiscard]] Result<QList<CaseRow>> cases() const;
    [[nodiscard]] Result<Case> caseOf(const ThreadId &thread) const;
    [[nodiscard]] Result<QByteArray> photoBytes(const ReviewPhoto &photo) const;
    /// What reads a photo, in any thread; with `small`, its thumbnail, see PhotoStore.
    [[nodiscard]] Result<PhotoReading> photoReading(const ReviewPhoto &photo,
                                                    MakeThumbnail small = nullptr) const;

    /// Marks everything of a case that is there now as seen.
    [[nodiscard]] Status markReviewed(const ThreadId &thread);

    struct Sealed
    {
        EnvelopeId id;
        QString fileName;
        QByteArray bytes;
    };
    /// Seals an answer to everything not yet reviewed, or to the newest entry, and marks that as
    /// seen. InvalidArgument for an empty or too long text; NotFound.
    [[nodiscard]] Result<Sealed> answer(const ThreadId &thread, const QString &text);
    /// The same bytes under the same name.
    [[nodiscard]] Result<Sealed> sealedBefore(const ThreadId &thread, const EnvelopeId &id) const;

    /// The digits to compare with the client.
    [[nodiscard]] Result<QString> digits(const ThreadId &thread) const;
    [[nodiscard]] Status setVerified(const ThreadId &thread, bool verified);

Q_SIGNALS:
    /// Cases are others than before.
    void changed();

private:
    /// What the inbox shows of a case, worked out once: only its own changes make it another.
    struct Summary
    {
        TriageFacts facts;
        QString name;
        std::optional<int> dayNumber;
        int sessionNumber = 0;
    };

    [[nodiscard]] Result<ReviewThread> known(const ThreadId &id) const;
    [[nodiscard]] Result<OwnClinic> ownClinic() const;
    [[nodiscard]] Status load() const;
    [[nodiscard]] Summary summary(const ReviewThread &thread) const;
    void refresh(const ThreadId &id);

    ReviewRepository &m_repository;
    PhotoStore &m_photos;
    const Guidance &m_guidance;
    const Clock &m_clock;
    mutable std::optional<QHash<ThreadId, Summary>> m_summaries;
};

} // namespace stipple
