// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/crypto/agekeys.h"
#include "core/crypto/minisignkeys.h"
#include "core/json/value.h"

#include <QDate>
#include <QDateTime>
#include <QSet>

#include <optional>

namespace stipple {

/// Reads the members of one JSON object strictly: each by its name and kind, none left over.
///
/// A reader asks for everything and looks at done() once: after the first fault every answer is
/// empty and done() tells that fault. The error quotes names, never values.
class Fields
{
public:
    /// Faults become `code`, with `where` before the member's name.
    Fields(const json::Value &value, ErrorCode code, QString where);

    /// The member must be exactly this text or number.
    void constant(QStringView key, const json::Value &expected);
    QString text(QStringView key, qsizetype longest);
    std::optional<QString> maybeText(QStringView key, qsizetype longest);
    qint64 integer(QStringView key, qint64 least, qint64 most);
    double number(QStringView key);
    bool flag(QStringView key);
    QDateTime instant(QStringView key);
    std::optional<QDateTime> maybeInstant(QStringView key);
    QDate day(QStringView key);
    /// Bytes written as lower-case hexadecimal digits, exactly `size` of them.
    QByteArray hex(QStringView key, qsizetype size);
    AgeRecipient recipient(QStringView key);
    VerifyKey verifyKey(QStringView key);
    json::Array array(QStringView key, qsizetype most);
    /// No member and an empty array are the same.
    json::Array maybeArray(QStringView key, qsizetype most);
    const json::Value &any(QStringView key);
    [[nodiscard]] bool has(QStringView key) const { return m_value.contains(key); }

    template <typename AnId>
    AnId id(QStringView key)
    {
        const auto read = AnId::fromString(text(key, 36));
        // Its one canonical form, so that two texts never name one thing.
        if (!read || read->toString() != m_value.value(key).toString()) {
            fail(key);
            return {};
        }
        return *read;
    }

    /// Makes `key` (or this object, when empty) a fault.
    void fail(QStringView key);
    void failUnless(bool good, QStringView key)
    {
        if (!good)
            fail(key);
    }

    /// The first fault, also a member nobody asked for.
    [[nodiscard]] Status done() const;

private:
    const json::Value &take(QStringView key);

    const json::Value &m_value;
    ErrorCode m_code;
    QString m_where;
    QSet<QString> m_asked;
    std::optional<Error> m_fault;
};

/// ISO 8601 in UTC with `Z`, milliseconds only where there are any.
[[nodiscard]] QString instantText(const QDateTime &instant);
/// Reads what instantText() writes, nothing else; invalid for other texts.
[[nodiscard]] QDateTime instantFromText(const QString &text);

} // namespace stipple
