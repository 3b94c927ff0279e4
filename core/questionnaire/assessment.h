// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentresult.h"
#include "core/questionnaire/contentpin.h"
#include "core/questionnaire/decisiontable.h"
#include "core/questionnaire/evaluation.h"

namespace stipple {

/// A form and the tables that conclude from it, in the order in which they are decided: type,
/// suitability, plan.
class Assessment
{
public:
    /// The built-in assessment, from `:/content/questionnaire`. Errors: those of reading forms and
    /// tables, and ContentInvalid when a file is missing.
    [[nodiscard]] static Result<Assessment> load();
    /// From the form and the tables as they were written. Errors: those of reading them.
    [[nodiscard]] static Result<Assessment> read(const QByteArray &form,
                                                 const QList<QByteArray> &tables);

    /// One that nobody can be pinned to, because there are no bytes of it.
    Assessment(Questionnaire form, QList<DecisionTable> tables);

    [[nodiscard]] const Questionnaire &form() const { return m_form; }
    [[nodiscard]] const QList<DecisionTable> &tables() const { return m_tables; }

    /// What it was read from: the form, then the tables. Empty when it was not read from bytes.
    [[nodiscard]] const QList<ContentDocument> &documents() const { return m_documents; }
    /// The same without the bytes.
    [[nodiscard]] QList<ContentPin> pins() const;

    /// What the tables make of answers to this form as of `day`, in `language`. Pure.
    [[nodiscard]] AssessmentResult conclude(const Evaluation &answers, const QDate &day,
                                            const QString &language) const;

private:
    Questionnaire m_form;
    QList<DecisionTable> m_tables;
    QList<ContentDocument> m_documents;
};

} // namespace stipple
