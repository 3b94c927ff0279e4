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
    [[nodiscard]] QString in(QStringView tag) const;
    [[nodiscard]] QStringList languages() const { return m_byTag.keys(); }

private:
    QString m_default;
    /// By tag in lower case.
    QMap<QString, QString> m_byTag;
};

} // namespace stipple
