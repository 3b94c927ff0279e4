// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace stipple {

/// A notification that can be seen.
struct Shown
{
    QString id;         ///< of the slot
    quint32 number = 0; ///< the server's; 0 where it has none
    QDateTime until;    ///< UTC: from here on it may no longer be seen

    friend bool operator==(const Shown &, const Shown &) = default;
};

/// What to show.
struct Notice
{
    QString id; ///< of the slot
    QString title;
    QString text;
    bool silent = false;
    bool hidden = false; ///< not on the lock screen, where the server knows how
};

/// Whoever shows notifications on this desktop.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Who shows notifications, after starting it if need be: another one has another identity, and
    /// what its predecessor showed is gone. Empty: nobody.
    [[nodiscard]] virtual QString server() = 0;

    /// Whether the server says that it showed what it was given.
    [[nodiscard]] virtual bool confirms() const = 0;

    /// Shows `notice`, in the place of the notification `before` if there is one. Answers the
    /// server's number, or nothing when it failed.
    [[nodiscard]] virtual std::optional<quint32> post(const Notice &notice,
                                                      const std::optional<Shown> &before) = 0;
    virtual void withdraw(const Shown &shown) = 0;

Q_SIGNALS:
    /// A notification is no longer to be seen. Those of other programs are told of as well.
    void closed(quint32 number);
    /// Somebody chose a notification, perhaps of another program; `token` lets a window come to
    /// the front, and may be empty.
    void chosen(const Shown &which, const QString &token);
    /// Another server is there, or none any more.
    void serverChanged(bool isThere);
};

} // namespace stipple
