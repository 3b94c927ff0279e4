// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QUuid>

#include <compare>

namespace stipple {

/// A random 128-bit identifier that cannot be mistaken for one of another kind.
///
/// Made before a row is inserted, so that the row's sealed cells can be bound to it.
/// Written as a UUID without braces.
template <typename Tag>
class Id
{
public:
    Id() = default;

    [[nodiscard]] static Id random() { return Id{QUuid::createUuid()}; }

    /// Reads the text form; anything else is InvalidArgument.
    [[nodiscard]] static Result<Id> fromString(QStringView text)
    {
        const auto uuid = QUuid::fromString(text);
        if (uuid.isNull())
            return Error{ErrorCode::InvalidArgument, QStringLiteral("not an id")};
        return Id{uuid};
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {}

    QUuid m_uuid;
};

using EntryId = Id<struct EntryTag>;
using PhotoId = Id<struct PhotoTag>;
using SessionId = Id<struct SessionTag>;
using ThreadId = Id<struct ThreadTag>;
using EnvelopeId = Id<struct EnvelopeTag>;
using DeviceId = Id<struct DeviceTag>;
using FeedbackId = Id<struct FeedbackTag>;
using ResponseId = Id<struct ResponseTag>;

} // namespace stipple
