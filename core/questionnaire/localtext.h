// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json/value.h"

#include <QMap>
#include <QString>

namespace stipple {

/// A text and its translations.
class LocalText
{
public:
    LocalText() = default;

    /// The FHIR string `name` of `element` with the translation extensions of `_name`. `language`
    /// is the language of the string itself.
    [[nodiscard]] static LocalText ofElement(const json::Value &element, const QString &name,
                                             const QString &language);
    /// From `{"en":"…","de":"…"}`; the first is the default.
    [[nodiscard]] static LocalText ofMap(const json::Value &map);

    [[nodiscard]] bool isEmpty() const { return m_default.isEmpty(); }
    /// In the language with this BCP 47 tag; falls back to the primary language, then to the
    /// default.
    [[nodiscard]] QString in(QStringView tag) const { return bestFor(tag).text; }

    struct Tagged
    {
        QString text;
        /// As it was written; empty for a default whose language nobody said.
        QString tag;
    };
    /// The same with the language that it turned out to be.
    [[nodiscard]] Tagged bestFor(QStringView tag) const;
    /// Adds a translation, or replaces the one with this tag.
    void insert(const QString &tag, const QString &text);
    [[nodiscard]] QStringList languages() const { return m_byTag.keys(); }

private:
    QString m_default;
    QString m_defaultTag;
    /// By tag in lower case.
    QMap<QString, Tagged> m_byTag;
};

} // namespace stipple
