// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/chain.h"
#include "core/storage/rows.h"

namespace stipple {

/// Adds the columns `number`, `hash` and `prev` of a place in a chain.
NewRow &withLink(NewRow &row, const ChainLink &link);
/// Reads them.
[[nodiscard]] ChainLink linkOf(Rows &row);

/// Remembers which envelopes came, in a table of its own for each side of sharing. Runs inside
/// its caller's transaction.
class EnvelopeLog
{
public:
    /// `table` has the columns of feedback_envelope; `files` keeps what is held.
    EnvelopeLog(const Tables &tables, QLatin1StringView table, QLatin1StringView files);

    /// The manifest hash of an envelope, held ones too; nothing if it never came.
    [[nodiscard]] Result<std::optional<QByteArray>> manifestHash(EnvelopeId id) const;
    /// AlreadyExists when it came before.
    [[nodiscard]] Status insert(const EnvelopeRecord &record) const;
    /// The same for one that is held, with its bytes.
    [[nodiscard]] Status hold(const HeldEnvelope &envelope) const;

    /// What is not held, by number. Without `device`: from everybody in the thread.
    [[nodiscard]] Result<QList<ChainLink>> links(ThreadId thread,
                                                 std::optional<DeviceId> device = {}) const;
    [[nodiscard]] Result<int> heldCount(ThreadId thread, std::optional<DeviceId> device = {}) const;

private:
    [[nodiscard]] Status insert(const EnvelopeRecord &record, bool held) const;

    Tables m_tables;
    QLatin1StringView m_table;
    QLatin1StringView m_files;
};

} // namespace stipple
