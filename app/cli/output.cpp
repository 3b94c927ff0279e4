// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace stipple::cli {

using namespace Qt::StringLiterals;

namespace {

void print(QJsonObject document)
{
    document.insert(u"tool"_s, u"stipple-cli"_s);
    document.insert(u"version"_s, QStringLiteral(STIPPLE_VERSION));
    const auto bytes = QJsonDocument(document).toJson(QJsonDocument::Indented);
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(bytes);
}

void printError(QJsonObject document, const QString &code, const QString &detail)
{
    document.insert(u"error"_s, QJsonObject{{u"code"_s, code}, {u"detail"_s, detail}});
    print(document);
}

} // namespace

int answer(const QJsonObject &document)
{
    print(document);
    return Answered;
}

int answerResource(const QByteArray &resource)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(resource + '\n');
    return Answered;
}

int refuse(const Error &error, const QJsonObject &document)
{
    printError(document, codeName(error.code), error.detail);
    return Refused;
}

int usage(const QString &text)
{
    printError({}, u"Usage"_s, text);
    return Misused;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool open =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    return file.readAll();
}

} // namespace stipple::cli
