// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/contentverbs.h"

#include "app/cli/output.h"
#include "core/content/lint.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

Result<ContentFiles> documents(const QString &directory)
{
    auto files = Content::builtIn();
    if (directory.isEmpty())
        return files;
    for (const auto &name : files.keys()) {
        const auto bytes = readFile(QDir(directory).filePath(name + u".json"_s));
        if (!bytes)
            return bytes.error();
        files.insert(name, *bytes);
    }
    return files;
}

int lintVerb(const QString &directory)
{
    const auto files = documents(directory);
    if (!files)
        return refuse(files.error(), {{u"verb"_s, u"lint"_s}});
    const auto problems = lint(*files);
    QJsonArray array;
    for (const auto &problem : problems)
        array.append(QJsonObject{
            {u"rule"_s, problem.rule}, {u"where"_s, problem.where}, {u"what"_s, problem.what}});
    const QJsonObject document{{u"verb"_s, u"lint"_s}, {u"problems"_s, array}};
    if (!problems.isEmpty())
        return refuse({ErrorCode::ContentInvalid, u"%1 faults"_s.arg(problems.size())}, document);
    return answer(document);
}

} // namespace

int runContent(const QStringList &arguments)
{
    if (arguments.value(0) == u"lint"_s && arguments.size() <= 2)
        return lintVerb(arguments.value(1));
    return usage(u"stipple-cli content "_s + QString::fromUtf8(contentUse));
}

} // namespace stipple::cli
