// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace stipple {

/// Which cameras there are, worked out from what the system lists. Pure.
///
/// Qt 6.4 on GStreamer lists every camera that was there at the start a second time soon after, and
/// takes only one of the two away when it is unplugged. A listing's id is its own and never used
/// again, so a camera is the listings that it has been given: the first second listing of its name
/// is the same camera, any further one is another camera of that name. A camera is gone with the
/// first of its listings; what is left of it is no camera.
class CameraList
{
public:
    /// One line of what the system lists.
    struct Listing
    {
        QByteArray id;
        QString name;
    };

    struct Known
    {
        QString name;       ///< the system's; of one name the second is called "… 2", and so on
        QByteArray id;      ///< of the listing that works: the last one
        QString systemName; ///< as the system says it

        friend bool operator==(const Known &, const Known &) = default;
    };

    /// Takes in what is listed now. The first call must come before the system can have listed
    /// anything twice.
    void update(const QList<Listing> &listed);

    /// Those that are there, in the order in which they came.
    [[nodiscard]] QList<Known> present() const;

private:
    struct Seen
    {
        Known known;
        QList<QByteArray> ids;
        bool mayBeListedAgain = false;
    };

    void forgetMissing(const QList<Listing> &listed);
    void take(const Listing &listing, bool isFirstLook);
    [[nodiscard]] QString freeName(const QString &systemName) const;

    std::optional<QList<QByteArray>> m_listed; ///< nothing before the first look
    QList<Seen> m_cameras;
};

} // namespace stipple
