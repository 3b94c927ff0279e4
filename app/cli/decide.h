// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/evaluation.h"

#include <QStringList>

namespace stipple::cli {

struct AnsweredForm
{
    Questionnaire form;
    Response response;
};

/// A form and a response to it, from files.
Result<AnsweredForm> loadAnswered(const QString &formPath, const QString &responsePath);

/// What decision tables conclude from a response: `fhir decide`.
int decide(const QStringList &arguments);

} // namespace stipple::cli
