// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/common/reminderwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    QFile file(u":/reminders/reminder-texts.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ReminderWords::ReminderWords()
    : ReminderWords(shipped())
{}

ReminderWords::ReminderWords(const QByteArray &document)
{
    const auto root = QJsonDocument::fromJson(document).object();
    if (root.value("format"_L1) != "stipple-reminder-texts"_L1)
        return;
    const auto languages = root.value("languages"_L1).toObject();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        Words words;
        const auto object = language.value().toObject();
        for (auto word = object.begin(); word != object.end(); ++word)
            words.insert(word.key(), word.value().toString());
        m_languages.insert(language.key(), words);
    }
}

QString ReminderWords::word(const QString &language, const QString &key) const
{
    // From "zh-Hant-TW" over "zh-Hant" to "zh".
    for (auto tag = language; !tag.isEmpty(); tag = tag.left(qMax(tag.lastIndexOf(u'-'), 0))) {
        if (const auto words = m_languages.constFind(tag);
            words != m_languages.cend() && words->contains(key))
            return words->value(key);
    }
    return m_languages.value(u"en"_s).value(key);
}

} // namespace stipple
