// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/linux/reminderd/notifier.h"

namespace stipple {

/// What can be seen, `shown.v1.json`, so that a daemon that was killed neither repeats a reminder
/// nor forgets to take it away.
class ShownFile
{
public:
    struct Content
    {
        QString session; ///< the bus it was shown on; empty: no file
        QString server;  ///< who showed it
        QList<Shown> shown;

        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit ShownFile(const QString &folder);

    /// A broken file is none.
    [[nodiscard]] Content read() const;
    /// Whole or not at all, for its owner alone; false when the disk refuses.
    bool write(const Content &content) const;
    void remove() const;

private:
    QString m_path;
};

} // namespace stipple
