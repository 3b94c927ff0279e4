// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewrepository.h"

#include <QHash>

#include <algorithm>

namespace stipple {

/// A technician's cases in memory. It counts its writes and can be made to fail.
class FakeReviewRepository : public ReviewRepository
{
public:
    std::optional<OwnClinic> own;
    QList<ReviewThread> rows;
    QHash<EnvelopeId, QByteArray> hashes;
    QHash<EnvelopeId, QByteArray> sealedFiles;
    QList<HeldEnvelope> heldRows;
    QHash<ThreadId, QList<ChainLink>> packetLinks; ///< of envelopes that were no diaries
    int writes = 0;
    std::optional<Error> failure; ///< what every write answers while it is set

    [[nodiscard]] Result<std::optional<OwnClinic>> clinic() override { return own; }

    [[nodiscard]] Status saveClinic(const OwnClinic &clinic) override
    {
        return write([&] { own = clinic; });
    }

    [[nodiscard]] Result<QList<ReviewThread>> threads() override { return rows; }

    [[nodiscard]] Result<std::optional<ReviewThread>> thread(ThreadId id) override
    {
        const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                      [&](const auto &each) { return each.id == id; });
        return row == rows.cend() ? std::optional<ReviewThread>() : std::optional(*row);
    }

    [[nodiscard]] Result<std::optional<QByteArray>> manifestHash(EnvelopeId id) override
    {
        return hashes.contains(id) ? std::optional(hashes.value(id)) : std::optional<QByteArray>();
    }

    [[nodiscard]] Result<QList<ChainLink>> received(ThreadId id) override
    {
        auto links = packetLinks.value(id);
        for (const auto &each : rows)
            if (each.id == id)
                links += each.received;
        return links;
    }

    [[nodiscard]] Status importDiary(const DiaryImport &import) override
    {
        return write([&] { apply(import); });
    }

    [[nodiscard]] Status hold(const HeldEnvelope &envelope) override
    {
        return write([&] {
            heldRows.append(envelope);
            hashes.insert(envelope.record.id, envelope.record.link.hash);
            ++row(envelope.record.thread).held;
        });
    }

    [[nodiscard]] Status setReviewed(ThreadId thread, const QList<EntryId> &entries) override
    {
        return write([&] { review(row(thread), entries); });
    }

    [[nodiscard]] Status setVerified(ThreadId thread, bool verified) override
    {
        return write([&] { row(thread).verified = verified; });
    }

    [[nodiscard]] Status insertAnswer(ThreadId thread, const GivenFeedback &answer,
                                      const QByteArray &sealed) override
    {
        return write([&] {
            row(thread).answers.append(answer);
            review(row(thread), answer.feedback.about);
            sealedFiles.insert(answer.envelope, sealed);
        });
    }

    [[nodiscard]] Result<QByteArray> sealedBytes(EnvelopeId id) override
    {
        if (!sealedFiles.contains(id))
            return Error{ErrorCode::NotFound, {}};
        return sealedFiles.value(id);
    }

private:
    template <typename Change>
    Status write(Change change)
    {
        if (failure)
            return *failure;
        ++writes;
        change();
        return {};
    }

    ReviewThread &row(ThreadId id)
    {
        for (auto &each : rows)
            if (each.id == id)
                return each;
        rows.append(ReviewThread());
        rows.last().id = id;
        return rows.last();
    }

    static void review(ReviewThread &thread, const QList<EntryId> &entries)
    {
        for (auto &entry : thread.entries)
            entry.reviewed = entry.reviewed || entries.contains(entry.id);
    }

    void apply(const DiaryImport &import)
    {
        auto &thread = row(import.record.thread);
        if (!thread.firstSeen.isValid())
            thread.firstSeen = import.record.received;
        thread.card = import.card;
        thread.sessions = import.sessions;
        thread.modifiers = import.modifiers;
        thread.received.append(import.record.link);
        hashes.insert(import.record.id, import.record.link.hash);
        for (const auto &gone : import.removed) {
            thread.removed.append(gone);
            thread.entries.removeIf([&](const auto &entry) {
                return entry.id == gone.id && entry.revision <= gone.revision;
            });
        }
        for (const auto &entry : import.entries) {
            thread.entries.removeIf([&](const auto &each) { return each.id == entry.id; });
            thread.entries.append(entry);
        }
        std::sort(thread.entries.begin(), thread.entries.end(), [](const auto &a, const auto &b) {
            return std::pair(a.day, a.loggedAt) < std::pair(b.day, b.loggedAt);
        });
    }
};

} // namespace stipple
