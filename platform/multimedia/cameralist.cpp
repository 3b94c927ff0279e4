// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/cameralist.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// GStreamer's adapter counts listings; others name the device, and list it once.
bool isCounter(const QByteArray &id)
{
    return !id.isEmpty() &&
           std::all_of(id.cbegin(), id.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void CameraList::update(const QList<Listing> &listed)
{
    const bool isFirstLook = !m_listed;
    const auto before = m_listed.value_or(QList<QByteArray>{});
    forgetMissing(listed);
    QList<QByteArray> ids;
    for (const auto &listing : listed) {
        ids.append(listing.id);
        if (!before.contains(listing.id))
            take(listing, isFirstLook);
    }
    m_listed = ids;
}

void CameraList::forgetMissing(const QList<Listing> &listed)
{
    m_cameras.removeIf([&](const Seen &camera) {
        return std::any_of(camera.ids.cbegin(), camera.ids.cend(), [&](const QByteArray &id) {
            return std::none_of(listed.cbegin(), listed.cend(),
                                [&](const Listing &each) { return each.id == id; });
        });
    });
}

void CameraList::take(const Listing &listing, bool isFirstLook)
{
    const auto same = std::find_if(m_cameras.begin(), m_cameras.end(), [&](const Seen &camera) {
        return camera.mayBeListedAgain && camera.known.systemName == listing.name;
    });
    if (!isFirstLook && same != m_cameras.end()) {
        same->mayBeListedAgain = false;
        same->ids.append(listing.id);
        same->known.id = listing.id;
        return;
    }
    m_cameras.append(
        {.known = {.name = freeName(listing.name), .id = listing.id, .systemName = listing.name},
         .ids = {listing.id},
         .mayBeListedAgain = isFirstLook && isCounter(listing.id)});
}

/// A camera keeps its name while it is there, whatever comes and goes beside it.
QString CameraList::freeName(const QString &systemName) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_cameras.cbegin(), m_cameras.cend(),
                           [&](const Seen &camera) { return camera.known.name == name; });
    };
    auto name = systemName;
    for (int number = 2; isTaken(name); ++number)
        name = systemName + u' ' + QString::number(number);
    return name;
}

QList<CameraList::Known> CameraList::present() const
{
    QList<Known> cameras;
    for (const auto &camera : m_cameras)
        cameras.append(camera.known);
    return cameras;
}

} // namespace stipple
