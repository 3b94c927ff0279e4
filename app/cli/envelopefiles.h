// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/consultation/packetbundle.h"
#include "core/crypto/age.h"
#include "core/sharing/cliniccard.h"
#include "core/sharing/deviceidentity.h"

#include <QMultiHash>
#include <QStringList>

#include <optional>

namespace stipple::cli {

/// The words of a verb: `--name value` pairs, and what stands alone.
struct Words
{
    QMultiHash<QString, QString> options;
    QStringList alone;

    /// Nothing when an option is not among `known` or has no value.
    [[nodiscard]] static std::optional<Words> read(QStringList arguments, const QStringList &known);

    /// Every one of them was given.
    [[nodiscard]] bool has(const QStringList &names) const;
};

/// A device identity as `envelope identity` writes it. Errors: those of readFile() and
/// DeviceIdentity::fromText().
[[nodiscard]] Result<DeviceIdentity> readIdentity(const QString &path);

/// The keys that open: of a device identity, or of a file as age writes it. InvalidArgument when
/// there are none.
[[nodiscard]] Result<QList<AgeIdentity>> readKeys(const QString &path);

/// None for an empty path. Errors: those of readFile() and ClinicCard::parse().
[[nodiscard]] Result<std::optional<ClinicCard>> readCard(const QString &path);

/// A packet's bundle, read as strictly as the app does. Errors: those of decodePacket().
[[nodiscard]] Result<ReceivedPacket> readPacket(const QByteArray &bundle, const ThreadId &thread);

/// Lower-case hexadecimal digits.
[[nodiscard]] QString hex(const QByteArray &bytes);

} // namespace stipple::cli
