// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/inboxservice.h"

#include "core/review/casefacts.h"
#include "core/sharing/cliniccard.h"
#include "core/sharing/digits.h"
#include "core/sharing/plaintext.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QList<EntryId> unreviewed(const ReviewThread &thread)
{
    QList<EntryId> ids;
    for (const auto &entry : thread.entries)
        if (!entry.reviewed)
            ids.append(entry.id);
    return ids;
}

/// What an answer is about: whatever nobody has seen, or else the newest entry.
QList<EntryId> answered(const ReviewThread &thread)
{
    auto open = unreviewed(thread);
    if (!open.isEmpty() || thread.entries.isEmpty())
        return open;
    return {thread.entries.last().id};
}

/// The client, and the clinic's other devices.
QList<AgeRecipient> recipients(const ReviewThread &thread, const OwnClinic &own,
                               const Roster &roster, const QDateTime &now)
{
    QList<AgeRecipient> to{thread.card.box};
    for (const auto &device : roster.active(now))
        if (device.id != own.device.id)
            to.append(device.box);
    return to;
}

} // namespace

InboxService::InboxService(ReviewRepository &repository, PhotoStore &photos,
                           const Guidance &guidance, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_photos(photos)
    , m_guidance(guidance)
    , m_clock(clock)
{}

Result<ReviewThread> InboxService::known(const ThreadId &id) const
{
    const auto thread = m_repository.thread(id);
    if (!thread)
        return thread.error();
    if (!*thread)
        return Error{ErrorCode::NotFound, u"case"_s};
    return **thread;
}

Result<OwnClinic> InboxService::ownClinic() const
{
    const auto own = m_repository.clinic();
    if (!own)
        return own.error();
    if (!*own)
        return Error{ErrorCode::NotFound, u"clinic"_s};
    return **own;
}

Status InboxService::load() const
{
    if (m_summaries)
        return {};
    const auto threads = m_repository.threads();
    if (!threads)
        return threads.error();
    m_summaries.emplace();
    for (const auto &thread : *threads)
        m_summaries->insert(thread.id, summary(thread));
    return {};
}

InboxService::Summary InboxService::summary(const ReviewThread &thread) const
{
    const auto progress = progressOf(thread);
    return {.facts = factsOf(thread, m_guidance),
            .name = nameOf(thread.card),
            .dayNumber = progress.dayNumber,
            .sessionNumber = progress.sessionNumber};
}

void InboxService::refresh(const ThreadId &id)
{
    if (m_summaries) {
        const auto thread = m_repository.thread(id);
        // Where one cannot be read again, all are read anew when they are next asked for.
        if (thread && *thread)
            m_summaries->insert(id, summary(**thread));
        else
            m_summaries.reset();
    }
    Q_EMIT changed();
}

Result<QList<CaseRow>> InboxService::cases() const
{
    if (const auto loaded = load(); !loaded)
        return loaded.error();
    QList<TriageFacts> facts;
    facts.reserve(m_summaries->size());
    for (const auto &each : *m_summaries)
        facts.append(each.facts);

    QList<CaseRow> rows;
    for (const auto &row : triage(facts, m_clock.now())) {
        const auto found = m_summaries->constFind(row.thread);
        const auto &each = found.value();
        rows.append({.thread = row.thread,
                     .name = each.name,
                     .verified = each.facts.verified,
                     .dayNumber = each.dayNumber,
                     .sessionNumber = each.sessionNumber,
                     .lastReceived = each.facts.lastReceived,
                     .level = row.level,
                     .overdue = row.overdue,
                     .needsAttention = row.needsAttention,
                     .reasons = row.reasons});
    }
    return rows;
}

Result<Case> InboxService::caseOf(const ThreadId &id) const
{
    auto thread = known(id);
    if (!thread)
        return thread.error();
    Case found;
    const auto progress = progressOf(*thread);
    found.name = nameOf(thread->card);
    found.dayNumber = progress.dayNumber;
    found.sessionNumber = progress.sessionNumber;
    const auto told = std::find_if(thread->entries.crbegin(), thread->entries.crend(),
                                   [](const auto &entry) { return entry.symptoms.has_value(); });
    if (told != thread->entries.crend())
        found.advice = adviceFor(*told, *thread, m_guidance);
    found.row = triage({factsOf(*thread, m_guidance)}, m_clock.now()).constFirst();
    found.thread = *std::move(thread);
    return found;
}

Result<QByteArray> InboxService::photoBytes(const ReviewPhoto &photo) const
{
    return m_photos.read(photo.photo.id, photo.photo.sha256);
}

Result<PhotoReading> InboxService::photoReading(const ReviewPhoto &photo, MakeThumbnail small) const
{
    const auto &[id, sha256] = std::pair(photo.photo.id, photo.photo.sha256);
    return small ? m_photos.thumbnailReading(id, sha256, small) : m_photos.reading(id, sha256);
}

Status InboxService::markReviewed(const ThreadId &id)
{
    const auto thread = known(id);
    if (!thread)
        return thread.error();
    if (auto set = m_repository.setReviewed(id, unreviewed(*thread)); !set)
        return set;
    refresh(id);
    return {};
}

Result<InboxService::Sealed> InboxService::answer(const ThreadId &id, const QString &text)
{
    const auto words = text.trimmed();
    if (words.isEmpty() || !isPlainText(words, longestAnswer))
        return Error{ErrorCode::InvalidArgument, u"text"_s};
    const auto own = ownClinic();
    if (!own)
        return own.error();
    const auto thread = known(id);
    if (!thread)
        return thread.error();
    const auto card = ClinicCard::parse(own->card);
    if (!card)
        return card.error();

    const auto now = QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC);
    const auto last = thread->answers.isEmpty() ? ChainLink() : thread->answers.last().link;
    const Feedback feedback{.id = FeedbackId::random(),
                            .revision = 1,
                            .writtenAt = now,
                            .text = words,
                            .about = answered(*thread)};
    envelope::Content content{
        .manifest = {}, .bundle = encodeFeedback({feedback}, id), .media = {}};
    content.manifest.id = EnvelopeId::random();
    content.manifest.type = EnvelopeType::Feedback;
    content.manifest.from = own->device.id;
    content.manifest.to = recipients(*thread, *own, card->roster, m_clock.now());
    content.manifest.thread = id;
    content.manifest.seq = last.seq + 1;
    content.manifest.prev = last.hash;
    content.manifest.created = now;
    const auto sealed = envelope::seal(content, own->device.signing);
    if (!sealed)
        return sealed.error();

    const GivenFeedback given{.feedback = feedback,
                              .envelope = content.manifest.id,
                              .fileName = sealed->fileName,
                              .link = {.seq = content.manifest.seq,
                                       .hash = sealed->manifestHash,
                                       .prev = content.manifest.prev}};
    if (const auto kept = m_repository.insertAnswer(id, given, sealed->bytes); !kept)
        return kept.error();
    refresh(id);
    return Sealed{.id = given.envelope, .fileName = given.fileName, .bytes = sealed->bytes};
}

Result<InboxService::Sealed> InboxService::sealedBefore(const ThreadId &thread,
                                                        const EnvelopeId &id) const
{
    const auto each = known(thread);
    if (!each)
        return each.error();
    const auto found = std::find_if(each->answers.cbegin(), each->answers.cend(),
                                    [&](const auto &answer) { return answer.envelope == id; });
    if (found == each->answers.cend())
        return Error{ErrorCode::NotFound, u"answer"_s};
    const auto bytes = m_repository.sealedBytes(id);
    if (!bytes)
        return bytes.error();
    return Sealed{.id = id, .fileName = found->fileName, .bytes = *bytes};
}

Result<QString> InboxService::digits(const ThreadId &id) const
{
    const auto own = ownClinic();
    if (!own)
        return own.error();
    const auto thread = known(id);
    if (!thread)
        return thread.error();
    return comparisonDigits(own->root.verifyKey(), thread->card);
}

Status InboxService::setVerified(const ThreadId &id, bool verified)
{
    if (const auto thread = known(id); !thread)
        return thread.error();
    if (auto set = m_repository.setVerified(id, verified); !set)
        return set;
    refresh(id);
    return {};
}

} // namespace stipple
