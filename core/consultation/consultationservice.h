// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consultation/packetbundle.h"
#include "core/diary/diaryservice.h"
#include "core/ports/clock.h"
#include "core/questionnaire/assessmentshelf.h"
#include "core/questionnaire/responserepository.h"
#include "core/sharing/sharingservice.h"

#include <QObject>

namespace stipple {

/// What of a completed assessment goes along.
struct PacketChoice
{
    /// The name in the settings.
    bool name = false;
    /// The newest photo of each view, where there are any.
    bool photos = false;
};

/// The person's own completed assessment, to take along to somebody.
class ConsultationService : public QObject
{
    Q_OBJECT

public:
    /// All outlive the service.
    ConsultationService(ResponseRepository &responses, AssessmentShelf &assessments,
                        const DiaryService &diary, SharingService &sharing, const Clock &clock,
                        QObject *parent = nullptr);

    /// The version of questions and rules that the latest assessment was made with, which the
    /// packet goes along with; NotFound where there is none. Errors: those of the shelf.
    [[nodiscard]] Result<HeldAssessment> assessment() const;

    /// The latest assessment as of today, without photos; nothing while none is completed, or
    /// while the latest answers a form that this app no longer knows.
    [[nodiscard]] Result<std::optional<ConsultationPacket>> packet() const;
    /// The newest photo of each view, in the order of views.
    [[nodiscard]] Result<QList<EntryPhoto>> photos() const;

    /// The packet for whoever reads FHIR, in the clear. NotFound without a completed assessment.
    [[nodiscard]] Result<QByteArray> file(const PacketFrame &frame) const;

    /// What sealing would come to. NotFound for an unknown clinic or without an assessment.
    [[nodiscard]] Result<ParcelWeight> preview(const ThreadId &clinic, const PacketChoice &choice,
                                               const QString &language) const;
    /// Seals what preview() told of and keeps it. As SharingService::sealParcel(), and NotFound.
    [[nodiscard]] Result<SharingService::Shared>
    seal(const ThreadId &clinic, const PacketChoice &choice, const QString &language);

private:
    /// The latest response, and what it was answered on.
    struct Answered
    {
        StoredResponse response;
        HeldAssessment assessment;
    };
    /// What there is to take along.
    struct Completed
    {
        ConsultationPacket packet;
        HeldAssessment assessment;
    };

    [[nodiscard]] Result<std::optional<Answered>> answered() const;
    [[nodiscard]] Result<std::optional<Completed>> latest() const;
    [[nodiscard]] Result<Completed> completed() const;
    [[nodiscard]] Result<Parcel> parcel(const ThreadId &clinic, const PacketChoice &choice,
                                        const QString &language) const;

    ResponseRepository &m_responses;
    AssessmentShelf &m_assessments;
    const DiaryService &m_diary;
    SharingService &m_sharing;
    const Clock &m_clock;
};

} // namespace stipple
