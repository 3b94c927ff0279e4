// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/reminderd/shownfile.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace stipple {

using namespace Qt::StringLiterals;

ShownFile::ShownFile(const QString &folder)
    : m_path(QDir(folder).filePath(u"shown.v1.json"_s))
{}

ShownFile::Content ShownFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    Content content;
    content.session = root.value("session"_L1).toString();
    content.server = root.value("server"_L1).toString();
    for (const auto &each : root.value("shown"_L1).toArray()) {
        const auto row = each.toObject();
        const Shown shown{.id = row.value("id"_L1).toString(),
                          .number = static_cast<quint32>(row.value("number"_L1).toInteger()),
                          .until =
                              QDateTime::fromString(row.value("until"_L1).toString(), Qt::ISODate)};
        if (!shown.id.isEmpty() && shown.until.isValid())
            content.shown.append(shown);
    }
    return content;
}

bool ShownFile::write(const Content &content) const
{
    QJsonArray rows;
    for (const auto &shown : content.shown)
        rows.append(QJsonObject{{u"id"_s, shown.id},
                                {u"number"_s, static_cast<qint64>(shown.number)},
                                {u"until"_s, shown.until.toUTC().toString(Qt::ISODate)}});
    const QJsonObject root{
        {u"session"_s, content.session}, {u"server"_s, content.server}, {u"shown"_s, rows}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    if (!putInPlace(file, QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n'))
        return false;
    removeUnfinished(m_path);
    return true;
}

void ShownFile::remove() const
{
    QFile::remove(m_path);
    removeUnfinished(m_path);
}

} // namespace stipple
