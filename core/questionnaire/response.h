// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/questionnaire/answer.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace stipple {

class Questionnaire;
struct ResponseItem;

struct ResponseAnswer
{
    /// None when the document gives no value, or more than one.
    std::optional<Answer> value;
    /// Items below a question stand below one of its answers.
    QList<ResponseItem> items;
};

/// One occurrence of an item: a question with its answers, or a group with its items.
struct ResponseItem
{
    QString linkId;
    QList<ResponseAnswer> answers;
    QList<ResponseItem> items;
};

/// A FHIR R4 QuestionnaireResponse: what somebody answered, as a tree.
class Response
{
public:
    static constexpr int maxItems = 20'000;
    static constexpr int maxLevels = 64;

    /// Errors: those of `json::parse`, and ResponseInvalid with the detail `notAResponse`,
    /// `tooLarge` or `tooDeep`.
    [[nodiscard]] static Result<Response> load(const QByteArray &bytes);
    [[nodiscard]] static Result<Response> load(const json::Value &document);

    /// The form it answers, `url|version`.
    QString questionnaire;
    QString status = QStringLiteral("in-progress");
    /// When it was written, as the document says it.
    QString authored;
    QList<ResponseItem> items;

    /// The answers of the first occurrence of a question, whether it is enabled or not.
    [[nodiscard]] QList<Answer> answers(const Questionnaire &form, int item) const;
    /// Replaces the answers of the first occurrence, making groups around it as needed and keeping
    /// the form's order. Without answers the question and emptied groups leave the response.
    void setAnswers(const Questionnaire &form, int item, const QList<Answer> &answers);

    /// The resource, authored when it was `written`, or as the document said.
    [[nodiscard]] json::Value toJson(const QDateTime &written = {}) const;
};

} // namespace stipple
