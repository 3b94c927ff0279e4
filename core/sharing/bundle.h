// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/json/value.h"
#include "core/sharing/fields.h"

/// The frame that every bundle of ours has: FHIR R4 type collection, an empty Patient, resources
/// that refer to each other by `urn:uuid:`.
namespace stipple::bundle {

/// The most resources that are looked at.
constexpr qsizetype mostResources = 5000;
constexpr qsizetype longestCode = 64;

[[nodiscard]] json::Value coding(QStringView system, const QString &code);
/// A CodeableConcept of one coding.
[[nodiscard]] json::Value codeable(QStringView system, const QString &code);
/// A reference to the resource of that id.
[[nodiscard]] json::Value reference(const QString &id);
[[nodiscard]] json::Value version(int revision);

/// The whole document, around the Patient of `subject` and `resources`. The Patient is empty unless
/// there is a `name`; in an envelope the name stands on its author's card instead.
[[nodiscard]] QByteArray write(const ThreadId &subject, const json::Array &resources,
                               const QString &name = {});

/// The resources but for the Patient, which must be the empty one of `subject`. JSON errors or
/// BundleInvalid.
[[nodiscard]] Result<json::Array> read(const QByteArray &bytes, const ThreadId &subject);

/// The code of a CodeableConcept of one coding of `system`; nothing for anything else.
[[nodiscard]] std::optional<QString> codeOf(const json::Value &codeable, QStringView system);
/// The id that a reference made by reference() names; nothing for anything else.
[[nodiscard]] std::optional<QString> referred(const json::Value &reference);
/// The revision of version(); nothing for anything else.
[[nodiscard]] std::optional<int> versionOf(const json::Value &meta);

} // namespace stipple::bundle
