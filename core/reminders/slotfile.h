// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ports/slot.h"

#include <QByteArray>

namespace stipple {

/// The slot file, `reminders.v1.json`: what is planned, for what delivers while the app is closed.
/// Core alone writes it. It holds times and counts, no word of the plan.
namespace slotfile {

inline constexpr int version = 1;
inline constexpr qsizetype maxBytes = qsizetype{64} * 1024;

/// "reminders.v1.json".
[[nodiscard]] QString fileName(int ofVersion = version);

/// Reads a document. UnknownVersion for a newer one; FileUnreadable with the place, such as
/// "slots[3].at", for everything else that is not as it should be. Unknown fields are ignored.
[[nodiscard]] Result<SlotPlan> parse(const QByteArray &bytes);

/// The document of `plan`: ASCII, one line, slots sorted by `at`. InvalidArgument with the place
/// when the plan could not be read back.
[[nodiscard]] Result<QByteArray> write(const SlotPlan &plan);

} // namespace slotfile

/// What a reader found in the folder.
struct FiledPlan
{
    enum class State {
        Absent,
        Readable,
        Unreadable, ///< broken, or of a newer version
    };
    State state = State::Absent;
    SlotPlan plan; ///< empty unless readable
};

/// The slot file in one folder.
class SlotStore
{
public:
    /// `folder` is made, for its owner alone, when the first plan is written.
    explicit SlotStore(QString folder);

    [[nodiscard]] QString path() const;

    /// NotFound when there is none; else as slotfile::parse().
    [[nodiscard]] Result<SlotPlan> read() const;
    /// The same for what delivers: no reason, only the state.
    [[nodiscard]] FiledPlan filed() const;

    /// Writes `plan` with the next `seq`, whole or not at all, for its owner alone, and then
    /// removes files of older versions. Answers the `seq`. DiskFull or FileUnwritable leave the old
    /// file.
    [[nodiscard]] Result<qint64> replace(const SlotPlan &plan) const;

    /// Removes the files of every version. Having none is a success.
    [[nodiscard]] Status removeAll() const;

private:
    QString m_folder;
};

} // namespace stipple
