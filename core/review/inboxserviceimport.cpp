// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
// What comes in from clients.

#include "core/review/arrival.h"
#include "core/review/diaryimporter.h"
#include "core/review/inboxservice.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// The card of whoever wrote an envelope: the one enclosed, which must be the known one's keys.
Result<ClientCard> authorOf(const Manifest &manifest, const std::optional<ReviewThread> &thread)
{
    auto card = arrival::enclosedCard(manifest, EnvelopeType::Diary);
    if (card && thread && !card->hasKeysOf(thread->card))
        return Error{ErrorCode::UnknownSigner, u"other keys"_s};
    return card;
}

} // namespace

Result<InboxService::ImportReport> InboxService::import(const QByteArray &file)
{
    const auto own = ownClinic();
    if (!own)
        return own.error();
    std::optional<ReviewThread> before;
    std::optional<ClientCard> author;
    const auto signerOf = [&](const Manifest &manifest) -> Result<VerifyKey> {
        const auto thread = m_repository.thread(manifest.thread);
        if (!thread)
            return thread.error();
        const auto card = authorOf(manifest, *thread);
        if (!card)
            return card.error();
        before = *thread;
        author = *card;
        return card->signing;
    };
    const auto opened = envelope::open(file, {own->device.box}, signerOf);
    if (!opened)
        return opened.error();
    if (const auto isNew = arrival::checkUnseen(m_repository, *opened); !isNew)
        return isNew.error();

    const auto record = arrival::recordOf(*opened, m_clock.now());
    // A packet may have come before the first diary.
    const auto received = m_repository.received(record.thread);
    if (!received)
        return received.error();
    auto links = *received;
    ImportReport report;
    report.thread = record.thread;
    report.newClient = !before;
    if (before && (before->held > 0 || judge(links, record.link) == ChainVerdict::Fork)) {
        if (const auto kept = m_repository.hold({.record = record, .sealed = file}); !kept)
            return kept.error();
        report.outcome = Outcome::Held;
    } else {
        const auto counts =
            DiaryImporter(m_repository, m_photos).keep(*opened, *author, record, before);
        if (!counts)
            return counts.error();
        links.append(record.link);
        report.entries = counts->entries;
        report.photos = counts->photos;
        report.missing = missing(links);
        report.outcome = report.missing.isEmpty() ? Outcome::Imported : Outcome::ImportedWithGap;
    }
    refresh(record.thread);
    return report;
}

} // namespace stipple
