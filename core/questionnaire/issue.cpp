// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/issue.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {

QString Issue::type() const
{
    static const QStringList required{u"required"_s, u"missingStatus"_s, u"missingLinkId"_s,
                                      u"missingType"_s, u"enableWhenNoQuestion"_s};
    if (required.contains(code))
        return u"required"_s;
    if (code == "invalidLinkId"_L1 || code == "enableWhenUnknownLinkId"_L1)
        return u"not-found"_s;
    return u"invalid"_s;
}

QString Issue::severityName() const
{
    static const QStringList names{u"fatal"_s, u"error"_s, u"warning"_s, u"information"_s};
    return names.at(static_cast<int>(severity));
}

Issue::Severity severityInForm(const QString &code)
{
    const bool isGap = code.startsWith("unsupported"_L1);
    return isGap || code == "missingEnableBehavior"_L1 ? Issue::Severity::Warning
                                                       : Issue::Severity::Error;
}

bool forbidsConclusions(const QString &code)
{
    static const QStringList ambiguous{u"missingType"_s,  u"unknownType"_s,    u"duplicateLinkId"_s,
                                       u"duplicateKey"_s, u"multipleValues"_s, u"invalidJsonType"_s,
                                       u"stu3Property"_s};
    return code.startsWith("unsupported"_L1) || ambiguous.contains(code);
}

bool isValid(const QList<Issue> &issues)
{
    return std::ranges::none_of(issues, [](const Issue &issue) {
        return issue.severity == Issue::Severity::Fatal || issue.severity == Issue::Severity::Error;
    });
}

} // namespace stipple
