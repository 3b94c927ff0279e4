// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace stipple {

/// The neutral words of reminders, from reminder-texts.json: the same on every system.
class ReminderWords
{
public:
    /// What the app ships.
    ReminderWords();

    /// The words of a document of that format; none when it is another.
    explicit ReminderWords(const QByteArray &document);

    /// The words for `key`: "title", "channel", "checkin" or "continue". `language` is BCP 47; one
    /// that has no words of its own, or is empty, speaks English.
    [[nodiscard]] QString word(const QString &language, const QString &key) const;

private:
    using Words = QHash<QString, QString>;

    QHash<QString, Words> m_languages;
};

} // namespace stipple
