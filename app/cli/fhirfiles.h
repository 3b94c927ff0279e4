// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/evaluation.h"

#include <QJsonArray>
#include <QJsonValue>

namespace stipple::cli {

struct AnsweredForm
{
    Questionnaire form;
    Response response;
};

Result<Questionnaire> loadForm(const QString &path);
Result<Response> loadResponse(const QString &path);

/// A form and a response to it, from files.
Result<AnsweredForm> loadAnswered(const QString &formPath, const QString &responsePath);

/// Each with severity, code, type, expression, linkId and detail.
QJsonArray issuesJson(const QList<Issue> &issues);

/// Null for an empty text.
QJsonValue textOrNull(const QString &text);

} // namespace stipple::cli
