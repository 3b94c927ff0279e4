// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

/// The binary part of an age file: a nonce, then chunks of 64 KiB, each sealed with its number
/// and with whether it is the last.
namespace stipple::age {

[[nodiscard]] QByteArray sealPayload(const Secret &fileKey, const QByteArray &plain);

/// How many bytes sealPayload() gives.
[[nodiscard]] qsizetype payloadSize(qsizetype plainBytes);

/// EnvelopeTruncated where a chunk boundary shows it, otherwise EnvelopeAltered.
[[nodiscard]] Result<QByteArray> openPayload(const Secret &fileKey, QByteArrayView payload);

} // namespace stipple::age
