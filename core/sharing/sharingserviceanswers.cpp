// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
// What comes back from a clinic.

#include "core/sharing/sharingservice.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

Result<VerifyKey> SharingService::signerOf(const Manifest &manifest) const
{
    if (manifest.type != EnvelopeType::Feedback)
        return Error{ErrorCode::UnknownType, typeName(manifest.type)};
    const auto from = clinic(manifest.thread);
    if (!from)
        return from.error().code == ErrorCode::NotFound
                   ? Error{ErrorCode::UnknownSigner, u"thread"_s}
                   : from.error();
    const auto device = from->card.roster.find(manifest.from);
    if (!device)
        return Error{ErrorCode::UnknownSigner, u"device"_s};
    const auto active = from->card.roster.active(m_clock.now());
    if (!active.contains(*device))
        return Error{ErrorCode::RevokedSigner, {}};
    return device->signing;
}

Status SharingService::checkNew(const envelope::Opened &opened) const
{
    const auto hash = m_repository.manifestHash(opened.manifest.id);
    if (!hash)
        return hash.error();
    if (!*hash)
        return {};
    return Error{**hash == opened.manifestHash ? ErrorCode::AlreadyImported
                                               : ErrorCode::SameIdOtherContent,
                 {}};
}

Result<QList<ReceivedFeedback>> SharingService::decoded(const envelope::Opened &opened,
                                                        const QDateTime &received) const
{
    if (!opened.media.isEmpty())
        return Error{ErrorCode::BundleInvalid, u"media"_s};
    const auto answers = decodeFeedback(opened.bundle, opened.manifest.thread);
    if (!answers)
        return answers.error();
    const auto known = m_repository.feedback();
    if (!known)
        return known.error();

    QList<ReceivedFeedback> news;
    for (const auto &answer : *answers) {
        const auto before = std::find_if(known->cbegin(), known->cend(), [&](const auto &each) {
            return each.feedback.id == answer.id;
        });
        const bool isKnown = before != known->cend();
        // Only its author may put another text in its place, and only a later one.
        if (isKnown &&
            (before->from != opened.manifest.from || before->thread != opened.manifest.thread))
            return Error{ErrorCode::SameIdOtherContent, u"answer"_s};
        if (!isKnown || answer.revision > before->feedback.revision)
            news.append({.feedback = answer,
                         .thread = opened.manifest.thread,
                         .from = opened.manifest.from,
                         .received = received,
                         .read = false});
    }
    return news;
}

Result<SharingService::ImportReport> SharingService::importFeedback(const QByteArray &file)
{
    const auto identity = m_repository.identity();
    if (!identity)
        return identity.error();
    const auto mine = *identity ? QList<AgeIdentity>{(*identity)->box} : QList<AgeIdentity>();
    const auto opened =
        envelope::open(file, mine, [this](const Manifest &manifest) { return signerOf(manifest); });
    if (!opened)
        return opened.error();
    if (const auto isNew = checkNew(*opened); !isNew)
        return isNew.error();
    const auto now = m_clock.now();
    const auto news = decoded(*opened, now);
    if (!news)
        return news.error();

    const auto &manifest = opened->manifest;
    const EnvelopeRecord record{
        .id = manifest.id,
        .thread = manifest.thread,
        .from = manifest.from,
        .link = {.seq = manifest.seq, .hash = opened->manifestHash, .prev = manifest.prev},
        .created = manifest.created,
        .received = now};
    auto links = m_repository.received(manifest.thread, manifest.from);
    if (!links)
        return links.error();
    const auto held = m_repository.hasHeld(manifest.thread, manifest.from);
    if (!held)
        return held.error();

    ImportReport report{
        .outcome = Outcome::Held, .thread = manifest.thread, .feedback = {}, .missing = {}};
    if (*held || judge(*links, record.link) == ChainVerdict::Fork) {
        if (const auto kept = m_repository.hold({.record = record, .sealed = file}); !kept)
            return kept.error();
    } else {
        if (const auto kept = m_repository.importFeedback(record, *news); !kept)
            return kept.error();
        links->append(record.link);
        report.missing = missing(*links);
        report.outcome = report.missing.isEmpty() ? Outcome::Imported : Outcome::ImportedWithGap;
        for (const auto &each : *news)
            report.feedback.append(each.feedback.id);
    }
    Q_EMIT changed();
    return report;
}

Result<QList<SharingService::Answer>> SharingService::feedback() const
{
    const auto all = m_repository.feedback();
    if (!all)
        return all.error();
    QList<Answer> answers;
    for (const auto &each : *all) {
        const auto from = clinic(each.thread);
        if (!from)
            return from.error();
        const auto device = from->card.roster.find(each.from);
        answers.append({.received = each,
                        .clinic = from->card.name,
                        .technician = device ? device->name : QString(),
                        .verified = from->verified});
    }
    return answers;
}

Status SharingService::setRead(const FeedbackId &id)
{
    if (auto set = m_repository.setRead(id); !set)
        return set;
    Q_EMIT changed();
    return {};
}

} // namespace stipple
