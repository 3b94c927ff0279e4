// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>

#include <optional>

namespace stipple::buscalls {

/// Waits up to five seconds for an answer; nothing when there is none or it is an error. For the
/// daemon alone, which has nobody to keep waiting.
std::optional<QVariantList> call(const QDBusConnection &bus, const QDBusMessage &message);

[[nodiscard]] QDBusMessage method(const QString &service, const QString &path,
                                  const QString &interface, const QString &name);

/// Who owns `name` on the bus, after starting it where the bus knows how; empty: nobody.
[[nodiscard]] QString ownerOf(const QDBusConnection &bus, const QString &name);

/// The identity of the bus: one for each session.
[[nodiscard]] QString identity(const QDBusConnection &bus);

} // namespace stipple::buscalls
