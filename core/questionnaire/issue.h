// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace stipple {

/// Something wrong with a form, or with a response to it.
struct Issue
{
    /// As FHIR's OperationOutcome has them. Fatal: the answer cannot be read as what it should be.
    enum class Severity { Fatal, Error, Warning, Information };

    Severity severity = Severity::Error;
    /// Such as `enableWhenCycle` or `minLength`.
    QString code;
    /// Where, as a FHIRPath: `Questionnaire.item[0].enableWhen[1]`.
    QString expression;
    /// The item it belongs to; empty for the form or response as a whole.
    QString linkId;
    /// A name or a number that helps to find it. Never an answer.
    QString detail;

    /// FHIR's IssueType: `required`, `not-found` (an unknown linkId) or `invalid`.
    [[nodiscard]] QString type() const;
    /// `fatal`, `error`, `warning` or `information`.
    [[nodiscard]] QString severityName() const;
};

/// How bad an issue with this code is in a form. What is only not understood is a warning: the
/// form is no worse for it, but it will not conclude.
[[nodiscard]] Issue::Severity severityInForm(const QString &code);

/// Whether a form with this issue asks for something that is not understood, or can be read in two
/// ways: rules must then not be applied to its answers.
[[nodiscard]] bool forbidsConclusions(const QString &code);

/// Nothing fatal and no error.
[[nodiscard]] bool isValid(const QList<Issue> &issues);

} // namespace stipple
